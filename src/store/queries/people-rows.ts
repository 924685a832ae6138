import { sql, type Transaction } from 'kysely';
import { folded, plainly, toColumn } from '../column.ts';
import type { PersonRow, StoryPeople } from '../people-store.ts';
import { SCHEMA, type Schema } from '../schema.ts';
import type { StoryRecord } from '../store.ts';
import { integers, slices, texts } from './rows.ts';
import { SUGGESTED } from './suggested.ts';

type Tx = Transaction<Schema>;

/** The tables of who is in a story, what they say and who speaks of them, with their columns; those of numbers apart. */
export const PEOPLE = {
  person: { names: ['entity', 'called', 'person'], numbers: ['number'] },
  person_key: { names: ['entity', 'key'], numbers: [] },
  person_part: { names: ['entity', 'id'], numbers: [] },
  speech: { names: ['entity', 'role'], numbers: ['nth'] },
  position: { names: ['entity', 'claim', 'relation'], numbers: ['a', 'b'] },
} as const;
export type PeopleTable = keyof typeof PEOPLE;
export const PEOPLE_TABLES = Object.keys(PEOPLE) as readonly PeopleTable[];

/** A row of one of them as the database holds it. */
export interface PeopleRow {
  readonly story: string;
  readonly entity: string;
  readonly [column: string]: string | number;
}

/** All rows of a story. */
export function peopleRows(id: string, { people, speech, positions }: StoryPeople): Readonly<Record<PeopleTable, PeopleRow[]>> {
  const story = toColumn(id);
  return {
    person: people.map((one) => {
      return {
        story,
        entity: one.entity,
        called: calledSo(one),
        person: JSON.stringify(one),
        number: Number(one.entity.slice(1)),
      };
    }),
    person_key: people.flatMap(({ entity, keys, perhaps = [] }) =>
      [...new Set(keys), ...perhaps.map(() => SUGGESTED)].map((key) => ({ story, entity, key: toColumn(key) })),
    ),
    person_part: people.flatMap(({ entity, parts }) => parts.map(({ id: part }) => ({ story, entity, id: toColumn(part) }))),
    speech: speech.map(({ entity, role, nth }) => ({ story, entity, role, nth })),
    position: positions.map(({ entity, claim, relation, a, b }) => ({ story, entity, claim, relation, a, b })),
  };
}

/** Who is in these stories, what they say, and who speaks of them. */
export async function insertPeople(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const made = stories.map(({ id, who }) => peopleRows(id, who));
  for (const table of PEOPLE_TABLES) {
    const { names, numbers } = PEOPLE[table];
    const columns = sql.join(['story', ...names, ...numbers].map((column) => sql.id(column)));
    for (const slice of slices(made.flatMap((rows) => rows[table]))) {
      const values = [
        ...['story', ...names].map((column) => texts(slice.map((row) => String(row[column])))),
        ...numbers.map((column) => integers(slice.map((row) => Number(row[column])))),
      ];
      await sql`insert into ${sql.id(SCHEMA, table)} (${columns}) select * from unnest(${sql.join(values)})`.execute(tx);
    }
  }
}

/** Names and titles as they are looked for: in any case, and with plain letters as well, since "Muller" is typed for "Müller". */
function calledSo({ name, names, titles }: PersonRow): string {
  const all = [...new Set([name, ...names, ...titles.map(({ title }) => title)])].map(folded);
  return [...new Set([...all, ...all.map(plainly)])].join('\n');
}
