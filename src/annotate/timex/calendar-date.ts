import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import { dayNumber, isoDay, nearestYear, pad } from '../../text/calendar.ts';
import { type Context, form, type Reading } from './form.ts';

const TH = '(?:st|nd|rd|th)?';
const DAY = `(?:${WEEKDAY},? )?`;

/** A day of a month; without a year it is the one nearest to the anchor. */
export function monthDay(month: number, day: number, year: number | null, { anchor }: Context): Reading | null {
  if (dayNumber(2000, month, day) === null) return null;
  const open: Reading = { type: 'DATE', value: `XXXX-${pad(month, 2)}-${pad(day, 2)}`, assumed: [] };
  const exact = year === null ? null : dayNumber(year, month, day);
  if (exact !== null) return { ...open, value: isoDay(exact), day: exact };
  if (year !== null) return null;
  const near = anchor === null ? null : nearestYear(month, day, anchor);
  return near === null ? open : { ...open, value: isoDay(near), assumed: ['year'], day: near };
}

const year = (printed: string | undefined): number | null => (printed === undefined ? null : Number(printed));

// "November 8", "Nov. 8, 2021", "Monday, November 8th"
export const monthFirst = form(
  'month-day@1',
  `${DAY}(?<month>${MONTH}) (?<day>\\d{1,2})${TH}(?!\\d|:\\d|[.,]\\d| percent|%)(?:,? (?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), year(g.year), context),
);

// "8 November", "8th of November 2021", "the 8th of November"
export const dayFirst = form(
  'month-day@1',
  `${DAY}(?:the )?(?<day>\\d{1,2})${TH}(?: of)? (?<month>${MONTH})(?:,? (?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), year(g.year), context),
);

// "November 8-10", "November 8 and 9": the second day of two
export const secondDay = form(
  'month-day@1',
  `(?<=(?<month>${MONTH}) \\d{1,2}${TH}(?:[-–—]| and | to | or |, ))(?<day>\\d{1,2})${TH}(?![:%\\d-]| percent| \\p{Ll}{3,20}s)(?:,? (?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), year(g.year), context),
);

// "8-10 November": the first day of two
export const firstDay = form(
  'month-day@1',
  `(?<day>\\d{1,2})${TH}(?=(?:[-–—]| and | to )\\d{1,2}${TH} (?<month>${MONTH}))`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), null, context),
);

// "2021-11-17"
export const isoDate = form('iso-date@1', String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`, (g, context) =>
  monthDay(Number(g.month), Number(g.day), Number(g.year), context),
);

// "17.11.2021", "17/11/2021", "11/17/2021"; where both could be, a full stop says day first and a slash month first
export const numericDate = form(
  'numeric-date@1',
  String.raw`(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![./]\d)`,
  (g, context) => {
    const [one, two, printed] = [Number(g.one), Number(g.two), Number(g.year)];
    const full = printed >= 100 ? printed : printed + (printed < 70 ? 2000 : 1900);
    const dayFirstSaid = one > 12 || (g.mark === '.' && two <= 12);
    const [month, day] = dayFirstSaid ? [two, one] : [one, two];
    const reading = monthDay(month, day, full, context);
    return reading === null || one > 12 || two > 12 ? reading : { ...reading, assumed: ['month'] };
  },
);
