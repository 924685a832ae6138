import { expect, test } from 'vitest';
import { dateF1 } from '../bench/timeline.ts';

const days = new Map([
  ['2024-03-01', 9],
  ['2024-03-05', 3],
  ['2024-03-06', 3],
  ['2024-03-09', 1],
]);

test.each([
  ['all right', ['2024-03-05', '2024-03-06'], true, 1],
  ['a day before the reference is left out in its span', ['2024-03-05', '2024-03-09'], true, 0.5],
  ['and is a best day over the whole story', ['2024-03-05', '2024-03-06'], false, 0.5],
  ['days that the story does not have', ['2024-04-01', '2024-04-02'], true, 0],
  ['fewer days than asked for', ['2024-03-09', '2024-03-10'], true, 2 / 3],
  ['no reference', [], true, 0],
] as const)('%s', (_, reference, spanned, expected) => {
  expect(dateF1(days, reference, spanned)).toBeCloseTo(expected);
});
