import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { openOnServer } from '../../test/server-store.ts';
import { exportArchive } from '../app/archive-export.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { CorrectedShape, ImportedShape, ProblemShape } from './contract.ts';
import { server } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-api-archive-'));
const host = '127.0.0.1';
const ajv = new Ajv2020({ strict: false });

interface Desk {
  readonly workspace: Workspace;
  readonly app: FastifyInstance;
}
const desks: Desk[] = [];

const served = async (workspace: Workspace): Promise<Desk> => {
  const desk = { workspace, app: await server(workspace, { version: '0', web: join(home, 'web') }) };
  desks.push(desk);
  return desk;
};
async function embedded(name: string): Promise<Desk> {
  const data = join(home, name);
  await emptyStore(data);
  return served(await openWorkspace({ data, create: true }));
}
const onServer = async (name: string): Promise<Desk> => served(await openOnServer(join(home, name)));

afterAll(async () => {
  for (const { app, workspace } of desks) {
    await app.close();
    await workspace.close();
  }
  rmSync(home, { recursive: true, force: true });
});

const get = ({ app }: Desk, path = '') => app.inject({ url: `/api/v1/archive${path}`, headers: { host } });
const send = async ({ app }: Desk, payload: string | Buffer, { path = '', type = 'application/jsonl', more = {} } = {}) => {
  const headers = { host, 'content-type': type, ...more };
  const answer = await app.inject({ method: 'POST', url: `/api/v1/archive${path}`, headers, payload });
  return { status: answer.statusCode, body: answer.json() };
};
const post = async ({ app }: Desk, path: string, body: object) => {
  const headers = { host, 'content-type': 'application/json' };
  const answer = await app.inject({ method: 'POST', url: `/api/v1/${path}`, headers, payload: JSON.stringify(body) });
  return answer.json();
};
const fits = (shape: object, body: unknown): void =>
  expect([ajv.validate(shape, body), ajv.errorsText()]).toEqual([true, 'No errors']);

async function lines({ workspace }: Desk, stories?: string[]): Promise<string> {
  let all = '';
  for await (const line of exportArchive(workspace, { program: '0', stories })) all += line;
  return all;
}

