import { type Between, type Moment, momentOf } from '../dossier/moment.ts';
import { OnRecordError } from '../model/error.ts';

const DAYS_BACK: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', 1],
]);

const padded = (value: number): string => String(value).padStart(2, '0');

/** "yesterday" is a day of the user's calendar, told from the clock because the user asks for it; all else stays as it was given. */
export function dayNamed(words: string, now: Date): string {
  const back = DAYS_BACK.get(words);
  if (back === undefined) return words;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
}

/** Throws USAGE naming the option. */
export function betweenOf({ since, until }: { readonly since?: string; readonly until?: string }, now: Date): Between | null {
  if (since === undefined) {
    if (until === undefined) return null;
    throw new OnRecordError('USAGE', '--until', { detail: 'it needs --since' });
  }
  const between = { since: moment('--since', since, now), until: until === undefined ? null : moment('--until', until, now) };
  if (between.until !== null && between.until.at < between.since.at)
    throw new OnRecordError('USAGE', '--until', { detail: 'it is before --since' });
  return between;
}

function moment(option: string, words: string, now: Date): Moment {
  const found = momentOf(dayNamed(words, now));
  if (found !== null) return found;
  const detail = `"${words}" is no day like 2024-03-05, no time like 2024-03-05T14:00:00Z, and neither today nor yesterday`;
  throw new OnRecordError('USAGE', option, { detail });
}
