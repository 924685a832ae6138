import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { folded, searchable, toColumn } from '../column.ts';
import { type Schema, UNDATED } from '../schema.ts';
import type { StoryFilter } from '../store.ts';

type Condition = Expression<SqlBool>;

/** "2021-11" as an end means the whole of November. */
const endOf = (day: string): string => `${toColumn(day)}${UNDATED}`;

const contains = (column: 'speaker' | 'place' | 'outlet' | 'places' | 'outlets', part: string): Condition =>
  sql<boolean>`strpos(${sql.ref(column)}, ${folded(part)}) > 0`;

/** Conditions that hold for one statement: on its words, its speaker, its act. */
function onStatement(eb: ExpressionBuilder<Schema, 'statement'>, filter: StoryFilter): Condition[] {
  const { query, speaker, act, polarity } = filter;
  const conditions: Condition[] = [];
  if (query !== undefined) {
    conditions.push(sql<boolean>`to_tsvector('english', words) @@ websearch_to_tsquery('english', ${searchable(query)})`);
  }
  if (speaker !== undefined) conditions.push(contains('speaker', speaker));
  if (act !== undefined) conditions.push(eb('act', '=', toColumn(act)));
  if (polarity !== undefined) conditions.push(eb('polarity', '=', toColumn(polarity)));
  return conditions;
}

export function statementConditions(eb: ExpressionBuilder<Schema, 'statement'>, filter: StoryFilter): Condition[] {
  const { place, outlet, from, to, since } = filter;
  const conditions = onStatement(eb, filter);
  if (place !== undefined) conditions.push(contains('place', place));
  if (outlet !== undefined) conditions.push(contains('outlet', outlet));
  if (from !== undefined) conditions.push(eb('day', '>=', toColumn(from)), eb('day', '<', UNDATED));
  if (to !== undefined) conditions.push(eb('day', '<=', endOf(to)));
  if (since !== undefined) {
    const lately = eb.selectFrom('story').select('id').where('ended', '>=', toColumn(since)).where('ended', '<', UNDATED);
    conditions.push(eb('story', 'in', lately));
  }
  return conditions;
}

export function storyConditions(eb: ExpressionBuilder<Schema, 'story'>, filter: StoryFilter): Condition[] {
  const { place, outlet, from, to, since } = filter;
  const conditions: Condition[] = [];
  const asksStatement = [filter.query, filter.speaker, filter.act, filter.polarity].some((value) => value !== undefined);
  if (asksStatement) {
    const having = eb
      .selectFrom('statement')
      .select('statement.story')
      .where((inner) => inner.and(onStatement(inner, filter)));
    conditions.push(eb('id', 'in', having));
  }
  if (place !== undefined) conditions.push(contains('places', place));
  if (outlet !== undefined) conditions.push(contains('outlets', outlet));
  for (const day of [from, since]) {
    if (day !== undefined) conditions.push(eb('ended', '>=', toColumn(day)), eb('ended', '<', UNDATED));
  }
  if (to !== undefined) conditions.push(eb('began', '<=', endOf(to)));
  return conditions;
}
