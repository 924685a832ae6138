import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { cutsFor, parted, sentencesOf, tokensOf, type Words, wordsIn } from './words.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const shown = (text: string, { starts, ends }: Words): string[] => starts.map((start, i) => text.slice(start, ends[i]));

describe('words', () => {
  test.each([
    ['Anton Verel said: “No.”', 'Anton|Verel|said|:|“|No|.|”', 'marks stand alone'],
    ['Verel’s U.S.-led talks', 'Verel|’|s|U|.|S|.|-|led|talks', 'apostrophes, stops and hyphens part'],
    ['2,000 km² in 1990s', '2|,|000|km²|in|1990s', 'digits and letters run together'],
    ['cafe\u0301 İzmir', 'cafe\u0301|İzmir', 'marks belong to their letters'],
    ['a😀b😀', 'a|😀|b|😀', 'one code point is one word'],
    ['a\u00a0b\u2009c\ufeffd\u2028e', 'a|b|c|d|e', 'white space of ECMAScript'],
    ['a\u0085b\u001cc\u200bd', 'a|\u0085|b|\u001c|c|\u200b|d', 'not white space'],
    [' \n', '', 'nothing'],
  ])('%j: %s (%s)', (text, words) => {
    expect(shown(text, wordsIn(text, whole(text))).join('|')).toBe(words);
  });

  test('are those of the stretch given, clipped to it', () => {
    expect(wordsIn('the ports are open', { start: 4, end: 11 })).toEqual({ starts: [4, 10], ends: [9, 11] });
  });

  test('one word of a megabyte is read at once', () => {
    expect(wordsIn('x'.repeat(1_000_000), { start: 0, end: 1_000_000 })).toEqual({ starts: [0], ends: [1_000_000] });
  });
});

describe('words of tokens', () => {
  test.each([
    ['[can][not] [say]', 'can*|not*|say*', 'parted where no word begins in a token'],
    ['[did][n’t] [say]', 'didn*|’*|t|say*', 'the apostrophe begins in its token'],
    ['[Verel][’s] [U.S.-led]', 'Verel*|’*|s|U*|.|S|.|-|led', 'the first word stands for the token'],
    ['[whad][da][ya] [5][km]', 'whad*|da*|ya*|5*|km*', 'parted twice'],
    ['over [the] port', 'over|the*|port', 'words without a token'],
  ])('%s: %s (%s)', (annotated, expected) => {
    const { text, spans } = marked(annotated);
    const found = wordsIn(text, whole(text));
    const words = parted(found, cutsFor(found, spans));
    const at = tokensOf(words, spans, 10);
    expect(
      shown(text, words)
        .map((word, i) => (at[i] === -1 ? word : `${word}*`))
        .join('|'),
    ).toBe(expected);
    expect([...at].filter((token) => token >= 0)).toEqual(spans.map((_, i) => 10 + i));
  });

  test('a token of white space has none', () => {
    const words = wordsIn('a b', whole('a b'));
    expect([
      ...tokensOf(
        words,
        [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
          { start: 2, end: 3 },
        ],
        0,
      ),
    ]).toEqual([0, 2]);
  });

  test.each([
    [[3], 'can|not'],
    [[6, 3, 3, 0, 99], 'can|not'],
    [[1, 3], 'c|an|not'],
    [[], 'cannot'],
  ])('cuts at %j: %s', (cuts, expected) => {
    expect(shown('cannot', parted(wordsIn('cannot', whole('cannot')), cuts)).join('|')).toBe(expected);
  });

  test('each word is in the sentence that last began', () => {
    const words = wordsIn('a b c d e', whole('a b c d e'));
    const at = (...starts: number[]): number[] => [
      ...sentencesOf(
        words,
        starts.map((start) => ({ start })),
        7,
      ),
    ];
    expect([at(), at(0), at(0, 4), at(2, 3, 8)]).toEqual([
      [7, 7, 7, 7, 7],
      [7, 7, 7, 7, 7],
      [7, 7, 8, 8, 8],
      [7, 7, 8, 8, 9],
    ]);
  });
});

test('words cover all but white space, in order, and parting loses nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', '7', '\u0301', ' ', '\n', '😀', '“', '.', '\ufeff'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(30)), (given, cuts) => {
      const words = wordsIn(given, whole(given));
      expect(shown(given, words).join('')).toBe(given.replaceAll(/\s/g, ''));
      const parts = parted(words, cuts);
      expect(shown(given, parts).join('')).toBe(given.replaceAll(/\s/g, ''));
      expect(parts.starts.every((start, i) => start < (parts.ends[i] ?? 0) && start >= (parts.ends[i - 1] ?? 0))).toBe(true);
    }),
  );
});
