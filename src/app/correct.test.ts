import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openOnServer } from '../../test/server-store.ts';
import type { Dossier } from '../dossier/shape.ts';
import { readInputs } from '../ingest/inputs.ts';
import type { Correction } from '../model/correction.ts';
import type { Layers } from '../model/layers.ts';
import type { ReportReading } from '../model/reading.ts';
import { span } from '../model/span.ts';
import type { Workspace } from '../store/workspace.ts';
import { openReader, type Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { type CorrectionRequest, correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { dossierOf, story } from './lookup.ts';
import { rebuild, recover } from './recover.ts';
import { verify } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-correct-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const crossing = (last: string): string =>
  `TARSK, March 5 (VNA) - The Dravik crossing reopened after five days, spokeswoman Nadia Kolm said. The ferry from Port Lenz carried 50 people, General Piotr Hask said. ${last}`;
const REPORTS = [
  { id: 'a', published: '2024-03-05', text: crossing('Lorries waited.') },
  { id: 'b', published: '2024-03-06', text: crossing('Mayor Lena Orsk denied that lorries had waited.') },
  {
    id: 'c',
    published: '2024-03-07',
    outlet: 'Tarsk Daily',
    text: 'The Dravik crossing reopened on Tuesday after five days. Kestria said 60 people took the ferry from Port Lenz. Nadia Kolm denied it.',
  },
  {
    id: 'olives',
    published: '2024-09-09',
    text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said. The presses ran day and night.',
  },
  {
    id: 'presses',
    published: '2024-09-10',
    text: 'Olive growers in Kestria have picked a record crop this year, Mayor Lena Orsk said on Tuesday. The presses stopped.',
  },
];
type Given = (typeof REPORTS)[number];

/** The package's own model; what it finds in a text is found once for all stores of this file. */
const known = new Map<string, ReportReading>();
let opened: Promise<Reader> | undefined;
async function reader(given: { version?: string; change?: (layers: Layers, text: string) => Layers; read?: string[] } = {}) {
  opened ??= openReader();
  const own = await opened;
  const read: Reader['read'] = async (report) => {
    given.read?.push(report.id);
    const layers = await own.read(report, known.get(report.text));
    known.set(report.text, layers.reading);
    return given.change?.(layers, report.text) ?? layers;
  };
  return { ...own, version: given.version ?? own.version, read };
}
afterAll(async () => (await opened)?.close());

const inputs = (lines: readonly object[]) =>
  readInputs(['-'], {
    stdin: (async function* () {
      yield Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    })(),
  });

async function fresh(): Promise<string> {
  const data = mkdtempSync(join(home, 's-'));
  return data;
}

async function inStore<T>(use: (workspace: Workspace, data: string) => Promise<T>, data?: string): Promise<T> {
  const folder = data ?? (await fresh());
  const workspace = await openOnServer(folder);
  return use(workspace, folder).finally(() => workspace.close());
}

let minute = 0;
async function decide(workspace: Workspace, request: CorrectionRequest, using?: Reader): Promise<string> {
  minute += 1;
  const at = new Date(Date.UTC(2024, 9, 1, 0, minute)).toISOString();
  const by = { at, who: 'Ilse Maron', why: 'the page says so' };
  return (await correct(workspace, request, by, { reader: using ?? (await reader()) })).correction.id;
}

const adding = async (workspace: Workspace, reports: readonly Given[] = REPORTS) =>
  add(workspace, inputs(reports), { reader: await reader() });

async function dossiers({ store }: Workspace): Promise<Dossier[]> {
  const { items } = await store.stories({}, { after: null, limit: 99 });
  return Promise.all(items.map(({ id }) => story(store, id)));
}

/** Aliases alone depend on what was there before. */
const record = async (workspace: Workspace) => (await dossiers(workspace)).map((one) => ({ ...one, aliases: [] }));

const grouped = async (workspace: Workspace): Promise<string> =>
  (await dossiers(workspace)).map(({ reports }) => reports.map(({ id }) => id).join('+')).join(' ');

const statesOf = async (workspace: Workspace): Promise<string[]> =>
  (await corrections(workspace)).corrections.map(({ state }) => state);

const said = ({ annotations }: Dossier, report: string): string[] =>
  (annotations[report]?.statements ?? []).map(({ id, speaker, corrected }) => `${id} ${speaker}${corrected ? ' *' : ''}`);

const idOf = async ({ store }: Workspace, report: string): Promise<string> => (await dossierOf(store, report)).id;

const entityOf = async ({ store }: Workspace, report: string, name: string): Promise<string> => {
  const dossier = await dossierOf(store, report);
  return `${dossier.id}#${dossier.entities.find((one) => one.name === name)?.id}`;
};

let one: Promise<Workspace> | undefined;
/** In one store for several tests, in their order: what one decides is no matter of another. */
async function inShared<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  one ??= fresh().then(async (data) => {
    const workspace = await openOnServer(data);
    await adding(workspace);
    return workspace;
  });
  return use(await one);
}
afterAll(async () => (await one)?.close());

describe('a correction', () => {
  test('of a date moves the report in canonical order; the story it opens now is named after it, and the old id leads there', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const before = await idOf(workspace, 'a');
      const id = await decide(workspace, { kind: 'date', report: 'c', date: '2024-03-01' });
      expect(await grouped(workspace)).toBe('c+a+b olives+presses');
      const found = await story(workspace.store, before);
      expect([found.aliases, found.first]).toEqual([[before], '2024-03-01']);
      expect(found.reports[0]).toMatchObject({ published: { date: '2024-03-01', assumed: [] }, corrected: [id] });
      expect(found.annotations.c?.published.date).toBe('2024-03-01');
      expect(found.annotations.c?.notes.at(-1)).toMatchObject({ reason: 'its date was corrected by hand' });
      await decide(workspace, { kind: 'date', report: 'c', date: '2024-03-09' });
      expect(await grouped(workspace)).toBe('a+b+c olives+presses');
      expect(await statesOf(workspace)).toEqual(['overruled', 'applied']);
      expect(await verify(workspace)).toEqual({ reports: REPORTS.length, damage: [] });
    });
  });

  test('of a date to “unknown” puts the report last, whatever its dateline says; undone, it is back', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const whole = await record(workspace);
      const id = await decide(workspace, { kind: 'date', report: 'a', date: 'unknown' });
      const found = await dossierOf(workspace.store, 'a');
      expect(found.reports.map((one) => one.id)).toEqual(['b', 'c', 'a']);
      expect(found.reports.at(-1)).toMatchObject({ published: { date: null, assumed: [] }, corrected: [id] });
      expect([found.first, found.annotations.a?.published.date]).toEqual(['2024-03-06', null]);
      const made = await record(workspace);
      await rebuild(workspace, { reader: await reader() });
      expect(await record(workspace)).toEqual(made);
      await decide(workspace, { kind: 'undo', of: id });
      expect(await record(workspace)).toEqual(whole);
    });
  });

  test('rejects a statement: it leaves the dossier and the search, and stands under the story’s corrections with its words', async () => {
    await inShared(async (workspace) => {
      const id = await decide(workspace, { kind: 'reject', target: 'a#s1' });
      const found = await dossierOf(workspace.store, 'a');
      expect(said(found, 'a')).toEqual(['s2 Piotr Hask']);
      expect(found.corrections).toEqual([
        expect.objectContaining({
          id,
          kind: 'reject',
          who: 'Ilse Maron',
          why: 'the page says so',
          state: 'applied',
          targets: [expect.objectContaining({ id: 'a#s1', words: expect.stringContaining('Nadia Kolm said') })],
        }),
      ]);
      const hits = await workspace.store.search({ speaker: 'Kolm' }, { after: null, limit: 9 });
      expect(hits.items.map(({ report }) => report)).toEqual(['b']);
    });
  });

  test('confirms, and gives a statement another speaker, by words or by entity', async () => {
    await inShared(async (workspace) => {
      const confirmed = await decide(workspace, { kind: 'confirm', target: 'a#s2' });
      await decide(workspace, { kind: 'attribute', target: 'b#s1', entity: 'b#e4' });
      await decide(workspace, { kind: 'attribute', target: 'b#s3', words: 'The ferry' });
      const found = await dossierOf(workspace.store, 'a');
      expect(found.annotations.a?.statements.find(({ id }) => id === 's2')?.corrected).toEqual([confirmed]);
      expect(said(found, 'b')).toEqual(['s1 Piotr Hask *', 's2 Piotr Hask', 's3 The ferry *']);
      expect(found.annotations.b?.statements[2]?.source).toEqual([[98, 107]]);
    });
  });

  test('takes what it rejects off the timeline: the sentence is told by nobody', async () => {
    await inStore(async (workspace) => {
      const dated = {
        ...{ id: 'd', published: '2024-03-08' },
        text: 'TARSK, March 8 (VNA) - Soldiers closed the bridge at Port Lenz on Wednesday, spokeswoman Nadia Kolm said. The river rose.',
      };
      await adding(workspace, [dated]);
      const days = async () => (await dossierOf(workspace.store, 'd')).timeline.map(({ date }) => date);
      expect(await days()).toEqual(['2024-03-06']);
      const id = await decide(workspace, { kind: 'reject', target: 'd#s1' });
      expect(await days()).toEqual([]);
      await decide(workspace, { kind: 'undo', of: id });
      expect(await days()).toEqual(['2024-03-06']);
    });
  });

  test('rejects a figure, an event and a claim', async () => {
    await inShared(async (workspace) => {
      await decide(workspace, { kind: 'reject', target: 'a#f1' });
      await decide(workspace, { kind: 'reject', target: 'c#v1' });
      const olives = await idOf(workspace, 'olives');
      await decide(workspace, { kind: 'reject', target: `${olives}#c1` });
      const found = await dossierOf(workspace.store, 'a');
      expect([found.annotations.a?.figures, found.annotations.c?.events]).toEqual([[], []]);
      expect((await story(workspace.store, olives)).claims).toEqual([]);
      expect((await statesOf(workspace)).slice(-3)).toEqual(['applied', 'applied', 'applied']);
    });
  });

  test('names, joins and parts entities; the others keep their ids', async () => {
    await inShared(async (workspace) => {
      const [kolm, hask, tarsk] = await Promise.all(
        ['Nadia Kolm', 'Piotr Hask', 'TARSK'].map((name) => entityOf(workspace, 'a', name)),
      );
      await decide(workspace, { kind: 'merge', entities: [hask ?? '', kolm ?? ''] });
      await decide(workspace, { kind: 'rename', entity: tarsk ?? '', name: 'Tarsk' });
      const names = async () =>
        (await dossierOf(workspace.store, 'a')).entities.map((one) => `${one.id} ${one.name} ${one.in.length}`).slice(0, 4);
      expect(await names()).toEqual(['E1 Tarsk 2', 'E2 Nadia Kolm 5', 'E3 Port Lenz 3', 'E5 Lena Orsk 1']);
      await decide(workspace, { kind: 'split', entity: kolm ?? '', out: ['a#e4', 'b#e4'] });
      const all = (await dossierOf(workspace.store, 'a')).entities.map((one) => `${one.id} ${one.name} ${one.in.length}`);
      expect(all).toEqual([
        'E1 Tarsk 2',
        'E2 Nadia Kolm 3',
        'E3 Port Lenz 3',
        'E5 Lena Orsk 1',
        'E6 Kestria 1',
        'E7 Piotr Hask 2',
      ]);
      expect((await statesOf(workspace)).slice(-3)).toEqual(['overruled', 'applied', 'applied']);
    });
  });

  test('of a name holds in every story in which somebody is called so', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const orsk = await entityOf(workspace, 'b', 'Lena Orsk');
      await decide(workspace, { kind: 'rename', entity: orsk, name: 'Lena Orsk-Brandt' });
      for (const report of ['b', 'olives']) {
        const { entities } = await dossierOf(workspace.store, report);
        expect(entities.map(({ name }) => name)).toContain('Lena Orsk-Brandt');
      }
      const made = await record(workspace);
      await rebuild(workspace, { reader: await reader() });
      expect(await record(workspace)).toEqual(made);
    });
  });

  test('merges stories and splits one; the old ids lead to where their founding report is', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const [a, olives] = [await idOf(workspace, 'a'), await idOf(workspace, 'olives')];
      const merged = await decide(workspace, { kind: 'merge-stories', stories: [olives, a] });
      expect(await grouped(workspace)).toBe('a+b+c+olives+presses');
      expect(await story(workspace.store, olives)).toMatchObject({ id: a, aliases: [olives] });
      await decide(workspace, { kind: 'split-story', story: a, reports: ['a', 'presses'] });
      expect(await grouped(workspace)).toBe('a+presses b+c+olives');
      await decide(workspace, { kind: 'undo', of: merged });
      expect(await grouped(workspace)).toBe('a+presses b+c olives');
      expect(await verify(workspace)).toMatchObject({ damage: [] });
    });
  });

  test('says where a report comes from', async () => {
    await inShared(async (workspace) => {
      const origins = async () =>
        (await dossierOf(workspace.store, 'a')).origins.map(({ reports }) => reports.join('+')).join(' ');
      expect(await origins()).toBe('a+b c');
      await decide(workspace, { kind: 'origin', report: 'c', agency: 'VNA' });
      expect(await origins()).toBe('a+b+c');
      await decide(workspace, { kind: 'origin', report: 'c', from: 'a' });
      expect(await origins()).toBe('a+b+c');
      await decide(workspace, { kind: 'origin', report: 'c', own: true });
      await decide(workspace, { kind: 'origin', report: 'b', own: true });
      expect(await origins()).toBe('a b c');
      expect((await statesOf(workspace)).slice(-4)).toEqual(['overruled', 'overruled', 'applied', 'applied']);
    });
  });

  test.each<[CorrectionRequest, string, RegExp]>([
    [{ kind: 'date', report: 'a', date: '2024-02-30' }, 'BAD_CORRECTION', /no date like/],
    [{ kind: 'date', report: 'nobody', date: '2024-03-01' }, 'NO_SUCH_ID', /nobody/],
    [{ kind: 'reject', target: 'a#s9' }, 'NO_SUCH_ID', /a#s9/],
    [{ kind: 'reject', target: 'a' }, 'BAD_CORRECTION', /give a finding or a claim/],
    [{ kind: 'attribute', target: 'a#f1', words: 'Nadia Kolm' }, 'BAD_CORRECTION', /only a statement/],
    [{ kind: 'attribute', target: 'a#s1' }, 'BAD_CORRECTION', /either the words/],
    [{ kind: 'attribute', target: 'a#s1', words: 'Tomas Brandt' }, 'BAD_CORRECTION', /does not have the words/],
    [{ kind: 'attribute', target: 'a#s1', entity: 'b#e5' }, 'BAD_CORRECTION', /another report/],
    [{ kind: 'attribute', target: 'a#s1', entity: 'st-0#E1' }, 'BAD_CORRECTION', /another story/],
    [{ kind: 'attribute', target: 'a#s1', words: 'x'.repeat(501) }, 'BAD_CORRECTION', /500 letters/],
    [{ kind: 'merge', entities: ['E1', 'E2'] }, 'BAD_CORRECTION', /entity of a story/],
    [{ kind: 'merge', entities: ['pe-000000000000', 'st-1#E1'] }, 'NO_SUCH_ID', /pe-0/],
    [{ kind: 'merge-stories', stories: ['st-1', 'st-2'] }, 'NO_SUCH_ID', /st-1/],
    [{ kind: 'origin', report: 'a' }, 'BAD_CORRECTION', /one of: an agency/],
    [{ kind: 'origin', report: 'a', from: 'a' }, 'BAD_CORRECTION', /itself/],
    [{ kind: 'origin', report: 'a', from: 'olives' }, 'BAD_CORRECTION', /another story/],
    [{ kind: 'undo', of: 'co-1' }, 'BAD_CORRECTION', /no such correction/],
  ])('%j is refused with %s, and nothing is written', async (request, code, message) => {
    const workspace = await unchanged();
    await expect(decide(workspace, request)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(workspace.corrections.entries).toEqual([]);
  });
});

