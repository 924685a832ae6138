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
    select s.began, p.story, p.number, p.entity, p.person from ${PERSON} p join ${STORY} s on s.id = p.story
      where (p.story, p.entity) in (select k.story, k.entity from ${KEY} k where k.key = ${SUGGESTED})
        and (s.began, p.story, p.number) >= (${began}, ${toColumn(story)}, ${number})
      order by s.began, p.story, p.number limit ${limit + 1}`.execute(db);
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
