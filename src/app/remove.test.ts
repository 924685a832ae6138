import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { readInputs } from '../ingest/inputs.ts';
import type { ReportReading } from '../model/reading.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { storyId } from '../story/identity.ts';
import { openReader, type Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { type CorrectionRequest, correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { dossierOf, report, story } from './lookup.ts';
import { rebuild, recover } from './recover.ts';
import { decideRemoval } from './remove.ts';
import { verify } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-remove-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const crossing = (last: string): string =>
  `TARSK, March 5 (VNA) - The Dravik crossing reopened after five days, spokeswoman Nadia Kolm said. The ferry from Port Lenz carried 50 people, General Piotr Hask said. ${last}`;
const A = {
  id: 'a',
  published: '2024-03-05',
  outlet: 'Quorlbode Gazette',
  title: 'Zyntharr opens the Dravik crossing',
  text: crossing('The broker Wendel Zyntharr paid 41 quorlbodes for each of 77 lorries, Wendel Zyntharr said.'),
};
const REPORTS = [
  A,
  { id: 'a', published: '2024-03-06', text: crossing('Corrected: the broker Wendel Zyntharr paid nothing.') },
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
    text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said. The presses ran.',
  },
];
/** Words that a alone has, as they stand and as they are folded and stemmed. */
const RARE = /zyntharr|quorlbode/iu;

/** The package's own model; what it finds in a text is found once for all stores of this file. */
const known = new Map<string, ReportReading>();
let opened: Promise<Reader> | undefined;
async function reader(): Promise<Reader> {
  opened ??= openReader();
  const own = await opened;
  const read: Reader['read'] = async (one) => {
    const layers = await own.read(one, known.get(one.text));
    known.set(one.text, layers.reading);
    return layers;
  };
  return { ...own, read };
}
afterAll(async () => (await opened)?.close());

const adding = async (workspace: Workspace, reports: readonly object[] = REPORTS) =>
  add(
    workspace,
    readInputs(['-'], {
      stdin: (async function* () {
        yield Buffer.from(reports.map((line) => `${JSON.stringify(line)}\n`).join(''));
      })(),
    }),
    { reader: await reader() },
  );

async function inStore<T>(use: (workspace: Workspace, data: string) => Promise<T>, given?: string): Promise<T> {
  const data = given ?? mkdtempSync(join(home, 's-'));
  if (given === undefined) await emptyStore(data);
  const workspace = await openWorkspace({ data, create: true });
  return use(workspace, data).finally(() => workspace.close());
}

let minute = 0;
const by = (why: string | null = 'the court at Harrow ordered it') => {
  minute += 1;
  return { at: new Date(Date.UTC(2024, 9, 1, 0, minute)).toISOString(), who: 'Ilse Maron', why };
};
const decide = async (workspace: Workspace, request: CorrectionRequest, why?: string | null): Promise<string> =>
  (await correct(workspace, request, by(why), { reader: await reader() })).correction.id;
const removing = (workspace: Workspace, id = 'a') => decide(workspace, { kind: 'remove', report: id });
const again = async (workspace: Workspace) => rebuild(workspace, { reader: await reader() });

/** Aliases alone depend on what was there before. */
async function record({ store }: Workspace): Promise<object[]> {
  const { items } = await store.stories({}, { after: null, limit: 99 });
  const found = await Promise.all(items.map(({ id }) => story(store, id)));
  return found.map((one) => ({ ...one, aliases: [], corrections: [] }));
}

/** The files of a store that hold one of the rare words. */
function holding(data: string): string[] {
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name));
  return paths.filter((path) => RARE.test(readFileSync(path, 'latin1'))).map((path) => path.slice(data.length + 1));
}

const whole = { damage: [], reports: 3 };

