import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonJson, Search, Stories } from '../../src/api/contract.ts';
import type { Dossier, ReadResult } from '../../src/dossier/shape.ts';
import { oneProcess, onrecord, scratch, start } from './onrecord.ts';

const { at, remove } = scratch('store');
const data = at('data');
/** For what is not about how processes share the work: each would open the model. */
const ALONE = ['--workers', '1'];
const paths = readdirSync('samples')
  .filter((name) => !name.endsWith('.md'))
  .map((name) => join('samples', name));

/** For what a verb gives; that two processes hold one store by turns is tested where it says `onrecord`. */
const verbs = oneProcess();
const inStore = (...words: string[]) => verbs.onrecord([...words, '--data', data]);
async function json<T>(...words: string[]): Promise<T> {
  const { out, err, exit } = await inStore(...words, '--format', 'json');
  if (exit !== 0) throw new Error(`${words.join(' ')}: exit ${exit}: ${err}`);
  return JSON.parse(out);
}

let whole: ReadResult;
let crossing: Dossier;
let server: ChildProcess;

beforeAll(async () => {
  const { exit, out } = await onrecord(['add', 'samples', '--format', 'json', '--data', data]);
  expect({ exit, ...JSON.parse(out) }).toEqual({ exit: 0, added: 14, same: 0, stories: 2, unread: [] });
  whole = JSON.parse((await verbs.onrecord(['read', 'samples', '--format', 'json'])).out);
  crossing = whole.stories.find(({ reports }) => reports.length === 10) as Dossier;
});
afterAll(async () => {
  await verbs.end();
  remove();
});

