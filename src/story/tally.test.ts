import { expect, test } from 'vitest';
import { Tally } from './tally.ts';

type Row = readonly [slot: number, share: number];

test.each<readonly [why: string, added: readonly Row[], taken: readonly number[]]>([
  ['nothing shared', [], []],
  [
    'what shares more comes first',
    [
      [1, 5],
      [2, 9],
      [3, 7],
    ],
    [2, 3, 1],
  ],
  [
    'shares of one group add up',
    [
      [1, 5],
      [2, 9],
      [1, 5],
    ],
    [1, 2],
  ],
  [
    'of equals the earliest group: here that of the higher slot',
    [
      [1, 5],
      [2, 5],
      [3, 5],
    ],
    [3, 2, 1],
  ],
  [
    'no more than three',
    [
      [1, 5],
      [2, 6],
      [3, 7],
      [4, 8],
      [5, 4],
    ],
    [4, 3, 2],
  ],
  [
    'of equals at the end the earliest stays',
    [
      [4, 8],
      [1, 5],
      [3, 7],
      [2, 5],
    ],
    [4, 3, 2],
  ],
  [
    'less than half of what the best shares is not worth it',
    [
      [1, 4],
      [2, 10],
      [3, 5],
    ],
    [2, 3],
  ],
])('%s', (_, added, taken) => {
  const tally = new Tally();
  for (let times = 0; times < 2; times += 1) {
    for (const [slot, share] of added) tally.add(slot, share);
    expect(tally.take(3, 0.5, (slot) => 10 - slot)).toEqual(taken);
    expect(tally.isEmpty).toBe(true);
  }
});
