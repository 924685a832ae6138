import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stories } from '../../src/api/contract.ts';
import type { Dossier } from '../../src/dossier/shape.ts';
import { onrecord, scratch, start } from './onrecord.ts';

const { at, remove } = scratch('store');
afterAll(remove);
const paths = readdirSync('samples')
  .filter((name) => !name.endsWith('.md'))
  .map((name) => join('samples', name));
const data = at('data');
const inStore = (...words: string[]) => onrecord([...words, '--data', data]);
const json = async (...words: string[]) => JSON.parse((await inStore(...words, '--format', 'json')).out);

beforeAll(async () => {
  const { exit, out } = await inStore('add', 'samples', '--format', 'json');
  expect({ exit, ...JSON.parse(out) }).toEqual({ exit: 0, added: 14, same: 0, stories: 2, unread: [] });
});

const crossing = async (): Promise<string> =>
  (await json('stories')).stories.find((story: { reports: number }) => story.reports === 10).id;

describe('a store', () => {
  test('is found by its verbs', async () => {
    const id = await crossing();
    expect((await inStore('story', id)).out).toContain('at most');
    expect((await json('search', 'scales')).hits.map(({ speaker }: { speaker: string }) => speaker)).toContain('Nadia Kolm');
    expect((await json('search', '--speaker', 'kolm', '--act', 'deny')).hits.length).toBeGreaterThan(0);
    expect((await json('search', '--speaker', 'kolm', '--outlet', 'Belhaven Post')).hits).toEqual([]);
    expect((await inStore('export', id, '--to', 'markdown')).out).toContain('# ');
    expect((await inStore('export', id, '--to', 'html')).out).toMatch(/^<!doctype html>/i);
    expect((await inStore('verify')).exit).toBe(0);
  });

  test('pages its lists', async () => {
    const first = await json('stories', '--limit', '1');
    const second = await json('stories', '--limit', '1', '--after', first.next);
    expect([...first.stories, ...second.stories].map(({ id }) => id)).toEqual(
      (await json('stories')).stories.map(({ id }: { id: string }) => id),
    );
  });

  test('takes nothing twice', async () => {
    expect(await json('add', 'samples')).toMatchObject({ added: 0, same: 14, stories: 2 });
  });

  test('gives the dossier that `read` gives', async () => {
    const whole = JSON.parse((await onrecord(['read', 'samples', '--format', 'json'])).out);
    const id = await crossing();
    expect(await json('story', id)).toEqual(whole.stories.find((story: Dossier) => story.id === id));
  });

  test('gives the same dossier after any order of arrival, aliases apart', async () => {
    const late = at('late');
    for (const path of paths.toReversed()) await onrecord(['add', path, '--data', late]);
    const id = await crossing();
    const dossier = async (folder: string): Promise<Dossier> =>
      JSON.parse((await onrecord(['story', id, '--format', 'json', '--data', folder])).out);
    const [one, other] = [await dossier(data), await dossier(late)];
    expect({ ...other, aliases: [] }).toEqual({ ...one, aliases: [] });
    for (const alias of other.aliases) expect((await onrecord(['story', alias, '--data', late])).exit).toBe(0);
  }, 120_000);

  test('can be computed anew from its originals', async () => {
    const id = await crossing();
    const before = (await inStore('story', id, '--format', 'json')).out;
    expect(await json('rebuild')).toEqual({ reports: 14, stories: 2, unread: [] });
    expect((await inStore('story', id, '--format', 'json')).out).toBe(before);
  });

  test('explains what is in it', async () => {
    const id = await crossing();
    const dossier: Dossier = await json('story', id);
    const [report] = dossier.reports;
    const ids = [id, dossier.origins[0]?.id, report?.id, report?.episode, `${report?.id}#s1`, `${id}#c1`];
    for (const one of ids) {
      const { out, exit } = await inStore('explain', one ?? '', '--format', 'json');
      expect({ one, exit }).toEqual({ one, exit: 0 });
      expect(JSON.parse(out).id).toBe(one);
    }
    expect((await inStore('explain', 'nothing#s1')).exit).toBe(1);
  });

  test('says clearly that nothing has an id, and that there is no store', async () => {
    expect((await inStore('story', 'st-none')).err).toMatch(/nothing has this id.*NO_SUCH_ID/);
    expect((await onrecord(['stories', '--data', at('none')])).err).toMatch(/there is no store here.*NO_STORE/);
  });
});

describe('a store that another process holds', () => {
  test('is served through it, or refused with a clear sentence', async () => {
    const server = start(['serve', '--data', data, '--port', '0']);
    const stdout = server.stdout;
    if (stdout === null) throw new Error('no output');
    const [address] = (await once(createInterface({ input: stdout }), 'line')) as [string];
    try {
      const { stories }: Stories = JSON.parse(await (await fetch(`${address}/api/v1/stories`)).text());
      const id = stories[0]?.id ?? '';
      expect((await json('story', id)).id).toBe(id);
      expect((await json('stories')).stories).toHaveLength(2);
      const refused = await inStore('add', 'samples');
      expect(refused.exit).toBe(1);
      expect(refused.err).toMatch(/another onrecord process holds this store.*STORE_BUSY/s);
    } finally {
      server.kill('SIGINT');
      await once(server, 'close');
    }
    expect(server.exitCode).toBe(0);
  }, 60_000);
});

test('the installation can be checked', async () => {
  const { exit, out } = await onrecord(['doctor', '--format', 'json']);
  expect(JSON.parse(out).checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
  expect(exit).toBe(0);
});
