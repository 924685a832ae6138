import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOUBTS } from '../../test/doubts.ts';
import { emptyStore } from '../../test/empty-store.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { ProblemShape, StoriesShape, type SuggestionsJson, SuggestionsShape } from './contract.ts';
import { server } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-review-'));
let workspace: Workspace;
let app: FastifyInstance;
let story = '';

beforeAll(async () => {
  await emptyStore(home);
  workspace = await openWorkspace({ data: home, create: true });
  app = await server(workspace, { version: '0', web: join(home, 'web') });
  await app.inject({ method: 'POST', url: '/api/v1/reports', headers: { host, ...json }, payload: JSON.stringify(DOUBTS) });
  story = (await get('stories')).body.stories[0].id;
});
afterAll(async () => {
  await app.close();
  await workspace.close();
  rmSync(home, { recursive: true, force: true });
});

const host = '127.0.0.1';
const json = { 'content-type': 'application/json' };
const ajv = new Ajv2020({ strict: false });

const get = async (path: string) => {
  const answer = await app.inject({ url: `/api/v1/${path}`, headers: { host } });
  return { status: answer.statusCode, body: answer.json() };
};
async function decide(wanted: object): Promise<string> {
  const payload = JSON.stringify({ by: 'Lena Orsk', why: 'read both', do: wanted });
  const answer = await app.inject({ method: 'POST', url: '/api/v1/corrections', headers: { host, ...json }, payload });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().correction.id;
}
const undo = async (id: string) =>
  app.inject({
    ...{ method: 'POST', url: `/api/v1/corrections/${id}/undo`, headers: { host, ...json } },
    payload: JSON.stringify({ by: 'Lena Orsk' }),
  });

async function waiting(query = ''): Promise<SuggestionsJson> {
  const { body } = await get(`suggestions${query}`);
  expect([ajv.validate(SuggestionsShape, body), ajv.errorsText()]).toEqual([true, 'No errors']);
  return body;
}
const shown = ({ suggestions }: SuggestionsJson): string[] =>
  suggestions.map((one) => (one.kind === 'same' ? one.sides.map(({ name }) => name).join(' ~ ') : one.correction.says));
const idOf = ({ suggestions }: SuggestionsJson, i: number): readonly [string, string] => {
  const one = suggestions[i];
  const [a = '', b = ''] = one?.kind === 'same' ? one.sides.map(({ entity }) => `${story}#${entity}`) : [];
  return [a, b];
};

const MAKEYEV = 'Sergei Makeyev ~ Siarhei Makeev';
const BAKER = 'Marek Baker ~ Marek Becker';

describe('what waits for a person', () => {
  test('two who are perhaps one, with their words, and what speaks for it and against it', async () => {
    const all = await waiting();
    expect(shown(all)).toEqual([MAKEYEV, BAKER]);
    expect([all.waiting, all.next]).toEqual([{ same: 2, again: 0 }, null]);
    const [one] = all.suggestions;
    if (one?.kind !== 'same') throw new Error('no suggestion');
    expect(one.id).toMatch(/^st-\w+#E\d+~E\d+$/u);
    for (const { report, span, within, text } of [...one.sides, ...one.evidence.map(({ at }) => ({ words: at }))].flatMap(
      ({ words }) => words,
    )) {
      const given = DOUBTS.find(({ id }) => id === report)?.text ?? '';
      expect(given.slice(...within)).toBe(text);
      expect(within[0] <= span[0] && span[1] <= within[1]).toBe(true);
    }
    expect(one.evidence.map(({ stand, says }) => `${stand}: ${says}`)).toEqual([
      'for: names that sound alike',
      'against: one denies what the other asserts',
    ]);
    expect(one.claims.map(({ relation }) => relation)).toEqual(['denied']);
    expect(one.reports.map(({ id }) => id)).toEqual(['quay-1', 'quay-2', 'quay-3']);
  });

  test('is paged by key, and given for one story', async () => {
    const first = await waiting('?limit=1');
    expect([shown(first), first.waiting.same]).toEqual([[MAKEYEV], 2]);
    const second = await waiting(`?limit=1&after=${first.next}`);
    expect([shown(second), second.next]).toEqual([[BAKER], null]);
    expect(await waiting(`?story=${story}`)).toEqual(await waiting());
    const own = await waiting(`?story=${story}&limit=1`);
    expect(shown(await waiting(`?story=${story}&limit=1&after=${own.next}`))).toEqual([BAKER]);
  });

  test.each([
    ['merge', 'they are one'],
    ['apart', 'they are not one'],
  ])('goes when it is decided (%s: %s), and is back when that is undone', async (kind) => {
    const before = await waiting();
    const id = await decide({ kind, entities: idOf(before, 0) });
    expect(shown(await waiting())).toEqual([BAKER]);
    expect((await waiting()).waiting).toEqual({ same: 1, again: 0 });
    await undo(id);
    expect(shown(await waiting())).toEqual(shown(before));
  });

  test.each([
    ['suggestions?after=x', 400, 'BAD_REQUEST'],
    ['suggestions?limit=0', 400, 'BAD_REQUEST'],
    ['suggestions?story=st-9', 404, 'NO_SUCH_ID'],
  ])('%s is answered %i %s', async (path, status, code) => {
    const answer = await get(path);
    expect(ajv.validate(ProblemShape, answer.body)).toBe(true);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('the list of stories tells an origin that was decided, too', async () => {
    const id = await decide({ kind: 'origin', report: 'quay-2', from: 'quay-1' });
    const { status, body } = await get('stories');
    expect([status, ajv.validate(StoriesShape, body), ajv.errorsText()]).toEqual([200, true, 'No errors']);
    expect(body.stories[0].independent.joined).toEqual([{ reports: 2, why: [{ kind: 'decision', value: null, reports: 1 }] }]);
    await undo(id);
  });

  test('a decision whose words are gone comes after the questions, and says why', async () => {
    await decide({ kind: 'confirm', target: 'quay-3#s1' });
    await decide({ kind: 'confirm', target: 'quay-3#s2' });
    await decide({ kind: 'remove', report: 'quay-3' });
    const all = await waiting();
    expect(all.waiting.again).toBe(2);
    expect(shown(all).slice(-2)).toEqual(['statement quay-3#s1 is confirmed', 'statement quay-3#s2 is confirmed']);
    const last = all.suggestions.at(-1);
    expect(last?.kind === 'again' && last.correction.reason).toContain('quay-3 is removed for good');
    const pages: SuggestionsJson[] = [];
    expect(shown(await waiting('?kind=again'))).toEqual(shown(all).slice(-2));
    expect(shown(await waiting('?kind=same'))).toEqual(shown(all).slice(0, -2));
    for (let next: string | null = ''; next !== null; next = pages.at(-1)?.next ?? null)
      pages.push(await waiting(`?limit=1${next === '' ? '' : `&after=${next}`}`));
    expect(pages.flatMap(shown)).toEqual(shown(all));
  });
});
