import type pg from 'pg';
import { rewriteTables } from '../rewrite-tables.ts';

/**
 * The embedded engine has no autovacuum: replaced stories would fill the disk, and queries be planned without statistics. These are
 * a server's rules for a table's turn (its default scale factors; a higher floor, because this happens between two calls).
 */
const DUE = `
  select relname as name,
    n_dead_tup > 2000 + 0.2 * n_live_tup as vacuum,
    n_mod_since_analyze > 2000 + 0.2 * n_live_tup as analyze
  from pg_stat_user_tables where schemaname = 'onrecord' order by relname`;

interface Due {
  readonly name: string;
  readonly vacuum: boolean;
  readonly analyze: boolean;
}

/** Vacuums and analyses the tables whose turn it is, then writes a checkpoint. */
export async function tend(pool: pg.Pool): Promise<void> {
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query<Due>(DUE);
  for (const { name, vacuum, analyze } of rows) {
    if (vacuum) await pool.query(`vacuum (analyze ${analyze}) onrecord.${name}`);
    else if (analyze) await pool.query(`analyze onrecord.${name}`);
  }
  await pool.query('checkpoint');
}

/** Statistics hold the commonest values of a column, and stay as they were where a table has become empty. */
const FORGET = `delete from pg_statistic where starelid in
  (select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'onrecord')`;

/**
 * Tables, their indexes and what is known of their columns are written to new files, and the old files go; then so do those of the
 * write-ahead log, which would else be used again with what stands in them. 0.13 s for a small store; with a large one the time of
 * copying its tables.
 */
export async function erase(pool: pg.Pool): Promise<void> {
  await pool.query('set wal_recycle = off');
  await pool.query(FORGET);
  await rewriteTables(pool);
  await pool.query('vacuum full pg_statistic');
  // the first checkpoint frees the old tables' files, the second the log that told of them
  await pool.query('checkpoint');
  await pool.query('select pg_switch_wal()');
  await pool.query('checkpoint');
  await pool.query('reset wal_recycle');
}
