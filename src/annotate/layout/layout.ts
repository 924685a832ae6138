import type { Block, BlockKind, Layout } from '../../model/layout.ts';
import type { Note } from '../../model/note.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { asideKind, isMasthead, isTitle, leadsToLinks, looksLikeByline } from './aside.ts';
import { cutParts } from './cut.ts';
import { bodyStart } from './start.ts';

const RULE = 'layout@2';

/** Finds the headline, the text, and what is neither. Nothing is dropped: what is set aside keeps its block and gets a note. */
export const layout = {
  name: RULE,
  reads: [],
  writes: 'layout',
  run: ({ text }: Report) => layoutOf(text),
} satisfies Stage<never, 'layout'>;

export function layoutOf(text: string): Layout {
  const parts = paragraphsOf(text).flatMap((at) => cutParts(text, at));
  const spans = parts.map(({ at }) => at);
  const aside = withLinks(
    text,
    spans,
    parts.map(({ at, kind }) => kind ?? asideKind(text, at)),
  );
  const kinds = headerKinds(text, spans, aside, bodyStart(text, spans, aside));
  const blocks = spans.map((at, i): Block => ({ at, kind: aside[i] ?? kinds[i] ?? 'body' }));
  return { blocks, notes: blocks.flatMap((block) => noteOn(block)) };
}

type Kinds = readonly (BlockKind | null)[];

/** After "Related:" on a line of its own, titles follow: short lines without a final stop. */
function withLinks(text: string, spans: readonly Span[], aside: Kinds): Kinds {
  let links = false;
  return aside.map((kind, i) => {
    const at = spans[i];
    if (kind !== null || at === undefined) {
      links = kind === 'furniture' && at !== undefined && leadsToLinks(text, at);
      return kind;
    }
    links = links && isTitle(text, at);
    return links ? 'furniture' : null;
  });
}

/** What stands before the text: the paper's own name, headline, writer, summary. */
function headerKinds(text: string, spans: readonly Span[], aside: Kinds, start: number): readonly BlockKind[] {
  const header = spans.slice(0, start);
  const named = header.some((at, i) => (aside[i] ?? null) === null && !isMasthead(text, at));
  let headline = false;
  return header.map((at, i) => {
    if ((aside[i] ?? null) !== null) return 'furniture';
    if (named && isMasthead(text, at)) return 'furniture';
    if (headline && looksLikeByline(text, at, i === start - 1)) return 'byline';
    const kind = headline ? 'summary' : 'headline';
    headline = true;
    return kind;
  });
}

const REASONS: Readonly<Partial<Record<BlockKind, string>>> = {
  byline: 'a byline was set aside',
  credit: 'a credit was set aside',
  furniture: 'words of the page around the report were set aside',
};

function noteOn({ at, kind }: Block): Note[] {
  const reason = REASONS[kind];
  return reason === undefined ? [] : [{ at, reason, rule: RULE }];
}
