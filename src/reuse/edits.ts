import { type Span, spanWithin } from '../model/span.ts';
import type { Chain, Run } from './match.ts';
import { type Passages, WORD } from './words.ts';

/** What differs at one place inside a passage; `null` where words stand on one side only. */
export interface Edit {
  readonly t: Span | null;
  readonly s: Span | null;
}

const TELLING = WORD.number | WORD.negation | WORD.name | WORD.capital;

/** Numbers, names and negations that differ between the runs of a chain; other rewording is left out. */
export function editsIn(t: Passages, s: Passages, { runs }: Chain): Edit[] {
  return runs.slice(1).flatMap((run, i) => between(t, s, runs[i], run));
}

function between(t: Passages, s: Passages, before: Run | undefined, after: Run): Edit[] {
  if (before === undefined) return [];
  const [tFrom, sFrom] = [before.t + before.length, before.s + before.length];
  if (!tells(t, tFrom, after.t) && !tells(s, sFrom, after.s)) return [];
  const edit = { t: wordsAt(t, tFrom, after.t), s: wordsAt(s, sFrom, after.s) };
  return edit.t === null && edit.s === null ? [] : [edit];
}

function tells({ words: { flags } }: Passages, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const flag = flags[i] ?? 0;
    // A capital that only opens a sentence is no name.
    const known = (flag & WORD.opens) !== 0 && (flag & WORD.name) === 0 ? flag & ~WORD.capital : flag;
    if ((known & TELLING) !== 0) return true;
  }
  return false;
}

/** The span of words `[from, to)`; `null` where there are none. */
export function wordsAt({ length, words: { start, end } }: Passages, from: number, to: number): Span | null {
  const [first, last] = [start[from], end[to - 1]];
  return from >= to || first === undefined || last === undefined ? null : spanWithin(length, first, last);
}
