import type { Span } from '../model/span.ts';
import type { PlacementReason, ReuseLink, SharedWords } from '../model/story.ts';
import { COPY } from '../reuse/kind.ts';
import type { Copied } from '../reuse/reuse.ts';
import { TOLD_AGAIN } from './copying.ts';
import type { Met } from './met.ts';

/** What is found for a report that tells the words of another and no others, but for its episode. `t`, `s`: from the first word to the last. */
export function wholeCopy(report: string, source: string, { t, s }: SharedWords): Omit<Met, 'episode'> {
  return {
    report,
    links: [wholeLink(t, source, s)],
    copied: [wholeOf(source)],
    revises: null,
    why: [toldAgain(source)],
    learnt: [],
  };
}

const wholeLink = (t: Span, src: string, s: Span): ReuseLink => ({
  ...{ t, src, s },
  kind: 'reprint',
  likeness: 1,
  edits: [],
  rule: 'same-words@1',
});

/** All of it, and so what opens the other. */
const wholeOf = (source: string): Copied => ({ source, share: 1, lead: true, opening: true, sentences: [] });

const toldAgain = (joined: string): PlacementReason => ({
  level: 'episode',
  joined,
  score: 1,
  threshold: COPY,
  terms: [],
  rule: TOLD_AGAIN.copied,
});
