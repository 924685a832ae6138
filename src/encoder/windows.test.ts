import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vocabulary } from './vocabulary.ts';
import { type Paragraph, windowsOf } from './windows.ts';

/** A word of n letters has n pieces, at most four; their ids are 10n, 10n + 1, … */
const vocabulary: Vocabulary = {
  first: 1,
  last: 2,
  inputOf: (word) => ({ pieces: Array.from({ length: Math.min(4, word.length) }, (_, i) => 10 * word.length + i), shape: 5 }),
};

/** Each line is a paragraph; "|" stands before a sentence start. */
function paragraphsOf(annotated: string): { text: string; paragraphs: Paragraph[] } {
  const text = annotated.replaceAll('|', '');
  let at = 0;
  const paragraphs = annotated.split('\n').map((line) => {
    const start = at;
    const sentences = [{ start }];
    for (const [i, part] of line.split('|').entries()) {
      if (i > 0) sentences.push({ start: at });
      at += part.length;
    }
    const end = at;
    at += 1;
    return { start, end, sentences };
  });
  return { text, paragraphs };
}

function windows(annotated: string, most: number): string[] {
  const { text, paragraphs } = paragraphsOf(annotated);
  return [...windowsOf(text, paragraphs, { vocabulary, most })].map(({ starts, ends }) =>
    Array.from(starts, (start, i) => text.slice(start, ends[i])).join(' '),
  );
}

describe('windows', () => {
  test.each([
    ['a b\nc d\ne f', 6, ['a b c d e f'], 'all that fit'],
    ['a b\nc d\ne f', 5, ['a b c d', 'e f'], 'whole paragraphs'],
    ['a b\nc d e f g h\ni', 4, ['a b', 'c d e f', 'g h i'], 'a longer one begins anew and is cut anywhere'],
    ['a b |c d |e f g', 5, ['a b c d', 'e f g'], 'at the last sentence start that fits'],
    ['a b |c d e |f g', 5, ['a b c d e', 'f g'], 'which may be just at the end'],
    ['a b c d e f |g h', 5, ['a b c d e', 'f g h'], 'not at a start that does not fit'],
    ['a |b c d e f g h |i', 5, ['a', 'b c d e f', 'g h i'], 'and so on with the rest'],
    ['aaa bbb ccc', 7, ['aaa bbb', 'ccc'], 'never inside a word'],
    ['aaaa bbbb', 4, ['aaaa', 'bbbb'], 'words as long as the window'],
    ['\na\n\n', 4, ['a'], 'paragraphs without words'],
    ['', 4, [], 'nothing'],
  ])('%j in %i: %j (%s)', (text, most, expected) => {
    expect(windows(text, most)).toEqual(expected);
  });

  test('the inputs of each piece', () => {
    const { text, paragraphs } = paragraphsOf('aa "b"\n"c |dd\ne "');
    const [first, second] = [...windowsOf(text, paragraphs, { vocabulary, most: 9 })];
    expect([...(first?.ids ?? [])]).toEqual([1, 20, 21, 10, 10, 10, 10, 10, 20, 21, 2]);
    expect([...(first?.shape ?? [])]).toEqual([0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0]);
    expect([...(first?.quote ?? [])]).toEqual([0, 0, 0, 2, 1, 3, 2, 1, 1, 1, 0]);
    expect([...(first?.paragraph ?? [])]).toEqual([0, 2, 3, 3, 3, 3, 1, 0, 0, 0, 0]);
    expect([...(first?.firsts ?? [])]).toEqual([1, 3, 4, 5, 6, 7, 8]);
    expect([...(first?.sentences ?? [])]).toEqual([0, 0, 0, 0, 1, 1, 2]);
    expect([...(second?.quote ?? [])]).toEqual([0, 0, 2, 0]);
    expect([...(second?.sentences ?? [])]).toEqual([3, 3]);
  });

  test('a quotation and the first paragraph go on over a cut', () => {
    const { text, paragraphs } = paragraphsOf('"aa bb');
    const [, second] = [...windowsOf(text, paragraphs, { vocabulary, most: 3 })];
    expect([[...(second?.quote ?? [])], [...(second?.paragraph ?? [])]]).toEqual([
      [0, 1, 1, 0],
      [0, 3, 3, 0],
    ]);
  });

  test.each([
    [
      'overlapping',
      [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
    ],
    [
      'backwards',
      [
        { start: 3, end: 5 },
        { start: 0, end: 2 },
      ],
    ],
    ['outside the text', [{ start: 0, end: 9 }]],
    ['upside down', [{ start: 3, end: 1 }]],
  ])('paragraphs %s are refused', (_, paragraphs) => {
    expect(() => [...windowsOf('a b c', paragraphs, { vocabulary, most: 9 })]).toThrow(RangeError);
  });

  test('hold every word once, in order, and never too many pieces', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'bb', 'ccc', ' ', ' ', '|', '\n', '"'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 12 }), (annotated, most) => {
        const { text, paragraphs } = paragraphsOf(annotated);
        const found = [...windowsOf(text, paragraphs, { vocabulary, most })];
        const words = found.flatMap(({ starts, ends }) => Array.from(starts, (start, i) => text.slice(start, ends[i])));
        expect(words).toEqual(text.match(/[a-c]+|"/g) ?? []);
        for (const { ids, firsts } of found) {
          expect(ids.length).toBeLessThanOrEqual(most + 2);
          expect(firsts.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
