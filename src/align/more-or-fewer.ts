import type { Figure } from '../model/figure.ts';
import type { Laid } from './laid.ts';

/** A number, and what another says of it: "161 attempts", "there had been more". */
export interface Disputed {
  readonly laid: Laid;
  readonly given: Figure;
  readonly against: Figure;
}

/** Figures before a comparison among which the one that it is laid beside stands. */
const BEFORE = 4;

/**
 * Where one source says that there were more or fewer than another has just given. Who says both, or "more than 161 expected", disputes
 * nothing.
 */
export const moreOrFewer = (laid: readonly Laid[]): Disputed[] =>
  laid.flatMap((one) => {
    const { figures } = one.placed.layers;
    return figures.flatMap((against, i): Disputed[] => {
      const { comparison } = against;
      if (comparison === null || comparison.than !== null || comparison.factor !== null || comparison.direction === 'equal')
        return [];
      const given = figures.slice(Math.max(0, i - BEFORE), i).findLast((other) => isMeasured(other, against));
      return given !== undefined && isOtherSource(one, given, against) ? [{ laid: one, given, against }] : [];
    });
  });

/** The range of a comparison begins or ends beside the number that it was laid beside. */
const isMeasured = (given: Figure, { least, most }: Figure): boolean =>
  given.kind === 'count' &&
  ((least !== null && given.least !== null && least === given.least + 1) ||
    (most !== null && given.most !== null && most === given.most - 1));

function isOtherSource({ placed }: Laid, given: Figure, against: Figure): boolean {
  const by = ({ statement }: Figure) => placed.layers.statements.find(({ id }) => id === statement);
  const [a, b] = [by(given), by(against)];
  if (b === undefined || b.speaker === null) return false;
  return a === undefined || (a.id !== b.id && a.speaker !== b.speaker && !a.entities.some((id) => b.entities.includes(id)));
}
