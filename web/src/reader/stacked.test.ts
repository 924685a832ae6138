import { expect, test } from 'vitest';
import { furthest, stacked } from './stacked.ts';

const notes = (...ys: readonly number[]) => ys.map((y) => ({ y, height: 20 }));

test.each([
  ['nothing', [], -1, []],
  ['room for all', [0, 50, 90], -1, [0, 50, 90]],
  ['pushed down', [10, 12, 14, 200], -1, [10, 35, 60, 200]],
  ['room for all, one level', [0, 50, 90], 1, [0, 50, 90]],
  ['those before pushed up, those after down', [100, 102, 104, 106], 2, [54, 79, 104, 129]],
  ['only those in the way are pushed up', [0, 100, 102], 2, [0, 77, 102]],
  ['the first one level', [10, 12], 0, [10, 35]],
  ['none above the top', [0, 1, 2], 2, [0, 25, 50]],
])('%s', (_, ys, level, tops) => expect(stacked(notes(...ys), level, 5)).toEqual(tops));

test('the furthest from its line', () => {
  const few = notes(10, 12, 14);
  expect(furthest(few, stacked(few, -1, 5))).toBe(46);
  expect(furthest([], [])).toBe(0);
});
