import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReadResult } from '../../src/dossier/shape.ts';
import { writeModel } from '../made-up-model.ts';
import { oneProcess, onrecord, scratch } from './onrecord.ts';

const { at, remove } = scratch('bad');
/** One bad input after another in one process: none may spoil what is read next. */
const verbs = oneProcess();
afterAll(async () => {
  await verbs.end();
  remove();
});

const GOOD = 'TARSK, March 5. /VNA/. "The road is open," spokeswoman Nadia Kolm said on Tuesday.\n';
writeFileSync(at('good.txt'), GOOD);

/** What is read, and what is not, is no matter of the model: one that knows a word opens in no time. */
const model = at('model');
mkdirSync(model);
writeModel(model, { said: { role: 'S-cue', upos: 'VERB' } });

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const read = async (...paths: string[]) => {
  const ended = await verbs.onrecord(['read', at('good.txt'), ...paths, '--model', model, '--format', 'json']);
  expect(ended.err).not.toMatch(/\n\s+at /);
  const result: ReadResult = JSON.parse(ended.out);
  return {
    ...ended,
    result,
    texts: result.stories.flatMap(({ annotations }) => Object.values(annotations).map(({ text }) => text)),
  };
};

mkdirSync(at('nothing'));

describe('what cannot be read is named, with a code and what to do next, and the rest is done', () => {
  test.each([
    ['an empty file', () => file('empty.txt', ''), 'EMPTY_REPORT'],
    ['a file of white space', () => file('white.txt', ' \n\t\n'), 'EMPTY_REPORT'],
    ['a folder without reports', () => at('nothing'), 'NO_REPORTS'],
    ['a missing path', () => at('missing.txt'), 'NOT_FOUND'],
    [
      'a binary file',
      () => file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      'BINARY',
    ],
    ['one line of 20 MB', () => file('long.txt', 'word '.repeat(4_200_000)), 'TOO_LARGE'],
    ['JSONL with a wrong type', () => file('type.jsonl', '{"text":5}\n'), 'BAD_FIELD'],
    ['truncated JSONL', () => file('cut.jsonl', '{"text":"The bridge is'), 'BAD_JSON'],
  ])('%s', async (_name, make, code) => {
    const { exit, result, err } = await read(make());
    expect(result.unread.map((one) => one.code)).toEqual([code]);
    expect(result.unread[0]?.next).toMatch(/\w+ \w+/);
    expect(err).toContain(`[${code}]`);
    expect(exit).toBe(3);
    expect(result.stories).toHaveLength(1);
  });

  /** The superuser may read everything; src/ingest tests the mapping of the error for all. */
  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const path = file('closed.txt', GOOD);
    chmodSync(path, 0);
    const { result } = await read(path);
    expect(result.unread.map(({ code }) => code)).toEqual(['NO_PERMISSION']);
  });

  test('nothing at all could be read: exit 1', async () => {
    expect((await onrecord(['read', at('missing.txt')])).exit).toBe(1);
  });

  test('a bad line in the middle of JSONL loses no other line', async () => {
    const lines = [
      '{"id":"a","text":"The mine near Sollen was closed on Monday."}',
      '{oops',
      '{"id":"b","text":"A ferry left Oster Quay at noon with 40 people."}',
    ];
    const { result } = await read(file('mixed.jsonl', `${lines.join('\n')}\n`));
    expect(result.unread).toMatchObject([{ input: expect.stringMatching(/mixed\.jsonl:2$/), code: 'BAD_JSON' }]);
    expect(Object.keys(result.stories.flatMap(({ annotations }) => Object.keys(annotations)))).toHaveLength(3);
  });
});

describe('what is odd is read and noted', () => {
  test.each([
    [
      'invalid UTF-8',
      () => file('invalid.txt', Buffer.concat([Buffer.from('The pier '), Buffer.from([0xff, 0xc3]), Buffer.from(' is closed.')])),
      'is closed.',
    ],
    ['UTF-16 with a byte order mark', () => file('wide.txt', utf16('The quay is flooded.')), 'The quay is flooded.'],
    [
      'windows-1252',
      () => file('latin.txt', Buffer.from('Caf\xe9 owners in Tarsk said \x93no\x94 to the levy.', 'latin1')),
      'Café owners in Tarsk said “no” to the levy.',
    ],
    [
      'JSONL without ids',
      () => file('noid.jsonl', '{"text":"A tunnel near Kamm is dry again."}\n'),
      'A tunnel near Kamm is dry again.',
    ],
  ])('%s', async (_name, make, words) => {
    const { exit, texts } = await read(make());
    expect(exit).toBe(0);
    expect(texts.some((text) => text?.includes(words))).toBe(true);
  });

  test('200,000 nested tags end in time, as a page or as a named error', async () => {
    const begun = performance.now();
    const { exit, result } = await read(file('deep.html', `<html><body>${'<div>'.repeat(200_000)}The dam holds.`));
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect([0, 3]).toContain(exit);
    expect(result.unread.every(({ code }) => ['TOO_DEEP', 'EMPTY_REPORT'].includes(code))).toBe(true);
  });

  test('the same report twice is one report', async () => {
    const { texts, err } = await read(file('again.txt', GOOD));
    expect(err).toContain('1 report came twice and is counted once');
    expect(texts.filter((text) => text === GOOD)).toHaveLength(1);
  });

  test('a changed report under the same address is a revision', async () => {
    const page = (id: string, day: string, words: string) =>
      JSON.stringify({
        id,
        url: 'https://belhavenpost.example/x',
        published: day,
        text: `The council of Sollen met on ${words}.`,
      });
    const { result } = await read(
      file('changed.jsonl', `${page('one', '2024-03-05', 'Monday')}\n${page('two', '2024-03-06', 'Tuesday')}\n`),
    );
    const two = result.stories.flatMap(({ reports }) => reports).find(({ id }) => id === 'two');
    expect(two?.revises).toBe('one');
  });
});

describe('what was typed wrong is usage: exit 2, and says what would be right', () => {
  test.each([
    [['raed', 'x'], /did you mean read/i],
    [['read'], /missing required argument/i],
    [['read', 'x', '--format', 'pdf'], /allowed choices are text, json/i],
    [['search', 'x', '--act', 'shout'], /allowed choices are say/i],
    [['stories', '--limit', '0'], /1 to 1000/],
    [['stories', '--from', 'Monday'], /2024-03-05/],
    [['search', '--to', '2024-02-30'], /"2024-02-30" is not a day/],
  ])('%s', async (words, says) => {
    const { exit, err, out } = await verbs.onrecord([...words]);
    expect(exit).toBe(2);
    expect(err).toMatch(says);
    expect(out).toBe('');
  });
});
