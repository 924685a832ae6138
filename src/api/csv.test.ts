import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
  ['a word', 'Dravik', 'Dravik'],
  ['a number', -12, '-12'],
  ['nothing', null, ''],
  ['a comma', 'Dravik, Port Lenz', '"Dravik, Port Lenz"'],
  ['quotation marks', 'the “Lena” and the "Ilse"', '"the “Lena” and the ""Ilse"""'],
  ['two lines', 'one\ntwo', '"one\ntwo"'],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a formula with a plus', '+1 more', "'+1 more"],
  ['one with a minus', '-1 fewer', "'-1 fewer"],
  ['one with an at sign', '@SUM(1)', "'@SUM(1)"],
  ['one behind a tab', '\t=1', "'\t=1"],
  ['one behind a return', '\r=1', `"'\r=1"`],
  ['an equals sign further in', 'a=b', 'a=b'],
])('%s', (_what, value, line) => {
  expect(csvLine([value, 1])).toBe(`${line},1\r\n`);
});
