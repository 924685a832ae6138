import { sql } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { SuggestedPair, SuggestedPlace } from '../people-store.ts';
import { SCHEMA } from '../schema.ts';

/** Who may be the same as another of the story is found under this key, once for each other: no name is folded to it. */
export const SUGGESTED = 'perhaps';

const [PERSON, KEY, STORY] = ['person', 'person_key', 'story'].map((table) => sql.id(SCHEMA, table));

interface Row {
  readonly began: string;
  readonly story: string;
  readonly number: number;
  readonly entity: string;
  readonly person: string;
}

/** An entity of a story by key, then those it may be: so no page holds all of a store. */
export async function suggestedPairs(db: Database, after: SuggestedPlace | null, limit: number): Promise<SuggestedPair[]> {
  const [began = '', story = '', number = 0, nth = -1] = after ?? [];
  const { rows } = await sql<Row>`
    with asked as (
      select s.began, k.story, k.entity, cast(substr(k.entity, 2) as integer) as number
        from (select distinct story, entity from ${KEY} where key = ${SUGGESTED}) k join ${STORY} s on s.id = k.story
        where (s.began, k.story, cast(substr(k.entity, 2) as integer)) >= (${began}, ${toColumn(story)}, ${number})
        order by 1, 2, 4 limit ${limit + 1})
    select a.began, a.story, a.number, a.entity, p.person from asked a
      join ${PERSON} p on p.story = a.story and p.entity = a.entity order by a.began, a.story, a.number`.execute(db);
  const pairs = rows.flatMap((row) => {
    const { perhaps = [] }: { perhaps?: readonly string[] } = JSON.parse(row.person);
    const held = fromColumn(row.story);
    return perhaps.map((other, i): SuggestedPair => {
      return { story: held, a: fromColumn(row.entity), b: other, place: [row.began, held, row.number, i] };
    });
  });
  const isAfter = ({ place }: SuggestedPair): boolean =>
    place[0] !== began || place[1] !== story || place[2] !== number || place[3] > nth;
  return pairs.filter(isAfter).slice(0, limit);
}

export async function countSuggested(db: Database): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from ${KEY} where key = ${SUGGESTED}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}
