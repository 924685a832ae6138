import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockKind } from '../model/layout.ts';
import { span, textAt } from '../model/span.ts';
import { strayDate } from './stray-date.ts';

const read = (text: string, kind: BlockKind = 'furniture') =>
  strayDate(text, { blocks: [{ at: span(text, 0, text.length), kind }], notes: [] });

test.each([
  ['date 2021-03-03', '2021-03-03', '2021-03-03'],
  ['Updated: Wednesday, March 3, 2021, 10:15 GMT', '2021-03-03', 'March 3, 2021'],
  ['3rd Sept. 2021', '2021-09-03', '3rd Sept. 2021'],
])('%s says %s', (text, date, words) => {
  const found = read(text);
  expect(found?.date).toBe(date);
  expect(found && textAt(text, found.at)).toBe(words);
});

test.each(['2021-02-30', 'March 2021', 'Home > World', '12021-03-031'])('%s says no day', (text) => {
  expect(read(text)).toBeNull();
});

test('a day told of in the text is no page’s date', () => {
  expect(read('The river froze on March 3, 2021.', 'body')).toBeNull();
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => void read(text)));
});
