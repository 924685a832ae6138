import { sql, type Transaction } from 'kysely';
import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import { SCHEMA, type Schema } from '../schema.ts';
import type { Member, Moved, Sequenced, Walked, WalkUpdate } from '../walk-store.ts';
import { batches, byKeys } from './batches.ts';

export type Tx = Transaction<Schema>;

const [TABLE, LEARNT, REPORT] = [sql.id(SCHEMA, 'walked'), sql.id(SCHEMA, 'learnt'), sql.id(SCHEMA, 'report')];
const texts = (values: readonly string[]) => sql`${values.map(toColumn)}::text[]`;

/** Reports in canonical order, each with what the walk found for it before. */
export async function sequence(
  db: Database,
  after: { readonly place: string; readonly key: string },
  limit: number,
): Promise<readonly Sequenced[]> {
  const rows = await db
    .selectFrom('report')
    .leftJoin('walked', 'walked.key', 'report.key')
    .select(['report.key', 'report.id', 'report.place', 'report.features', 'walked.episode', 'walked.story', 'walked.met'])
    .where(sql<boolean>`(report.place, report.key) > (${toColumn(after.place)}, ${toColumn(after.key)})`)
    .orderBy('report.place')
    .orderBy('report.key')
    .limit(limit)
    .execute();
  return rows.map(({ key, id, place, features, episode, story, met }) => ({
    key: fromColumn(key),
    id: fromColumn(id),
    place: fromColumn(place),
    features: new Uint8Array(features),
    walked:
      episode === null || story === null || met === null ? null : { episode: fromColumn(episode), story: fromColumn(story), met },
  }));
}

/** The reports that share an id with another, in canonical order. */
export async function sharingIds(db: Database, ids: readonly string[]) {
  const rows = await byKeys(ids, (columns) =>
    db
      .selectFrom('report')
      .select(['key', 'id', 'place'])
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('report')
          .select('id')
          .where('id', 'in', columns)
          .groupBy('id')
          .having((having) => having.fn.countAll(), '>', 1),
      )
      .orderBy('id')
      .orderBy('place')
      .orderBy('key')
      .execute(),
  );
  return rows.map(({ key, id, place }) => ({ key: fromColumn(key), id: fromColumn(id), place: fromColumn(place) }));
}

/** The first in canonical order of the reports after `upTo`, and of those before it that came since. */
export async function firstUnmet(db: Database, upTo: string): Promise<string | null> {
  const { rows } = await sql<{ place: string | null }>`
    select min(p.place) as place from (
      select min(place) as place from ${REPORT} where place > ${toColumn(upTo)}
      union all
      select min(r.place) from ${REPORT} r where r.story is null and r.place <= ${toColumn(upTo)} and r.place <> ''
        and not exists (select from ${TABLE} w where w.key = r.key)
        and not exists (select from ${REPORT} o join ${TABLE} w on w.key = o.key
          where o.id = r.id and left(o.key, 32) = left(r.key, 32) and (o.place, o.key) < (r.place, r.key))
    ) p`.execute(db);
  const place = rows[0]?.place ?? null;
  return place === null ? null : fromColumn(place);
}

/** What changed goes back to be laid out, with the stories that lost something. */
export async function keepWalked(db: Database, { rows, removed, moved, note }: WalkUpdate): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const keys = [...removed, ...rows.map(({ key }) => key)];
    await unlay(tx, keys);
    await learn(tx, keys, rows);
    if (removed.length > 0) await sql`delete from ${TABLE} where key = any(${texts(removed)})`.execute(tx);
    for (const batch of batches(rows, rowOf, ({ met }) => met.length)) {
      await tx
        .insertInto('walked')
        .values(batch)
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((eb) => ({
            place: eb.ref('excluded.place'),
            told: eb.ref('excluded.told'),
            episode: eb.ref('excluded.episode'),
            story: eb.ref('excluded.story'),
            met: eb.ref('excluded.met'),
            laid: false,
          })),
        )
        .execute();
    }
    await move(tx, moved);
    if (note !== undefined) await setNote(tx, ...note);
  });
}

const rowOf = ({ key, place, told, episode, story, met }: Walked) => ({
  key: toColumn(key),
  place: toColumn(place),
  told: toColumn(told),
  episode: toColumn(episode),
  story: toColumn(story),
  met,
  laid: false,
});

/** The stories in which these rows stand are to be laid out anew. */
async function unlay(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`update ${TABLE} set laid = false where laid and story in (select story from ${TABLE} where key = any(${texts(keys)}))`.execute(
    tx,
  );
}

/** What was found for these rows goes, and what passages they showed to be background or were shown to have; their stories are to be laid out. */
export async function forget(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await unlay(tx, keys.map(fromColumn));
  await learn(tx, keys.map(fromColumn), []);
  await sql`delete from ${LEARNT} where told in (select told from ${TABLE} where key = any(${keys}::text[]))`.execute(tx);
  await sql`delete from ${TABLE} where key = any(${keys}::text[])`.execute(tx);
}

/** The reports of passages that are learnt, or no longer, are laid out anew with their stories. */
async function learn(tx: Tx, keys: readonly string[], rows: readonly Walked[]): Promise<void> {
  if (keys.length === 0) return;
  const { rows: before } = await sql<{
    told: string;
  }>`delete from ${LEARNT} where by = any(${texts(keys)}) returning told`.execute(tx);
  const learnt = rows.flatMap(({ key, learnt: all }) => all.map(({ report, at }) => ({ by: key, told: report, at })));
  await sql`insert into ${LEARNT} (by, told, beginning, ending) select * from unnest(
    ${texts(learnt.map(({ by }) => by))}, ${texts(learnt.map(({ told }) => told))},
    ${learnt.map(({ at }) => at[0])}::integer[], ${learnt.map(({ at }) => at[1])}::integer[])`.execute(tx);
  const stirred = [...new Set([...before.map(({ told }) => told), ...learnt.map(({ told }) => toColumn(told))])].sort();
  if (stirred.length === 0) return;
  await sql`update ${TABLE} set laid = false where laid and told = any(${stirred}::text[])`.execute(tx);
}

