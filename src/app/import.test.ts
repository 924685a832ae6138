import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { databaseOnServer } from '../../test/postgres-server.ts';
import { given } from '../../test/scratch-store.ts';
import type { Correction, Decision, ReportRef } from '../model/correction.ts';
import { chainHash, correctionId } from '../store/corrections/seal.ts';
import { sameReport } from '../store/key.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { prepare } from './analyse.ts';
import { exportArchive } from './archive-export.ts';
import { type ArchiveLine, Seals } from './archive-lines.ts';
import { type CorrectionRequest, correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { importArchive } from './import.ts';
import { rebuild } from './recover.ts';
import { regroup } from './regroup.ts';
import { verify } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Reads nothing but what grouping needs. */
const readerOf = (version: string): Reader => ({
  ...{ version, readingVersion: version, width: 1 },
  async read(report) {
    const { layers } = await prepare(report);
    const nothing = { reading: { relations: [], names: [], tokens: [], inner: [] }, parse: [], properNames: [], doubts: [] };
    return { ...layers, ...nothing, entities: [], statements: [], figures: [], events: [] };
  },
  close: async () => undefined,
});
const reader = readerOf('none@1');

const TOLD: readonly (readonly [month: string, place: string, happening: string])[] = [
  [
    '2031-05',
    'Port Lenz',
    'A ferry with 40 people on board ran aground in the fog, harbour master Tove Arning said. Tugs pulled the ferry free.',
  ],
  [
    '2031-07',
    'Harrow',
    'Dockers laid down their work over pay, union leader Mira Solt said. The strike by 300 dockers keeps twelve ships waiting.',
  ],
  [
    '2031-09',
    'Dravik',
    'A landslide cut the mountain railway, rescue chief Piotr Hask said. Helicopters took skiers down from the station.',
  ],
  [
    '2031-11',
    'Belhaven',
    'Olive growers picked a record crop, Mayor Lena Orsk said. The presses in the valley ran day and night.',
  ],
];
/** Four stories of four reports; of each the last is a revision of the third, and one has no day. */
const REPORTS = TOLD.flatMap(([month, place, happening], s) =>
  [0, 1, 2, 3].map((n) => ({
    id: `r${s}${Math.min(n, 2)}`,
    text: `${happening}\n\nReport ${n} from ${place} tells what the people of ${place} said of it.`,
    outlet: ['Tarsk Daily', 'Belhaven Post'][n % 2],
    ...(s === 0 && n === 1 ? {} : { published: `${month}-0${n + 3}` }),
  })),
);

type Opening = (use: (workspace: Workspace) => Promise<void>) => Promise<void>;
const opening =
  (database: () => Promise<string | undefined>): Opening =>
  async (use) => {
    const data = mkdtempSync(join(home, 's-'));
    const address = await database();
    if (address === undefined) await emptyStore(data);
    const workspace = await openWorkspace({ data, create: true, database: address });
    await use(workspace).finally(() => workspace.close());
  };

const adding = (workspace: Workspace, reports: readonly object[]) => add(workspace, given(reports), { reader });

let minute = 0;
async function decide(workspace: Workspace, request: CorrectionRequest, at?: number): Promise<string> {
  minute += 1;
  const by = { at: new Date(Date.UTC(2031, 9, 1, 0, at ?? minute)).toISOString(), who: 'Ilse Maron', why: 'the page says so' };
  return (await correct(workspace, request, by, { reader })).correction.id;
}

async function lines(workspace: Workspace, stories?: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportArchive(workspace, { program: '0', stories })) all.push(line);
  return all;
}

const taking = (workspace: Workspace, archive: readonly string[], removals = false) =>
  importArchive(
    workspace,
    (async function* () {
      for (const line of archive) yield Buffer.from(line);
    })(),
    'desk.jsonl',
    { reader, removals },
  );

/** Each story as `story --format json` prints it. */
async function printed({ store }: Workspace): Promise<string[]> {
  const { items } = await store.stories({}, { after: null, limit: 999 });
  return Promise.all(items.map(async ({ id }) => (await store.story(id))?.dossier ?? ''));
}

/** Aliases alone depend on what was there before. */
const withoutAliases = async (workspace: Workspace): Promise<unknown[]> =>
  (await printed(workspace)).map((one) => ({ ...JSON.parse(one), aliases: [] }));

