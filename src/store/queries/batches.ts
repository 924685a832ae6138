import { toColumn } from '../column.ts';

/** One statement carries no more: the embedded engine holds it several times over. */
const BATCH_BYTES = 4 << 20;
const BATCH_ROWS = 200;
/** A statement takes 65,535 parameters at most. */
const KEYS = 5000;

/** Rows in parts that one statement may carry; one row larger than that goes alone. Made as they are taken. */
export function* batches<T, Row>(items: Iterable<T>, rowOf: (item: T) => Row, bytesOf: (row: Row) => number): Generator<Row[]> {
  let batch: Row[] = [];
  let bytes = 0;
  for (const item of items) {
    const row = rowOf(item);
    batch.push(row);
    bytes += bytesOf(row);
    if (bytes < BATCH_BYTES && batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** What `find` finds by so many keys, as columns, as one statement takes. */
export async function byKeys<T>(
  keys: readonly string[],
  find: (columns: string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let i = 0; i < keys.length; i += KEYS) found.push(...(await find(keys.slice(i, i + KEYS).map(toColumn))));
  return found;
}
