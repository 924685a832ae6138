import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { type DayNumber, weekdayOf } from '../../text/calendar.ts';
import { monthDay } from './calendar-date.ts';
import type { Context } from './form.ts';

const TH = '(?:st|nd|rd|th)?';
const PART = '(?: (?:morning|afternoon|evening|night))?';
const PRINTED = `(?:(?:the )?(?<day>\\d{1,2})${TH}(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?<day2>\\d{1,2})${TH}(?![\\d:]))(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`;
// "Wednesday (17 November)", "Wednesday evening, November 17", "Wednesday – 17 November"
const AFTER = new RegExp(`^${PART}(?: ?[(,]| [–—-])? ?(?:on )?${PRINTED}`, 'u');
// "17 November (Wednesday)", "November 17, a Wednesday"
const BEFORE = new RegExp(`${PRINTED}(?: ?\\(|, (?:a |which (?:is|was) a )?| [–—-] )$`, 'u');

/** A weekday that stands beside a date is that date, if it falls on that weekday; a misprint leaves each as it is. */
export function dateBeside(number: number, context: Context): DayNumber | null {
  for (const found of [AFTER.exec(context.after), BEFORE.exec(context.before)]) {
    const day = found === null ? null : read(found.groups ?? {}, number, context);
    if (day !== null && weekdayOf(day) === number) return day;
  }
  return null;
}

const NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function read(g: Readonly<Record<string, string | undefined>>, number: number, context: Context): DayNumber | null {
  const year = g.year === undefined ? null : Number(g.year);
  const [month, day] = [monthNumber(g.month ?? g.month2 ?? ''), Number(g.day ?? g.day2)];
  return monthDay(month, day, year, context, NAMES[number])?.day ?? null;
}
