import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { databaseOnServer } from '../../test/postgres-server.ts';
import { type StoreUnderTest, storeContract } from '../../test/store-contract.ts';
import { openDatabase } from './database.ts';
import { databaseStore } from './database-store.ts';
import { openEmbedded } from './embedded/engine.ts';
import type { Engine } from './engine.ts';
import { openPostgres } from './postgres/engine.ts';
import { SCHEMA } from './schema.ts';

async function underTest(engine: Engine): Promise<StoreUnderTest> {
  const db = await openDatabase(engine);
  const store = databaseStore(engine, db);
  const empty = async (): Promise<void> => {
    await store.clear();
    await sql`delete from ${sql.id(SCHEMA, 'alias')}`.execute(db);
  };
  const alter = (statement: string): Promise<void> =>
    db.transaction().execute(async (tx) => {
      await sql`select set_config('search_path', ${SCHEMA}, true)`.execute(tx);
      await sql.raw(statement).execute(tx);
    });
  return { store, empty, alter, close: () => store.close() };
}

const home = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

storeContract('the embedded store', async () => {
  await emptyStore(home);
  return underTest(await openEmbedded(join(home, 'db')));
});
// one connection, as the embedded one has: a query beside an open transaction would wait for ever
storeContract('a PostgreSQL server', async () => underTest(await openPostgres(await databaseOnServer(), { connections: 1 })));
