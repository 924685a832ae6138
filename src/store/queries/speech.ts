import { sql } from 'kysely';
import { fromColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { Listed, ListRequest, PersonRef, Speech, SpeechCount, StoodAgainst, StoodStatement } from '../people-store.ts';
import { SCHEMA, UNDATED } from '../schema.ts';
import type { StoryFilter } from '../store.ts';
import { inSpeech, statementConditions } from './filter.ts';
import { asTable } from './people.ts';

const [SPEECH, POSITION, STATEMENT] = ['speech', 'position', 'statement'].map((table) => sql.id(SCHEMA, table));

export async function speechCounts(db: Database, groups: readonly (readonly PersonRef[])[]): Promise<readonly SpeechCount[]> {
  const refs = groups.flat();
  const of = groups.flatMap((group, i) => group.map(() => i));
  const { rows } = await sql<{ nth: number; role: string; n: string }>`
    select r.nth, x.role, count(distinct (x.story, x.nth)) as n from ${SPEECH} x
      join ${asTable(refs, of)} as r (story, entity, nth) on r.story = x.story and r.entity = x.entity group by r.nth, x.role`.execute(
    db,
  );
  const counts = groups.map(() => ({ by: 0, about: 0 }));
  for (const { nth, role, n } of rows) {
    const count = counts[nth];
    if (count !== undefined && (role === 'by' || role === 'about')) count[role] = Number(n);
  }
  return counts;
}

interface Asked {
  readonly role: Speech;
  readonly refs: readonly PersonRef[];
  readonly filter: StoryFilter;
}

/** Newest first: the undated have no day to stand by and come last. */
export async function speechOf(
  db: Database,
  { role, refs, filter }: Asked,
  { after, limit }: ListRequest,
): Promise<readonly Listed[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['day', 'report', 'number', 'story', 'nth', 'statement'])
    .where(inSpeech(role, refs))
    .where((eb) => eb.and(statementConditions(eb, filter)))
    .$if(after !== null, (query) => query.where(behind(after ?? ['', '', 0, '', 0])))
    .orderBy(sql`(day = ${UNDATED})`)
    .orderBy('day', 'desc')
    .orderBy('report')
    .orderBy('number')
    .orderBy('story')
    .orderBy('nth')
    .limit(limit)
    .execute();
  return rows.map(({ day, report, number, story, nth, statement }) => ({
    row: JSON.parse(statement),
    key: [day, report, number, story, nth],
  }));
}

function behind([day, report, number, story, nth]: NonNullable<ListRequest['after']>) {
  const isUndated = day === UNDATED;
  return sql<boolean>`((day = ${UNDATED}) > ${isUndated}::boolean or ((day = ${UNDATED}) = ${isUndated}::boolean and (day < ${day}
    or (day = ${day} and (report, number, story, nth) > (${report}, ${number}::integer, ${story}, ${nth}::integer)))))`;
}

export async function standsOf(
  db: Database,
  { refs, filter }: Omit<Asked, 'role'>,
  limit: number,
): Promise<readonly StoodStatement[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['statement', 'stand'])
    .where(inSpeech('by', refs))
    .where((eb) => eb.and(statementConditions(eb, filter)))
    .where('stand', 'is not', null)
    .where('day', '<', UNDATED)
    .orderBy('day', 'desc')
    .orderBy('report')
    .orderBy('number')
    .orderBy('story')
    .orderBy('nth')
    .limit(limit)
    .execute();
  return rows.map(stood);
}

const stood = ({ statement, stand }: { readonly statement: string; readonly stand: string | null }): StoodStatement => ({
  row: JSON.parse(statement),
  stand,
});

export async function positionsOf(db: Database, refs: readonly PersonRef[]): Promise<readonly StoodAgainst[]> {
  const { rows } = await sql<{
    claim: string;
    relation: string;
    story: string;
    a: string;
    b: string;
    of: string | null;
    than: string | null;
  }>`
    select distinct p.story, p.claim, p.relation, p.a as first, p.b as second, x.statement as a, x.stand as of, y.statement as b, y.stand as than
    from ${POSITION} p join ${asTable(refs)} as r (story, entity) on r.story = p.story and r.entity = p.entity
      join ${STATEMENT} x on x.story = p.story and x.nth = p.a join ${STATEMENT} y on y.story = p.story and y.nth = p.b
    order by p.story, p.claim, p.a, p.b`.execute(db);
  return rows.map(({ claim, relation, story, a, b, of, than }) => ({
    a: stood({ statement: a, stand: of }),
    b: stood({ statement: b, stand: than }),
    claim: `${fromColumn(story)}#${claim}`,
    relation,
  }));
}
