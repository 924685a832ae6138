import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { ReportTable } from '../schema.ts';
import type { StoredFeatures, StoredReport } from '../store.ts';
import { batches, byKeys } from './batches.ts';

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const rowOf = (it: StoredReport) => ({
  key: toColumn(it.key),
  id: toColumn(it.id),
  position: String(it.position),
  version: toColumn(it.version),
  place: toColumn(it.place),
  report: JSON.stringify(it.report),
  features: bufferOf(it.features),
  story: null,
  told: null,
  episode: null,
  origin: null,
  dated: null,
});
const bytesOf = ({ report, features }: ReturnType<typeof rowOf>): number => report.length + features.length;

export async function putReports(db: Database, reports: readonly StoredReport[]): Promise<readonly ('new' | 'same')[]> {
  const added = await db.transaction().execute(async (tx) => {
    const keys = new Set<string>();
    for (const batch of batches(reports, rowOf, bytesOf)) {
      const rows = await tx
        .insertInto('report')
        .values(batch)
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key')
        .execute();
      for (const { key } of rows) keys.add(key);
    }
    return keys;
  });
  return reports.map(({ key }) => (added.delete(toColumn(key)) ? 'new' : 'same'));
}

export async function knownKeys(db: Database, keys: readonly string[]): Promise<readonly string[]> {
  const unique = [...new Set(keys)].sort();
  const rows = await byKeys(unique, (columns) =>
    db.selectFrom('report').select('key').where('key', 'in', columns).orderBy('key').execute(),
  );
  return rows.map(({ key }) => fromColumn(key));
}

export async function keysAfter(db: Database, after: string | null, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('report')
    .select('key')
    .$if(after !== null, (query) => query.where('key', '>', toColumn(after ?? '')))
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(({ key }) => fromColumn(key));
}

export async function reportsByKey(db: Database, keys: readonly string[]): Promise<readonly StoredReport[]> {
  const rows = await byKeys([...new Set(keys)], (columns) =>
    db.selectFrom('report').select(STORED).where('key', 'in', columns).execute(),
  );
  const stored = new Map(rows.map((row) => [fromColumn(row.key), storedOf(row)] as const));
  return keys.flatMap((key) => stored.get(key) ?? []);
}

const STORED = ['key', 'id', 'features', 'version', 'place', 'position', 'report'] as const;

const storedOf = (row: Pick<ReportTable, (typeof STORED)[number]>): StoredReport => ({
  key: fromColumn(row.key),
  id: fromColumn(row.id),
  report: JSON.parse(row.report),
  features: new Uint8Array(row.features),
  version: fromColumn(row.version),
  place: fromColumn(row.place),
  position: Number(row.position),
});

export async function outdatedReports(
  db: Database,
  version: string,
  after: string | null,
  limit: number,
): Promise<readonly StoredReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(STORED)
    .where((eb) => eb.or([eb('version', '<>', toColumn(version)), eb('place', '=', '')]))
    .$if(after !== null, (query) => query.where('key', '>', toColumn(after ?? '')))
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(storedOf);
}

export async function refreshFeatures(db: Database, reports: readonly StoredFeatures[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { key, features, version, place } of reports) {
      const made = { features: bufferOf(features), version: toColumn(version), place: toColumn(place), dated: null };
      await tx.updateTable('report').set(made).where('key', '=', toColumn(key)).execute();
    }
  });
}

export async function countWaiting(db: Database): Promise<number> {
  const row = await db
    .selectFrom('report')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('story', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Of a report, told apart from its revisions; or of an episode or an origin. */
export async function storyHolding(db: Database, id: string): Promise<string | null> {
  for (const holder of ['told', 'episode', 'origin'] as const) {
    const row = await db
      .selectFrom('report')
      .select('story')
      .where(holder, '=', toColumn(id))
      .where('story', 'is not', null)
      .orderBy('key')
      .limit(1)
      .executeTakeFirst();
    if (row?.story) return fromColumn(row.story);
  }
  return null;
}

export async function archivePositions(db: Database): Promise<{ readonly max: number | null; readonly count: number }> {
  const row = await db
    .selectFrom((eb) =>
      eb.selectFrom('report').select('position').unionAll(eb.selectFrom('removed').select('position')).as('kept'),
    )
    .select((eb) => [eb.fn.max('position').as('max'), eb.fn.countAll<string>().as('count')])
    .executeTakeFirstOrThrow();
  return { max: row.max === null ? null : Number(row.max), count: Number(row.count) };
}
