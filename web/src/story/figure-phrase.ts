import type { FigureJson } from '../../../src/api/contract.ts';

/** UTF-16 units between a number and its noun; as src/dossier/figure-phrase.ts has them. */
const AFTER = 40;
const BEFORE = 100;

/** The number with what it counts, where they stand together: "12 drivers", "lorries stranded at Dravik has risen to 620". */
export function phraseOf({ start, end, thingAt }: FigureJson): readonly [number, number] {
  if (thingAt === null || thingAt[0] - end > AFTER || start - thingAt[1] > BEFORE) return [start, end];
  return [Math.min(start, thingAt[0]), Math.max(end, thingAt[1])];
}
