import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { madeUpReports } from '../../test/made-up-reports.ts';
import { openOnServer } from '../../test/server-store.ts';
import type { Dossier } from '../dossier/shape.ts';
import type { Report } from '../model/report.ts';
import { reportKey } from '../store/key.ts';
import type { StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { prepare } from './analyse.ts';
import { type CorrectionRequest, correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { groupable } from './keep.ts';
import { story } from './lookup.ts';
import { regroup } from './regroup.ts';
import { verify } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-replay-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Reads nothing but what grouping needs: where reports stand is all that is looked at here. */
const reader: Reader = {
  ...{ version: 'none@1', readingVersion: 'none@1', width: 1 },
  async read(report) {
    const { layers } = await prepare(report);
    const nothing = { reading: { relations: [], names: [], tokens: [], inner: [] }, parse: [], properNames: [], doubts: [] };
    return { ...layers, ...nothing, entities: [], statements: [], figures: [], events: [] };
  },
  close: async () => undefined,
};

/** Some reports are revisions: two texts of one id, of different days. */
const REPORTS: readonly Report[] = madeUpReports().flatMap((report, i): Report[] => {
  if (i % 9 !== 0) return [report];
  return [
    report,
    { ...report, text: `${report.text} Added later: ${i} lorries.`, published: { date: '2031-06-09', assumed: [] } },
  ];
});

async function inStore<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(home, 's-'));
  const workspace = await openOnServer(data);
  return use(workspace).finally(() => workspace.close());
}

async function adding(workspace: Workspace, reports: readonly Report[]): Promise<void> {
  const stored = await Promise.all(
    reports.map(async (report, position): Promise<StoredReport> => {
      return { key: reportKey(report), id: report.id, report, position, ...(await groupable(report)) };
    }),
  );
  await workspace.store.put(stored);
  await regroup(workspace, [], { reader });
}

async function dossiers({ store }: Workspace): Promise<Dossier[]> {
  const { items } = await store.stories({}, { after: null, limit: 999 });
  return Promise.all(items.map(async ({ id }) => ({ ...(await story(store, id)), aliases: [] })));
}

/** A row of numbers that is always the same. */
function* numbers(seed: number): Generator<number, never> {
  for (let at = seed; ; ) {
    at = (Math.imul(at, 1_103_515_245) + 12_345) >>> 0;
    yield at >>> 8;
  }
}

/** Something to decide about these stories. */
function requestFor(all: readonly Dossier[], next: () => number, decided: readonly string[]): CorrectionRequest {
  const pick = <T>(from: readonly T[]): T => from[next() % from.length] as T;
  const one = pick(all);
  const report = pick(one.reports).id;
  switch (next() % 6) {
    case 0:
      return { kind: 'date', report, date: `2031-0${4 + (next() % 5)}-${String(1 + (next() % 28)).padStart(2, '0')}` };
    case 1:
      return { kind: 'merge-stories', stories: [one.id, pick(all).id] };
    case 2:
      return { kind: 'split-story', story: one.id, reports: one.reports.map(({ id }) => id).filter(() => next() % 2 === 0) };
    case 3:
      return { kind: 'origin', report, from: pick(one.reports).id };
    case 4:
      return { kind: 'origin', report, own: true };
    default:
      return { kind: 'undo', of: decided.length === 0 ? 'co-' : pick(decided) };
  }
}

test.each([1, 2, 3])(
  'decided between reports as they come, the record is as if all had been there from the start: row %i',
  async (seed) => {
    const row = numbers(seed);
    const next = (): number => row.next().value;
    const order = REPORTS.map((report) => ({ report, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ report }) => report);
    const { made, log, states } = await inStore(async (workspace) => {
      const decided: string[] = [];
      for (let from = 0, minute = 0; from < order.length; from += 20) {
        await adding(workspace, order.slice(from, from + 20));
        for (let n = 0; n < 5; n += 1) {
          minute += 1;
          const by = { at: new Date(Date.UTC(2024, 9, 1, 0, minute)).toISOString(), who: 'Ilse Maron', why: null };
          const request = requestFor(await dossiers(workspace), next, decided);
          // what cannot be decided, as a story merged with itself, is refused
          await correct(workspace, request, by, { reader }).then(
            ({ correction }) => decided.push(correction.id),
            (error: unknown) => expect(error).toMatchObject({ code: 'BAD_CORRECTION' }),
          );
        }
      }
      expect((await verify(workspace)).damage.filter(({ code }) => code !== 'COUNT')).toEqual([]);
      return {
        made: await dossiers(workspace),
        log: workspace.corrections.entries,
        states: (await corrections(workspace)).corrections,
      };
    });
    expect(log.length).toBeGreaterThan(8);
    await inStore(async (workspace) => {
      for (const one of log) await workspace.corrections.append(one);
      await adding(workspace, REPORTS);
      expect(await dossiers(workspace)).toEqual(made);
      expect((await corrections(workspace)).corrections).toEqual(states);
    });
  },
);

test('what another release of the grouping met is met anew, also when no report waits; what was decided holds', async () => {
  await inStore(async (workspace) => {
    await adding(workspace, REPORTS.slice(0, 12));
    const [one] = (await dossiers(workspace)).filter(({ reports }) => reports.length > 1);
    const request = { kind: 'split-story', story: one?.id ?? '', reports: [one?.reports[1]?.id ?? ''] } as const;
    await correct(workspace, request, { at: '2031-10-01T00:00:00.000Z', who: 'Ilse Maron', why: null }, { reader });
    const made = await dossiers(workspace);
    await workspace.store.setNote('walks', JSON.stringify({ by: 'walk@0', anew: [] }));
    await regroup(workspace, [], { reader });
    expect(await workspace.store.called(['r1'])).toHaveLength(1);
    expect(await dossiers(workspace)).toEqual(made);
  });
});
