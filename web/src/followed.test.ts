import { expect, test } from 'vitest';
import { followedIn, MOST_FOLLOWED } from './followed.ts';

test.each<[string | null, readonly (readonly [string, number])[], string]>([
  [
    '[["st-12ab",3],["st-9",1]]',
    [
      ['st-12ab', 3],
      ['st-9', 1],
    ],
    'as it was kept',
  ],
  [null, [], 'nothing yet'],
  ['[["st-12ab"],["x",1],["st-a b",1],7,["st-1","2"]]', [], 'what is no story with a number is left out'],
  ['{"st-1":2}', [], 'another shape'],
  ['[["st-1', [], 'cut short'],
])('%s is %j (%s)', (written, expected) => {
  expect([...followedIn(written)]).toEqual(expected);
});

test('of more than can be asked for at once the last stay', () => {
  const all = Array.from({ length: MOST_FOLLOWED + 5 }, (_, i) => [`st-${i}`, 1]);
  const followed = followedIn(JSON.stringify(all));
  expect([followed.size, followed.has('st-4'), followed.has('st-5')]).toEqual([MOST_FOLLOWED, false, true]);
});
