import type { Dossier } from '../../../../src/api/contract.ts';
import { dayAfter, longDay } from '../../dates.ts';

/** The moment that stands in the address, with the day or time that it means in a story. */
export interface Since {
  /** As the address has it: "yesterday", "2024-03-08", "2024-03-08T14:00:00Z". */
  readonly given: string;
  readonly moment: string;
}

/** What the address says of no moment. */
export const YESTERDAY = 'yesterday';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** "yesterday" is the day before the last of the story, so that a link says tomorrow what it says today. `null`: the story has no days. */
export function sinceIn({ last }: Pick<Dossier, 'last'>, given: string | null): Since | null {
  if (given !== null && MOMENT.test(given)) return { given, moment: given };
  if (last === null || !DAY.test(last)) return null;
  return { given: YESTERDAY, moment: dayAfter(last, -1) };
}

/** The days on which reports came, the last first: moments one can choose. */
export function daysOf({
  reports,
}: {
  readonly reports: readonly Pick<Dossier['reports'][number], 'published'>[];
}): readonly string[] {
  const days = reports.flatMap(({ published: { date } }) => DAY.exec(date ?? '')?.[0] ?? []);
  return [...new Set(days)].toSorted().toReversed();
}

/** When a report came, in milliseconds since 1970; of a day its beginning, UTC. `null`: it cannot be told. */
export function instantOf(date: string | null): number | null {
  if (date === null || !DAY.test(date)) return null;
  const at = Date.parse(/T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u.test(date) ? `${date}Z` : date);
  return Number.isNaN(at) ? null : at;
}

/** "8 Mar 2024", "8 Mar 2024, 14:00" */
export function momentShown(moment: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(moment)?.[1];
  const day = longDay(moment.slice(0, 10));
  return time === undefined ? day : `${day}, ${time}`;
}
