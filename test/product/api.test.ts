import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, PersonJson, Problem, Ready, ReportJson, Search, Stories } from '../../src/api/contract.ts';
import { fits } from './fits.ts';
import { scratch } from './onrecord.ts';
import { asked, type Served, sent, served } from './served.ts';

const REPORTS = readFileSync('samples/dravik.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const CABLE = readFileSync('samples/cable.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const { at, remove } = scratch('api');
let server: Served;
let first: unknown;

beforeAll(async () => {
  server = await served(at('data'));
  first = await (await sent(server, 'reports', REPORTS)).json();
});
afterAll(async () => {
  await server?.stop();
  remove();
});

/** As a client that sets any header it likes: `fetch` would not. */
async function raw(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const [answer] = await once(get(`${server.address}${path}`, { headers }), 'response');
  return answer as IncomingMessage;
}

test('answers fit the published schemas', async () => {
  const { stories } = await asked<Stories>(server, 'stories');
  const story = await asked<Dossier>(server, `stories/${stories[0]?.id}`);
  fits('add', first);
  fits('stories', await asked(server, 'stories'));
  fits('facets', await asked(server, 'facets?relation=denied&relation=none&place=Dravik'));
  fits('story', story);
  fits('changes', await asked(server, `stories/${stories[0]?.id}/changes?since=2024-03-07`));
  fits('stories', await asked(server, 'stories?since=2024-03-07&news=true'));
  fits('search', await asked(server, 'search'));
  fits('person', await asked(server, 'people?name=maron'));
  const { id } = await asked<PersonJson>(server, 'people?name=maron');
  fits('person-stories', await asked(server, `people/${id}/stories`));
  fits('report', await asked(server, `reports/${encodeURIComponent(story.reports[0]?.id ?? '')}`));
  fits('ingest', await asked(server, 'ingest'));
  fits('problem', await (await fetch(`${server.address}/api/v1/reports/nowhere`)).json());
});

describe('people', () => {
  test('are found by name and by id, with the filters of search', async () => {
    const named = await asked<PersonJson>(server, 'people?name=president%20verel');
    expect(named.name).toBe('Anton Verel');
    expect(await asked(server, `people/${named.id}`)).toEqual(named);
    const act = named.by.hits[0]?.act;
    const { by } = await asked<PersonJson>(server, `people/${named.id}?act=${act}&limit=1`);
    expect(by.hits.map((one) => one.act)).toEqual([act]);
    const { hits } = await asked<Search>(server, `search?speaker=${named.id}&limit=1000`);
    expect(hits).toHaveLength(named.statements.by);
  });

  test.each([
    ['people/pe-000000000000', 404, 'NO_SUCH_ID'],
    ['people/Anton%20Verel', 404, 'NO_SUCH_ID'],
    ['people?name=Nobody', 404, 'NO_SUCH_PERSON'],
    ['people', 400, 'BAD_REQUEST'],
    ['people?name=verel&speaker=maron', 400, 'BAD_REQUEST'],
    ['people?name=verel&after=x', 400, 'BAD_REQUEST'],
    ['people/pe-000000000000/stories', 404, 'NO_SUCH_ID'],
    ['people/Anton%20Verel/stories', 404, 'NO_SUCH_ID'],
    ['people/pe-000000000000/stories?after=x', 400, 'BAD_REQUEST'],
    ['people/pe-000000000000/stories?limit=101', 400, 'BAD_REQUEST'],
  ])('%s: %i %s', async (path, status, code) => {
    const answer = await fetch(`${server.address}/api/v1/${path}`);
    const problem = (await answer.json()) as Problem;
    fits('problem', problem);
    expect([answer.status, problem.code, problem.candidates]).toEqual([status, code, undefined]);
  });

  test('of one name are a problem that lists them', async () => {
    const answer = await fetch(`${server.address}/api/v1/people?name=minister`);
    const problem = (await answer.json()) as Problem;
    fits('problem', problem);
    expect([answer.status, problem.code, (problem.candidates ?? []).length > 1]).toEqual([409, 'SEVERAL_PEOPLE', true]);
  });
});

describe('what is sent', () => {
  test('is put into the store, once', async () => {
    expect(first).toMatchObject({ added: REPORTS.length, same: 0, unread: [] });
    const again = await (await sent(server, 'reports', REPORTS)).json();
    expect(again).toMatchObject({ added: 0, same: REPORTS.length });
    const { stories } = await asked<Stories>(server, 'stories');
    expect(stories.reduce((sum, { reports }) => sum + reports, 0)).toBe(REPORTS.length);
  });

  test('is read and not kept by annotate', async () => {
    const before = await asked<Ready>(server, 'ready');
    const answer = await sent(server, 'annotate', [{ text: 'The bridge is open, Mayor Lena Orsk said on Friday.' }]);
    const { annotations, unread } = (await answer.json()) as { annotations: { statements: unknown[] }[]; unread: unknown[] };
    expect(unread).toEqual([]);
    expect(annotations[0]?.statements.length).toBeGreaterThan(0);
    expect(await asked<Ready>(server, 'ready')).toEqual(before);
  });

  test.each([
    ['annotate', []],
    ['annotate?layers=tokens', ['tokens']],
    ['annotate?layers=parse,tokens', ['tokens', 'parse']],
  ])('gives the layers that are asked for: %s', async (path, layers) => {
    const answer = await sent(server, path, [{ text: 'The bridge is open, Mayor Lena Orsk said on Friday.' }]);
    const { annotations } = (await answer.json()) as { annotations: Record<string, unknown[]>[] };
    expect(Object.keys(annotations[0] ?? {}).filter((key) => key === 'tokens' || key === 'parse')).toEqual(layers);
    for (const layer of layers) expect(annotations[0]?.[layer]).toHaveLength(12);
  });

  test.each(['annotate?layers=words', 'annotate?layers=', 'annotate?colour=red'])(
    'is refused with a query that is none: %s',
    async (path) => {
      const answer = await sent(server, path, [{ text: 'The bridge is open.' }]);
      expect({ status: answer.status, code: ((await answer.json()) as Problem).code }).toEqual({
        status: 400,
        code: 'BAD_REQUEST',
      });
    },
  );

  test('is named where it cannot be read, and the rest is taken', async () => {
    const answer = await fetch(`${server.address}/api/v1/annotate`, {
      method: 'POST',
      headers: { 'content-type': 'application/jsonl' },
      body: '{"text": "The dam held, officials said."}\n{oh',
    });
    const { annotations, unread } = (await answer.json()) as { annotations: unknown[]; unread: { code: string }[] };
    expect({ read: annotations.length, codes: unread.map(({ code }) => code) }).toEqual({ read: 1, codes: ['BAD_JSON'] });
  });
});

describe('what is asked', () => {
  test('statements are found by their words and by who said them', async () => {
    const { hits } = await asked<Search>(server, 'search?query=observers');
    expect(hits.length).toBeGreaterThan(0);
    for (const { words } of hits) expect(words.toLowerCase()).toContain('observer');
    const { hits: sorn } = await asked<Search>(server, 'search?speaker=Emil+Sorn');
    expect(new Set(sorn.map(({ speaker }) => speaker))).toEqual(new Set(['Emil Sorn']));
  });

  test('pages follow each other without gap or repeat', async () => {
    const whole = await asked<Search>(server, 'search?limit=1000');
    const paged: Search['hits'] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Search = await asked<Search>(
        server,
        `search?limit=7${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
      );
      paged.push(...page.hits);
      after = page.next;
    }
    expect(paged).toEqual(whole.hits);
  });

  test('every page has its JSON at the same address', async () => {
    const { stories } = await asked<Stories>(server, 'stories');
    const id = stories[0]?.id ?? '';
    const dossier = await asked<Dossier>(server, `stories/${id}`);
    const paths: readonly (readonly [string, string])[] = [
      ['/stories.json', 'stories'],
      ['/search.json?query=lorries', 'search?query=lorries'],
      [`/story/${id}.json`, `stories/${id}`],
      [`/report/${dossier.reports[0]?.id}.json`, `reports/${dossier.reports[0]?.id}`],
    ];
    for (const [path, api] of paths)
      expect(await (await fetch(`${server.address}${path}`)).json()).toEqual(await asked(server, api));
  });

  test.each([
    ['an unknown story', 'stories/st-nowhere', 404, 'NO_SUCH_ID'],
    ['an unknown report', 'reports/nowhere', 404, 'NO_SUCH_ID'],
    ['no such route', 'nowhere', 404, 'NO_SUCH_ID'],
    ['a day that is none', 'stories?from=yesterday', 400, 'BAD_REQUEST'],
    ['an act that is none', 'search?act=shouted', 400, 'BAD_REQUEST'],
    ['a page of nothing', 'search?limit=0', 400, 'BAD_REQUEST'],
    ['a filter that is none', 'stories?colour=red', 400, 'BAD_REQUEST'],
    ['changes since nobody says when', 'stories/st-nowhere/changes', 400, 'BAD_REQUEST'],
    ['changes since a day that is none', 'stories/st-nowhere/changes?since=2024-02-31', 400, 'BAD_REQUEST'],
    ['changes in a story that is none', 'stories/st-nowhere/changes?since=2024-03-07', 404, 'NO_SUCH_ID'],
  ])('a problem has a code and what to do next: %s', async (_what, path, status, code) => {
    const answer = await fetch(`${server.address}/api/v1/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as Problem;
    expect(problem).toMatchObject({ status, code });
    expect(problem.next).not.toBe('');
  });

  test.each([
    ['a rebound name', { host: 'evil.example' }],
    ['another site in the browser', { origin: 'http://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('nobody else is answered: %s', async (_what, headers) => {
    const answer = await raw('/api/v1/stories', headers);
    answer.resume();
    expect(answer.statusCode).toBe(400);
  });
});

describe('about the service', () => {
  test('health, readiness and metrics', async () => {
    expect(await asked(server, 'health')).toMatchObject({ status: 'ok' });
    expect(await asked(server, 'ready')).toMatchObject({ status: 'ready', reports: REPORTS.length, waiting: 0 });
    const metrics = await (await fetch(`${server.address}/api/v1/metrics`)).text();
    expect(metrics).toContain(`onrecord_held{what="reports"} ${REPORTS.length}`);
    expect(metrics).toContain('onrecord_request_seconds_bucket');
  });

  test('OpenAPI lists every route', async () => {
    const { openapi, paths } = await asked<{ openapi: string; paths: Record<string, object> }>(server, 'openapi.json');
    expect(openapi).toBe('3.1.0');
    const routes = [
      'stories',
      'stories/{id}',
      'stories/{id}/changes',
      'reports/{id}',
      'search',
      'annotate',
      'reports',
      'events',
      'health',
      'ready',
      'ingest',
      'metrics',
    ];
    for (const route of routes) expect(Object.keys(paths)).toContain(`/api/v1/${route}`);
  });

  test('answers carry a policy that lets nothing in from elsewhere', async () => {
    const { headers } = await fetch(`${server.address}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('events', () => {
  test('tell what was added, in which stories, and tell it again to one who was away', async () => {
    const live = await raw('/api/v1/events', {});
    const [[listening = '']] = await Promise.all([told(live)]);
    expect(listening).toMatch(/^id: [0-9a-f]{12}-\d+\nevent: listening\n/u);
    const adding = sent(server, 'reports', CABLE).then(({ status }) => expect(status).toBe(200));
    const [[event = '']] = await Promise.all([told(live), adding]);
    live.destroy();
    const { added, changed } = JSON.parse(/^data: (.*)$/mu.exec(event)?.[1] ?? '');
    expect(added).toBe(CABLE.length);
    const held = await Promise.all(CABLE.map(({ id }) => asked<ReportJson>(server, `reports/${id}`)));
    const { stories } = await asked<Stories>(server, 'stories');
    const touched = stories.filter(({ id }) => held.some(({ story }) => story === id));
    expect(changed).toEqual(expect.arrayContaining(touched.map(({ id, reports }) => ({ story: id, reports, was: [] }))));
    expect(touched.length).toBeGreaterThan(0);
    const later = await raw('/api/v1/events', { 'last-event-id': idOf(listening) });
    expect((await told(later))[0]).toBe(event);
    later.destroy();
    const opened = await raw(`/api/v1/events?after=${idOf(listening)}`, {});
    expect((await told(opened))[0]).toBe(event);
    opened.destroy();
  });

  test.each([
    ['of another run of the service', '0123456789ab-0'],
    ['that no event ever had', '0123456789ab'],
    ['as an earlier release gave it', '3'],
  ])('an id %s: the listener is told to ask anew', async (_which, id) => {
    const live = await raw('/api/v1/events', { 'last-event-id': id });
    expect((await told(live))[0]).toMatch(/\nevent: missed\n/u);
    live.destroy();
  });

  test('answers say which event they come after', async () => {
    const answer = await fetch(`${server.address}/api/v1/stories`);
    const live = await raw('/api/v1/events', {});
    expect(answer.headers.get('onrecord-event')).toBe(idOf((await told(live))[0] ?? ''));
    live.destroy();
  });
});

const idOf = (event: string): string => /^id: (.+)$/mu.exec(event)?.[1] ?? '';

/** The first events of a stream, comments left out. */
async function told(stream: IncomingMessage): Promise<string[]> {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const events = text.split('\n\n').slice(0, -1);
    const found = events.filter((event) => event.startsWith('id:'));
    if (found.length > 0) return found;
  }
  return [];
}
