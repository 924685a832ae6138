import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charsetNotes, decode } from './charset.ts';

const bytes = (...values: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'latin1') : Uint8Array.from(value))));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const SAYS = 'Nadia Kolm said “no talks” in Tarsk – and that was all.';
const PLAIN = 'The mayor of Port Lenz spoke on Monday.';

test.each([
  ['ASCII', bytes(PLAIN), null, PLAIN, null],
  ['UTF-8', Buffer.from(SAYS), null, SAYS, null],
  ['UTF-8 with its mark', Buffer.concat([bytes([0xef, 0xbb, 0xbf]), Buffer.from(SAYS)]), null, SAYS, null],
  ['UTF-16 with its mark', Buffer.concat([bytes([0xff, 0xfe]), Buffer.from(SAYS, 'utf16le')]), null, SAYS, null],
  ['UTF-16, the other order', Buffer.concat([bytes([0xfe, 0xff]), utf16be(SAYS)]), null, SAYS, null],
  ['UTF-16 without its mark', Buffer.from(PLAIN, 'utf16le'), null, PLAIN, /utf-16le, which is a guess/],
  ['UTF-16 without its mark, the other order', utf16be(PLAIN), null, PLAIN, /utf-16be, which is a guess/],
  ['windows-1252, declared', bytes('said ', [0x93], 'no', [0x94, 0x85]), 'windows-1252', 'said “no”…', null],
  ['windows-1252 by its older name', bytes('caf', [0xe9, 0x80]), 'iso-8859-1', 'café€', null],
  [
    'windows-1252, not declared',
    bytes('said ', [0x93], 'no talks', [0x94], ' in Tarsk'),
    null,
    'said “no talks” in Tarsk',
    /windows-1252, which is a guess/,
  ],
  ['UTF-8 that a page calls windows-1252', Buffer.from(SAYS), 'windows-1252', SAYS, null],
  [
    'damaged UTF-8',
    Buffer.concat([Buffer.from('“no” – “talks” '), bytes([0xe2, 0x80]), Buffer.from(' in Tarsk')]),
    null,
    '“no” – “talks” \ufffd in Tarsk',
    /damaged/,
  ],
  [
    'windows-1252 that a page calls UTF-8',
    bytes('said ', [0x93], 'no', [0x94]),
    'utf-8',
    'said “no”',
    /windows-1252, which is a guess/,
  ],
  ['a charset that nobody knows', bytes('caf', [0xe9]), 'klingon', 'café', /guess/],
  ['nothing', bytes(), null, '', null],
])('%s', (_, given, declared, text, doubt) => {
  const decoded = decode(given, declared);
  expect(decoded.text).toBe(text);
  if (doubt === null) expect(decoded.doubt).toBeNull();
  else expect(decoded.doubt?.reason).toMatch(doubt);
});

test('Cyrillic of the nineties is told by its letters', () => {
  const text =
    'Министерство иностранных дел заявило, что переговоры продолжатся в понедельник, и отказалось назвать имена участников встречи.';
  const windows1251 = Uint8Array.from(
    [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
  );
  expect(decode(windows1251).text).toBe(text);
});

test('a note points at the first damaged character', () => {
  const decoded = decode(Buffer.concat([Buffer.from('“Yes” '), Uint8Array.of(0xff), Buffer.from(' and')]));
  expect(charsetNotes(decoded.text, decoded)).toMatchObject([{ at: { start: 6, end: 7 }, rule: 'charset@1' }]);
});

test('any bytes give text, the same twice', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(null, 'utf-8', 'windows-1252', 'utf-16', 'iso-2022-jp', 'big5'),
      (given, declared) => {
        expect(decode(given, declared)).toEqual(decode(given, declared));
      },
    ),
  );
});

test('any text in UTF-8 comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decode(Buffer.from(text)).text).toBe(text.replace(/^\ufeff/, ''));
    }),
  );
});
