import { expect, test } from 'vitest';
import { screenRows } from './screen-rows.ts';

const rows = (text: string, width: number): (string | null)[] =>
  [...screenRows(text, width)].map((row) => (row === null ? null : text.slice(row.start, row.end)));

test.each([
  ['a text’s own line breaks stay', 'one\ntwo', 20, ['one', 'two']],
  ['of every kind', 'a\r\nb\rc\u2028d\u0085e\fg', 20, ['a', 'b', 'c', 'd', 'e', 'g']],
  ['several empty lines are one', 'one\n\n \t\n\ntwo', 20, ['one', null, 'two']],
  ['none at either end', '\n\none\n\n', 20, ['one']],
  ['white space before the words stays, after them goes', '  one  \ntwo', 20, ['  one', 'two']],
  ['a long line breaks at a space', 'the road is open', 9, ['the road', 'is open']],
  ['a space beyond the edge takes no room', 'the road is', 8, ['the road', 'is']],
  ['a word longer than a row breaks', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['and what stands before it has a row of its own', 'an abcdefgh', 5, ['an', 'abcde', 'fgh']],
  ['a tab goes on to the next stop of eight', 'a\tb\tc', 12, ['a\tb', 'c']],
  ['wide letters are not halved', '東京東', 5, ['東京', '東']],
  ['a letter of two code units is not parted', '😀😀😀', 4, ['😀😀', '😀']],
  ['a lone half of one is kept', 'a\uD83D b', 20, ['a\uD83D b']],
  ['nothing but white space', ' \n\t\n', 20, []],
  ['nothing', '', 20, []],
] as const)('%s', (_why, text, width, expected) => {
  expect(rows(text, width)).toEqual(expected);
});
