import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { statementOf, storyOf, update } from '../../test/store-rows.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { server } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-lists-'));
const host = '127.0.0.1:4170';
let workspace: Workspace;
let app: FastifyInstance;

beforeAll(async () => {
  await emptyStore(home);
  workspace = await openWorkspace({ data: home, create: true });
  app = await server(workspace, { version: '0', web: join(home, 'web') });
  const many = Array.from({ length: 600 }, (_, i) =>
    storyOf(`st-${i}`, [`r${i}`], { first: '2031-04-01', last: '2031-04-02', outlets: ['Tarsk Daily'] }),
  );
  const formula = storyOf('st-formula', ['a', 'b'], {
    title: '=1+1, "so" they say',
    places: ['Dravik', 'Port Lenz'],
    outlets: ['Belhaven Post'],
    statements: [statementOf('a', 1, '@SUM(A1)\nis open', { story: 'st-formula' })],
  });
  await workspace.store.regroup(update({ stories: [...many, formula] }));
});
afterAll(async () => {
  await app.close();
  await workspace.close();
  rmSync(home, { recursive: true, force: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ url: `/api/v1/${path}`, headers: { host, ...headers } });
const lines = (csv: string): string[] => csv.split('\r\n').slice(0, -1);

describe('as CSV', () => {
  test('a list comes whole, however many pages it has', async () => {
    const { body, headers } = await get('stories.csv?sort=last');
    expect(lines(body)).toHaveLength(602);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="stories.csv"');
  });

  test('a title that would be a formula stays text', async () => {
    const { body } = await get('stories.csv?outlet=Belhaven+Post');
    expect(lines(body)).toEqual([
      'id,title,first,last,reports,origins at most,denied,not confirmed,differs,superseded,agrees,adds,places,outlets',
      `st-formula,"'=1+1, ""so"" they say",2031-05-01,2031-05-03,2,1,0,2,0,0,1,0,Dravik; Port Lenz,Belhaven Post`,
    ]);
  });

  test('so do words of a statement', async () => {
    const [head, row] = lines((await get('search.csv?story=st-formula')).body);
    expect(head).toBe('report,statement,story,date,speaker,act,polarity,words,to,through,outlet,agency,place');
    expect(row).toContain(`"'@SUM(A1)\nis open"`);
  });

  test.each(['stories.csv?after=x', 'stories.csv?limit=5', 'search.csv?sort=last', 'stories.csv?relation=wrong'])(
    'what it does not take is told: %s',
    async (path) => {
      const { statusCode, body } = await get(path);
      expect([statusCode, JSON.parse(body).code]).toEqual([400, 'BAD_REQUEST']);
    },
  );
});

test('as a feed: the newest first, with the addresses of this service', async () => {
  const { body, headers } = await get('stories.atom?outlet=post');
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(body).toContain('<title>=1+1, &quot;so&quot; they say</title>');
  expect(body).toContain(`<link rel="self" type="application/atom+xml" href="http://${host}/api/v1/stories.atom?outlet=post"/>`);
  expect(body).toContain(`href="http://${host}/story/st-formula"`);
  expect(body).toContain('<summary>2 reports, at most 1 independent origin. Belhaven Post.</summary>');
  expect((await get('stories.atom')).body.match(/<entry>/gu)).toHaveLength(50);
});

test.each(['facets?sort=last', 'facets?limit=3', 'facets?origins=4', 'stories?sort=reports'])(
  '%s is no request',
  async (path) => {
    expect((await get(path)).statusCode).toBe(400);
  },
);

describe('an answer that one has already', () => {
  test.each(['stories?limit=3', 'facets', 'stories/st-formula', 'stories.atom'])('%s: is not sent again', async (path) => {
    const first = await get(path);
    const tag = String(first.headers.etag);
    const again = await get(path, { 'if-none-match': `W/"other", ${tag}` });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
    expect((await get(path, { 'if-none-match': '"other"' })).body).toBe(first.body);
  });

  test('of a story that changed since is sent', async () => {
    const { headers } = await get('stories/st-formula');
    await workspace.store.regroup(update({ stories: [storyOf('st-formula', ['a', 'b'], { fingerprint: 'another' })] }));
    const again = await get('stories/st-formula', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.headers.etag]).toEqual([200, '"another"']);
  });

  test.each(['stories/st-none', 'stories.csv'])('%s: has no tag', async (path) => {
    expect((await get(path)).headers.etag).toBeUndefined();
  });
});
