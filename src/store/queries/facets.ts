import { type RawBuilder, sql } from 'kysely';
import { byText } from '../../model/order.ts';
import { folded, fromColumn } from '../column.ts';
import type { Database } from '../database.ts';
import { UNDATED } from '../schema.ts';
import { ACCOUNTED, type Accounted, type FacetCount, ORIGIN_COUNTS, type StoryFacets, type StoryFilter } from '../store.ts';
import { ACCOUNTS, AT_MOST, contains, storyConditions } from './filter.ts';

/** So many names are listed beside those asked for. */
const NAMES = 6;
const DAYS = [1, 7, 30];

/**
 * Each list is counted without its own condition: it tells what choosing another would give. One pass over the stories a list, without
 * their dossiers: 25 ms each for 10,000 stories.
 */
export async function storyFacets(db: Database, filter: StoryFilter): Promise<StoryFacets> {
  const last = await lastDay(db);
  return {
    stories: await countStories(db, filter),
    last,
    relation: await relations(db, filter),
    origins: await origins(db, filter),
    since: last === null ? [] : await since(db, filter, last),
    place: await named(db, filter, 'place'),
    outlet: await named(db, filter, 'outlet'),
  };
}

const fulfilling = (db: Database, filter: StoryFilter) =>
  db.selectFrom('story').where((eb) => eb.and(storyConditions(eb, filter)));

async function countStories(db: Database, filter: StoryFilter): Promise<number> {
  const row = await fulfilling(db, filter)
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

async function lastDay(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('story')
    .select((eb) => eb.fn.max('ended').as('day'))
    .where('ended', '<', UNDATED)
    .executeTakeFirst();
  return row?.day == null ? null : fromColumn(row.day).slice(0, 10);
}

/** How many stories have which value; a value is a part of their summary. */
async function tally(db: Database, filter: StoryFilter, value: RawBuilder<string>) {
  const rows = await fulfilling(db, filter)
    .select([value.as('value'), (eb) => eb.fn.countAll<string>().as('n')])
    .groupBy('value')
    .execute();
  return rows.map((row) => ({ value: row.value, stories: Number(row.n) }));
}

const summed = (rows: readonly FacetCount[], fits: (value: string) => boolean): number =>
  rows.reduce((sum, { value, stories }) => sum + (fits(value) ? stories : 0), 0);

const DIFFER = /"(?:denied|not-confirmed|differs)":[1-9]/u;

async function relations(db: Database, filter: StoryFilter): Promise<FacetCount[]> {
  const rows = await tally(db, { ...filter, relation: undefined }, ACCOUNTS);
  const has = (relation: Accounted) => (accounts: string) =>
    relation === 'none' ? !DIFFER.test(accounts) : new RegExp(`"${relation}":[1-9]`, 'u').test(accounts);
  return ACCOUNTED.map((value) => ({ value, stories: summed(rows, has(value)) }));
}

async function origins(db: Database, filter: StoryFilter): Promise<FacetCount[]> {
  const rows = await tally(db, { ...filter, origins: undefined }, AT_MOST);
  const has = (count: string) => (atMost: string) => (count === '3+' ? Number(atMost) > 2 : atMost === count);
  return ORIGIN_COUNTS.map((value) => ({ value, stories: summed(rows, has(value)) }));
}

async function since(db: Database, filter: StoryFilter, last: string): Promise<FacetCount[]> {
  const end = Date.parse(`${last}T00:00:00Z`);
  if (Number.isNaN(end)) return [];
  const days = DAYS.map((count) => new Date(end - (count - 1) * 86_400_000).toISOString().slice(0, 10));
  const counts: FacetCount[] = [];
  for (const value of days) counts.push({ value, stories: await countStories(db, { ...filter, since: value }) });
  return counts;
}

const COLUMN = { place: 'places', outlet: 'outlets' } as const;
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
