import { fromColumn, toColumn } from '../column.ts';
import type { Database } from '../database.ts';
import type { KeptReading } from '../store.ts';
import { batches, byKeys } from './batches.ts';

const rowOf = ({ key, version, reading }: KeptReading) => ({
  key: toColumn(key),
  version: toColumn(version),
  reading: Buffer.from(reading.buffer, reading.byteOffset, reading.byteLength),
});

export async function readingsByKey(db: Database, keys: readonly string[]): Promise<readonly KeptReading[]> {
  const rows = await byKeys([...new Set(keys)], (columns) =>
    db.selectFrom('reading').selectAll().where('key', 'in', columns).execute(),
  );
  const kept = new Map(
    rows.map((row): readonly [string, KeptReading] => {
      const key = fromColumn(row.key);
      return [key, { key, version: fromColumn(row.version), reading: new Uint8Array(row.reading) }];
    }),
  );
  return keys.flatMap((key) => kept.get(key) ?? []);
}

/** One statement may write a key once: of several under one key the last is kept. */
export async function keepReadings(db: Database, readings: readonly KeptReading[]): Promise<void> {
  const last = new Map(readings.map((one) => [one.key, one]));
  await db.transaction().execute(async (tx) => {
    for (const batch of batches(last.values(), rowOf, ({ reading }) => reading.length)) {
      await tx
        .insertInto('reading')
        .values(batch)
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet((eb) => ({ version: eb.ref('excluded.version'), reading: eb.ref('excluded.reading') })),
        )
        .execute();
    }
  });
}
