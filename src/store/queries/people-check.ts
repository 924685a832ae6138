import { sql } from 'kysely';
import { byText } from '../../model/order.ts';
import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { StoryPeople } from '../people-store.ts';
import { SCHEMA } from '../schema.ts';
import type { Finding } from '../store.ts';
import { PEOPLE, PEOPLE_TABLES, type PeopleRow, type PeopleTable, peopleRows } from './people-rows.ts';
import { texts } from './rows.ts';

/** A story, and who is in it. */
export interface Peopled {
  readonly id: string;
  readonly who: StoryPeople;
}

/** Rows about people that are not as these stories have them: damaged, missing, or of nobody. */
export async function checkPeople(db: Database, stories: readonly Peopled[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const made = stories.map(({ id, who }) => peopleRows(id, who));
  for (const table of PEOPLE_TABLES) {
    const held = await rowsIn(
      db,
      table,
      stories.map(({ id }) => id),
    );
    findings.push(
      ...compared(
        table,
        held,
        made.flatMap((rows) => rows[table]),
      ),
    );
  }
  return findings;
}

const columnsOf = (table: PeopleTable): readonly string[] => ['story', ...PEOPLE[table].names, ...PEOPLE[table].numbers];

async function rowsIn(db: Database, table: PeopleTable, stories: readonly string[]): Promise<readonly PeopleRow[]> {
  const columns = sql.join(columnsOf(table).map((column) => sql.id(column)));
  const { rows } = await sql<PeopleRow>`select ${columns} from ${sql.id(SCHEMA, table)}
    where story = any(${texts(stories.map(toColumn))})`.execute(db);
  return rows;
}

function compared(table: PeopleTable, held: readonly PeopleRow[], made: readonly PeopleRow[]): Finding[] {
  const keyOf = (row: PeopleRow): string => JSON.stringify(columnsOf(table).map((column) => row[column]));
  const left = new Map<string, PeopleRow[]>();
  for (const row of held) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const missing = made.filter((row) => left.get(keyOf(row))?.pop() === undefined);
  const surplus = [...left.values()].flat();
  const places = (rows: readonly PeopleRow[]): Set<string> => new Set(rows.map(placeOf));
  const [lost, odd] = [places(missing), places(surplus)];
  return [...new Set([...lost, ...odd])].sort(byText).map((place): Finding => {
    if (!odd.has(place)) return { code: 'PERSON_MISSING', message: `${place} lacks rows of ${table} that its story has` };
    if (!lost.has(place)) return { code: 'PERSON_SURPLUS', message: `${place} has rows of ${table} that its story has not` };
    return { code: 'PERSON_DAMAGED', message: `${place} is not in ${table} as its story has it` };
  });
}

const placeOf = ({ story, entity }: PeopleRow): string => `${fromColumn(story)}#${fromColumn(entity)}`;
