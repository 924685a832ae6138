import type { Placement } from '../model/story.ts';
import type { GroupLine } from './shape.ts';
import { pair } from './spans.ts';

/** One report as `group --format jsonl` gives it. */
export function groupLine({ report, story, episode, origin, links }: Placement): GroupLine {
  return {
    id: report,
    story,
    episode,
    origin,
    links: links.map(({ t, src, s, kind }) => ({ t: pair(t), src, s: pair(s), kind })),
  };
}
