import pg from 'pg';
import { OnRecordError } from '../../model/error.ts';
import type { Engine } from '../engine.ts';
import { asking } from '../failure.ts';
import { rewriteTables } from '../rewrite-tables.ts';
import { SCHEMA } from '../schema.ts';

const CONNECT_MS = 10_000;

function addressOf(database: string): URL {
  try {
    const url = new URL(database);
    if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') return url;
  } catch {
    // said below
  }
  throw new OnRecordError('USAGE', '--database', { detail: 'an address like postgres://user@host:5432/name' });
}

/** For people: never with the password. */
function withoutPassword(url: URL): string {
  const shown = new URL(url);
  shown.password = '';
  shown.search = '';
  return shown.href;
}

/** A PostgreSQL server, 15 or later. Throws DATABASE_UNREACHABLE, USAGE. */
export async function openPostgres(database: string, options: { readonly connections?: number } = {}): Promise<Engine> {
  const where = withoutPassword(addressOf(database));
  const pool = new pg.Pool({
    connectionString: database,
    max: options.connections ?? 4,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'onrecord',
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced; the query that needs one reports it
  try {
    await asking(where, () => pool.query('select 1'));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { pool, where, checkpointEvery: null, checkpoint: async () => {}, erase: () => erase(pool), close: () => pool.end() };
}

/** Its write-ahead log, statistics that nothing replaces, replicas and backups are the server's own affair: docs/operations.md names them. */
const erase = (pool: pg.Pool): Promise<void> => rewriteTables(pool);

const ABLE = `select current_setting('server_version') as version,
  has_database_privilege(current_database(), 'create') or to_regnamespace('${SCHEMA}') is not null as able`;

/** Whether a store could be kept there; changes nothing. The server's version. Throws DATABASE_UNREACHABLE, NO_PERMISSION, USAGE. */
export async function tryPostgres(database: string): Promise<string> {
  const { pool, where, close } = await openPostgres(database, { connections: 1 });
  try {
    const { rows } = await asking(where, () => pool.query<{ version: string; able: boolean }>(ABLE));
    if (rows[0]?.able !== true) throw new OnRecordError('NO_PERMISSION', where, { detail: 'to create a schema' });
    return rows[0].version;
  } finally {
    await close();
  }
}
