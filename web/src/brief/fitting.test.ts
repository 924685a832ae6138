import { describe, expect, test } from 'vitest';
import { first, linesFor, together } from './fitting.ts';

describe('what stands on a page of a brief', () => {
  test.each<[what: string, lists: readonly (readonly number[])[], many: readonly number[]]>([
    [
      'all, where there is room',
      [
        [2, 3],
        [2, 2],
      ],
      [2, 2],
    ],
    ['of one long list as many as fit', [Array(9).fill(4), []], [5, 0]],
    ['one at least, even if it is too long', [[30], [3, 3]], [1, 2]],
    ['of two long lists a share each', [Array(9).fill(4), Array(9).fill(2)], [2, 6]],
    ['what a short list leaves goes to the other', [Array(9).fill(4), [2]], [4, 1]],
    ['what is left by a thing too long goes on to the next list', [[9, 9, 9], Array(9).fill(2)], [1, 5]],
    ['nothing of nothing', [[], []], [0, 0]],
  ])('%s', (_what, lists, many) => {
    expect(together(lists, [1, 1], 20)).toEqual(many);
  });

  test('says how many are left out', () => {
    expect(first(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], left: 1 });
    expect(first(['a'], 2)).toEqual({ shown: ['a'], left: 0 });
  });

  test.each([
    ['', 10, 1],
    ['ten units!', 10, 1],
    ['eleven unit', 10, 2],
  ])('“%s” in lines of %i takes %i', (words, wide, lines) => {
    expect(linesFor(words, wide)).toBe(lines);
  });

  test('long words are cut', () => {
    expect(linesFor('x'.repeat(100), 10, 4)).toBe(4);
  });
});
