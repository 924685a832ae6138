import type { Block, BlockKind, Layout } from '../../model/layout.ts';
import type { Note } from '../../model/note.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { openingOf } from '../dateline/opening.ts';
import { asideKind, looksLikeByline } from './aside.ts';
import { cutParts } from './cut.ts';

const RULE = 'layout@1';

/** Finds the headline, the text, and what is neither. Nothing is dropped: what is set aside keeps its block and gets a note. */
export const layout = {
  name: RULE,
  reads: [],
  writes: 'layout',
  run: ({ text }: Report) => layoutOf(text),
} satisfies Stage<never, 'layout'>;

export function layoutOf(text: string): Layout {
  const parts = paragraphsOf(text).flatMap((at) => cutParts(text, at));
  const aside = parts.map(({ at, kind }) => kind ?? asideKind(text, at));
  const start = bodyStart(
    text,
    parts.map(({ at }) => at),
    aside,
  );
  let headline = false;
  const blocks = parts.map(({ at }, i): Block => {
    const set = aside[i] ?? null;
    if (set !== null) return { at, kind: set };
    if (i >= start) return { at, kind: 'body' };
    if (headline && looksLikeByline(text, at, i === start - 1)) return { at, kind: 'byline' };
    const kind: BlockKind = headline ? 'summary' : 'headline';
    headline = true;
    return { at, kind };
  });
  return { blocks, notes: blocks.flatMap((block) => noteOn(block)) };
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

/** A headline is no longer than this, nor is a summary line. */
const LONGEST_HEADER = 300;
const HEADER_BLOCKS = 12;
const FULL_STOP = /[.!?…:]["'”’»)\]]*$/u;

/** Index of the block that the text proper begins with: the one a dateline opens, else the first that is a sentence. */
function bodyStart(text: string, parts: readonly Span[], aside: readonly (BlockKind | null)[]): number {
  const open = parts.map((_, i) => i).filter((i) => aside[i] === null);
  const header = open.slice(0, HEADER_BLOCKS);
  const dated = header.find((i) => {
    const at = parts[i];
    return at !== undefined && openingOf(text, at.start, at.end) !== null;
  });
  if (dated !== undefined) return dated;
  const prose = open.find((i) => {
    const at = parts[i];
    return (
      at !== undefined &&
      (at.end - at.start > LONGEST_HEADER || FULL_STOP.test(text.slice(Math.max(at.start, at.end - 10), at.end)))
    );
  });
  return prose ?? (open.length > 1 ? (open[1] ?? 0) : 0);
}
