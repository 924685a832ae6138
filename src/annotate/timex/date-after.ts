import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { DayNumber } from '../../text/calendar.ts';
import { monthDay } from './calendar-date.ts';
import type { Context } from './form.ts';

const TH = '(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `^,? (?:on |of )?(?:the )?(?:(?<weekday>${WEEKDAY}),? \\(?)?(?:(?<day>\\d{1,2})${TH}(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?<day2>\\d{1,2})${TH}(?![\\d:]))(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'u',
);

/** The day printed right after a clock or a part of a day: "16:15 UTC, June 1st", "the night of 8 November". */
export function dateAfter(context: Context): DayNumber | null {
  const g = DATE.exec(context.after)?.groups;
  if (g === undefined) return null;
  const year = g.year === undefined ? null : Number(g.year);
  return monthDay(monthNumber(g.month ?? g.month2 ?? ''), Number(g.day ?? g.day2), year, context, g.weekday)?.day ?? null;
}