const states = async (workspace: Workspace): Promise<string[]> =>
  (await corrections(workspace)).corrections.map(({ says, state }) => `${says}: ${state}`).sort();

const largest = async (workspace: Workspace): Promise<{ id: string; reports: string[] }[]> => {
  const all = (await printed(workspace)).map((one): { id: string; reports: { id: string }[] } => JSON.parse(one));
  return all
    .map(({ id, reports }) => ({ id, reports: reports.map((report) => report.id) }))
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
};

/** Of every kind that needs no reading model; what opened the largest story is dated later, so that its id becomes an alias. */
async function deciding(workspace: Workspace): Promise<void> {
  const [first, second, third, fourth] = await largest(workspace);
  if (!first || !second || !third || !fourth) throw new Error('too few stories');
  await decide(workspace, { kind: 'date', report: first.reports[0] ?? '', date: '2031-08-01' });
  await decide(workspace, { kind: 'merge-stories', stories: [second.id, third.id] });
  const undone = await decide(workspace, { kind: 'split-story', story: fourth.id, reports: fourth.reports.slice(0, 1) });
  await decide(workspace, { kind: 'undo', of: undone });
  await decide(workspace, { kind: 'origin', report: fourth.reports[0] ?? '', own: true });
  await decide(workspace, { kind: 'date', report: first.reports[1] ?? '', date: '2031-08-02' });
}

/** What concerns no engine is tried where a store is made quickest. */
const inStore = opening(databaseOnServer);

test.each<[string, Opening]>([
  ['an embedded store', opening(async () => undefined)],
  ['a store in PostgreSQL', inStore],
])(
  '%s gives the same archive each time; a fresh store that takes it prints the same stories and gives the same archive',
  async (_, inEngine) => {
    await inEngine(async (desk) => {
      await adding(desk, REPORTS);
      await deciding(desk);
      const archive = await lines(desk);
      expect(await lines(desk)).toEqual(archive);
      expect((await printed(desk)).some((one) => JSON.parse(one).aliases.length > 0)).toBe(true);
      await inEngine(async (fresh) => {
        const { unread, whole, ...taken } = await taking(fresh, archive);
        expect([unread, whole, taken.added, taken.corrections.added]).toEqual([[], true, REPORTS.length, 6]);
        expect(await printed(fresh)).toEqual(await printed(desk));
        expect(await corrections(fresh)).toEqual(await corrections(desk));
        expect(await lines(fresh)).toEqual(archive);
        expect((await verify(fresh)).damage).toEqual([]);
        const again = await taking(fresh, archive);
        expect([again.added, again.same, again.corrections]).toMatchObject([0, REPORTS.length, { added: 0, same: 6 }]);
        expect(await lines(fresh)).toEqual(archive);
        await rebuild(fresh, { reader });
        expect(await printed(fresh)).toEqual(await printed(desk));
        await regroup(fresh, [], { reader: readerOf('none@2') });
        expect(await states(fresh)).toEqual(await states(desk));
        expect(await printed(fresh)).toEqual(await printed(desk));
      });
    });
  },
);

