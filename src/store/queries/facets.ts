import { sql } from 'kysely';
import { byText } from '../../model/order.ts';
import { folded, fromColumn } from '../column.ts';
import type { Database } from '../database.ts';
import { UNDATED } from '../schema.ts';
import {
  ACCOUNTED,
  type Accounted,
  type FacetCount,
  ORIGIN_COUNTS,
  type OriginCount,
  type StoryFacets,
  type StoryFilter,
} from '../store.ts';
import { contains, DIFFERENCES, storyConditions } from './filter.ts';

/** So many names are listed beside those asked for. */
const NAMES = 6;
const DAYS = [1, 7, 30];

/**
 * Each list is counted without its own condition: it tells what choosing another would give. Lists with the same conditions are counted
 * in one pass over the stories, without their dossiers or summaries.
 */
export async function storyFacets(db: Database, filter: StoryFilter): Promise<StoryFacets> {
  const last = await lastDay(db);
  const days = last === null ? [] : lately(last);
  const all = await tally(db, filter, days);
  const without = async (own: 'relation' | 'origins' | 'since') =>
    filter[own] === undefined ? all : tally(db, { ...filter, [own]: undefined }, days);
  const [byRelation, byOrigins, byDay] = [await without('relation'), await without('origins'), await without('since')];
  return {
    stories: summed(all, () => true),
    last,
    relation: ACCOUNTED.map((value) => ({ value, stories: summed(byRelation, ({ relations }) => has(relations, value)) })),
    origins: ORIGIN_COUNTS.map((value) => ({ value, stories: summed(byOrigins, ({ atMost }) => isOf(atMost, value)) })),
    since: days.map((value, i) => ({ value, stories: byDay.reduce((sum, { since }) => sum + (since[i] ?? 0), 0) })),
    place: await named(db, filter, 'place'),
    outlet: await named(db, filter, 'outlet'),
    person: await named(db, filter, 'person'),
  };
}

const fulfilling = (db: Database, filter: StoryFilter) =>
  db.selectFrom('story').where((eb) => eb.and(storyConditions(eb, filter)));

async function lastDay(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('story')
    .select((eb) => eb.fn.max('ended').as('day'))
    .where('ended', '<', UNDATED)
    .executeTakeFirst();
  return row?.day == null ? null : fromColumn(row.day).slice(0, 10);
}

/** The first days of the last day, the last seven and the last thirty; none where `last` is no day. */
function lately(last: string): readonly string[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  if (Number.isNaN(end)) return [];
  return DAYS.map((count) => new Date(end - (count - 1) * 86_400_000).toISOString().slice(0, 10));
}

/** Stories that have the same relations and as many origins. */
interface Tallied {
  readonly relations: readonly string[];
  readonly atMost: number;
  readonly stories: number;
  /** Of them, those that each of the days leaves. */
  readonly since: readonly number[];
}

async function tally(db: Database, filter: StoryFilter, days: readonly string[]): Promise<readonly Tallied[]> {
  const rows = await fulfilling(db, filter)
    .select((eb) => [
      'relations',
      'at_most',
      eb.fn.countAll<string>().as('n'),
      ...days.map((day, i) => sql<string>`count(*) filter (where ended >= ${day} and ended < ${UNDATED})`.as(`since${i}`)),
    ])
    .groupBy(['relations', 'at_most'])
    .execute();
  return rows.map((row) => ({
    relations: row.relations,
    atMost: row.at_most,
    stories: Number(row.n),
    since: days.map((_, i) => Number((row as Readonly<Record<string, unknown>>)[`since${i}`])),
  }));
}

const summed = (rows: readonly Tallied[], fits: (row: Tallied) => boolean): number =>
  rows.reduce((sum, row) => sum + (fits(row) ? row.stories : 0), 0);

const has = (relations: readonly string[], relation: Accounted): boolean =>
  relation === 'none' ? !DIFFERENCES.some((one) => relations.includes(one)) : relations.includes(relation);

const isOf = (atMost: number, count: OriginCount): boolean => (count === '3+' ? atMost > 2 : atMost === Number(count));

const COLUMN = { place: 'places', outlet: 'outlets', person: 'people' } as const;
type Named = keyof typeof COLUMN;

async function named(db: Database, filter: StoryFilter, by: Named): Promise<FacetCount[]> {
  const others = { ...filter, [by]: undefined };
  const column = COLUMN[by];
  const line = sql<string>`unnest(string_to_array(${sql.ref(column)}, E'\n'))`;
  const rows = await db
    .selectFrom(fulfilling(db, others).select(line.as('name')).as('line'))
    .select(['name', (eb) => eb.fn.countAll<string>().as('n')])
    .where('name', '<>', '')
    .groupBy('name')
    .orderBy('n', 'desc')
    .orderBy(sql`name collate "C"`)
    .limit(NAMES)
    .execute();
  const asked = filter[by] === undefined ? [] : [filter[by]].flat();
  const lines = new Set(rows.map(({ name }) => name));
  const shown = [
    ...(await Promise.all(rows.map(({ name }) => asWritten(db, by, name)))),
    ...asked.filter((name) => !lines.has(folded(name))),
  ];
  return counted(db, others, column, [...new Set(shown)]);
}

/** As many as a filter by the name finds: it finds a part of a name too. */
async function counted(
  db: Database,
  filter: StoryFilter,
  column: (typeof COLUMN)[Named],
  names: readonly string[],
): Promise<FacetCount[]> {
  if (names.length === 0) return [];
  const row = await fulfilling(db, filter)
    .select(names.map((name, i) => sql<string>`count(*) filter (where ${contains(column, name)})`.as(`n${i}`)))
    .executeTakeFirst();
  return names
    .map((value, i) => ({ value, stories: Number(row?.[`n${i}`] ?? 0) }))
    .sort((a, b) => b.stories - a.stories || byText(a.value, b.value));
}

/** The name as the first story that has it writes it. */
async function asWritten(db: Database, by: Named, name: string): Promise<string> {
  const row = await db
    .selectFrom('story')
    .select('summary')
    .where(sql<boolean>`strpos(E'\n' || ${sql.ref(COLUMN[by])} || E'\n', ${`\n${name}\n`}) > 0`)
    .orderBy('began')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const names: readonly string[] = row === undefined ? [] : JSON.parse(row.summary)[COLUMN[by]];
  return names.find((one) => folded(one) === name) ?? name;
}
