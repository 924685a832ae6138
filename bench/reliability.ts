import { table } from './table.ts';

/** A confidence that was given, and whether what it was given to was right. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

const binOf = ({ confidence }: Judged): number => Math.min(BINS - 1, Math.floor(confidence * BINS));

const inBins = (all: readonly Judged[]): readonly (readonly Judged[])[] =>
  Array.from({ length: BINS }, (_, i) => all.filter((one) => binOf(one) === i));

const meanOf = (all: readonly Judged[], value: (one: Judged) => number): number =>
  all.reduce((sum, one) => sum + value(one), 0) / all.length;

const percent = (all: readonly Judged[], value: (one: Judged) => number): number | null =>
  all.length === 0 ? null : 100 * meanOf(all, value);

export const percentRight = (all: readonly Judged[]): number | null => percent(all, ({ right }) => Number(right));

/** By tenths of confidence: how many, how sure on average, how many of them right. */
export function reliabilityTable(all: readonly Judged[]): string {
  const row = (name: string, given: readonly Judged[]): readonly (string | number | null)[] => [
    ...[name, given.length],
    ...[percent(given, ({ confidence }) => confidence), percentRight(given)],
  ];
  const bins = inBins(all).map((given, i) => row(`${10 * i}–${10 * (i + 1)}`, given));
  return table(['confidence, %', 'statements', 'mean confidence', '% right'], [...bins, row('all', all)]);
}

/** The mean distance between confidence and share right, by tenths, each with the weight of its number (expected calibration error). */
export const calibrationError = (all: readonly Judged[]): number =>
  inBins(all).reduce((sum, bin) => sum + Math.abs(bin.reduce((gap, one) => gap + one.confidence - Number(one.right), 0)), 0) /
  all.length;

/** The calibration error that chance alone gives to so many, were each confidence exactly right (mean distance of a normal variable from its mean). */
export const errorByChance = (all: readonly Judged[]): number =>
  inBins(all).reduce(
    (sum, bin) => sum + Math.sqrt((2 / Math.PI) * bin.reduce((own, { confidence: p }) => own + p * (1 - p), 0)),
    0,
  ) / all.length;

/** The mean squared distance between confidence and truth (Brier). */
export const brier = (all: readonly Judged[]): number =>
  meanOf(all, ({ confidence, right }) => (confidence - Number(right)) ** 2);

/** How often a right one has a higher confidence than a wrong one; half counts where they are equal. `null` if there are none to compare. */
export function rankedRight(all: readonly Judged[]): number | null {
  const wrong = all.filter(({ right }) => !right).map(({ confidence }) => confidence);
  const right = all.filter((one) => one.right).map(({ confidence }) => confidence);
  if (wrong.length === 0 || right.length === 0) return null;
  const above = right.reduce((sum, a) => sum + wrong.reduce((own, b) => own + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return above / (right.length * wrong.length);
}
