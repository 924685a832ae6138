import { expect, test } from 'vitest';
import { columns, tame, wrap } from './wrap.ts';

test.each([
  ['breaks at spaces', 'the road is open', 8, ['the road', 'is open']],
  ['runs of white space are one space', 'the \n\t road', 20, ['the road']],
  ['a word as long as the line', 'crossing', 8, ['crossing']],
  ['a longer word is cut', 'see https://dravik.example', 10, ['see', 'https://dr', 'avik.examp', 'le']],
  ['wide letters count twice', '東京東京 is', 4, ['東京', '東京', 'is']],
  ['a mark stays with its letter', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ['nothing', ' ', 8, []],
] as const)('%s', (_why, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  ['an escape', '\u001B[2J', '\uFFFD[2J', 4],
  ['an eight-bit escape', '\u009B2J', '\uFFFD2J', 3],
  ['a turn of direction', 'a\u202Eb\u2066', 'a\uFFFDb\uFFFD', 4],
  ['a carriage return that would write over the line', 'no\ryes', 'no\uFFFDyes', 6],
  ['a bell', '\u0007', '\uFFFD', 1],
  ['a letter with a mark', 'e\u0301', 'e\u0301', 1],
  ['a letter beyond the first plane', '𠀀', '𠀀', 2],
] as const)('%s cannot steer the terminal, and its columns are known', (_what, text, shown, wide) => {
  expect(tame(text)).toBe(shown);
  expect(columns(tame(text))).toBe(wide);
});
