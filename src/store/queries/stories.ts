import { sql } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import { cursorOf, keyOf, limitOf } from '../cursor.ts';
import type { Database } from '../database.ts';
import { UNDATED } from '../schema.ts';
import type { Page, PageRequest, StatementRow, StoryFilter, StorySort, StorySummary } from '../store.ts';
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

/** An undated story comes last either way. */
const NEWEST_FIRST = sql<string>`case when ended = ${UNDATED} then '' else ended end`;

export async function listStories(
  db: Database,
  filter: StoryFilter,
  page: PageRequest,
  sort: StorySort = 'first',
): Promise<Page<StorySummary>> {
  const limit = limitOf(page);
  const rows = await db
    .selectFrom('story')
    .select(['id', 'summary', (sort === 'first' ? sql<string>`began` : NEWEST_FIRST).as('day')])
    .where((eb) => eb.and(storyConditions(eb, filter)))
    .$if(page.after !== null, (query) => query.where(comesAfter(page.after ?? '', sort)))
    .orderBy('day', sort === 'first' ? 'asc' : 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    // what an earlier release wrote says of no origin why it is one, and of nobody that he is named
    ({ summary }): StorySummary => ({ joined: [], people: [], days: [], ...JSON.parse(summary) }),
    ({ day, id }) => (sort === 'first' ? [day, id] : [day, id, sort]),
  );
}

/** A cursor of a list that is sorted otherwise is refused: its days are not those of this one. */
function comesAfter(cursor: string, sort: StorySort) {
  if (sort === 'first') {
    const [day, id] = keyOf(cursor, ['text', 'text']);
    return sql<boolean>`(began, id) > (${day}, ${id})`;
  }
  const [day, id] = keyOf(cursor, ['text', 'text', 'text']);
  return sql<boolean>`(${NEWEST_FIRST} < ${day} or (${NEWEST_FIRST} = ${day} and id > ${id}))`;
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
