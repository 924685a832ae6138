import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from './differences.ts';

const row = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const shared = (a: string, b: string): string =>
  differences(row(a), row(b))
    .map(({ a: at, length }) => a.slice(at, at + length))
    .join('|');

describe('what two rows have in common', () => {
  test.each([
    ['abc', 'abc', 'abc', 'nothing changed'],
    ['abc', 'axc', 'a|c', 'one replaced'],
    ['abc', 'abxc', 'ab|c', 'one put in'],
    ['abxc', 'abc', 'ab|c', 'one left out'],
    ['abc', 'xyz', '', 'nothing alike'],
    ['', 'abc', '', 'from nothing'],
    ['xaabay', 'zabaaw', 'aba', 'none of it stands once: the longest in common'],
    ['1qr2', '2qr1', 'qr', 'what crosses: as much as is in one order'],
  ])('%j and %j share %j: %s', (a, b, expected) => {
    expect(shared(a, b)).toBe(expected);
  });

  test('rows without an item that stands once are bounded: a long gap is replaced', () => {
    const long = (item: number): number[] => new Array<number>(40_000).fill(0).map((_, i) => item + (i % 2));
    expect(differences(long(1), long(5))).toEqual([]);
    expect(differences(long(1), [...long(1), 9])).toEqual([{ a: 0, b: 0, length: 40_000 }]);
  });

  test('each run is equal on both sides, and runs rise on both', () => {
    const some = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [ends, found] = [{ a: 0, b: 0 }, differences(a, b)];
        for (const run of found) {
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          expect(run.a >= ends.a && run.b >= ends.b).toBe(true);
          [ends.a, ends.b] = [run.a + run.length, run.b + run.length];
        }
      }),
    );
  });
});
