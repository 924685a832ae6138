import type { Figure } from '../../model/figure.ts';

/** UTF-16 units: "there had been more" is laid beside the number of its own sentence or of the one before. */
const REACH = 400;

/** Gives comparisons that leave unsaid what they are laid beside the range that the last count before them leaves: more than 161 is 162 or more. */
export const measuredAgainst = (figures: readonly Figure[]): Figure[] =>
  figures.map((figure, i) => {
    if (figure.comparison === null || figure.comparison.than !== null) return figure;
    const before = figures.slice(Math.max(0, i - 4), i).findLast((other) => isBeside(other, figure));
    return before === undefined ? figure : { ...figure, ...rangeFrom(before, figure), ...thingFrom(before, figure) };
  });

function isBeside(other: Figure, { at, thing }: Figure): boolean {
  if (other.kind !== 'count' || other.part || at.start - other.at.end > REACH) return false;
  return thing === null || (other.thing !== null && lastWord(other.thing) === lastWord(thing));
}

const lastWord = (thing: string): string => thing.slice(thing.lastIndexOf(' ') + 1).toLowerCase();

function rangeFrom({ least, most }: Figure, { comparison }: Figure): Pick<Figure, 'least' | 'most'> {
  const { direction, factor } = comparison ?? { direction: 'equal', factor: null };
  if (factor !== null) return { least: least === null ? null : least * factor, most: most === null ? null : most * factor };
  if (direction === 'equal') return { least, most };
  if (direction === 'more') return { least: least === null ? null : least + 1, most: null };
  return { least: null, most: most === null ? null : most - 1 };
}

const thingFrom = (other: Figure, { thing, thingAt, slot }: Figure): Pick<Figure, 'thing' | 'thingAt' | 'slot'> =>
  thing === null
    ? { thing: other.thing, thingAt: other.thingAt, slot: slot ?? other.slot }
    : { thing, thingAt, slot: slot ?? other.slot };
