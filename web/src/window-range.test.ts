import { expect, test } from 'vitest';
import { rangeBetween } from './window-range.ts';

/** Ten pages of 1,000 pixels. */
const pages = Array.from({ length: 10 }, () => 1000);

test.each([
  ['the beginning', pages, 0, 900, [0, 1]],
  ['above the list', pages, -500, 100, [0, 1]],
  ['within one page', pages, 3100, 3900, [2, 4]],
  ['over the edge of two', pages, 3600, 4500, [2, 5]],
  ['exactly from edge to edge', pages, 3000, 4000, [2, 5]],
  ['the end', pages, 9100, 10_000, [8, 9]],
  ['below the list', pages, 12_000, 13_000, [8, 9]],
  ['a view higher than three pages', pages, 2500, 6500, [1, 7]],
  ['pages of unlike heights', [100, 5000, 100, 100], 5150, 5180, [1, 3]],
  ['one page', [400], 0, 900, [0, 0]],
  ['no page', [], 0, 900, [0, 0]],
])('%s', (_where, heights, from, to, [first, last]) => {
  expect(rangeBetween(heights, from, to)).toEqual({ first, last });
});
