import { sql, type Transaction } from 'kysely';
import { folded, searchable, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import { SCHEMA, type Schema, UNDATED } from '../schema.ts';
import { ACCOUNTED, type GroupingUpdate, type Placed, type StatementRow, type StoryRecord } from '../store.ts';
import { insertPeople } from './people-rows.ts';
import { integers, slices, texts } from './rows.ts';
import { layDown } from './walked.ts';

type Tx = Transaction<Schema>;

const LARGEST = 2 ** 31 - 1;

/** What goes when its story goes. */
export const OF_STORIES = ['statement', 'decided', 'named', 'person', 'person_key', 'person_part', 'speech', 'position'] as const;

export async function applyGrouping(db: Database, update: GroupingUpdate): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const replaced = [...update.gone, ...update.stories.map(({ id }) => id)].map(toColumn);
    for (const ids of slices(replaced)) {
      for (const table of OF_STORIES)
        await tx
          .deleteFrom(table)
          .where('story', 'in', [...ids])
          .execute();
      await tx
        .deleteFrom('story')
        .where('id', 'in', [...ids])
        .execute();
    }
    for (const story of update.stories) await insertStory(tx, story);
    await insertStatements(tx, update.stories);
    await insertDecided(tx, update.stories);
    await insertNamed(tx, update.stories);
    await insertPeople(tx, update.stories);
    await setAliases(tx, update);
    for (const placed of slices(update.placed)) await place(tx, placed);
    await layDown(tx, update.laid);
  });
}

async function insertStory(tx: Tx, story: StoryRecord): Promise<void> {
  const { dossier, statements: _, decided: __, named: ___, stands: ____, who: _____, ...summary } = story;
  const row = {
    id: toColumn(story.id),
    began: toColumn(story.first ?? UNDATED),
    ended: toColumn(story.last ?? UNDATED),
    places: folded(story.places.join('\n')),
    outlets: folded(story.outlets.join('\n')),
    people: folded(story.people.join('\n')),
    relations: ACCOUNTED.filter((one) => one !== 'none' && story.accounts[one] > 0),
    at_most: story.atMost,
    fingerprint: toColumn(story.fingerprint),
    summary: JSON.stringify(summary),
    dossier,
  };
  await tx.insertInto('story').values(row).execute();
}

const numberOf = (statement: string): number => Math.min(Number(/\d*$/u.exec(statement)?.[0] ?? 0), LARGEST);

interface Numbered {
  readonly story: string;
  readonly nth: number;
  readonly row: StatementRow;
  readonly stand: string | null;
}

async function insertStatements(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const all = stories.flatMap(({ id, statements, stands }) =>
    statements.map((row, nth): Numbered => ({ story: id, nth, row, stand: stands[nth] ?? null })),
  );
  for (const slice of slices(all)) {
    const column = (value: (it: StatementRow) => string) => texts(slice.map(({ row }) => value(row)));
    await sql`
      insert into ${sql.id(SCHEMA, 'statement')}
        (story, nth, day, report, number, speaker, act, polarity, place, outlet, words, statement, stand)
      select * from unnest(
        ${texts(slice.map(({ story }) => toColumn(story)))},
        ${integers(slice.map(({ nth }) => nth))},
        ${column(({ date }) => toColumn(date ?? UNDATED))},
        ${column(({ report }) => toColumn(report))},
        ${integers(slice.map(({ row }) => numberOf(row.statement)))},
        ${column(({ speaker, speakers }) => folded([speaker ?? '', ...speakers].join('\n')))},
        ${column(({ act }) => toColumn(act))},
        ${column(({ polarity }) => toColumn(polarity))},
        ${column(({ place: where }) => folded(where ?? ''))},
        ${column(({ outlet, agency }) => folded([outlet, agency].filter((name) => name !== null).join('\n')))},
        ${column(({ words }) => searchable(words))},
        ${column((row) => JSON.stringify(row))},
        ${texts(slice.map(({ stand }) => stand))}
      )`.execute(tx);
  }
}

async function insertDecided(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const all = stories.flatMap(({ id, decided }) => decided.map((one) => ({ ...one, story: id })));
  for (const rows of slices(all)) {
    const column = (value: (it: (typeof all)[number]) => string | null) => texts(rows.map(value));
    await sql`insert into ${sql.id(SCHEMA, 'decided')} (story, correction, state, reason) select * from unnest(
      ${column(({ story }) => toColumn(story))}, ${column(({ correction }) => toColumn(correction))},
      ${column(({ state }) => state)}, ${column(({ reason }) => (reason === null ? null : toColumn(reason)))})`.execute(tx);
  }
}

async function insertNamed(tx: Tx, stories: readonly StoryRecord[]): Promise<void> {
  const all = stories.flatMap(({ id, named }) => named.map((one) => ({ ...one, story: id })));
  for (const rows of slices(all)) {
    const column = (value: (it: (typeof all)[number]) => string) => texts(rows.map((it) => toColumn(value(it))));
    await sql`insert into ${sql.id(SCHEMA, 'named')} (story, type, name) select * from unnest(
      ${column(({ story }) => story)}, ${column(({ type }) => type)}, ${column(({ name }) => name)})`.execute(tx);
  }
}

/** An alias leads straight to a story of today: those that led to an old id are led on, those that lead nowhere are dropped. */
async function setAliases(tx: Tx, { aliases, gone, stories }: GroupingUpdate): Promise<void> {
  for (const { alias, story } of aliases) {
    const [from, to] = [toColumn(alias), toColumn(story)];
    await tx.updateTable('alias').set({ story: to }).where('story', '=', from).execute();
    await tx
      .insertInto('alias')
      .values({ alias: from, story: to })
      .onConflict((conflict) => conflict.column('alias').doUpdateSet({ story: to }))
      .execute();
  }
  // an id that is a story's again leads nowhere else
  for (const ids of slices(stories.map(({ id }) => toColumn(id)))) {
    await tx
      .deleteFrom('alias')
      .where('alias', 'in', [...ids])
      .execute();
  }
  if (aliases.length + gone.length === 0) return;
  await tx
    .deleteFrom('alias')
    .where((eb) =>
      eb.or([eb('alias', 'in', eb.selectFrom('story').select('id')), eb('story', 'in', [...gone.map(toColumn), ''])]),
    )
    .execute();
}

async function place(tx: Tx, placed: readonly Placed[]): Promise<void> {
  const column = (value: (it: Placed) => string) => texts(placed.map((it) => toColumn(value(it))));
  await sql`
    update ${sql.id(SCHEMA, 'report')} r set story = p.story, told = p.told, episode = p.episode, origin = p.origin
    from unnest(
      ${column(({ key }) => key)}, ${column(({ story }) => story)}, ${column(({ id }) => id)}, ${column(({ episode }) => episode)},
      ${column(({ origin }) => origin)}
    ) as p (key, story, told, episode, origin)
    where r.key = p.key and (r.story, r.told, r.episode, r.origin) is distinct from (p.story, p.told, p.episode, p.origin)`.execute(
    tx,
  );
}
