import { describe, expect, test } from 'vitest';
import { type Links, relationsOf, rootsOf } from './relations.ts';
import type { TaggedRun } from './tagging.ts';

const run = (first: number): TaggedRun => ({ kind: 0, first, last: first, confidence: 1 });
const runs = (...firsts: number[]): TaggedRun[] => firsts.map(run);

type Ask = readonly [from: number, to: number, nats: number];
type Row = readonly [asks: readonly Ask[], expected: readonly string[], why: string];

/** Vectors one place a row: each row is known by its own place, and asks for those given with the given strength (in nats). */
function links(asks: readonly Ask[], joinCues = false): Links {
  const width = 16;
  const numbers = new Float32Array(width * 4 * width);
  for (let row = 0; row < width; row += 1) for (const block of [1, 3]) numbers[row * 4 * width + block * width + row] = 1;
  for (const [from, to, nats] of asks)
    for (const block of [0, 2]) numbers[from * 4 * width + block * width + to] = nats * Math.sqrt(width);
  return { rows: { width: 4 * width, numbers }, width, joinCues };
}

/** Word i stands in row i + 1, behind [CLS]. */
const firsts = Int32Array.from({ length: 15 }, (_, i) => i + 1);

function shown(parts: Readonly<Record<'sources' | 'cues' | 'contents', readonly TaggedRun[]>>, given: Links): string[] {
  return relationsOf(parts, given, firsts).map(
    ({ source, cue, content }) =>
      `${source?.first ?? '-'}: ${cue.map((one) => one.run.first).join('+')}: ${content.map((one) => one.run.first).join('+')}`,
  );
}

describe('relations', () => {
  const parts = { sources: runs(0, 8), cues: runs(1, 9), contents: runs(2, 5, 11) };
  test.each<Row>([
    [
      [
        [3, 2, 5],
        [6, 2, 5],
        [12, 10, 5],
        [2, 1, 5],
        [10, 9, 5],
      ],
      ['0: 1: 2+5', '8: 9: 11'],
      'each to its own',
    ],
    [
      [
        [3, 2, 5],
        [6, 2, 5],
        [12, 2, 5],
        [2, 1, 5],
      ],
      ['0: 1: 2+5+11'],
      'a cue without a content is dropped',
    ],
    [
      [
        [3, 2, 5],
        [6, 10, 5],
        [12, 10, 5],
        [2, 1, 5],
        [10, 1, 5],
      ],
      ['0: 1: 2', '0: 9: 5+11'],
      'a source may serve many',
    ],
    [
      [
        [3, 2, 5],
        [6, 2, 5],
        [12, 10, 5],
        [2, 0, 5],
        [10, 9, 5],
      ],
      ['-: 1: 2+5', '8: 9: 11'],
      'no source',
    ],
    [[], ['-: 1: 2+5+11'], 'of equals the first'],
  ])('%j: %j (%s)', (asks, expected) => {
    expect(shown(parts, links(asks))).toEqual(expected);
  });

  test('without cues or contents there are none', () => {
    expect(shown({ ...parts, cues: [] }, links([]))).toEqual([]);
    expect(shown({ ...parts, contents: [] }, links([]))).toEqual([]);
    expect(shown({ ...parts, sources: [] }, links([]))).toEqual(['-: 1: 2+5+11']);
  });

  test('links are shares of what there was to choose from', () => {
    const [found] = relationsOf(
      parts,
      links([
        [3, 2, 1],
        [2, 9, 1],
      ]),
      firsts,
    );
    expect(found?.content[0]?.link).toBeCloseTo(Math.E / (Math.E + 1), 6);
    expect(found?.content[1]?.link).toBeCloseTo(0.5, 6);
    expect(found?.sourceLink).toBeCloseTo(Math.E / (Math.E + 2), 6);
    expect(found?.cue[0]?.link).toBe(1);
  });

  const told = { sources: runs(0), cues: runs(1, 4, 9), contents: runs(6, 11) };
  test.each<Row>([
    [
      [
        [2, 2, 5],
        [5, 2, 5],
        [10, 10, 5],
        [7, 5, 5],
        [12, 10, 5],
      ],
      ['-: 1+4: 6', '-: 9: 11'],
      'a cue in two pieces',
    ],
    [
      [
        [2, 2, 5],
        [5, 2, 5],
        [10, 5, 5],
        [7, 5, 5],
        [12, 10, 5],
      ],
      ['-: 1+4+9: 6+11'],
      'a chain',
    ],
    [
      [
        [2, 5, 5],
        [5, 2, 5],
        [10, 5, 5],
        [7, 5, 5],
        [12, 10, 5],
      ],
      ['-: 1+4+9: 6+11'],
      'a circle is opened at its first',
    ],
    [
      [
        [2, 2, 5],
        [5, 5, 5],
        [10, 10, 5],
        [7, 2, 5],
        [12, 10, 5],
      ],
      ['-: 1: 6', '-: 9: 11'],
      'each for itself',
    ],
  ])('cues of cues, %j: %j (%s)', (asks, expected) => {
    expect(shown(told, links(asks, true))).toEqual(expected);
  });

  test('cues are joined only where the model was taught it', () => {
    expect(
      shown(
        told,
        links([
          [5, 2, 5],
          [7, 5, 5],
          [12, 10, 5],
        ]),
      ),
    ).toEqual(['-: 4: 6', '-: 9: 11']);
  });
});

test.each([
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [0, 0, 1],
    [0, 0, 0],
  ],
  [
    [1, 2, 2],
    [2, 2, 2],
  ],
  [
    [2, 0, 1, 2],
    [0, 0, 0, 0],
  ],
  [
    [3, 2, 1, 0],
    [0, 1, 1, 0],
  ],
  [[], []],
])('chains %j end at %j', (parents, roots) => {
  expect(rootsOf(parents)).toEqual(roots);
});