let untouched: Promise<Workspace> | undefined;
/** A store that no test changes. */
function unchanged(): Promise<Workspace> {
  untouched ??= fresh().then(async (data) => {
    const workspace = await openOnServer(data);
    await adding(workspace);
    return workspace;
  });
  return untouched;
}
afterAll(async () => (await untouched)?.close());

/** One of each kind; gives the states that they end in. */
async function decideAll(workspace: Workspace): Promise<readonly string[]> {
  const [a, olives] = [await idOf(workspace, 'a'), await idOf(workspace, 'olives')];
  await decide(workspace, { kind: 'merge-stories', stories: [a, olives] });
  await decide(workspace, { kind: 'split-story', story: a, reports: ['c'] });
  await decide(workspace, { kind: 'date', report: 'b', date: '2024-03-01' });
  await decide(workspace, { kind: 'reject', target: 'b#s1' });
  await decide(workspace, { kind: 'confirm', target: 'a#s2' });
  await decide(workspace, { kind: 'attribute', target: 'b#s3', words: 'Piotr Hask' });
  await decide(workspace, { kind: 'rename', entity: await entityOf(workspace, 'b', 'Lena Orsk'), name: 'Lena Orsk-Brandt' });
  await decide(workspace, { kind: 'origin', report: 'a', own: true });
  const undone = await decide(workspace, { kind: 'reject', target: 'a#f1' });
  await decide(workspace, { kind: 'undo', of: undone });
  return [...Array.from({ length: 8 }, () => 'applied'), 'undone', 'applied'];
}

