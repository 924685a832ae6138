import { sql } from 'kysely';

const BATCH_ROWS = 1000;

export function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += BATCH_ROWS) yield items.slice(i, i + BATCH_ROWS);
}

/** A table as arrays, one a column: one statement and one plan for any number of rows. */
export const texts = (values: readonly (string | null)[]) => sql`${values}::text[]`;
export const integers = (values: readonly number[]) => sql`${values}::integer[]`;
