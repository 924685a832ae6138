import { sql } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import { cursorOf, keyOf, limitOf } from '../cursor.ts';
import type { Database } from '../database.ts';
import type { Page, PageRequest, StatementRow, StoryFilter, StorySummary } from '../store.ts';
import { statementConditions, storyConditions } from './filter.ts';

/** One row more than asked for tells whether there is a next page. */
function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => T,
  key: (row: Row) => (string | number)[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}

export async function listStories(db: Database, filter: StoryFilter, page: PageRequest): Promise<Page<StorySummary>> {
  const limit = limitOf(page);
  const after = page.after === null ? null : keyOf(page.after, ['text', 'text']);
  const rows = await db
    .selectFrom('story')
    .select(['began', 'id', 'summary'])
    .where((eb) => eb.and(storyConditions(eb, filter)))
    .$if(after !== null, (query) => query.where(sql<boolean>`(began, id) > (${after?.[0]}, ${after?.[1]})`))
    .orderBy('began')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    // what an earlier release wrote says of no origin why it is one
    ({ summary }): StorySummary => ({ joined: [], ...JSON.parse(summary) }),
    ({ began, id }) => [began, id],
  );
}

/** With a query the hits are found by the index on words first: left to itself the planner may walk all statements in order. */
const hitsOf = (db: Database, filter: StoryFilter) =>
  db.with(
    (cte) => (filter.query === undefined ? cte('hit').notMaterialized() : cte('hit').materialized()),
    (query) =>
      query
        .selectFrom('statement')
        .select(['day', 'report', 'number', 'story', 'nth', 'statement'])
        .where((eb) => eb.and(statementConditions(eb, filter))),
  );

export async function searchStatements(db: Database, filter: StoryFilter, page: PageRequest): Promise<Page<StatementRow>> {
  const limit = limitOf(page);
  const after = page.after === null ? null : keyOf(page.after, ['text', 'text', 'number', 'text', 'number']);
  const rows = await hitsOf(db, filter)
    .selectFrom('hit')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(day, report, number, story, nth) > (${sql.join([...(after ?? [])])})`),
    )
    .orderBy('day')
    .orderBy('report')
    .orderBy('number')
    .orderBy('story')
    .orderBy('nth')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ statement }): StatementRow => JSON.parse(statement),
    ({ day, report, number, story, nth }) => [day, report, number, story, nth],
  );
}

export async function storyById(db: Database, id: string): Promise<{ readonly id: string; readonly dossier: string } | null> {
  const column = toColumn(id);
  const row = await db
    .selectFrom('story')
    .select(['id', 'dossier'])
    .where((eb) =>
      eb.or([eb('id', '=', column), eb('id', 'in', eb.selectFrom('alias').select('alias.story').where('alias', '=', column))]),
    )
    .orderBy((eb) => eb('id', '=', column), 'desc')
    .executeTakeFirst();
  return row === undefined ? null : { id: fromColumn(row.id), dossier: row.dossier };
}
