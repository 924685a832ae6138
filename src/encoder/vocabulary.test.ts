import { describe, expect, test } from 'vitest';
import { tokenizerFor } from '../../test/made-up-model.ts';
import { vocabularyOf } from './vocabulary.ts';

const PIECES = ['port', 'har', '##bour', 'a', '##a', 'cafe', '中', '𠀀', 'σ', '##σ', '##b'];
const tokenizer = tokenizerFor(Object.fromEntries(PIECES.map((piece) => [piece, {}])));
const UNKNOWN = 1;
const id = (piece: string): number => (piece === '?' ? UNKNOWN : PIECES.indexOf(piece) + 4);

describe('word pieces', () => {
  const { first, last, inputOf } = vocabularyOf(tokenizer, 8);
  test.each([
    ['port', 'port', 'a whole word'],
    ['Port', 'port', 'small letters'],
    ['harbour', 'har ##bour', 'pieces'],
    ['harbor', '?', 'one part unknown: all of it'],
    ['Café', 'cafe', 'without accents'],
    ['cafe\u0301', 'cafe', 'nor marks'],
    ['中a中', '中 a 中', 'ideographs are parted'],
    ['a𠀀a', 'a 𠀀 a', 'beyond U+FFFF too'],
    ['ΣΣ', 'σ ##σ', 'a final sigma is a sigma'],
    ['a'.repeat(20), 'a ##a ##a ##a ##a ##a ##a ##a', 'so many and no more'],
    ['a'.repeat(100), 'a ##a ##a ##a ##a ##a ##a ##a', 'a hundred letters'],
    ['a'.repeat(101), '?', 'more are not read'],
    ['a'.repeat(1_000_000), '?', 'however many'],
    ['\u0301', '?', 'nothing is left'],
    ['\ud800', '?', 'half of a pair'],
  ])('%.20s: %s (%s)', (word, pieces) => {
    expect(inputOf(word).pieces).toEqual(pieces.split(' ').map(id));
    expect(inputOf(word).pieces).toEqual(pieces.split(' ').map(id));
  });

  test('with the shape of the word and the two special pieces', () => {
    expect([inputOf('Port').shape, inputOf('port').shape, first, last]).toEqual([2, 1, 2, 3]);
  });
});

test('a tokenizer without special pieces is refused', () => {
  const bare = { ...tokenizer, added_tokens: [], model: { type: 'WordPiece', unk_token: '[UNK]', vocab: { '[UNK]': 0 } } };
  expect(() => vocabularyOf(bare, 8)).toThrow('it has no [CLS]');
});

test('more words than are kept', () => {
  const { inputOf } = vocabularyOf(tokenizer, 8);
  for (let i = 0; i < 60_000; i += 1) inputOf(`x${i}`);
  expect(inputOf('harbour').pieces).toEqual([id('har'), id('##bour')]);
});
