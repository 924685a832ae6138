import { sql } from 'kysely';
import { byText } from '../../model/order.ts';
import { fromColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { HoldingStory } from '../store.ts';
import { byKeys } from './batches.ts';

/** The stories that reports stand in, by key. */
export async function storiesWith(db: Database, keys: readonly string[]): Promise<readonly HoldingStory[]> {
  const rows = await byKeys(keys, (columns) =>
    db.selectFrom('report').select('story').where('key', 'in', columns).where('story', 'is not', null).execute(),
  );
  const counts = new Map<string, number>();
  for (const { story } of rows) if (story !== null) counts.set(story, (counts.get(story) ?? 0) + 1);
  const summaries = await byKeys([...counts.keys()].map(fromColumn), (columns) =>
    db.selectFrom('story').select(['id', 'summary']).where('id', 'in', columns).execute(),
  );
  return summaries
    .map(({ id, summary }) => ({
      story: fromColumn(id),
      title: (JSON.parse(summary) as { readonly title: string }).title,
      reports: counts.get(id) ?? 0,
    }))
    .toSorted((a, b) => b.reports - a.reports || byText(a.story, b.story));
}

export async function databaseBytes(db: Database): Promise<number> {
  const { rows } = await sql<{ readonly bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}
