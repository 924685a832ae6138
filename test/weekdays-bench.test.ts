import { expect, test } from 'vitest';
import { weekdayCounts } from '../bench/weekdays.ts';

const TEXT = 'They met on Monday. They meet on Monday, March 4, and left in May.';
const gold = (words: string, value: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, value };
};
const BARE = gold('Monday', '2024-03-04');
const DATED = gold('Monday, March 4', '2024-03-04');
const MONTH = gold('May', '2024-05');

test.each([
  ['the very value', [BARE], [BARE], { all: [1, 1], bare: [1, 1] }],
  ['longer words with the value', [BARE], [{ ...BARE, start: BARE.start - 3 }], { all: [1, 1], bare: [1, 1] }],
  ['the week before', [BARE], [{ ...BARE, value: '2024-02-26' }], { all: [1, 0], bare: [1, 0] }],
  ['the value elsewhere', [BARE], [DATED], { all: [1, 0], bare: [1, 0] }],
  ['nothing', [BARE], [], { all: [1, 0], bare: [1, 0] }],
  ['a weekday with its date', [DATED], [DATED], { all: [1, 1], bare: [0, 0] }],
  ['a month', [MONTH], [MONTH], { all: [0, 0], bare: [0, 0] }],
  ['the day of the report itself', [{ ...BARE, dct: true }], [BARE], { all: [0, 0], bare: [0, 0] }],
] as const)('%s', (_, expected, found, { all, bare }) => {
  const counts = weekdayCounts([{ id: 'r', text: TEXT, timexes: expected }], [{ id: 'r', timexes: found }]);
  expect([counts.all.n, counts.all.right]).toEqual(all);
  expect([counts.bare.n, counts.bare.right]).toEqual(bare);
});
