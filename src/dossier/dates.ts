import type { PlacedReport } from '../align/align.ts';

/** First and last day on which reports of a story were published; `null` where none is dated. */
export function datesOf(reports: readonly PlacedReport[]): { first: string | null; last: string | null } {
  const days = reports.flatMap(({ placement }) => placement.published.date?.slice(0, 10) ?? []).toSorted();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}
