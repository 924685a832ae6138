import { MONTH, monthNumber } from '../lexicon/months.ts';
import { WEEKDAY, weekdayNumber } from '../lexicon/weekdays.ts';
import type { Block } from '../model/layout.ts';

/** Days that a report names, in text order. */
export interface DayMentions {
  /** ISO weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: Uint8Array;
  /** 100 × month + day, 1108 for "November 8". */
  readonly monthDays: Uint16Array;
  /** The year printed with each, or 0. */
  readonly years: Uint16Array;
}

const WEEKDAYS = new RegExp(String.raw`\b${WEEKDAY}(?!\p{L})`, 'gu');
// "November 8", "Nov. 8, 2021", "8 November 2021"
const MONTH_DAYS = new RegExp(
  String.raw`\b(?:(?<month>${MONTH})\s(?<day>\d{1,2})(?!\d)(?:,\s(?<year>(?:19|20)\d\d))?|(?<day2>\d{1,2})\s(?<month2>${MONTH})(?:,?\s(?<year2>(?:19|20)\d\d))?)`,
  'gu',
);
const READ: ReadonlySet<string> = new Set(['headline', 'summary', 'body']);

/** The weekdays, and days of a month, that the prose names. */
export function daysMentioned(text: string, blocks: readonly Block[]): DayMentions {
  const weekdays: number[] = [];
  const days: (readonly [monthDay: number, year: number])[] = [];
  for (const { at, kind } of blocks) {
    if (!READ.has(kind)) continue;
    const words = text.slice(at.start, at.end);
    for (const [name] of words.matchAll(WEEKDAYS)) weekdays.push(weekdayNumber(name));
    for (const { groups } of words.matchAll(MONTH_DAYS)) days.push(monthDayOf(groups ?? {}));
  }
  const real = days.filter(([monthDay]) => monthDay > 0);
  return {
    weekdays: Uint8Array.from(weekdays),
    monthDays: Uint16Array.from(real, ([monthDay]) => monthDay),
    years: Uint16Array.from(real, ([, year]) => year),
  };
}

function monthDayOf(groups: Readonly<Record<string, string | undefined>>): readonly [monthDay: number, year: number] {
  const month = monthNumber(groups.month ?? groups.month2 ?? '');
  const day = Number(groups.day ?? groups.day2 ?? 0);
  const year = Number(groups.year ?? groups.year2 ?? 0);
  return month > 0 && day >= 1 && day <= 31 ? [month * 100 + day, year] : [0, 0];
}