const REPORTS = [
  { id: 'r1', published: '2024-03-05', text: 'The Dravik crossing is open, spokeswoman Nadia Kolm said.' },
  { id: 'r2', published: '2024-09-05', text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said.' },
];

let desk: Desk;
beforeAll(async () => {
  desk = await embedded('desk');
  await post(desk, 'reports', REPORTS);
  await post(desk, 'corrections', { by: 'Lena Orsk', do: { kind: 'date', report: 'r1', date: '2024-03-06' } });
});

describe('an archive over HTTP', () => {
  test('is what the command line writes: whole or of stories, packed or not', async () => {
    const whole = await get(desk);
    expect([whole.statusCode, whole.body]).toEqual([200, await lines(desk)]);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/jsonl',
      'content-length': String(Buffer.byteLength(whole.body)),
      'content-disposition': 'attachment; filename="onrecord.jsonl"',
    });
    const packed = await get(desk, '?packed=true');
    expect([packed.headers['content-type'], gunzipSync(packed.rawPayload).toString()]).toEqual(['application/gzip', whole.body]);
    const holder = (await desk.workspace.store.storyOf('r2')) ?? '';
    expect((await get(desk, `?story=${holder}`)).body).toBe(await lines(desk, [holder]));
    expect(readdirSync(desk.workspace.data).some((name) => name.startsWith('spool'))).toBe(false);
  });

  test.each<[string, (name: string) => Promise<Desk>]>([
    ['an embedded store', embedded],
    ['a store in PostgreSQL', onServer],
  ])('goes into %s, which then has the same; sent again it changes nothing', async (name, open) => {
    const fresh = await open(`fresh ${name}`);
    const archive = (await get(desk)).body;
    const { status, body } = await send(fresh, gzipSync(archive), { type: 'application/gzip' });
    fits(ImportedShape, body);
    expect([status, body]).toMatchObject([200, { added: 2, whole: true, unread: [], corrections: { added: 1, same: 0 } }]);
    expect((await get(fresh)).body).toBe(archive);
    const again = await send(fresh, archive, { type: 'application/octet-stream' });
    expect(again.body).toMatchObject({ added: 0, same: 2, corrections: { added: 0, same: 1 } });
  });

  test('removes nothing of its own accord', async () => {
    const [here, there] = [await onServer('here'), await onServer('there')];
    const before = (await get(desk)).body;
    for (const one of [here, there]) await send(one, before);
    await post(there, 'corrections', { by: 'Lena Orsk', why: 'ordered', do: { kind: 'remove', report: 'r1' } });
    const archive = (await get(there)).body;
    expect((await send(here, archive)).body).toMatchObject({ corrections: { added: 0 }, unread: [{ code: 'IMPORT_REMOVES' }] });
    expect(await here.workspace.store.storyOf('r1')).not.toBeNull();
    expect((await send(here, archive, { path: '?removals=true' })).body).toMatchObject({ corrections: { added: 1 }, unread: [] });
    expect(await here.workspace.store.storyOf('r1')).toBeNull();
    const again = [{ ...REPORTS[0], id: 'r9' }];
    expect(await post(here, 'reports', again)).toMatchObject({ added: 0, unread: [{ code: 'REMOVED' }] });
    expect(await post(here, 'reports?removed=true', again)).toMatchObject({ added: 1, unread: [] });
    await post(here, 'reports?removed=true', [{ ...REPORTS[0], id: 'r8', text: `${REPORTS[0]?.text} It was late.` }]);
    const removed = await post(here, 'corrections', { by: 'Lena Orsk', why: 'ordered', do: { kind: 'remove', report: 'r9' } });
    fits(CorrectedShape, removed);
    expect(removed.carried).toEqual({ reports: [{ report: 'r8', part: 1 }], all: 1 });
  });

  test('that is cut short brings its reports, and says so', async () => {
    const fresh = await onServer('cut');
    const { status, body } = await send(fresh, (await get(desk)).body.slice(0, -40));
    expect([status, body]).toMatchObject([
      200,
      { added: 2, whole: false, unread: [{ code: 'IMPORT_DAMAGED', input: 'the archive' }] },
    ]);
    expect(fresh.workspace.corrections.entries).toEqual([]);
  });

  test.each<[string, () => ReturnType<typeof send>, number, string]>([
    ['no archive', () => send(desk, 'Dear Sirs'), 422, 'NO_ARCHIVE'],
    ['nothing', () => send(desk, ''), 422, 'NO_ARCHIVE'],
    ['what unfolds to no line', () => send(desk, gzipSync(Buffer.alloc(1 << 20))), 422, 'NO_ARCHIVE'],
    ['one of a newer release', () => send(desk, '{"kind":"archive","version":99}\n'), 422, 'IMPORT_TOO_NEW'],
    ['another type', () => send(desk, '{}', { type: 'text/plain' }), 415, 'BAD_REQUEST'],
    ['a parameter that is none', () => send(desk, '{}', { path: '?remove=true' }), 400, 'BAD_REQUEST'],
    ['another site’s page', () => send(desk, '{}', { more: { origin: 'https://elsewhere.invalid' } }), 400, 'BAD_REQUEST'],
    ['another host', () => send(desk, '{}', { more: { host: 'desk.invalid' } }), 400, 'BAD_REQUEST'],
    ['more than may come', () => send(desk, '{}', { more: { 'content-length': String(2 ** 31 + 1) } }), 413, 'TOO_LARGE'],
  ])('is refused where it is %s', async (_, sending, status, code) => {
    const before = await lines(desk);
    const { status: answered, body } = await sending();
    fits(ProblemShape, body);
    expect([answered, body.code]).toEqual([status, code]);
    expect(await lines(desk)).toBe(before);
  });

  test('of a story that is not there is not found', async () => {
    const { statusCode, body } = await get(desk, '?story=st-9');
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'NO_SUCH_ID']);
  });
});