let all: Promise<{ readonly made: readonly Dossier[]; readonly log: readonly Correction[] }> | undefined;
/** The record of a store in which all that was decided after the reports had come, and its log. */
function decided(): NonNullable<typeof all> {
  all ??= inStore(async (workspace) => {
    await adding(workspace);
    await decideAll(workspace);
    return { made: await record(workspace), log: [...workspace.corrections.entries] };
  });
  return all;
}

describe('corrections survive', () => {
  test('a rebuild', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const states = await decideAll(workspace);
      expect(await statesOf(workspace)).toEqual(states);
      const made = await record(workspace);
      expect(await grouped(workspace)).toBe('b+a+olives+presses c');
      await rebuild(workspace, { reader: await reader() });
      expect(await record(workspace)).toEqual(made);
      expect(await statesOf(workspace)).toEqual(states);
      expect(await verify(workspace)).toMatchObject({ damage: [] });
    });
  });

  test.each([
    [1, 5],
    [2, 2],
    [4, 3],
  ])('another order of arrival: step %i, %i at a time, the log there before the reports', async (step, size) => {
    const { made, log } = await decided();
    await inStore(async (workspace) => {
      for (const { at, who, why, do: decision } of log) await workspace.corrections.append({ at, who, why, do: decision });
      expect(workspace.corrections.entries).toEqual(log);
      const order = REPORTS.map((_, i) => REPORTS[(i * step + step) % REPORTS.length]).flatMap((one) => one ?? []);
      for (let i = 0; i < order.length; i += size) await adding(workspace, order.slice(i, i + size));
      expect(await record(workspace)).toEqual(made);
    });
  });

  test('all taken back, the record is as if nothing had been decided; all restored, as before', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      const plain = await record(workspace);
      await decideAll(workspace);
      const made = await record(workspace);
      const active = (await corrections(workspace)).corrections.filter(
        ({ kind, state }) => kind !== 'undo' && state === 'applied',
      );
      const undone = [];
      for (const { id } of active) undone.push(await decide(workspace, { kind: 'undo', of: id }));
      expect(await record(workspace)).toEqual(plain);
      for (const id of undone) await decide(workspace, { kind: 'undo', of: id });
      expect(await record(workspace)).toEqual(made);
    });
  });

  test('a crash between the log and the record', async () => {
    const { log } = await decided();
    await inStore(async (workspace) => {
      await adding(workspace);
      const reject = log.find(({ do: { kind } }) => kind === 'reject');
      if (reject === undefined) throw new Error('nothing was rejected');
      await workspace.corrections.append(reject);
      expect((await dossierOf(workspace.store, 'b')).corrections).toEqual([]);
      await recover(workspace, [], { reader: await reader() });
      expect((await dossierOf(workspace.store, 'b')).corrections).toMatchObject([{ id: reject.id, state: 'applied' }]);
    });
  });

  test('another model: what was decided is found by its words; what is not found any more waits, and comes to life again', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      await decide(workspace, { kind: 'reject', target: 'a#s1' });
      await decide(workspace, { kind: 'confirm', target: 'b#s2' });
      await decide(workspace, { kind: 'attribute', target: 'b#s3', words: 'Piotr Hask' });
      const made = await record(workspace);
      /** Finds statements with more of their words, counts them from the end, and one of them is not found at all. */
      const other = await reader({
        version: 'another@1',
        change: (layers, text) => ({
          ...layers,
          statements: layers.statements
            .filter(({ act }) => act !== 'deny')
            .map((one, i, all) => ({
              ...one,
              id: `s${all.length - i}`,
              content: one.content.map(({ start, end }) => span(text, start, Math.min(text.length, end + 4))),
            })),
        }),
      });
      await recover(workspace, [], { reader: other });
      const found = await dossierOf(workspace.store, 'a');
      expect(said(found, 'a')).toEqual(['s1 Piotr Hask']);
      expect(said(found, 'b')).toEqual(['s2 Nadia Kolm', 's1 Piotr Hask *']);
      expect(await statesOf(workspace)).toEqual(['applied', 'applied', 'orphaned']);
      expect(found.corrections[2]).toMatchObject({ state: 'orphaned', targets: [{ id: 'b#s3', report: 'b' }] });
      await recover(workspace, [], { reader: await reader() });
      expect(await record(workspace)).toEqual(made);
    });
  });

  test('another release that reads a page otherwise: what was decided is found by its words', async () => {
    const { log } = await decided();
    const changed = REPORTS.map((one) => (one.id === 'b' ? { ...one, text: `The roads were dry.\n\n${one.text}` } : one));
    await inStore(async (workspace) => {
      for (const one of log.filter(({ do: { kind } }) => kind === 'reject' || kind === 'date'))
        await workspace.corrections.append(one);
      await adding(workspace, changed);
      const found = await dossierOf(workspace.store, 'b');
      expect(found.reports.find(({ id }) => id === 'b')?.published.date).toBe('2024-03-01');
      expect(found.annotations.b?.statements.map(({ speaker }) => speaker)).toEqual(['Piotr Hask', 'Lena Orsk']);
    });
  });

  test('a reading that changed: a confirmation waits for a second look, a rejection stays', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      await decide(workspace, { kind: 'confirm', target: 'a#s1' });
      await decide(workspace, { kind: 'reject', target: 'a#s2' });
      const change = (layers: Layers): Layers => ({
        ...layers,
        statements: layers.statements.map((one) => ({ ...one, act: 'announce' as const })),
      });
      await recover(workspace, [], { reader: await reader({ version: 'another@1', change }) });
      expect(said(await dossierOf(workspace.store, 'a'), 'a')).toEqual(['s1 Nadia Kolm']);
      const { corrections: rows } = await corrections(workspace);
      expect(rows.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
        'orphaned it was confirmed as “say asserted” and is now read as “announce asserted”',
        'applied null',
      ]);
    });
  });
});

