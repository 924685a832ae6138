import type pg from 'pg';

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
