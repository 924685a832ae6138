import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTree } from './tree.ts';

/** Every choice of heads for words 1 to n that is a tree with one root. */
function everyTree(words: number): number[][] {
  const choices = (word: number): number[][] =>
    word > words ? [[]] : choices(word + 1).flatMap((rest) => Array.from({ length: words + 1 }, (_, head) => [head, ...rest]));
  return choices(1).filter(
    (heads) => heads.filter((head) => head === 0).length === 1 && heads.every((_, i) => climbs(heads, i + 1)),
  );
}

function climbs(heads: readonly number[], word: number): boolean {
  let at = word;
  for (let step = 0; step <= heads.length && at !== 0; step += 1) at = heads[at - 1] ?? 0;
  return at === 0;
}

const total = (scores: Float64Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, i) => sum + (scores[i * (heads.length + 1) + head] ?? 0), 0);

const TREES = [1, 2, 3, 4, 5].map(everyTree);

describe('the best tree', () => {
  test('how many trees there are', () => {
    expect(TREES.map(({ length }) => length)).toEqual([1, 2, 9, 64, 625]);
  });

  test('is the best of all with one root', () => {
    const graphs = fc
      .integer({ min: 1, max: 5 })
      .chain((words) =>
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: words * (words + 1), maxLength: words * (words + 1) }),
      );
    fc.assert(
      fc.property(graphs, (numbers) => {
        const scores = Float64Array.from(numbers);
        const words = Math.round(Math.sqrt(scores.length + 0.25) - 0.5);
        const heads = [...bestTree(scores, words)].slice(1);
        const trees = TREES[words - 1] ?? [];
        expect(trees).toContainEqual(heads);
        expect(total(scores, heads)).toBeCloseTo(Math.max(...trees.map((tree) => total(scores, tree))), 9);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one word', [[-5, 0]], [0]],
    [
      'two words that would both be roots',
      [
        [9, 0, 1],
        [8, 2, 0],
      ],
      [0, 1],
    ],
    [
      'a circle',
      [
        [1, 0, 9],
        [0, 9, 0],
      ],
      [0, 1],
    ],
    [
      'circles in a circle',
      [
        [0, 0, 9, 5, 0],
        [0, 9, 0, 0, 0],
        [0, 5, 0, 0, 9],
        [1, 0, 0, 9, 0],
      ],
      [3, 1, 4, 0],
    ],
  ])('%s', (_, rows, heads) => {
    expect([...bestTree(Float64Array.from(rows.flat()), rows.length)].slice(1)).toEqual(heads);
  });

  test.each([
    [
      'words in the longest of circles',
      126,
      (word: number, head: number) => (head === (word % 126) + 1 ? 9 : head === 0 ? 1 : 0),
    ],
    ['words all alike', 126, () => 0],
    ['no numbers', 20, () => Number.NaN],
    ['no finite numbers', 20, (word: number, head: number) => (head > word ? 1 / 0 : -1 / 0)],
  ])('%s: an end is reached', (_, words, score) => {
    const scores = Float64Array.from({ length: words * (words + 1) }, (__, i) =>
      score(Math.floor(i / (words + 1)) + 1, i % (words + 1)),
    );
    const heads = [...bestTree(scores, words)].slice(1);
    expect(heads.every((__, i) => climbs(heads, i + 1))).toBe(true);
  });
});
