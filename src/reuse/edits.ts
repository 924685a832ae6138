import type { Span } from '../model/span.ts';
import { type Chain, marked, type Run, type Side } from './match.ts';
import { MARK } from './packed.ts';

/** What differs at one place inside a passage; `null` where words stand on one side only. */
export interface Edit {
  readonly t: Span | null;
  readonly s: Span | null;
}

/** A side whose words can be shown. */
export interface Shown extends Side {
  /** The span of words `[from, to)`; `null` where there are none. */
  readonly spanOf: (from: number, to: number) => Span | null;
}

/** Numbers, names and negations that differ between the runs of a chain; other rewording is left out. */
export function editsIn(t: Shown, s: Shown, { runs }: Chain): Edit[] {
  return runs.slice(1).flatMap((run, i) => between(t, s, runs[i], run));
}

function between(t: Shown, s: Shown, before: Run | undefined, after: Run): Edit[] {
  if (before === undefined) return [];
  const [tFrom, sFrom] = [before.t + before.length, before.s + before.length];
  if (!marked(t, [tFrom, after.t], MARK.telling) && !marked(s, [sFrom, after.s], MARK.telling)) return [];
  const edit = { t: t.spanOf(tFrom, after.t), s: s.spanOf(sFrom, after.s) };
  return edit.t === null && edit.s === null ? [] : [edit];
}
