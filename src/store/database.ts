import { Kysely, Migrator, PostgresDialect, sql, WithSchemaPlugin } from 'kysely';
import { OnRecordError } from '../model/error.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';
import { SCHEMA, type Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** The schema as this release knows it, made or brought up to date. Throws STORE_TOO_NEW. */
export async function openDatabase(engine: Engine): Promise<Database> {
  const database = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: engine.pool }),
    plugins: [new WithSchemaPlugin(SCHEMA)],
  });
  const applied = await appliedTo(database);
  const unknown = applied.find((name) => !(name in migrations));
  if (unknown !== undefined) throw new OnRecordError('STORE_TOO_NEW', engine.where, { detail: unknown });
  if (applied.length < Object.keys(migrations).length) await migrate(database);
  return database;
}

/** Names of the migrations that were applied; none where nothing is there yet. */
async function appliedTo(database: Database): Promise<readonly string[]> {
  const found = await sql<{ there: boolean }>`select to_regclass(${`${SCHEMA}.kysely_migration`}) is not null as there`.execute(
    database,
  );
  if (found.rows[0]?.there !== true) return [];
  const names = await sql<{ name: string }>`select name from ${sql.id(SCHEMA, 'kysely_migration')} order by name`.execute(
    database,
  );
  return names.rows.map(({ name }) => name);
}

async function migrate(database: Database): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db: database, provider, migrationTableSchema: SCHEMA }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Throws away all of it, for a rebuild from nothing. */
export async function dropSchema(engine: Engine): Promise<void> {
  await engine.pool.query(`drop schema if exists ${SCHEMA} cascade`);
}

/** Names the archive that a database is filled from. */
export const OWNER = 'archive';

/** A database is filled from one archive only. Throws WRONG_DATABASE. */
export async function claimFor(database: Database, archive: string, where: string): Promise<void> {
  const own = { name: OWNER, value: archive };
  await database
    .insertInto('about')
    .values(own)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await database.selectFrom('about').select('value').where('name', '=', own.name).executeTakeFirstOrThrow();
  if (value !== archive) throw new OnRecordError('WRONG_DATABASE', where);
}
