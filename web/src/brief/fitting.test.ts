import { describe, expect, test } from 'vitest';
import { fitting, linesFor, shares } from './fitting.ts';

describe('what stands in a brief', () => {
  test.each<[what: string, lines: readonly number[], room: number, shown: number]>([
    ['all, where there is room', [2, 3, 2], 7, 3],
    ['the first, until the room is used up', [2, 3, 2], 6, 2],
    ['one that is too long, for the section would be empty', [9, 1], 4, 1],
    ['nothing of nothing', [], 4, 0],
  ])('%s', (_what, lines, room, shown) => {
    expect(fitting(lines, (line) => line, room)).toEqual({ shown: lines.slice(0, shown), left: lines.length - shown });
  });

  test.each<[what: string, needs: readonly number[], given: readonly number[]]>([
    ['all have what they need', [10, 5, 5], [10, 5, 5]],
    ['what one leaves goes to the others', [40, 2, 40], [19, 2, 19]],
    ['too much for all: a share each', [90, 90, 90], [16, 8, 16]],
    ['an empty section takes nothing', [90, 0, 0], [40, 0, 0]],
  ])('room on a page of 40 lines: %s', (_what, needs, given) => {
    expect(shares(needs, [2, 1, 2], 40)).toEqual(given);
  });

  test.each([
    ['', 10, 1],
    ['ten units!', 10, 1],
    ['eleven unit', 10, 2],
  ])('“%s” takes lines of %i', (words, wide, lines) => {
    expect(linesFor(words, wide)).toBe(lines);
  });

  test('long words are cut', () => {
    expect(linesFor('x'.repeat(100), 10, 4)).toBe(4);
  });
});