describe('a store that `onrecord serve` holds answers every reader through it', () => {
  beforeAll(async () => {
    server = start(['serve', '--data', data, '--port', '0']);
    if (server.stdout === null) throw new Error('no output');
    await once(createInterface({ input: server.stdout }), 'line');
  });
  afterAll(async () => {
    server.kill('SIGINT');
    await once(server, 'close');
    expect(server.exitCode).toBe(0);
  });

  test('`story` gives the dossier that `read` gives', async () => {
    const { out } = await onrecord(['story', crossing.id, '--format', 'json', '--data', data]);
    expect(JSON.parse(out)).toEqual(crossing);
  });

  test('`stories` lists and pages', async () => {
    const all = await json<Stories>('stories');
    expect(all.stories.map(({ reports }) => reports).toSorted((a, b) => a - b)).toEqual([4, 10]);
    const first = await json<Stories>('stories', '--limit', '1');
    const second = await json<Stories>('stories', '--limit', '1', '--after', first.next ?? '');
    expect([...first.stories, ...second.stories]).toEqual(all.stories);
    expect(second.next).toBeNull();
  });

  test('`person` gives what somebody said; of several it lists who may be meant, and exits with 1', async () => {
    const kolm = await json<PersonJson>('person', 'kolm', '--act', 'deny');
    expect(kolm.name).toBe('Nadia Kolm');
    for (const { report, content, words } of kolm.by.hits) {
      const text = crossing.annotations[report]?.text ?? '';
      expect(content.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(words);
    }
    expect(await json('person', kolm.id, '--act', 'deny')).toEqual(kolm);
    expect((await inStore('person', 'spokeswoman', 'kolm')).out).toMatch(/^Nadia Kolm\nperson · 1 story · /u);
    const several = await inStore('person', 'minister');
    expect([several.exit, several.err]).toEqual([1, expect.stringContaining('[SEVERAL_PEOPLE]')]);
    expect(several.out).toContain('Ilse Maron · person · ');
    const { out } = await inStore('person', 'minister', '--format', 'json');
    expect(JSON.parse(out).candidates.map(({ name }: { name: string }) => name)).toContain('Tomas Brandt');
    const nobody = await inStore('person', 'Nobody');
    expect([nobody.exit, nobody.err]).toEqual([1, expect.stringContaining('[NO_SUCH_PERSON]')]);
  });

  test.each([
    [['scales'], 'Nadia Kolm', 'words'],
    [['--speaker', 'kolm', '--act', 'deny'], 'Nadia Kolm', 'speaker and act'],
    [['--polarity', 'denied', '--place', 'tarsk'], 'Nadia Kolm', 'polarity and place'],
    [['--outlet', 'Belhaven Post', '--to', '2024-03-06'], 'Emil Sorn', 'outlet and day'],
  ])('`search %s` finds %s: by %s', async (words, speaker) => {
    const { hits } = await json<Search>('search', ...words);
    expect(hits.map((hit) => hit.speaker)).toContain(speaker);
    for (const { report, content, words: shown } of hits) {
      const text = whole.stories.flatMap(({ annotations }) => annotations[report]?.text ?? [])[0] ?? '';
      expect(content.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(shown);
    }
  });

  test('`search` finds nothing where nothing fits', async () => {
    expect((await json<Search>('search', '--speaker', 'kolm', '--outlet', 'Belhaven Post')).hits).toEqual([]);
  });

  test.each([
    ['text', /^Union to send/],
    ['markdown', /^# /m],
    ['html', /^<!doctype html>/i],
    ['json', /^\{"id":"st-/],
    ['jsonl', /^\{"id":"st-/],
  ])('`export --to %s`, to standard output or into a file', async (format, shape) => {
    const { out } = await inStore('export', crossing.id, '--to', format);
    expect(out).toMatch(shape);
    expect(await inStore('export', crossing.id, '--to', format, '--output', at('out'))).toMatchObject({ exit: 0, out: '' });
    expect(readFileSync(at('out'), 'utf8')).toBe(out);
  });

  test.each<[string[], number, RegExp]>([
    [['export', '--to', 'json'], 2, /give one story's id with --to json.*USAGE/],
    [['export', 'st-1', 'st-2', '--to', 'html'], 2, /give one story's id with --to html.*USAGE/],
    [['export', 'st-1', '--to', 'html'], 1, /nothing has this id.*NO_SUCH_ID/],
    [['export', 'st-1', '--to', 'feed'], 2, /Allowed choices are/],
    [['export', 'st-1', '--to', 'archive'], 1, /nothing has this id.*NO_SUCH_ID/],
    [['import', at('nothing.jsonl')], 1, /nothing\.jsonl: there is no file or folder here.*NOT_FOUND/],
    [['import', 'package.json'], 1, /not an archive that onrecord export wrote.*NO_ARCHIVE/],
  ])('`%s` ends with %i and says why', async (words, exit, says) => {
    const ended = await inStore(...words);
    expect([ended.exit, ended.out]).toEqual([exit, '']);
    expect(ended.err).toMatch(says);
  });

  test('`export --to archive` and `import` go through it', async () => {
    expect(await inStore('export', '--to', 'archive', '--output', at('desk.jsonl.gz'))).toMatchObject({ exit: 0, out: '' });
    const taken = await json('import', at('desk.jsonl.gz'));
    expect(taken).toMatchObject({ added: 0, same: 14, stories: 2, whole: true, unread: [] });
    const { out } = await inStore('export', '--to', 'archive');
    expect(gunzipSync(readFileSync(at('desk.jsonl.gz'))).toString()).toBe(out);
  });

  test('`explain` knows stories, origins, episodes, reports, findings and claims', async () => {
    const [report] = crossing.reports;
    for (const id of [
      crossing.id,
      report?.origin,
      report?.id,
      report?.episode,
      `${report?.id}#s1`,
      `${report?.id}#e1`,
      `${crossing.id}#c1`,
    ]) {
      expect((await json<{ id: string }>('explain', id ?? '')).id).toBe(id);
    }
    expect((await inStore('explain', 'nothing#s1')).err).toMatch(/nothing has this id.*NO_SUCH_ID/);
  });

  test('`add` goes through it: the same reports are the same', async () => {
    expect(await json('add', 'samples')).toEqual({ added: 0, same: 14, stories: 2, unread: [] });
  });

  test('what needs the store for itself is refused with a clear sentence', async () => {
    const { exit, err } = await inStore('verify');
    expect(exit).toBe(1);
    expect(err).toMatch(/another onrecord process holds this store.*STORE_BUSY/s);
  });
});

describe('a store', () => {
  test('is whole, takes nothing twice, and can be computed anew from its originals', async () => {
    expect((await onrecord(['verify', '--data', data])).exit).toBe(0);
    expect(await json('add', 'samples')).toMatchObject({ added: 0, same: 14, stories: 2 });
    expect(await json('rebuild', ...ALONE)).toEqual({ reports: 14, stories: 2, unread: [] });
    expect(await json('story', crossing.id)).toEqual(crossing);
  });

  test('gives the same dossier after any order of arrival, aliases apart', async () => {
    const late = ['--data', at('late')];
    const third = Math.ceil(paths.length / 3);
    for (const from of [2 * third, third, 0])
      expect((await verbs.onrecord(['add', ...paths.slice(from, from + third), ...late, ...ALONE])).exit).toBe(0);
    const other: Dossier = JSON.parse((await verbs.onrecord(['story', crossing.id, '--format', 'json', ...late])).out);
    expect({ ...other, aliases: [] }).toEqual(crossing);
    for (const alias of other.aliases)
      expect(JSON.parse((await verbs.onrecord(['story', alias, '--format', 'json', ...late])).out).id).toBe(crossing.id);
  });

  test('that is not there is said to be so', async () => {
    expect((await verbs.onrecord(['stories', '--data', at('none')])).err).toMatch(/there is no store here.*NO_STORE/);
  });
});
