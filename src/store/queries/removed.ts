import { sql } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { PlacedTombstone, Purged } from '../removed-store.ts';
import { type RemovedTable, SCHEMA } from '../schema.ts';
import { byKeys } from './batches.ts';
import { OF_STORIES } from './regroup.ts';
import { forget, type Tx } from './walked.ts';

const [REPORT, READING, STORY, ALIAS] = ['report', 'reading', 'story', 'alias'].map((table) => sql.id(SCHEMA, table));

export async function purge(db: Database, { ids, texts, tombstones }: Purged): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ key: string; story: string | null }>`
      select key, story from ${REPORT}
      where id = any(${ids.map(toColumn)}::text[]) and left(key, 32) = any(${texts.map(toColumn)}::text[]) order by key`.execute(
      tx,
    );
    const keys = rows.map(({ key }) => key);
    await forget(tx, keys);
    await dropStories(tx, [...new Set(rows.flatMap(({ story }) => story ?? []))]);
    for (const table of [READING, REPORT]) await sql`delete from ${table} where key = any(${keys}::text[])`.execute(tx);
    await insert(tx, tombstones);
  });
}

/** Their dossiers, lists and hits hold words of what goes. They are laid out anew by the reports that stay. */
async function dropStories(tx: Tx, stories: readonly string[]): Promise<void> {
  for (const table of OF_STORIES)
    await sql`delete from ${sql.id(SCHEMA, table)} where story = any(${stories}::text[])`.execute(tx);
  await sql`delete from ${STORY} where id = any(${stories}::text[])`.execute(tx);
}

export async function putTombstones(db: Database, tombstones: readonly PlacedTombstone[]): Promise<void> {
  await db.transaction().execute((tx) => insert(tx, tombstones));
}

async function insert(tx: Tx, tombstones: readonly PlacedTombstone[]): Promise<void> {
  for (const one of tombstones) {
    await tx
      .insertInto('removed')
      .values(rowOf(one))
      .onConflict((conflict) => conflict.column('position').doNothing())
      .execute();
  }
}

const rowOf = ({ position, id, hash, words, correction, at, who, why }: PlacedTombstone): RemovedTable => ({
  position: String(position),
  id: toColumn(id),
  hash,
  words,
  correction,
  at,
  who: toColumn(who),
  why: toColumn(why),
});

const tombstoneOf = ({ position, id, who, why, ...rest }: RemovedTable): PlacedTombstone => ({
  ...rest,
  position: Number(position),
  id: fromColumn(id),
  who: fromColumn(who),
  why: fromColumn(why),
});

export async function removedBefore(db: Database, ids: readonly string[] | null): Promise<readonly PlacedTombstone[]> {
  const all = db.selectFrom('removed').selectAll().orderBy('position');
  const rows = ids === null ? await all.execute() : await byKeys(ids, (columns) => all.where('id', 'in', columns).execute());
  return rows.map(tombstoneOf);
}

export async function removedWords(db: Database, words: readonly string[]): Promise<readonly PlacedTombstone[]> {
  const rows = await byKeys(words, (columns) =>
    db.selectFrom('removed').selectAll().where('words', 'in', columns).orderBy('words').orderBy('position').execute(),
  );
  return rows.map(tombstoneOf);
}

export async function namedOutside(
  db: Database,
  names: readonly string[],
  stories: readonly string[],
): Promise<readonly string[]> {
  const rows = await byKeys(names, (columns) =>
    db
      .selectFrom('named')
      .select('name')
      .distinct()
      .where('name', 'in', columns)
      .$if(stories.length > 0, (query) => query.where('story', 'not in', stories.map(toColumn)))
      .execute(),
  );
  return rows.map(({ name }) => fromColumn(name)).sort();
}

/** What stood in place of stories that are there no more leads nowhere. */
export async function dropDeadAliases(db: Database): Promise<void> {
  await sql`delete from ${ALIAS} where story not in (select id from ${STORY})`.execute(db);
}
