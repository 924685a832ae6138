import { expect, test } from 'vitest';
import { OnRecordError } from '../../model/error.ts';
import type { Report } from '../../model/report.ts';
import { LIMITS } from '../limits.ts';
import { readLine } from './read.ts';

const read = (line: string | Uint8Array): Report =>
  readLine({ bytes: typeof line === 'string' ? Buffer.from(line) : line, format: 'jsonl', input: 'wire.jsonl:7' });

const errorOf = (line: string): string => {
  try {
    read(line);
  } catch (error) {
    if (error instanceof OnRecordError) return `${error.code} ${error.message}`;
  }
  return 'none';
};

test('every field', () => {
  const line = {
    id: 'r1',
    text: 'TARSK, November 17. Talks resumed.',
    title: 'Talks resume',
    published: '2031-11-17T09:30:00+02:00',
    outlet: 'Tarsk Daily',
    agency: 'VNA',
    url: 'https://daily.example/1',
    language: 'en-GB',
    desk: { name: 'foreign', tags: ['talks'] },
  };
  expect(read(JSON.stringify(line))).toEqual({
    ...{ id: 'r1', text: line.text, title: line.title, outlet: 'Tarsk Daily', agency: 'VNA', url: line.url, language: 'en' },
    ...{ published: { date: line.published, assumed: [] }, extra: { desk: line.desk }, source: null, notes: [] },
  });
});

test('text alone: the id comes of the text, whatever else is in the line', () => {
  const { id } = read('{"text":"Talks resumed in Tarsk."}');
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(read('{"desk":1, "text":"Talks resumed in Tarsk.", "id":null, "title":""}').id).toBe(id);
  expect(read('{"text":"Talks resumed in Harrow."}').id).not.toBe(id);
});

test.each([
  ['', 'BAD_JSON', 'cut short'],
  ['{"text":"Talks resu', 'BAD_JSON', 'cut short'],
  ['["Talks"]', 'BAD_JSON', 'a list'],
  ['null', 'BAD_JSON', 'null'],
  ['"Talks"', 'BAD_JSON', 'a string'],
  ['{}', 'BAD_FIELD', 'text is missing'],
  ['{"text":["Talks"]}', 'BAD_FIELD', 'text must be a string'],
  ['{"text":"Talks","id":7}', 'BAD_FIELD', 'id must be a string'],
  ['{"text":"Talks","published":1952813000}', 'BAD_FIELD', 'published must be a string'],
  ['{"text":"Talks","language":"English language"}', 'BAD_FIELD', 'language must be a code'],
  ['{"text":"Talks \\u0000 resumed"}', 'BAD_FIELD', 'text holds the character U.0000'],
  [`{"text":"Talks","title":"${'x'.repeat(LIMITS.field + 1)}"}`, 'BAD_FIELD', 'title is longer'],
  [`{"text":"Talks","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'BAD_FIELD', 'nested more than 64'],
  [`{"text":"Talks","wide":[${'{},'.repeat(100_000)}{}]}`, 'TOO_LARGE', 'more than 100000 values'],
  ['{"text":" \\n "}', 'EMPTY_REPORT', 'no words'],
  [`{"text":"${'x'.repeat(LIMITS.text + 1)}"}`, 'TOO_LARGE', 'characters'],
])('%.60s', (line, code, what) => {
  expect(errorOf(line)).toMatch(new RegExp(`^${code} wire\\.jsonl:7: .*${what}`));
});

test.each(['Nov 17', '03-02-2009', '2031-02-30', 'soon'])(
  'a report is not lost for its date: "%s" is set aside and noted',
  (published) => {
    const { published: dated, notes } = read(JSON.stringify({ text: 'Talks resumed in Tarsk.', published }));
    expect(dated).toEqual({ date: null, assumed: [] });
    expect(notes.map(({ reason }) => reason).join()).toContain(`"${published}" is no ISO 8601 date`);
  },
);

test('"__proto__" is a key like any other', () => {
  const { extra } = read('{"text":"Talks resumed","__proto__":{"admin":true},"constructor":1}');
  expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  expect(Object.keys(extra ?? {})).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('admin');
  expect(errorOf('{"__proto__":{"text":"Talks"}}')).toMatch('text is missing');
});

test('the last of two equal keys counts', () =>
  expect(read('{"text":"Talks ended","text":"Talks resumed"}').text).toBe('Talks resumed'));

test('half a character is mended, one for one, and noted', () => {
  const { text, extra, notes } = read('{"text":"Talks \\ud83d resumed \\\\ud83d \\ud83d\\ude00","desk":{"\\udc00":"\\udc00"}}');
  expect(text).toBe('Talks \ufffd resumed \\ud83d 😀');
  expect(extra).toEqual({ desk: { '\ufffd': '\ufffd' } });
  expect(notes.map(({ rule }) => rule)).toContain('charset@1');
});

test('brackets and commas inside strings are neither depth nor values', () => {
  const desk = { '[{"\\': `\\"${'[,'.repeat(200_000)}` };
  expect(read(JSON.stringify({ text: 'Talks', desk })).extra).toEqual({ desk });
  expect(errorOf('{"text":"Talks \\\\\\"')).toMatch('BAD_JSON');
});

test('a text that is HTML stays as it is', () =>
  expect(read('{"text":"<p>Talks &amp; more</p>"}').text).toBe('<p>Talks &amp; more</p>'));
