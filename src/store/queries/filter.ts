import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { folded, searchable, toColumn } from '../column.ts';
import type { PersonRef, Speech } from '../people-store.ts';
import { SCHEMA, type Schema, UNDATED } from '../schema.ts';
import type { Accounted, OriginCount, StoryFilter } from '../store.ts';
import { asTable } from './people.ts';
import { texts } from './rows.ts';

type Condition = Expression<SqlBool>;

const [SPEECH, STORY, ALIAS] = ['speech', 'story', 'alias'].map((table) => sql.id(SCHEMA, table));

/** Statements that these have to do with. */
export const inSpeech = (role: Speech, refs: readonly PersonRef[]): Condition =>
  sql<boolean>`(statement.story, statement.nth) in (select x.story, x.nth from ${SPEECH} x
    join ${asTable(refs)} as r (story, entity) on r.story = x.story and r.entity = x.entity where x.role = ${role})`;

/** By these ids, or those that they had before. */
function storiesNamed(ids: string | readonly string[]): RawBuilder<string> {
  const columns = texts([ids].flat().map(toColumn));
  return sql<string>`(select id from ${STORY} where id = any(${columns}) union select story from ${ALIAS} where alias = any(${columns}))`;
}

/** "2021-11" as an end means the whole of November. */
const endOf = (day: string): string => `${toColumn(day)}${UNDATED}`;

export const contains = (
  column: 'speaker' | 'place' | 'outlet' | 'places' | 'outlets' | 'people',
  part: string,
): RawBuilder<boolean> => sql<boolean>`strpos(${sql.ref(column)}, ${folded(part)}) > 0`;

const containsOne = (column: Parameters<typeof contains>[0], parts: string | readonly string[]): Condition =>
  typeof parts === 'string' ? contains(column, parts) : oneOf(parts.map((part) => contains(column, part)));

const oneOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join([sql`false`, ...conditions], sql` or `)})`;

/** By one of those whom the name means, in whatever words the report has for them; else by somebody who is called so in the statement. */
function spokenBy({ speaker, speakers }: StoryFilter): Condition | null {
  const called = speaker === undefined ? null : contains('speaker', speaker);
  if (speakers === undefined) return called;
  const meant = inSpeech('by', speakers);
  return called === null ? meant : sql<boolean>`(${meant} or ${called})`;
}

/** A story with none of these has no account that denies, refuses or differs. */
export const DIFFERENCES: readonly Accounted[] = ['denied', 'not-confirmed', 'differs'];

function accounted(relations: readonly Accounted[]): Condition {
  const named = relations.filter((one) => one !== 'none');
  const overlaps = (some: readonly Accounted[]) => sql<boolean>`relations && ${texts(some)}`;
  return relations.includes('none') ? sql<boolean>`(${overlaps(named)} or not ${overlaps(DIFFERENCES)})` : overlaps(named);
}

const originsAre = (count: OriginCount): RawBuilder<boolean> =>
  count === '3+' ? sql<boolean>`at_most > 2` : sql<boolean>`at_most = ${Number(count)}`;

/**
 * Phrases of a query that hold a word which the search by stems passes over: there "no agreement" finds "the agreement". They must
 * stand as they are. None where the query asks for one thing or another, or for what is not there.
 */
function phrasesIn(query: string): string[] {
  const quoted = [...query.matchAll(/(-?)"([^"]*)"/gu)];
  if (/\bor\b/iu.test(query.replaceAll(/"[^"]*"/gu, ' '))) return [];
  return quoted.flatMap(([, not, phrase = '']) => (not === '' && PASSED_OVER.test(phrase) ? [phrase] : []));
}

/** Of the stop words of PostgreSQL's `english` those that turn what is said. */
const PASSED_OVER = /\b(?:no|not|nor|don|can|only|few|more|all|any|before|after|against|above|below|over|under)\b/iu;

/** Conditions that hold for one statement: on its words, its speaker, its act. */
function onStatement(eb: ExpressionBuilder<Schema, 'statement'>, filter: StoryFilter): Condition[] {
  const { query, act, polarity } = filter;
  const conditions: Condition[] = [];
  if (query !== undefined) {
    conditions.push(sql<boolean>`to_tsvector('english', words) @@ websearch_to_tsquery('english', ${searchable(query)})`);
    for (const phrase of phrasesIn(query))
      conditions.push(sql<boolean>`to_tsvector('simple', words) @@ phraseto_tsquery('simple', ${searchable(phrase)})`);
  }
  const spoken = spokenBy(filter);
  if (spoken !== null) conditions.push(spoken);
  if (act !== undefined) conditions.push(eb('act', '=', toColumn(act)));
  if (polarity !== undefined) conditions.push(eb('polarity', '=', toColumn(polarity)));
  return conditions;
}

export function statementConditions(eb: ExpressionBuilder<Schema, 'statement'>, filter: StoryFilter): Condition[] {
  const { place, outlet, from, to, since, story } = filter;
  const conditions = onStatement(eb, filter);
  if (place !== undefined) conditions.push(containsOne('place', place));
  if (outlet !== undefined) conditions.push(containsOne('outlet', outlet));
  if (from !== undefined) conditions.push(eb('day', '>=', toColumn(from)), eb('day', '<', UNDATED));
  if (to !== undefined) conditions.push(eb('day', '<=', endOf(to)));
  if (story !== undefined) conditions.push(sql<boolean>`statement.story in ${storiesNamed(story)}`);
  if (since !== undefined) {
    const lately = eb.selectFrom('story').select('id').where('ended', '>=', toColumn(since)).where('ended', '<', UNDATED);
    conditions.push(eb('story', 'in', lately));
  }
  return conditions;
}

export function storyConditions(eb: ExpressionBuilder<Schema, 'story'>, filter: StoryFilter): Condition[] {
  const { place, outlet, from, to, since, story } = filter;
  const conditions: Condition[] = [];
  if (story !== undefined) conditions.push(sql<boolean>`story.id in ${storiesNamed(story)}`);
  const asksStatement = [filter.query, filter.speaker, filter.speakers, filter.act, filter.polarity].some(
    (value) => value !== undefined,
  );
  if (asksStatement) {
    const having = eb
      .selectFrom('statement')
      .select('statement.story')
      .where((inner) => inner.and(onStatement(inner, filter)));
    conditions.push(eb('id', 'in', having));
  }
  if (place !== undefined) conditions.push(containsOne('places', place));
  if (outlet !== undefined) conditions.push(containsOne('outlets', outlet));
  if (filter.person !== undefined) conditions.push(containsOne('people', filter.person));
  for (const day of [from, since]) {
    if (day !== undefined) conditions.push(eb('ended', '>=', toColumn(day)), eb('ended', '<', UNDATED));
  }
  if (to !== undefined) conditions.push(eb('began', '<=', endOf(to)));
  if (filter.relation !== undefined) conditions.push(accounted(filter.relation));
  if (filter.origins !== undefined) conditions.push(oneOf(filter.origins.map((count) => originsAre(count))));
  return conditions;
}
