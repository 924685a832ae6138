import { describe, expect, test } from 'vitest';
import type { Rows } from './matrix.ts';
import { type Parser, parsed } from './parsing.ts';

const vectors = (...rows: number[][]): Rows => ({ width: rows[0]?.length ?? 0, numbers: Float32Array.from(rows.flat()) });

const parser: Parser = {
  pos: ['NOUN', 'VERB'],
  relations: ['nsubj', 'root', 'obj'],
  rootHead: Float32Array.of(1, 0),
  labelWeights: [Float32Array.of(1, 0), Float32Array.of(9, 9), Float32Array.of(0, 1)],
  labelBias: Float32Array.of(0, 9, 0.5),
};

// row 0 is [CLS]; rows 1 and 3 ask for a head like row 2, which asks for the root
const rows = {
  pos: vectors([0, 0], [1, 0], [0, 1], [1, 1]),
  dependent: vectors([0, 0], [0, 1], [1, 0], [0, 1]),
  head: vectors([0, 0], [0, 0], [0, 2], [0, 1.5]),
  bias: vectors([0], [0], [0], [0]),
  labelDependent: vectors([0, 0], [2, 0], [0, 0], [2, -3]),
  labelHead: vectors([0, 0], [0, 0], [-1, 1], [5, 0]),
};
const shown = (given: typeof rows, tokens: readonly number[]): string[] =>
  parsed(parser, given, tokens).map(({ upos, head, relation }) => `${upos} ${relation} ${head}`);

describe('a sentence', () => {
  test.each([
    // hidden (1, 1): "obj" by its bias; hidden (1, 0), since what is below 0 counts as 0: "nsubj"
    [[1, 2, 3], ['NOUN obj 1', 'VERB root -1', 'NOUN nsubj 1'], '"root" is for the root, however well it fits others'],
    [[1, 3], ['NOUN nsubj 1', 'NOUN root -1'], 'one of two is the root, though neither asks for it'],
    [[2], ['VERB root -1'], 'alone'],
    [[], [], 'nothing'],
  ])('of rows %j: %j (%s)', (tokens, expected) => {
    expect(shown(rows, tokens)).toEqual(expected);
  });

  test('a head’s bias draws dependents', () => {
    expect(shown({ ...rows, bias: vectors([0], [0], [0], [1]) }, [1, 2, 3])[0]).toBe('NOUN nsubj 2');
  });
});
