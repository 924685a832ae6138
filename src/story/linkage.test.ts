import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Linked, linked } from './linkage.ts';

/** "01:0.9 12:0.4": how alike the things of these two numbers are; others not at all. */
function alike(pairs: string): (a: number, b: number) => number {
  const known = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), Number(pair.slice(3))] as const));
  return (later, earlier) => known.get(`${earlier}${later}`) ?? 0;
}

const bar = (smaller: number): number => 0.5 * (1 + 0.4 * Math.log2(smaller));
const shown = (groups: readonly Linked[]): string => groups.map(({ members }) => members.join('')).join(' ');

describe('groups by mean likeness', () => {
  test.each([
    ['01:0.5', 2, '01', 'two that reach the bar'],
    ['01:0.4', 2, '0 1', 'two that do not'],
    ['01:0.9 12:0.9', 3, '01 2', 'a chain is no group: the ends have nothing in common'],
    ['01:0.9 12:0.9 02:0.2', 3, '012', 'the third is alike enough on average'],
    ['01:0.6 12:0.9', 3, '0 12', 'the most alike first'],
    ['01:0.9 23:0.9 02:0.6 03:0.6 12:0.6 13:0.6', 4, '01 23', 'two pairs must be more alike than two single ones'],
    ['01:0.9 23:0.9 02:0.7 03:0.7 12:0.7 13:0.7', 4, '0123', 'and these are'],
    ['01:0.6 02:0.6', 3, '01 2', 'of equals the earliest'],
  ])('%s of %i: %s, %s', (pairs, count, expected) => {
    expect(shown(linked(count, { likeness: alike(pairs), bar }))).toBe(expected);
  });

  test('tells how each came to its group, and what is nearest to the group', () => {
    const [group, other] = linked(3, { likeness: alike('01:0.9 12:0.2'), bar });
    expect(group?.joined).toEqual(new Map([[1, { likeness: 0.9, bar: 0.5 }]]));
    expect(group?.beside).toEqual({ likeness: 0.1, bar: 0.5 });
    expect(other?.beside).toEqual({ likeness: 0.1, bar: 0.5 });
  });

  test('nothing to group', () => {
    expect(linked(0, { likeness: () => 1, bar })).toEqual([]);
    expect(linked(1, { likeness: () => 1, bar })).toEqual([{ members: [0], joined: new Map(), beside: null }]);
  });
});

/** The same, looking at all pairs of groups each time. */
function plainly(count: number, likeness: (a: number, b: number) => number): number[][] {
  const groups = Array.from({ length: count }, (_, i) => [i]);
  const above = (a: readonly number[], b: readonly number[]): number => {
    const sum = a.flatMap((x) => b.map((y) => likeness(Math.max(x, y), Math.min(x, y)))).reduce((s, one) => s + one, 0);
    return sum / (a.length * b.length) / bar(Math.min(a.length, b.length));
  };
  for (;;) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, above: above(a, b) })));
    const best = pairs.sort((x, y) => y.above - x.above)[0];
    if (best === undefined || best.above < 1) return groups;
    best.a.push(...best.b);
    best.a.sort((x, y) => x - y);
    groups.splice(groups.indexOf(best.b), 1);
  }
}

describe('for any likeness', () => {
  // Whole numbers that no sum of others equals: no two pairs are equally alike.
  const matrix = fc
    .integer({ min: 2, max: 9 })
    .chain((count) =>
      fc
        .uniqueArray(fc.integer({ min: 1, max: 1_000_000_007 }), { minLength: count * count, maxLength: count * count })
        .map((all) => ({ count, all })),
    );

  test('groups are those found by looking at all pairs each time, and each link reaches its bar', () => {
    fc.assert(
      fc.property(matrix, ({ count, all }) => {
        const likeness = (a: number, b: number): number => (all[a * count + b] ?? 0) / 1_000_000_007;
        const groups = linked(count, { likeness, bar });
        expect(groups.map(({ members }) => [...members])).toEqual(plainly(count, likeness));
        for (const { joined } of groups)
          for (const link of joined.values()) expect(link.likeness).toBeGreaterThanOrEqual(link.bar);
      }),
    );
  });
});
