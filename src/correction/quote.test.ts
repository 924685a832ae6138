import { expect, test } from 'vitest';
import { span, textAt } from '../model/span.ts';
import { findQuote, quote } from './quote.ts';

const text = 'Nadia Kolm said no. Anton Verel said yes. Nadia Kolm said no.';
const second = text.lastIndexOf('said');

test.each<[string, number | null, string]>([
  [text, second, 'the same text'],
  [`VNA: ${text}`, second + 5, 'five letters were put before it'],
  [text.replace('Anton Verel said yes. ', ''), null, 'a sentence was taken out: two are left that cannot be told apart'],
  ['She said no.', 4, 'it stands there once'],
  ['She said no. He said no.', null, 'twice, with other words around'],
  ['She would not say.', null, 'it stands there no more'],
  ['', null, 'nothing is there'],
])('in “%s” the words stand at %s: %s', (now, start) => {
  const found = findQuote(now, quote(text, span(text, second, second + 4)));
  expect(found === null ? null : [found.start, textAt(now, found)]).toEqual(start === null ? null : [start, 'said']);
});

test('words that went with a report that was taken down are found by their place', () => {
  const { span: at, digest } = quote(text, span(text, 0, 5));
  expect(findQuote(text, { span: at, digest })).toEqual(span(text, 0, 5));
  expect(findQuote('No.', { span: at, digest })).toBeNull();
});