async function move(tx: Tx, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  const to = sql`unnest(${texts(moved.map(({ episode }) => episode))}, ${texts(moved.map(({ story }) => story))}) as m (episode, story)`;
  await sql`update ${TABLE} w set laid = false where w.laid and w.story in
    (select o.story from ${TABLE} o join ${to} on o.episode = m.episode where o.story <> m.story)`.execute(tx);
  await sql`update ${TABLE} w set story = m.story, laid = false from ${to} where w.episode = m.episode and w.story <> m.story`.execute(
    tx,
  );
}

/** All stories that a release made which is not today's. */
export async function unlayOutdated(db: Database, mark: string): Promise<void> {
  await sql`update ${TABLE} set laid = false where laid and key in
    (select r.key from ${REPORT} r join ${sql.id(SCHEMA, 'story')} s on s.id = r.story where right(s.fingerprint, ${mark.length}) <> ${mark})`.execute(
    db,
  );
}

/** A report that is the same as one before it is not met: it stands where the other stands. */
export async function unlayRepeats(db: Database): Promise<void> {
  await sql`update ${TABLE} set laid = false where laid and story in
    (select w.story from ${REPORT} r join ${REPORT} o on o.id = r.id and left(o.key, 32) = left(r.key, 32) join ${TABLE} w on w.key = o.key
      where r.story is null and not exists (select from ${TABLE} own where own.key = r.key))`.execute(db);
}

/** The opening reports of stories to be laid out, a few at a time. */
export async function unlaid(db: Database, after: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('walked')
    .select('story')
    .distinct()
    .where('laid', '=', false)
    .where('story', '>', toColumn(after))
    .orderBy('story')
    .limit(limit)
    .execute();
  return rows.map(({ story }) => fromColumn(story));
}

export async function countUnlaid(db: Database): Promise<number> {
  const row = await db
    .selectFrom('walked')
    .select((eb) => eb.fn.count<string>('story').distinct().as('n'))
    .where('laid', '=', false)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The reports of a story, in canonical order, each with all keys under which it was given. */
export async function membersOf(db: Database, story: string): Promise<readonly Member[]> {
  const column = toColumn(story);
  const { rows } = await sql<{
    key: string;
    met: string;
    features: Buffer;
    keys: string[];
    held: string[];
    background: number[][];
  }>`
    select w.key, w.met, r.features,
      array(select array[l.beginning, l.ending] from ${LEARNT} l where l.told = w.told order by l.beginning, l.ending) as background,
      array(select o.key from ${REPORT} o where o.id = r.id and left(o.key, 32) = left(r.key, 32) order by o.key) as keys,
      array(select distinct o.story from ${REPORT} o where o.id = r.id and left(o.key, 32) = left(r.key, 32) and o.story is not null) as held
    from ${TABLE} w join ${REPORT} r on r.key = w.key where w.story = ${column} order by w.place, w.key`.execute(db);
  return rows.map(({ key, met, features, keys, held, background }) => ({
    key: fromColumn(key),
    met,
    features: new Uint8Array(features),
    keys: keys.map(fromColumn),
    held: held.map(fromColumn).sort(),
    background: background.map(([start = 0, end = 0]): readonly [number, number] => [start, end]),
  }));
}

export async function layDown(tx: Tx, stories: readonly string[]): Promise<void> {
  if (stories.length === 0) return;
  await sql`update ${TABLE} set laid = true where story = any(${texts(stories)}) and not laid`.execute(tx);
}

/** Those of the ids that name a story, or lead to one. */
export async function namedStories(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const stories = await byKeys(ids, (columns) => db.selectFrom('story').select('id').where('id', 'in', columns).execute());
  const aliases = await byKeys(ids, (columns) =>
    db.selectFrom('alias').select('alias as id').where('alias', 'in', columns).execute(),
  );
  return [...new Set([...stories, ...aliases].map(({ id }) => fromColumn(id)))].sort();
}

/** Those of the stories that hold no report any more. */
export async function emptied(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await byKeys(ids, (columns) =>
    db
      .selectFrom('story')
      .select('id')
      .where('id', 'in', columns)
      .where((eb) => eb.not(eb.exists(eb.selectFrom('report').select('key').whereRef('report.story', '=', 'story.id'))))
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ id }) => fromColumn(id));
}

export async function storyFingerprint(db: Database, id: string): Promise<string | null> {
  const row = await db.selectFrom('story').select('fingerprint').where('id', '=', toColumn(id)).executeTakeFirst();
  return row === undefined ? null : fromColumn(row.fingerprint);
}

export async function noteOf(db: Database, note: string): Promise<string | null> {
  const row = await db.selectFrom('about').select('value').where('name', '=', note).executeTakeFirst();
  return row?.value ?? null;
}

export async function setNote(db: Database | Tx, note: string, value: string): Promise<void> {
  await db
    .insertInto('about')
    .values({ name: note, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Nothing was met yet. */
export async function clearWalked(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of ['walked', 'learnt'] as const) await tx.deleteFrom(table).execute();
  });
}
