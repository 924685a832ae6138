import type { BlockKind } from '../../model/layout.ts';
import type { Span } from '../../model/span.ts';
import { openingOf } from '../dateline/opening.ts';

/** A headline is no longer than this, nor is a summary line. */
const LONGEST_HEADER = 300;
const HEADER_BLOCKS = 12;
const FULL_STOP = /[.!?…:]["'”’»)\]]*$/u;

/** Index of the block that the text proper begins with: the one a dateline opens, else the first that is a sentence. */
export function bodyStart(text: string, parts: readonly Span[], aside: readonly (BlockKind | null)[]): number {
  const open = [...parts.entries()].filter(([i]) => aside[i] === null);
  const header = open.slice(0, HEADER_BLOCKS);
  const dated = header.find(([, { start, end }]) => openingOf(text, start, end) !== null);
  const start = dated ?? header.find(([, at]) => isProse(text, at)) ?? open[1] ?? open[0];
  return start?.[0] ?? 0;
}

const isProse = (text: string, { start, end }: Span): boolean =>
  end - start > LONGEST_HEADER || FULL_STOP.test(text.slice(Math.max(start, end - 10), end));
