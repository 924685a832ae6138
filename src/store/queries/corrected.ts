import { sql } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import type { DatedReport, Decided, Redated, Stood } from '../corrected-store.ts';
import type { Database } from '../database.ts';
import { SCHEMA } from '../schema.ts';
import { byKeys } from './batches.ts';

const [REPORT, WALKED, DECIDED, NAMED] = ['report', 'walked', 'decided', 'named'].map((table) => sql.id(SCHEMA, table));
const texts = (values: readonly string[]) => sql`${values.map(toColumn)}::text[]`;

const STOOD = ['report.key', 'report.id', 'walked.told', 'walked.story', 'walked.episode'] as const;

export async function whereabouts(db: Database, ids: readonly string[]): Promise<readonly Stood[]> {
  const rows = await byKeys(ids, (columns) =>
    db
      .selectFrom('report')
      .leftJoin('walked', 'walked.key', 'report.key')
      .select(STOOD)
      .where('report.id', 'in', columns)
      .orderBy('report.key')
      .execute(),
  );
  return rows.map(stoodOf);
}

export async function called(db: Database, reports: readonly string[]): Promise<readonly Stood[]> {
  const rows = await byKeys(reports, (columns) =>
    db
      .selectFrom('report')
      .innerJoin('walked', 'walked.key', 'report.key')
      .select(STOOD)
      .where('walked.told', 'in', columns)
      .orderBy('report.key')
      .execute(),
  );
  return rows.map(stoodOf);
}

type StoodRow = { readonly [name in 'key' | 'id']: string } & { readonly [name in 'told' | 'story' | 'episode']: string | null };

const stoodOf = ({ key, id, told, story, episode }: StoodRow): Stood => ({
  key: fromColumn(key),
  id: fromColumn(id),
  walked:
    told === null || story === null || episode === null
      ? null
      : { told: fromColumn(told), story: fromColumn(story), episode: fromColumn(episode) },
});

/** Those with one of the ids, and those whose date was corrected. */
export async function datedReports(db: Database, ids: readonly string[]): Promise<readonly DatedReport[]> {
  const { rows } = await sql<{ key: string; id: string; place: string; dated: string | null }>`
    select key, id, place, dated from ${REPORT} where dated is not null or id = any(${texts(ids)}) order by key`.execute(db);
  return rows.map(({ key, id, place, dated }) => ({
    key: fromColumn(key),
    id: fromColumn(id),
    place: fromColumn(place),
    dated: dated === null ? null : fromColumn(dated),
  }));
}

export async function redate(db: Database, reports: readonly Redated[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { key, features, place, dated } of reports) {
      const made = { features: Buffer.from(features), place: toColumn(place), dated: dated === null ? null : toColumn(dated) };
      await tx.updateTable('report').set(made).where('key', '=', toColumn(key)).execute();
    }
  });
}

/** The stories of the walk that hold one of these reports, by their ids as told apart, are to be laid out. */
export async function unlayHolding(db: Database, reports: readonly string[]): Promise<void> {
  await sql`update ${WALKED} set laid = false where laid and story in
    (select story from ${WALKED} where told = any(${texts(reports)}))`.execute(db);
}

/** So are those whose reports stand in a story that an analyst's decision is noted for. */
export async function unlayDecided(db: Database): Promise<void> {
  await sql`update ${WALKED} set laid = false where laid and key in
    (select r.key from ${REPORT} r join ${DECIDED} d on d.story = r.story)`.execute(db);
}

/** And those in which somebody is called so. */
export async function unlayNaming(
  db: Database,
  names: readonly { readonly type: string; readonly name: string }[],
): Promise<void> {
  if (names.length === 0) return;
  await sql`update ${WALKED} set laid = false where laid and key in
    (select r.key from ${REPORT} r join ${NAMED} n on n.story = r.story
      join unnest(${texts(names.map(({ name }) => name))}, ${texts(names.map(({ type }) => type))}) as a (name, type)
      on n.name = a.name and n.type = a.type)`.execute(db);
}

/** What stands in one story so far is to be laid out together. */
export async function unlayTogether(db: Database): Promise<void> {
  await sql`update ${WALKED} set laid = false where laid and key in
    (select key from ${REPORT} where story in
      (select r.story from ${WALKED} w join ${REPORT} r on r.key = w.key where not w.laid))`.execute(db);
}

/** Of stories of the walk that are laid out together, all are to be where one is. */
export async function unlayUnits(db: Database, units: readonly (readonly string[])[]): Promise<void> {
  if (units.length === 0) return;
  const rows = units.flatMap((unit, i) => unit.map((story) => ({ story, i })));
  await sql`with unit (story, nth) as (select * from unnest(${texts(rows.map(({ story }) => story))}, ${rows.map(({ i }) => i)}::integer[]))
    update ${WALKED} set laid = false where laid and story in
      (select story from unit where nth in (select u.nth from unit u join ${WALKED} w on w.story = u.story where not w.laid))`.execute(
    db,
  );
}

export async function decidedIn(db: Database, story: string | null): Promise<readonly Decided[]> {
  const rows = await db
    .selectFrom('decided')
    .select(['story', 'correction', 'state', 'reason'])
    .$if(story !== null, (query) => query.where('story', '=', toColumn(story ?? '')))
    .orderBy('story')
    .orderBy('correction')
    .execute();
  return rows.map(({ story: held, correction, state, reason }) => ({
    story: fromColumn(held),
    correction: fromColumn(correction),
    state,
    reason: reason === null ? null : fromColumn(reason),
  }));
}
