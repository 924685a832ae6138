import { contains, type Pieces, type Span } from '../../model/span.ts';
import type { Told } from './told.ts';

interface Carried extends Told {
  readonly rule?: string;
}

const size = (pieces: Pieces): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);

const within = (pieces: Pieces, at: Span): boolean => pieces.some((piece) => contains(piece, at));

const sameContent = (a: Carried, b: Carried): boolean => {
  const [x, y] = [a.content.at(-1), b.content.at(-1)];
  return x !== undefined && y !== undefined && x.end === y.end && x.start <= y.end && y.start <= x.end;
};

/** "Coastwire, citing the ministry, reported that P": both have P, and Coastwire passes on the ministry's. */
const passes = (outer: Carried, inner: Carried): boolean =>
  inner.rule === CITED && outer.rule !== CITED && sameContent(outer, inner);

const CITED = 'citing@1';

/** Of two contents that hold a cue the smaller one; of equal ones that of whoever was cited. */
function isNearer(one: Carried, other: Carried): boolean {
  const difference = size(one.content) - size(other.content);
  return difference < 0 || (difference === 0 && one.rule === CITED);
}

/** How many statements back and on a parent is looked for: a content seldom holds more. */
const REACH = 12;

/**
 * The statement that carries each one: the smallest whose content holds its cue. Index of the parent, `null` at the top.
 * Takes statements in text order of their cues.
 */
export function parents(statements: readonly Carried[]): readonly (number | null)[] {
  return statements.map((inner, i) => {
    const cue = inner.cue[0];
    if (cue === undefined) return null;
    let best: number | null = null;
    for (let j = Math.max(0, i - REACH); j < Math.min(statements.length, i + REACH + 1); j++) {
      const outer = statements[j];
      if (j === i || outer === undefined || !(within(outer.content, cue) || passes(outer, inner))) continue;
      const holder = best === null ? undefined : statements[best];
      const mutual = outer.cue[0] !== undefined && within(inner.content, outer.cue[0]);
      if (!mutual && (holder === undefined || isNearer(outer, holder))) best = j;
    }
    return best;
  });
}
