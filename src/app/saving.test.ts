import { expect, test } from 'vitest';
import { isDue } from './saving.ts';

test.each([
  { says: 'a few reports more', count: 500, saved: 0, is: false },
  { says: 'a first fill saves on its way, so that a late report need not begin anew', count: 2000, saved: 0, is: true },
  { says: 'a walk that went far back is another one', count: 3000, saved: 5000, is: true },
  { says: 'a large walk takes long to save, and is saved less often', count: 102_000, saved: 100_000, is: false },
  { says: 'an eighth of all is due', count: 120_000, saved: 100_000, is: true },
])('$says: $is', ({ count, saved, is }) => {
  expect(isDue(count, saved)).toBe(is);
});
