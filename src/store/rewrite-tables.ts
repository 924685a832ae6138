import type pg from 'pg';
import { SCHEMA } from './schema.ts';

/**
 * Writes every table of ours, with its indexes, to new files. A plain vacuum would leave the bytes of deleted rows in their pages until
 * others are written over them.
 */
export async function rewriteTables(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    'select quote_ident(tablename) as name from pg_tables where schemaname = $1 order by tablename',
    [SCHEMA],
  );
  for (const { name } of rows) await pool.query(`vacuum (full, analyze) ${SCHEMA}.${name}`);
}