describe('a report that is removed', () => {
  test('leaves none of its words in any file, before and after a rebuild; the record is as if it had never come', async () => {
    const data = await inStore(async (workspace, folder) => {
      await adding(workspace);
      const dossier = await dossierOf(workspace.store, 'a');
      const named = dossier.entities.find(({ name }) => name.includes('Zyntharr'));
      await decide(workspace, { kind: 'rename', entity: `${dossier.id}#${named?.id}`, name: 'W. Zyntharr' }, 'Zyntharr signs so');
      await decide(workspace, { kind: 'reject', target: 'a#s1' });
      expect(holding(folder)).not.toEqual([]);
      await removing(workspace);
      expect(await verify(workspace)).toEqual(whole);
      return folder;
    });
    expect(holding(data)).toEqual([]);
    const expected = await inStore(async (workspace) => {
      await adding(workspace, REPORTS.slice(2));
      return record(workspace);
    });
    await inStore(async (workspace) => {
      expect(await record(workspace)).toEqual(expected);
      await again(workspace);
      expect(await record(workspace)).toEqual(expected);
      expect(await verify(workspace)).toEqual(whole);
    }, data);
    expect(holding(data)).toEqual([]);
    rmSync(join(data, 'db'), { recursive: true });
    await inStore(async (workspace) => {
      await recover(workspace, [], { reader: await reader() });
      expect(await record(workspace)).toEqual(expected);
    }, data);
  });

  test('is told of by who, when and why wherever its id is asked for; its story answers to the name it had', async () => {
    await inStore(async (workspace) => {
      const { store } = workspace;
      await adding(workspace);
      const [named, olives] = [storyId('a'), storyId('olives')];
      expect((await dossierOf(store, 'a')).id).toBe(named);
      await removing(workspace);
      await removing(workspace, 'olives');
      const removed = {
        code: 'REMOVED',
        detail: expect.stringMatching(/^by Ilse Maron on 2024-10-01: the court at Harrow ordered it$/u),
      };
      for (const id of ['a', 'a#s1', 'olives', olives]) await expect(dossierOf(store, id)).rejects.toMatchObject(removed);
      await expect(report(store, 'a')).rejects.toMatchObject(removed);
      await expect(story(store, olives)).rejects.toMatchObject(removed);
      expect(await story(store, named)).toMatchObject({ id: storyId('b'), aliases: [named] });
      await again(workspace);
      expect(await story(store, named)).toMatchObject({ id: storyId('b'), aliases: [named] });
    });
  });

  test('takes what was decided about it along: shown as orphaned, without its words', async () => {
    await inStore(async (workspace) => {
      await adding(workspace);
      await decide(workspace, { kind: 'reject', target: 'a#s1' }, 'Zyntharr never spoke');
      await decide(workspace, { kind: 'date', report: 'b', date: '2024-03-07' }, 'the page says so');
      await removing(workspace);
      const { corrections: rows, chain } = await corrections(workspace);
      expect(rows.map(({ state, why, says }) => [state, why, says])).toEqual([
        ['orphaned', null, 'statement a#s1 is rejected'],
        ['applied', 'the page says so', 'the date of b is 2024-03-07'],
        ['applied', 'the court at Harrow ordered it', 'a is removed for good, in all 2 texts'],
      ]);
      expect(rows[0]?.reason).toBe('a is removed for good, in all 2 texts, by Ilse Maron on 2024-10-01');
      expect(rows[0]?.targets).toMatchObject([{ report: 'a', words: '' }]);
      expect([chain.length, chain.damage]).toEqual([3, null]);
    });
  });

  test('is not taken in again, whatever it is called; other words are, and so is the rest', async () => {
    await inStore(async (workspace) => {
      await adding(workspace, [A]);
      await removing(workspace);
      const refused: readonly (readonly [string, object])[] = [
        ['as it came', A],
        ['under another id, with another day', { ...A, id: 'other', published: '2025-01-01', title: 'Other' }],
        ['with other line ends', { ...A, id: 'other', text: A.text.replaceAll('. ', '.\r\n ') }],
      ];
      const corrected = { id: 'a', published: '2024-03-05', text: crossing('Lorries waited.') };
      const { added, unread } = await adding(workspace, [...refused.map(([, given]) => given), corrected, ...REPORTS.slice(2)]);
      expect(unread).toMatchObject(refused.map((_, i) => ({ input: `-:${i + 1}`, code: 'REMOVED' })));
      expect(added).toBe(4);
      expect((await verify(workspace)).damage).toEqual([]);
      expect((await report(workspace.store, 'a')).annotation.text).toContain('Lorries waited');
    });
  });

  test.each<[string, CorrectionRequest, string | null, string, RegExp]>([
    ['a reason', { kind: 'remove', report: 'b' }, ' ', 'BAD_CORRECTION', /say why/u],
    ['a report', { kind: 'remove', report: 'nobody' }, 'why', 'NO_SUCH_ID', /nobody/u],
    ['a report and no finding', { kind: 'remove', report: 'b#s1' }, 'why', 'NO_SUCH_ID', /b#s1/u],
    ['one that is still there', { kind: 'remove', report: 'a' }, 'why', 'REMOVED', /by Ilse Maron/u],
    [
      'what can be undone',
      { kind: 'undo', of: 'it' },
      'why',
      'BAD_CORRECTION',
      /a is removed for good.*nothing can bring them back/u,
    ],
  ])('a removal asks for %s', async (_, request, why, code, message) => {
    shared ??= sharedStore();
    const { workspace, removal } = await shared;
    const asked = request.kind === 'undo' ? { ...request, of: removal } : request;
    const before = workspace.corrections.entries.length;
    await expect(decide(workspace, asked, why)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(workspace.corrections.entries.length, 'nothing was decided').toBe(before);
  });

  test('half done is finished by whoever opens the store next', async () => {
    const data = await inStore(async (workspace, folder) => {
      await adding(workspace);
      await decideRemoval(workspace, 'a', by());
      return folder;
    });
    expect(holding(data)).not.toEqual([]);
    await inStore(async (workspace) => {
      await recover(workspace, [], { reader: await reader() });
      expect(await verify(workspace)).toEqual(whole);
    }, data);
    expect(holding(data)).toEqual([]);
  });

  test('and brought back with the archive’s files of another day is found by `verify` and removed by `rebuild`', async () => {
    const kept = join(home, 'kept.orec');
    const data = await inStore(async (workspace, folder) => {
      await adding(workspace);
      cpSync(join(folder, 'archive', '000000000000.orec'), kept);
      await removing(workspace);
      return folder;
    });
    cpSync(kept, join(data, 'archive', '000000000000.orec'));
    await inStore(async (workspace) => {
      const { damage } = await verify(workspace);
      expect(damage.map(({ code }) => code)).toEqual(['NOT_REMOVED', 'NOT_REMOVED']);
      await again(workspace);
      expect(await verify(workspace)).toEqual(whole);
    }, data);
    expect(holding(data)).toEqual([]);
  });
});

let shared: Promise<{ readonly workspace: Workspace; readonly removal: string }> | undefined;
async function sharedStore() {
  const data = mkdtempSync(join(home, 's-'));
  await emptyStore(data);
  const workspace = await openWorkspace({ data, create: true });
  await adding(workspace);
  return { workspace, removal: await removing(workspace) };
}
afterAll(async () => (await shared)?.workspace.close());
