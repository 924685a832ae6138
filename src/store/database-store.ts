import { correctedStore } from './corrected-store.ts';
import { type Database, OWNER } from './database.ts';
import type { Engine } from './engine.ts';
import { asking } from './failure.ts';
import { peopleStore } from './people-store.ts';
import { dropLostAliases, listAliases } from './queries/aliases.ts';
import { checkDatabase } from './queries/check.ts';
import { storyFacets } from './queries/facets.ts';
import { databaseBytes, storiesWith } from './queries/holding.ts';
import { keepReadings, readingsByKey } from './queries/readings.ts';
import { applyGrouping, OF_STORIES } from './queries/regroup.ts';
import { archivePositions, countWaiting, knownKeys, putReports, reportsByKey, storyHolding } from './queries/reports.ts';
import { listStories, searchStatements, storyById } from './queries/stories.ts';
import { removedStore } from './removed-store.ts';
import type { GroupingUpdate, KeptReading, Store, StoredReport } from './store.ts';
import { walkStore } from './walk-store.ts';

/** The store's queries on any engine. */
export function databaseStore(engine: Engine, db: Database): Store {
  const ask = <T>(act: () => Promise<T>): Promise<T> => asking(engine.where, act);
  let [written, touched] = [0, false];
  const wrote = async (reports: number): Promise<void> => {
    touched = true;
    written += reports;
    if (engine.checkpointEvery === null || written < engine.checkpointEvery) return;
    written = 0;
    await engine.checkpoint();
  };
  const put = (reports: readonly StoredReport[]) =>
    putReports(db, reports).then((outcomes) => wrote(reports.length).then(() => outcomes));
  const keep = async (readings: readonly KeptReading[]): Promise<void> => {
    await keepReadings(db, readings);
    await wrote(readings.length);
  };
  const regroup = async (update: GroupingUpdate): Promise<void> => {
    await applyGrouping(db, update);
    await wrote(update.placed.length);
  };
  return {
    put: (reports) => ask(() => put(reports)),
    known: (keys) => ask(() => knownKeys(db, keys)),
    reports: (keys) => ask(() => reportsByKey(db, keys)),
    readings: (keys) => ask(() => readingsByKey(db, keys)),
    keepReadings: (readings) => ask(() => keep(readings)),
    ...walkStore(db, ask, wrote),
    ...correctedStore(db, ask, wrote),
    ...peopleStore(db, ask),
    ...removedStore(db, ask, wrote, engine.erase),
    regroup: (update) => ask(() => regroup(update)),
    stories: (filter, page, sort) => ask(() => listStories(db, filter, page, sort)),
    story: (id) => ask(() => storyById(db, id)),
    aliases: (after, limit) => ask(() => listAliases(db, after, limit)),
    dropLostAliases: () => ask(() => dropLostAliases(db).then(() => wrote(0))),
    storyOf: (id) => ask(() => storyHolding(db, id)),
    search: (filter, page) => ask(() => searchStatements(db, filter, page)),
    counts: () => ask(() => counts(db)),
    ...aboutStore(db, ask),
    positions: () => ask(() => archivePositions(db)),
    check: () => ask(() => checkDatabase(db)),
    clear: () => ask(() => clear(db).then(() => wrote(0))),
    checkpoint: () => ask(engine.checkpoint),
    close: () => engine.close({ written: touched }),
  };
}

const aboutStore = (
  db: Database,
  ask: <T>(act: () => Promise<T>) => Promise<T>,
): Pick<Store, 'bytes' | 'holding' | 'storyFacets'> => ({
  bytes: () => ask(() => databaseBytes(db)),
  holding: (keys) => ask(() => storiesWith(db, keys)),
  storyFacets: (filter) => ask(() => storyFacets(db, filter)),
});

async function counts(db: Database) {
  const count = async (table: 'report' | 'story' | 'statement'): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };
  return {
    reports: await count('report'),
    stories: await count('story'),
    statements: await count('statement'),
    waiting: await countWaiting(db),
  };
}

async function clear(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of [...OF_STORIES, 'story', 'reading', 'walked', 'learnt', 'report', 'removed'] as const)
      await tx.deleteFrom(table).execute();
    await tx.deleteFrom('about').where('name', '<>', OWNER).execute();
  });
}
