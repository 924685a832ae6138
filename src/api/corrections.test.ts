import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { CorrectedShape, CorrectionsShape, ProblemShape } from './contract.ts';
import { server } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-api-'));
let workspace: Workspace;
let app: FastifyInstance;

beforeAll(async () => {
  await emptyStore(home);
  workspace = await openWorkspace({ data: home, create: true });
  app = await server(workspace, { version: '0', web: join(home, 'web') });
  const report = { id: 'r1', published: '2024-03-05', text: 'The Dravik crossing is open, spokeswoman Nadia Kolm said.' };
  await app.inject({ method: 'POST', url: '/api/v1/reports', headers: { host, ...json }, payload: JSON.stringify(report) });
});
afterAll(async () => {
  await app.close();
  await workspace.close();
  rmSync(home, { recursive: true, force: true });
});

const host = '127.0.0.1';
const json = { 'content-type': 'application/json' };
const ajv = new Ajv2020({ strict: false });

const post = async (path: string, body: object) => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/${path}`,
    headers: { host, ...json },
    payload: JSON.stringify(body),
  });
  return { status: answer.statusCode, body: answer.json() };
};
const get = async (path: string) => {
  const answer = await app.inject({ url: `/api/v1/${path}`, headers: { host } });
  return { status: answer.statusCode, body: answer.json() };
};

const fits = (shape: object, body: unknown): void =>
  expect([ajv.validate(shape, body), ajv.errorsText()]).toEqual([true, 'No errors']);

describe('corrections over HTTP', () => {
  test('are decided, listed, and taken back', async () => {
    const { status, body } = await post('corrections', {
      by: 'Lena Orsk',
      why: 'heard it',
      do: { kind: 'confirm', target: 'r1#s1' },
    });
    fits(CorrectedShape, body);
    expect([status, body.correction]).toMatchObject([
      200,
      { seq: 1, kind: 'confirm', who: 'Lena Orsk', why: 'heard it', state: 'applied' },
    ]);
    const { id } = body.correction;
    const undone = await post(`corrections/${id}/undo`, { by: 'Piotr Hask' });
    expect([undone.status, undone.body.correction]).toMatchObject([200, { kind: 'undo', why: null, says: `${id} is undone` }]);
    const { body: list } = await get('corrections');
    fits(CorrectionsShape, list);
    expect(list.corrections.map((one: { state: string }) => one.state)).toEqual(['undone', 'applied']);
    expect(list.chain).toEqual({ length: 2, head: workspace.corrections.entries[1]?.hash, damage: null });
  });

  test('are paged, and given for one story', async () => {
    const first = await get('corrections?limit=1');
    expect([first.body.corrections.length, first.body.next]).toEqual([1, '1']);
    const second = await get(`corrections?limit=1&after=${first.body.next}`);
    expect([second.body.corrections[0].seq, second.body.next]).toEqual([2, null]);
    const newest = await get('corrections?limit=1&newest=true');
    expect([newest.body.corrections[0].seq, newest.body.next]).toEqual([2, '2']);
    expect((await get('corrections?newest=true&after=2')).body).toMatchObject({ corrections: [{ seq: 1 }], next: null });
    const { body } = await get('stories');
    expect((await get(`corrections?story=${body.stories[0].id}`)).body.corrections).toHaveLength(2);
  });

  test.each<[string, object, number, string]>([
    ['corrections', { do: { kind: 'confirm', target: 'r1#s1' } }, 400, 'BAD_REQUEST'],
    ['corrections', { by: '', do: { kind: 'confirm', target: 'r1#s1' } }, 400, 'BAD_REQUEST'],
    ['corrections', { by: 'Lena Orsk', do: { kind: 'rewrite', target: 'r1#s1' } }, 400, 'BAD_REQUEST'],
    ['corrections', { by: 'Lena Orsk', do: { kind: 'date', report: 'r1', date: '5 March' } }, 422, 'BAD_CORRECTION'],
    ['corrections', { by: 'Lena Orsk', do: { kind: 'reject', target: 'r9#s1' } }, 404, 'NO_SUCH_ID'],
    ['corrections/co-9/undo', { by: 'Lena Orsk' }, 422, 'BAD_CORRECTION'],
  ])('POST %s of %j is answered %i %s', async (path, sent, status, code) => {
    const { length } = workspace.corrections.entries;
    const answer = await post(path, sent);
    fits(ProblemShape, answer.body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(workspace.corrections.entries).toHaveLength(length);
  });

  test('a story that is not there is not found; a cursor that is none is refused', async () => {
    expect(await get('corrections?story=st-9')).toMatchObject({ status: 404, body: { code: 'NO_SUCH_ID' } });
    expect(await get('corrections?after=x')).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  });
});
