import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/api/contract.ts';
import { schemaFiles } from '../../src/api/schema-files.ts';
import { fits } from './fits.ts';
import { oneProcess, scratch } from './onrecord.ts';

const { at, remove } = scratch('schemas');
const { onrecord, end } = oneProcess();
afterAll(async () => {
  await end();
  remove();
});
const data = at('data');
/** None here tests how processes share the work, and each would open the model. */
const ALONE = ['--workers', '1'];
/** Where another row has read all samples: a page with dates, figures and events, and reports in JSONL. */
const SOME = ['samples/dravik-09.html', 'samples/cable.jsonl'];
let story = '';

beforeAll(async () => {
  fits('add', JSON.parse((await onrecord(['add', 'samples', at('missing'), '--data', data, ...ALONE, '--format', 'json'])).out));
  const { out } = await onrecord(['stories', '--data', data, '--format', 'json']);
  fits('stories', JSON.parse(out));
  story = JSON.parse(out).stories[0].id;
  await onrecord(['export', '--to', 'archive', '--output', at('desk.jsonl.gz'), '--data', data]);
});

test('the published schemas are what the shapes say: npm run schemas writes them', () => {
  expect(readdirSync('schemas').toSorted()).toEqual(schemaFiles().map(([name]) => name));
  for (const [name, text] of schemaFiles()) expect(readFileSync(join('schemas', name), 'utf8')).toBe(text);
});

const whole = (...words: string[]) => ({ words, read: (out: string): unknown[] => [JSON.parse(out)] });
const lines = (...words: string[]) => ({
  words,
  read: (out: string): unknown[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
});

const OUTPUTS: readonly (readonly [string, { readonly words: readonly string[]; readonly read: (out: string) => unknown[] }])[] =
  [
    ['read', whole('read', 'samples', 'missing', ...ALONE, '--format', 'json')],
    ['story', lines('read', ...SOME, ...ALONE, '--format', 'jsonl')],
    ['annotate', lines('annotate', 'samples', ...ALONE, '--format', 'jsonl')],
    ['annotate', lines('annotate', ...SOME, ...ALONE, '--format', 'jsonl', '--no-text', '--layers', 'tokens,parse')],
    ['group', lines('group', 'samples', '--format', 'jsonl')],
    ['story', whole('story', 'STORY', '--data', data, '--format', 'json')],
    ['changes', whole('story', 'STORY', '--since', '2024-03-06', '--data', data, '--format', 'json')],
    ['stories', whole('stories', '--since', '2024-03-06', '--data', data, '--format', 'json')],
    ['story', whole('export', 'STORY', '--to', 'json', '--data', data)],
    ['search', whole('search', 'border', '--data', data, '--format', 'json')],
    ['person', whole('person', 'Nadia', 'Kolm', '--data', data, '--format', 'json')],
    ['explain', whole('explain', 'STORY', '--data', data, '--format', 'json')],
    ['import', whole('import', at('desk.jsonl.gz'), ...ALONE, '--data', data, '--format', 'json')],
    ['verify', whole('verify', '--data', data, '--format', 'json')],
    ['rebuild', whole('rebuild', ...ALONE, '--data', data, '--format', 'json')],
    [
      'correct',
      whole('correct', 'confirm', 'tarsk-daily-0305#s1', '--by', 'Lena Orsk', ...ALONE, '--data', data, '--format', 'json'),
    ],
    ['corrections', whole('corrections', '--data', data, '--format', 'json')],
  ];

test.each(OUTPUTS)('%s: the output fits its schema', async (name, { words, read }) => {
  const { out } = await onrecord(words.map((word) => (word === 'STORY' ? story : word)));
  const values = read(out);
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) fits(name, value);
});

test('doctor: the installation can be checked, and the output fits its schema', async () => {
  const { exit, out } = await onrecord(['doctor', '--format', 'json']);
  fits('doctor', JSON.parse(out));
  expect(JSON.parse(out).checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
  expect(exit).toBe(0);
});

test('every schema is checked here, in api.test.ts or in src/api/review.test.ts', () => {
  const used = new Set([
    ...OUTPUTS.map(([name]) => name),
    'add',
    'stories',
    'doctor',
    'report',
    'ingest',
    'problem',
    'suggestions',
    'person-stories',
    'facets',
  ]);
  expect(Object.keys(SCHEMAS).filter((name) => !used.has(name))).toEqual([]);
});
