/** What of a list stands in a brief, and how many more there are in the record. */
export interface Fitting<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

export const first = <T>(items: readonly T[], many: number): Fitting<T> => ({
  shown: items.slice(0, many),
  left: Math.max(0, items.length - many),
});

/** How many items in their order have room; one at least, so that no section is empty that has something to say. */
function howMany(lines: readonly number[], room: number): number {
  let used = 0;
  const over = lines.findIndex((line) => {
    used += line;
    return used > room;
  });
  return over === -1 ? lines.length : Math.max(1, over);
}

/**
 * How many items of each list stand on a page together. Each list is given by the lines of its items; where all are too much, each has its
 * share, and what one leaves goes to the next.
 */
export function together(lists: readonly (readonly number[])[], weights: readonly number[], room: number): readonly number[] {
  const given = shares(lists.map(sum), weights, room);
  const many = lists.map((list, i) => howMany(list, given[i] ?? 0));
  const used = (i: number): number => sum(lists[i]?.slice(0, many[i]) ?? []);
  let left = room - sum(lists.map((_, i) => used(i)));
  lists.forEach((list, i) => {
    const before = used(i);
    many[i] = Math.max(many[i] ?? 0, howMany(list, before + left));
    left -= used(i) - before;
  });
  return many;
}

function shares(needs: readonly number[], weights: readonly number[], room: number): readonly number[] {
  const given = needs.map(() => 0);
  let open = needs.map((_, i) => i);
  let left = room;
  while (open.length > 0) {
    const whole = sum(open.map((i) => weights[i] ?? 0));
    const shareOf = (i: number): number => (left * (weights[i] ?? 0)) / whole;
    const small = open.filter((i) => (needs[i] ?? 0) <= shareOf(i));
    const settled = small.length === 0 ? open : small;
    const shared = settled.map((i) => [i, small.length === 0 ? shareOf(i) : (needs[i] ?? 0)] as const);
    for (const [i, share] of shared) given[i] = share;
    left -= sum(shared.map(([, share]) => share));
    open = open.filter((i) => !settled.includes(i));
  }
  return given;
}

/** So many lines do words take where a line holds `wide` UTF-16 units; at most `most`, after which they are cut. */
export const linesFor = (words: string, wide: number, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, Math.max(1, Math.ceil(words.length / wide)));

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