describe('between stores', () => {
  test('two stores that take each other’s archive come to one record; who decided later wins, and that is named', async () => {
    const both: { record: unknown[]; states: string[] }[] = [];
    const archives: string[][] = [];
    const report = REPORTS[4]?.id ?? '';
    const deciders = [
      (one: Workspace) => decide(one, { kind: 'date', report, date: '2031-07-01' }, 500),
      (one: Workspace) => decide(one, { kind: 'date', report, date: '2031-07-02' }, 400),
    ];
    for (const [i, decides] of deciders.entries()) {
      await inStore(async (own) => {
        await adding(own, i === 0 ? REPORTS.slice(0, 10) : REPORTS.slice(5));
        if (i === 1) await adding(own, REPORTS.slice(4, 5));
        await decides(own);
        archives.push(await lines(own));
      });
    }
    for (const [own, other] of [archives, archives.toReversed()]) {
      await inStore(async (merged) => {
        await taking(merged, own ?? []);
        const { corrections: told } = await taking(merged, other ?? []);
        const [later, earlier] = [2031, 2032].map((_year, i) => (own === archives[0] ? i : 1 - i));
        const ids = merged.corrections.entries.map(({ id }) => id);
        expect(told.contradictions).toEqual([{ overruled: ids[earlier ?? 0], by: ids[later ?? 0] }]);
        expect(merged.corrections.entries.map(({ imported }) => imported !== undefined)).toEqual([false, true]);
        both.push({ record: await withoutAliases(merged), states: await states(merged) });
      });
    }
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.states).toEqual([
      expect.stringContaining('2031-07-01: applied'),
      expect.stringContaining('2031-07-02: overruled'),
    ]);
  });

  test('stories by themselves, taken in any order, are the whole', async () => {
    await inStore(async (desk) => {
      await adding(desk, REPORTS);
      await deciding(desk);
      const ids = (await largest(desk)).map(({ id }) => id);
      const [even, odd] = [0, 1].map((n) => ids.filter((_id, i) => i % 2 === n));
      const parts = [await lines(desk, even), await lines(desk, odd)];
      const reports = (archive: readonly string[]): number =>
        archive.filter((line) => line.startsWith('{"kind":"report"')).length;
      expect(parts.map(reports).reduce((a, b) => a + b)).toBe(REPORTS.length);
      await expect(lines(desk, ['st-9'])).rejects.toMatchObject({ code: 'NO_SUCH_ID' });
      for (const order of [parts, parts.toReversed()]) {
        await inStore(async (fresh) => {
          for (const part of order) await taking(fresh, part);
          expect(await withoutAliases(fresh)).toEqual(await withoutAliases(desk));
          expect(await states(fresh)).toEqual(await states(desk));
        });
      }
    });
  });

  test('corrections without their reports are kept, named, and hold when the reports come, in any order', async () => {
    await inStore(async (desk) => {
      await adding(desk, REPORTS);
      await deciding(desk);
      const seals = new Seals();
      const archive = (await lines(desk))
        .map((line): ArchiveLine => JSON.parse(line))
        .flatMap(({ seal: _seal, ...line }: ArchiveLine & { seal?: string }) =>
          line.kind === 'report' ? [] : [seals.write(line as ArchiveLine)],
        );
      await inStore(async (fresh) => {
        const { corrections: told, added } = await taking(fresh, archive);
        expect([added, told.added, told.orphaned.length]).toEqual([0, 6, 4]);
        expect((await corrections(fresh)).corrections[0]).toMatchObject({ state: 'orphaned' });
        for (const part of [REPORTS.slice(9).toReversed(), REPORTS.slice(0, 9)]) await adding(fresh, part);
        expect(await withoutAliases(fresh)).toEqual(await withoutAliases(desk));
        expect(await states(fresh)).toEqual(await states(desk));
      });
    });
  });
});

