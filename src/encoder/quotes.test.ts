import { expect, test } from 'vitest';
import { quotesIn } from './quotes.ts';
import { wordsIn } from './words.ts';

test.each([
  ['He said "no way" twice', '0 0 2 1 1 3 0'],
  ['“It is shut,” she said. “Now', '2 1 1 1 1 3 0 0 0 2 1'],
  ['shut ” she said “ now', '0 3 0 0 2 1'],
  ['“ a “ b ” c ” d', '2 1 2 1 3 0 3 0'],
  ['„ a “ b “ c', '2 1 3 0 2 1'],
  ['„ a « b “ c', '2 1 2 1 3 0'],
  ['« a » b', '2 1 3 0'],
  ['« a ” b " c » d', '2 1 3 0 2 1 3 0'],
  ['“ a " b " c', '2 1 3 0 2 1'],
  ["‘ a ’ b ' c", '0 0 0 0 0 0'],
  ['', ''],
])('%s', (text, states) => {
  expect([...quotesIn(text, wordsIn(text, { start: 0, end: text.length }))].join(' ')).toBe(states);
});
