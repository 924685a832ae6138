/** What of a list stands in a brief, and how many more there are in the record. */
export interface Fitting<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

/** Items in their order until the lines are used up; one at least, so that no section is empty that has something to say. */
export function fitting<T>(items: readonly T[], linesOf: (item: T) => number, lines: number): Fitting<T> {
  let used = 0;
  let many = 0;
  for (const item of items) {
    used += linesOf(item);
    if (used > lines && many > 0) break;
    many += 1;
  }
  return { shown: items.slice(0, many), left: items.length - many };
}

/** Lines for several lists on one page: each has what it needs; where that is too much, what its share is and what others leave. */
export function shares(needs: readonly number[], weights: readonly number[], lines: number): readonly number[] {
  const given = needs.map(() => 0);
  let open = needs.map((_, i) => i);
  let left = lines;
  while (open.length > 0) {
    const whole = open.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    const shareOf = (i: number): number => (left * (weights[i] ?? 0)) / whole;
    const small = open.filter((i) => (needs[i] ?? 0) <= shareOf(i));
    const settled = small.length === 0 ? open : small;
    const shared = settled.map((i) => [i, small.length === 0 ? shareOf(i) : (needs[i] ?? 0)] as const);
    for (const [i, share] of shared) given[i] = share;
    left -= shared.reduce((sum, [, share]) => sum + share, 0);
    open = open.filter((i) => !settled.includes(i));
  }
  return given;
}

/** So many lines do words take where a line holds `wide` UTF-16 units; at most `most`, after which they are cut. */
export const linesFor = (words: string, wide: number, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, Math.max(1, Math.ceil(words.length / wide)));

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
