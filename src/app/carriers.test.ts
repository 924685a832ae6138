import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Passages } from './carriers.ts';

/** A letter a word. */
const words = (letters: string): Uint32Array => Uint32Array.from(letters, (letter) => letter.charCodeAt(0));
const part = (own: string, others: string): number => new Passages(words(own)).part(words(others));

test.each<[own: string, others: string, part: number, why: string]>([
  ['abcdefghij', 'abcdefghij', 1, 'all of it'],
  ['abcdefghij', 'xxabcdefghijxx', 1, 'with more around it'],
  ['abcdefghijklmnop', 'abcdefgh', 0.5, 'the first half'],
  ['abcdefghijklmnop', 'ijklmnopabcdefgh', 1, 'both halves, the other way round'],
  ['abcdefghijklmnop', 'abcdefg', 0, 'too few words in a row'],
  ['abcdefghij', 'abcdexghij', 0, 'a word changed in the middle'],
  ['abcdefghijklmnop', 'abcdefghxxxxxhij', 0.5, 'what is short does not count'],
  ['abcdefghabcdefgh', 'abcdefgh', 1, 'the same twice'],
  ['abc', 'xxabcxx', 1, 'a short text counts as a whole'],
  ['abc', 'ab', 0, 'or not at all'],
  ['', 'abc', 0, 'no words'],
  ['abcdefghij', '', 0, 'in none'],
])('of %s in %s: %d (%s)', (own, others, expected) => {
  expect(part(own, others)).toBe(expected);
});

test('is what counting every run by itself gives; many repeats take no longer', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
  const counted = (own: string, others: string): number => {
    const run = Math.min(8, own.length);
    const at = Array.from(own, (_, i) => i);
    const held = at.filter((i) =>
      at.some(
        (from) =>
          from <= i &&
          i < from + run &&
          own.slice(from, from + run).length === run &&
          others.includes(own.slice(from, from + run)),
      ),
    );
    return own.length === 0 ? 0 : held.length / own.length;
  };
  fc.assert(
    fc.property(letters, letters, (own, others) => {
      expect(part(own, others)).toBeCloseTo(counted(own, others), 9);
    }),
  );
  expect(part('a'.repeat(200_000), 'a'.repeat(200_000))).toBe(1);
});
