import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import type { BlockKind } from '../model/layout.ts';
import { span, textAt } from '../model/span.ts';
import { strayDate } from './stray-date.ts';

const read = (text: string, kind: BlockKind = 'furniture') =>
  strayDate(text, { blocks: [{ at: span(text, 0, text.length), kind }] });

test.each([
  ['date 2021-03-03', '2021-03-03', '2021-03-03'],
  ['Updated: Wednesday, March 3, 2021, 10:15 GMT', '2021-03-03', 'March 3, 2021'],
  ['3rd Sept. 2021', '2021-09-03', '3rd Sept. 2021'],
  ['February 30, 2021 / March 2, 2021', '2021-03-02', 'March 2, 2021'],
])('%s says %s', (text, date, words) => {
  const found = read(text);
  expect(found?.date).toBe(date);
  expect(found && textAt(text, found.at)).toBe(words);
});

test.each(['2021-02-30', 'March 2021', 'Home > World', '12021-03-031'])('%s says no day', (text) => {
  expect(read(text)).toBeNull();
});

const BODY =
  'The harbour of Port Lenz was closed after a crane fell across the channel on March 4, 2023, the port office said in a statement.';

test.each([
  ['date 2024-03-05', '2024-03-05'],
  ['Published: 5 March 2024, 10:15', '2024-03-05'],
  ['MARCH 5, 2024 | 08:06 PM', '2024-03-05'],
  ['Harrow Courier, 5 March 2024', '2024-03-05'],
  ['The Belhaven Post Sport | 5 March 2024', '2024-03-05'],
  ['https://courier.example/2024/03/05/harbour-closed', '2024-03-05'],
  ['Harbour remembers the flood of March 5, 1994 and its many brave rescuers', null],
  ['Published 5th March 2024', '2024-03-05'],
  ['Last updated on March 5, 2024.', '2024-03-05'],
  ['March 5, 2024, 8: 06 p.m.', '2024-03-05'],
  ['It froze on March 5, 2024.', null],
  ['https://courier.example/2024/13/05/harbour-closed', null],
  ['Harbour closed', null],
])('a line before the prose, %s, says %s', async (line, date) => {
  const { report, layers } = await preparedOf(`${line}\n\n${BODY}`);
  expect(strayDate(report.text, layers.layout)?.date ?? null).toBe(date);
});

test('a day told of in the text is no page’s date', () => {
  expect(read('The river froze on March 3, 2021.', 'body')).toBeNull();
});

test.each<readonly [string, readonly (readonly [BlockKind, string])[], string | null]>([
  ['set aside behind the first paragraph', [['furniture', 'Updated: March 6, 2024']], '2024-03-06'],
  ['a list of other reports', [['furniture', `Also: March 6, 2024: ${'the harbour and the cranes; '.repeat(5)}`]], null],
  ['a later line of the prose', [['body', 'March 6, 2024']], null],
])('once the prose has begun, %s', (_, rest, date) => {
  const lines: readonly (readonly [BlockKind, string])[] = [['body', BODY], ...rest];
  const text = lines.map(([, line]) => line).join('\n');
  const blocks = lines.map(([kind, line]) => ({ kind, at: span(text, text.indexOf(line), text.indexOf(line) + line.length) }));
  expect(strayDate(text, { blocks })?.date ?? null).toBe(date);
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => void read(text)));
});