describe('a report that was removed', () => {
  const [report] = REPORTS;
  const id = report?.id ?? '';
  const removing = async (workspace: Workspace): Promise<void> => {
    await decide(workspace, { kind: 'origin', report: id, own: true });
    await decide(workspace, { kind: 'remove', report: id });
  };
  const isGone = async (workspace: Workspace): Promise<void> => {
    expect(await store(workspace)).not.toContain('Report 0 from Port Lenz');
    const again = await adding(workspace, REPORTS.slice(0, 1));
    expect([again.added, again.unread.map(({ code }) => code)]).toEqual([0, ['REMOVED']]);
    expect((await verify(workspace)).damage).toEqual([]);
  };
  /** All that an archive tells of it. */
  const store = async (workspace: Workspace): Promise<string> => (await lines(workspace)).join('');

  test('stands in an archive without its words, and a store that takes the archive keeps it out', async () => {
    await inStore(async (desk) => {
      await adding(desk, REPORTS);
      await removing(desk);
      const archive = await lines(desk);
      expect(archive[1]).toMatch(/^\{"kind":"removed","id":"r00"/u);
      await inStore(async (fresh) => {
        expect(await taking(fresh, archive)).toMatchObject({ added: REPORTS.length - 1, unread: [], corrections: { added: 2 } });
        expect(await printed(fresh)).toEqual(await printed(desk));
        expect(await lines(fresh)).toEqual(archive);
        await isGone(fresh);
      });
    });
  });

  test('goes from a store that has it, and from what was decided there, however the two logs went on', async () => {
    await inStore(async (desk) => {
      await adding(desk, REPORTS);
      await decide(desk, { kind: 'date', report: REPORTS[4]?.id ?? '', date: '2031-07-01' });
      const before = await lines(desk);
      await removing(desk);
      const archive = await lines(desk);
      await inStore(async (own) => {
        await taking(own, before);
        await decide(own, { kind: 'date', report: id, date: '2031-05-09' });
        const late = await lines(own);
        const asked = await taking(own, archive);
        expect(asked).toMatchObject({ whole: true, corrections: { added: 0 }, unread: [{ code: 'IMPORT_REMOVES' }] });
        expect(await store(own), 'it is here for good or not at all').toBe(late.join(''));
        expect(await taking(own, archive, true)).toMatchObject({ whole: true, corrections: { added: 2, same: 1 } });
        await isGone(own);
        expect(await withoutAliases(own)).toEqual(await withoutAliases(desk));
        const after = await store(own);
        expect(await taking(own, archive)).toMatchObject({ added: 0, corrections: { added: 0 } });
        expect(await store(own)).toBe(after);
        // an archive of before it was removed brings neither its words nor a correction that it takes back
        expect((await taking(own, late)).unread.map(({ code }) => code)).toEqual(['REMOVED']);
        await isGone(own);
        await taking(desk, late);
        const reasons = desk.corrections.entries.filter((one) => one.do.kind === 'date' && one.do.report.given === id);
        expect(reasons.map(({ why, redacted }) => [why, redacted !== undefined])).toEqual([[null, true]]);
        await isGone(desk);
        await taking(desk, await lines(own));
        await isGone(desk);
        expect(await withoutAliases(own)).toEqual(await withoutAliases(desk));
      });
    });
  });
});

test('of an archive that is cut short all reports before the cut are taken, no correction, and the line is named; the rest is taken later', async () => {
  await inStore(async (desk) => {
    await adding(desk, REPORTS);
    await deciding(desk);
    const archive = await lines(desk);
    await inStore(async (fresh) => {
      const part = await taking(fresh, [...archive.slice(0, 12), archive[12]?.slice(0, 50) ?? '']);
      expect(part).toMatchObject({ added: 11, whole: false, corrections: { added: 0, same: 0 } });
      expect(part.unread).toEqual([expect.objectContaining({ input: 'desk.jsonl', code: 'IMPORT_DAMAGED' })]);
      expect(part.unread[0]?.message).toMatch(/line 13: it is cut short/u);
      const late = await taking(fresh, archive.slice(0, -1));
      expect(late).toMatchObject({ added: REPORTS.length - 11, whole: false, corrections: { added: 0 } });
      expect(await taking(fresh, archive)).toMatchObject({ added: 0, whole: true, corrections: { added: 6 } });
      expect(await withoutAliases(fresh)).toEqual(await withoutAliases(desk));
    });
  });
});

const DECIDED: readonly ((report: ReportRef) => Decision)[] = [
  (report) => ({ kind: 'date', report, date: '2031-06-01' }),
  (report) => ({ kind: 'origin', report, from: { kind: 'own' } }),
  (report) => ({ kind: 'origin', report, from: { kind: 'agency', name: 'Coastwire' } }),
];

test('a thousand corrections are taken and replayed within a second of processor time, besides what the reports take', async () => {
  const used = async (act: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  await inStore(async (desk) => {
    await adding(desk, REPORTS);
    const bare = await lines(desk);
    const ids = (await largest(desk)).flatMap(({ reports }) => reports);
    const refs = new Map(
      (await desk.store.called(ids)).map(({ key, id, walked }) => [
        walked?.told,
        { id: walked?.told ?? '', given: id, text: sameReport(key) },
      ]),
    );
    const log: Correction[] = [];
    for (let n = 0; n < 1000; n += 1) {
      const report = refs.get(ids[n % ids.length]) ?? { id: '', given: '', text: '' };
      const decision = DECIDED[n % DECIDED.length]?.(report) as Decision;
      const made = { at: new Date(Date.UTC(2031, 10, 1, 0, n)).toISOString(), who: 'Ilse Maron', why: null, do: decision };
      const line = { id: correctionId(made), seq: n + 1, ...made, prev: log.at(-1)?.hash ?? null };
      log.push({ ...line, hash: chainHash(line) });
    }
    await desk.corrections.become(log);
    await regroup(desk, [], { reader });
    const archive = await lines(desk);
    let plain = 0;
    await inStore(async (fresh) => {
      plain = await used(() => taking(fresh, bare));
    });
    await inStore(async (fresh) => {
      const corrected = await used(() => taking(fresh, archive));
      expect((await corrections(fresh)).corrections).toEqual((await corrections(desk)).corrections);
      expect(corrected - plain).toBeLessThan(1);
    });
  });
});
