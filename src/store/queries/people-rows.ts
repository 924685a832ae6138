import { sql, type Transaction } from 'kysely';
import { folded, plainly, toColumn } from '../column.ts';
import type { PersonRow } from '../people-store.ts';
import { SCHEMA, type Schema } from '../schema.ts';
import type { StoryRecord } from '../store.ts';
import { integers, slices, texts } from './rows.ts';
import { SUGGESTED } from './suggested.ts';

type Tx = Transaction<Schema>;

/** Who is in these stories, what they say, and who speaks of them. */
export async function insertPeople(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const all = stories.flatMap(({ id, who: { people } }) => people.map((person) => ({ story: toColumn(id), person })));
  for (const slice of slices(all)) {
    const rows = slice.map(({ story, person }) => ({
      story,
      entity: person.entity,
      called: calledSo(person),
      person: JSON.stringify(person),
    }));
    const column = (value: (it: (typeof rows)[number]) => string) => texts(rows.map(value));
    await sql`insert into ${sql.id(SCHEMA, 'person')} (story, entity, number, called, person) select * from unnest(
      ${column(({ story }) => story)}, ${column(({ entity }) => entity)}, ${integers(rows.map(({ entity }) => Number(entity.slice(1))))},
      ${column(({ called }) => called)}, ${column(({ person }) => person)})`.execute(tx);
  }
  const found = all.flatMap(({ story, person: { entity, keys, perhaps, parts } }) => [
    ...[...new Set(keys), ...(perhaps ?? []).map(() => SUGGESTED)].map((key) => ({
      table: 'person_key',
      name: 'key',
      value: key,
      story,
      entity,
    })),
    ...parts.map(({ id }) => ({ table: 'person_part', name: 'id', value: id, story, entity })),
  ]);
  for (const [table, name] of [
    ['person_key', 'key'],
    ['person_part', 'id'],
  ] as const) {
    for (const slice of slices(found.filter((one) => one.table === table))) {
      await sql`insert into ${sql.id(SCHEMA, table)} (${sql.id(name)}, story, entity) select * from unnest(
        ${texts(slice.map(({ value }) => toColumn(value)))}, ${texts(slice.map(({ story }) => story))}, ${texts(slice.map(({ entity }) => entity))})`.execute(
        tx,
      );
    }
  }
  await insertSpeech(tx, stories);
}

/** Names and titles as they are looked for: in any case, and with plain letters as well, since "Muller" is typed for "Müller". */
function calledSo({ name, names, titles }: PersonRow): string {
  const all = [...new Set([name, ...names, ...titles.map(({ title }) => title)])].map(folded);
  return [...new Set([...all, ...all.map(plainly)])].join('\n');
}

async function insertSpeech(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const said = stories.flatMap(({ id, who }) => who.speech.map((one) => ({ ...one, story: toColumn(id) })));
  for (const slice of slices(said)) {
    const column = (value: (it: (typeof said)[number]) => string) => texts(slice.map(value));
    await sql`insert into ${sql.id(SCHEMA, 'speech')} (story, entity, role, nth) select * from unnest(
      ${column(({ story }) => story)}, ${column(({ entity }) => entity)}, ${column(({ role }) => role)}, ${integers(slice.map(({ nth }) => nth))})`.execute(
      tx,
    );
  }
  const taken = stories.flatMap(({ id, who }) => who.positions.map((one) => ({ ...one, story: toColumn(id) })));
  for (const slice of slices(taken)) {
    const column = (value: (it: (typeof taken)[number]) => string) => texts(slice.map(value));
    await sql`insert into ${sql.id(SCHEMA, 'position')} (story, entity, claim, relation, a, b) select * from unnest(
      ${column(({ story }) => story)}, ${column(({ entity }) => entity)}, ${column(({ claim }) => claim)}, ${column(({ relation }) => relation)},
      ${integers(slice.map(({ a }) => a))}, ${integers(slice.map(({ b }) => b))})`.execute(tx);
  }
}