test('only the stories that a correction is about are laid out anew', async () => {
  await inStore(async (workspace) => {
    await adding(workspace);
    const read: string[] = [];
    await decide(workspace, { kind: 'reject', target: 'olives#s1' }, await reader({ read }));
    expect(read.sort()).toEqual(['olives', 'presses']);
    await decide(workspace, { kind: 'merge-stories', stories: [await idOf(workspace, 'a'), await idOf(workspace, 'olives')] });
    read.length = 0;
    await recover(workspace, [], { reader: await reader({ read }) });
    expect(read).toEqual([]);
  });
});

describe('with a damaged log', () => {
  const damaged = async (): Promise<string> => {
    const data = await fresh();
    await inStore(async (workspace) => {
      await adding(workspace, REPORTS.slice(0, 3));
      await decide(workspace, { kind: 'reject', target: 'a#s1' });
    }, data);
    appendFileSync(join(data, 'archive', 'corrections.jsonl'), '{"id":"co-0"}\n');
    return data;
  };

  test('verify names the line; what was laid out can be read; nothing new is laid out or decided', async () => {
    await inStore(
      async (workspace) => {
        expect(workspace.notes).toEqual([expect.stringContaining('damaged in line 2')]);
        expect((await verify(workspace)).damage).toEqual([
          { code: 'CORRECTIONS_DAMAGED', message: expect.stringContaining('line 2') },
        ]);
        await recover(workspace, [], { reader: await reader() });
        expect(said(await dossierOf(workspace.store, 'a'), 'a')).toEqual(['s2 Piotr Hask']);
        expect((await corrections(workspace)).chain.damage).toContain('line 2');
        await expect(decide(workspace, { kind: 'confirm', target: 'a#s2' })).rejects.toMatchObject({
          code: 'CORRECTIONS_DAMAGED',
        });
        await expect(adding(workspace)).rejects.toMatchObject({ code: 'CORRECTIONS_DAMAGED' });
      },
      await damaged(),
    );
  });

  test('a log that lost its last lines is told from the one that the stories were laid out by; a rebuild goes by what is left', async () => {
    const data = await fresh();
    const log = join(data, 'archive', 'corrections.jsonl');
    await inStore(async (workspace) => {
      await adding(workspace, REPORTS.slice(0, 2));
      await decide(workspace, { kind: 'reject', target: 'a#s1' });
      await decide(workspace, { kind: 'reject', target: 'b#s1' });
    }, data);
    writeFileSync(log, `${readFileSync(log, 'utf8').split('\n')[0]}\n`);
    await inStore(async (workspace) => {
      await recover(workspace, [], { reader: await reader() });
      expect(said(await dossierOf(workspace.store, 'b'), 'b')).toEqual(['s2 Piotr Hask', 's3 Lena Orsk']);
      expect((await verify(workspace)).damage).toMatchObject([{ code: 'CORRECTIONS_DAMAGED' }]);
      await expect(decide(workspace, { kind: 'confirm', target: 'a#s2' })).rejects.toMatchObject({ code: 'CORRECTIONS_DAMAGED' });
      await rebuild(workspace, { reader: await reader() });
      expect((await verify(workspace)).damage).toEqual([]);
      expect(said(await dossierOf(workspace.store, 'b'), 'b')).toEqual(['s1 Nadia Kolm', 's2 Piotr Hask', 's3 Lena Orsk']);
    }, data);
  });
});
