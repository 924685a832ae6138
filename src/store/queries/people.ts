import { type RawBuilder, sql } from 'kysely';
import { folded, fromColumn, plainly, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { PersonRef, StoredPerson } from '../people-store.ts';
import { SCHEMA } from '../schema.ts';
import { integers, texts } from './rows.ts';

const [PERSON, KEY, PART] = ['person', 'person_key', 'person_part'].map((table) => sql.id(SCHEMA, table));

interface Row {
  readonly story: string;
  readonly person: string;
}

const stored = ({ story, person }: Row): StoredPerson => ({ story: fromColumn(story), ...JSON.parse(person) });

async function found(db: Database, which: RawBuilder<unknown>): Promise<readonly StoredPerson[]> {
  const { rows } = await sql<Row>`select p.story, p.person from ${PERSON} p where ${which} order by p.story, p.number`.execute(
    db,
  );
  return rows.map(stored);
}

/** So many of those who are called alike are given: enough to see that a surname alone is more than one's. */
const ALIKE = 8;
/** So many words are looked for apart; what has more is looked for as it was typed. */
const MOST_WORDS = 12;

export async function peopleCalled(db: Database, words: readonly string[], limit: number): Promise<readonly StoredPerson[]> {
  const looked = words.length > MOST_WORDS ? [words.join(' ')] : words;
  const holds = looked.map(folded).map((word) => sql`(strpos(p.called, ${word}) > 0 or strpos(p.called, ${plainly(word)}) > 0)`);
  if (holds.length === 0) return [];
  const { rows } = await sql<Row>`select q.story, q.person from (select p.story, p.number, p.person,
      row_number() over (partition by p.called order by p.story, p.number) as nth from ${PERSON} p where ${sql.join(holds, sql` and `)}) q
    where q.nth <= ${ALIKE} order by q.story, q.number limit ${limit}`.execute(db);
  return rows.map(stored);
}

export const peopleUnder = (db: Database, keys: readonly string[]): Promise<readonly StoredPerson[]> =>
  found(db, sql`(p.story, p.entity) in (select k.story, k.entity from ${KEY} k where k.key = any(${texts(keys.map(toColumn))}))`);

export const peopleWith = (db: Database, ids: readonly string[]): Promise<readonly StoredPerson[]> =>
  found(db, sql`(p.story, p.entity) in (select k.story, k.entity from ${PART} k where k.id = any(${texts(ids.map(toColumn))}))`);

/** Which entities of which stories, as a table. */
export const asTable = (refs: readonly PersonRef[], numbers?: readonly number[]) =>
  sql`unnest(${texts(refs.map(({ story }) => toColumn(story)))}, ${texts(refs.map(({ entity }) => toColumn(entity)))}
    ${numbers === undefined ? sql`` : sql`, ${integers(numbers)}`})`;

export const peopleAt = (db: Database, refs: readonly PersonRef[]): Promise<readonly StoredPerson[]> =>
  found(db, sql`(p.story, p.entity) in (select * from ${asTable(refs)} as r (story, entity))`);
