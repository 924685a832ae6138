import { contains, type Pieces, type Span } from '../../model/span.ts';

interface Told {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
}

const size = (pieces: Pieces): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);

const within = (pieces: Pieces, at: Span): boolean => pieces.some((piece) => contains(piece, at));

/** How many statements back and on a parent is looked for: a content seldom holds more. */
const REACH = 12;

/**
 * The statement that carries each one: the smallest whose content holds its cue. Index of the parent, `null` at the top.
 * Takes statements in text order of their cues.
 */
export function parents(statements: readonly Told[]): readonly (number | null)[] {
  return statements.map((inner, i) => {
    const cue = inner.cue[0];
    if (cue === undefined) return null;
    let best: number | null = null;
    for (let j = Math.max(0, i - REACH); j < Math.min(statements.length, i + REACH + 1); j++) {
      const outer = statements[j];
      if (j === i || outer === undefined || !within(outer.content, cue)) continue;
      const holder = best === null ? undefined : statements[best];
      const mutual = outer.cue[0] !== undefined && within(inner.content, outer.cue[0]);
      if (!mutual && (holder === undefined || size(outer.content) < size(holder.content))) best = j;
    }
    return best;
  });
}
