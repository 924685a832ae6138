import { instant } from '../model/order.ts';

/** A day, or a time of a day, with which what came before is parted from what came since. */
export interface Moment {
  /** "2024-03-06", "2024-03-06T14:00:00Z". */
  readonly given: string;
  /** Milliseconds since 1970; of a day its beginning, UTC, as reports of that day are ordered. */
  readonly at: number;
  readonly isDay: boolean;
}

export interface Between {
  /** What came then or later is new. */
  readonly since: Moment;
  /** What came later is left out: of a day, its end; `null`: nothing is. */
  readonly until: Moment | null;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** `null` where it is no ISO 8601 day or date-time, or no day of the calendar. */
export function momentOf(given: string): Moment | null {
  const [, day = '', time] = MOMENT.exec(given) ?? [];
  const at = day === '' ? null : instant(given);
  const midnight = instant(day);
  if (at === null || midnight === null || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  return { given, at, isDay: time === undefined };
}

/** When a report came: `date` and `hour`: what of its date is not known, so that it cannot be told. */
export type Came = 'before' | 'since' | 'later' | 'date' | 'hour';

const DAY_MS = 86_400_000;

export function cameOf(date: string | null, { since, until }: Between): Came {
  const at = instant(date);
  if (date === null || at === null) return 'date';
  if (!date.includes('T') && [since, until].some((moment) => moment !== null && withinDay(at, moment))) return 'hour';
  if (at < since.at) return 'before';
  return until !== null && at > until.at + (until.isDay ? DAY_MS - 1 : 0) ? 'later' : 'since';
}

/** A report of a day alone may have come before or after an hour of that day; at its very beginning none had. */
const withinDay = (day: number, { at, isDay }: Moment): boolean => !isDay && day < at && at < day + DAY_MS;
