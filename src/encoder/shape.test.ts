import { expect, test } from 'vitest';
import { shapeOf } from './shape.ts';

test.each([
  ['lower', 1, ['port', 'über', 'ärzte', '中国', 'ʻokina', 'ª']],
  ['title', 2, ['Dravik', 'Éva', 'ǅip', 'E\u0301va', 'Ab']],
  ['upper', 3, ['VNA', 'ÉÄ', 'U\u0308N', 'OK']],
  ['one capital', 4, ['A', 'É', 'E\u0301', 'ǅ']],
  ['digits', 5, ['2021', '7', '²', '½', 'Ⅷ', '٣']],
  ['letters and digits', 6, ['1990s', 'G7', 'B2B', 'km²']],
  ['other', 7, ['.', '“', '😀', '\u0301', '$', '\u200b', '\ud800']],
  ['mixed', 8, ['McLane', 'iPhone', 'pH', 'UNs', 'VNAs', 'aB']],
])('%s', (_, shape, words) => {
  expect(words.map((word) => [word, shapeOf(word)])).toEqual(words.map((word) => [word, shape]));
});
