import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { Alias } from '../store.ts';

/** By alias, `limit` at a time, from the one after `after` on. */
export async function listAliases(db: Database, after: string, limit: number): Promise<readonly Alias[]> {
  const rows = await db
    .selectFrom('alias')
    .select(['alias', 'story'])
    .where('alias', '>', toColumn(after))
    .orderBy('alias')
    .limit(limit)
    .execute();
  return rows.map(({ alias, story }) => ({ alias: fromColumn(alias), story: fromColumn(story) }));
}

/** Those that lead nowhere. */
export async function dropLostAliases(db: Database): Promise<void> {
  await db
    .deleteFrom('alias')
    .where('story', 'not in', (eb) => eb.selectFrom('story').select('id'))
    .execute();
}
