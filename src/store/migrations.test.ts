import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator, PostgresDialect, sql, WithSchemaPlugin } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { databaseOnServer } from '../../test/postgres-server.ts';
import { storedOf, storyOf, summaryOf } from '../../test/store-rows.ts';
import { openDatabase } from './database.ts';
import { databaseStore } from './database-store.ts';
import { openEmbedded } from './embedded/engine.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';
import { openPostgres } from './postgres/engine.ts';
import { SCHEMA, type Schema } from './schema.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-migrations-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A database as the release left it whose last migration is `last`. */
async function leftBy(engine: Engine, last: string): Promise<Kysely<Schema>> {
  const dialect = new PostgresDialect({ pool: engine.pool });
  const database = new Kysely<Schema>({ dialect, plugins: [new WithSchemaPlugin(SCHEMA)] });
  const known = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last));
  const provider = { getMigrations: async () => known };
  const { error } = await new Migrator({ db: database, provider, migrationTableSchema: SCHEMA }).migrateToLatest();
  expect(error).toBeUndefined();
  return database;
}

const REPORT = storedOf('a', 'The bridge is open, Ilse Maron said.');
const STORY = storyOf('st-1', ['a'], {
  title: 'She said "accounts":{"differs":3},"atMost":1',
  ...{ atMost: 12, accounts: { agrees: 10, adds: 0, differs: 0, denied: 1, 'not-confirmed': 0, superseded: 2 } },
});
const READING = { key: REPORT.key, version: 'model@1', reading: Uint8Array.of(1, 2, 3) };

/** The report placed in its story, as the first release wrote them. */
async function leave(database: Kysely<Schema>): Promise<void> {
  const { key, id, version, report, features, position } = REPORT;
  const row = { key, id, version, position: String(position), report: JSON.stringify(report), features: Buffer.from(features) };
  const placed = { story: 'st-1', told: id, episode: 'ep-1', origin: 'or-1' };
  await sql`insert into ${sql.id(SCHEMA, 'report')} (key, id, version, position, report, features, story, told, episode, origin)
    values (${row.key}, ${row.id}, ${row.version}, ${row.position}, ${row.report}, ${row.features},
      ${placed.story}, ${placed.told}, ${placed.episode}, ${placed.origin})`.execute(database);
  const { dossier } = STORY;
  await sql`insert into ${sql.id(SCHEMA, 'story')} (id, began, ended, places, outlets, fingerprint, summary, dossier)
    values (${STORY.id}, '~', '~', '', '', ${STORY.fingerprint}, ${JSON.stringify(summaryOf(STORY))}, ${dossier})`.execute(
    database,
  );
}

const ENGINES: readonly (readonly [string, () => Promise<() => Promise<Engine>>])[] = [
  ['the embedded store', async () => () => openEmbedded(join(home, 'db'))],
  [
    'a PostgreSQL server',
    async () => {
      const database = await databaseOnServer();
      return () => openPostgres(database, { connections: 1 });
    },
  ],
];

test.each(ENGINES)(
  '%s that an older release left is brought up to date when it is opened, with all that it holds',
  async (_, at) => {
    const open = await at();
    const old = await open();
    const before = await leftBy(old, '0001-first');
    await leave(before);
    await old.close({ written: true });

    for (const kept of [[], [READING]]) {
      const engine = await open();
      const store = databaseStore(engine, await openDatabase(engine));
      expect(await store.reports([REPORT.key])).toEqual([{ ...REPORT, place: '' }]);
      expect((await store.outdated(REPORT.version, null, 9)).map((one) => one.key)).toEqual([REPORT.key]);
      expect(await store.story('st-1')).toEqual({ id: 'st-1', dossier: STORY.dossier });
      const { relation, origins } = await store.storyFacets({ relation: ['denied', 'not-confirmed'] });
      expect(relation.filter(({ stories }) => stories > 0).map(({ value }) => value)).toEqual(['denied', 'superseded', 'agrees']);
      expect(origins.find(({ stories }) => stories === 1)?.value).toBe('3+');
      expect(await store.readings([REPORT.key])).toEqual(kept);
      await store.keepReadings([READING]);
      expect(await store.check()).toEqual([]);
      await store.close();
    }
  },
);
