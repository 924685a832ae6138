import type { StoryRow } from '../app/listing.ts';
import { OnRecordError } from '../model/error.ts';
import { ACTS, POLARITIES } from '../model/statement.ts';
import type { StatementRow, StoryFilter } from '../store/store.ts';
import { dayOfIso } from '../text/calendar.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayOfIso(text) !== null;

/** The filters as the store takes them. Throws USAGE naming the option and what it takes. */
export function filterOf(options: StoryFilter): StoryFilter {
  const { query, speaker, act, polarity, place, from, to, outlet, since, story } = options;
  known('--act', act, ACTS);
  known('--polarity', polarity, POLARITIES);
  for (const [name, day] of Object.entries({ '--from': from, '--to': to, '--since': since })) {
    if (day !== undefined && !isDay(day))
      throw new OnRecordError('USAGE', name, { detail: `"${day}" is not a day like 2024-03-05` });
  }
  return { query, speaker, act, polarity, place, from, to, outlet, since, story };
}

function known(option: string, value: string | undefined, values: readonly string[]): void {
  if (value === undefined || values.includes(value)) return;
  throw new OnRecordError('USAGE', option, { detail: `"${value}" is none of ${values.join(', ')}` });
}

/** "5 reports, at most 2 independent origins" */
export const origins = (reports: number, atMost: number): string =>
  `${reports} ${reports === 1 ? 'report' : 'reports'}, at most ${atMost} independent ${atMost === 1 ? 'origin' : 'origins'}`;

export const dayRange = ({ first, last }: Pick<StoryRow, 'first' | 'last'>): string => {
  if (first === null) return 'no date';
  return last === null || first === last ? first : `${first} to ${last}`;
};

/** "Nadia Kolm · deny · 2024-03-05": who, what was done by speaking, when, through whom. */
export function hitLine({ speaker, act, date, outlet, agency, report, statement }: StatementRow): string {
  const heard = outlet ?? agency ?? 'outlet not named';
  return [speaker ?? 'nobody named', act, date ?? 'no date', heard, `${report}#${statement}`].join(' · ');
}
