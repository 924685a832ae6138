import { describe, expect, test } from 'vitest';
import { type Links, type LinkWeights, relationsOf, type Words } from './relations.ts';
import type { TaggedRun } from './tagging.ts';

const run = (first: number): TaggedRun => ({ kind: 0, first, last: first, confidence: 1 });
const runs = (...firsts: number[]): TaggedRun[] => firsts.map(run);

type Ask = readonly [from: number, to: number, nats: number];
type Row = readonly [asks: readonly Ask[], expected: readonly string[], why: string];

/** Vectors one place a row: each row is known by its own place, and asks for those given with the given strength (in nats). */
function links(asks: readonly Ask[], weights: Partial<LinkWeights> = {}): Links {
  const width = 16;
  const numbers = new Float32Array(width * 4 * width);
  for (let row = 0; row < width; row += 1) for (const block of [1, 3]) numbers[row * 4 * width + block * width + row] = 1;
  for (const [from, to, nats] of asks)
    for (const block of [0, 2]) numbers[from * 4 * width + block * width + to] = nats * Math.sqrt(width);
  return { rows: { width: 4 * width, numbers }, width, weights: { sourceApart: 0, contentApart: 0, starved: 0, ...weights } };
}

/** Word i stands in row i + 1, behind [CLS]. */
const firsts = Int32Array.from({ length: 15 }, (_, i) => i + 1);
const oneSentence: Words = { firsts, sentences: firsts.map(() => 0) };
/** The second one begins with word 4. */
const twoSentences: Words = { firsts, sentences: firsts.map((_, i) => (i < 4 ? 0 : 1)) };

function shown(
  parts: Readonly<Record<'sources' | 'cues' | 'contents', readonly TaggedRun[]>>,
  given: Links,
  words = oneSentence,
): string[] {
  return relationsOf(parts, given, words).map(
    ({ source, cue, content }) => `${source?.first ?? '-'}: ${cue.first}: ${content.map((one) => one.run.first).join('+')}`,
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
      oneSentence,
    );
    expect(found?.content[0]?.link).toBeCloseTo(Math.E / (Math.E + 1), 6);
    expect(found?.content[1]?.link).toBeCloseTo(0.5, 6);
    expect(found?.sourceLink).toBeCloseTo(Math.E / (Math.E + 2), 6);
  });

  const told = { sources: runs(0), cues: runs(1, 4), contents: runs(6, 11) };
  const both: readonly Ask[] = [
    [7, 2, 5],
    [12, 2, 5],
    [12, 5, 3],
  ];
  test.each<readonly [Partial<LinkWeights>, readonly string[], string]>([
    [{}, ['-: 1: 6+11'], 'a cue without a content is dropped'],
    [{ starved: 1 }, ['-: 1: 6+11'], 'a cue does not take what plainly is another’s'],
    [{ starved: 3 }, ['-: 1: 6', '-: 4: 11'], 'a cue takes what it is next to be pointed to by'],
    [{ starved: 100 }, ['-: 1: 6', '-: 4: 11'], 'the one that costs least, and never the last'],
    [{ contentApart: 3 }, ['-: 1: 6', '-: 4: 11'], 'a content stays in its sentence'],
  ])('weights %j: %j (%s)', (weights, expected) => {
    expect(shown(told, links(both, weights), twoSentences)).toEqual(expected);
  });

  test.each<readonly [Partial<LinkWeights>, readonly string[]]>([
    [{}, ['0: 1: 6+11']],
    [{ sourceApart: 9 }, ['-: 1: 6+11']],
  ])('a source two sentences off, with weights %j: %j', (weights, expected) => {
    expect(
      shown(told, links([...both, [2, 1, 5]], weights), {
        ...twoSentences,
        sentences: twoSentences.sentences.map((n, i) => (i === 0 ? n : n + 2)),
      }),
    ).toEqual(expected);
  });
});
