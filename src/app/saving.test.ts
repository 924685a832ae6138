import { expect, test } from 'vitest';
import { isDue, isWorth, spaced } from './saving.ts';

test.each([
  { says: 'a few reports more', count: 500, saved: 0, is: false },
  { says: 'a first fill saves on its way, so that a late report need not begin anew', count: 2000, saved: 0, is: true },
  { says: 'a walk that went far back is another one', count: 3000, saved: 5000, is: true },
  { says: 'a large walk takes long to save, and is saved less often', count: 102_000, saved: 100_000, is: false },
  { says: 'an eighth of all is due', count: 120_000, saved: 100_000, is: true },
])('$says: $is', ({ count, saved, is }) => {
  expect(isDue(count, saved)).toBe(is);
});

const MB = 1e6;
test.each([
  { says: 'nothing would be met again', again: 0, bytes: 0, is: false },
  { says: 'a small walk is saved for one report', again: 1, bytes: 0.4 * MB, is: true },
  { says: 'a walk of 5,000 reports is not', again: 10, bytes: 27 * MB, is: false },
  { says: 'only once some fifty would be met again', again: 54, bytes: 27 * MB, is: true },
  { says: 'a month of news takes ten seconds to save', again: 300, bytes: 1000 * MB, is: false },
  { says: 'as long as two thousand reports to meet', again: 2000, bytes: 1000 * MB, is: true },
])('worth saving: $says: $is', ({ again, bytes, is }) => {
  expect(isWorth(again, bytes)).toBe(is);
});

test.each([
  { says: 'none', counts: [], kept: [] },
  { says: 'the last alone', counts: [7], kept: [7] },
  { says: 'of those as near to the last one the first', counts: [5000, 4990, 4900, 4500, 4300], kept: [4300, 4900, 5000] },
  {
    says: 'one at each distance',
    counts: [1000, 8000, 9000, 19_500, 19_900, 20_000],
    kept: [1000, 8000, 19_500, 19_900, 20_000],
  },
])('of saved walks are kept: $says', ({ counts, kept }) => {
  expect(spaced(counts.map((count) => ({ count }))).map(({ count }) => count)).toEqual(kept);
});
