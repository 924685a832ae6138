import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { WEEKDAY, weekdayNumber } from '../../lexicon/weekdays.ts';
import { type DayNumber, dayNumber, isoDay, nearestYear, pad, weekdayOf, yearMonth } from '../../text/calendar.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { weekdayBeside } from './weekday-beside.ts';
import { ORDINAL, ordinalNumber } from './words.ts';

const TH = '(?:st|nd|rd|th)?';
const WORD_DAY = `${ORDINAL}(?! (?:week|half|quarter|day|anniversary|time)(?!\\p{L}))`;
const DAY = `(?:(?<weekday>${WEEKDAY}),? (?:the )?)?`;
/** ", 2021", " '21", ", of 2021" */
export const YEAR = String.raw`(?:(?:,? (?:of )?(?:in )?|-)(?<year>(?:1[5-9]|20)\d\d)(?![\d%]|,\d|[.]\d| (?:percent|per cent|people|men|women|migrants|dollars|euros)(?!\p{L}))|,? ['’](?<short>\d\d)(?!\d))`;

/** "2021" or "'21"; `null` where none is printed. */
export function yearOf(g: Readonly<Record<string, string | undefined>>): number | null {
  if (g.year !== undefined) return Number(g.year);
  if (g.short === undefined) return null;
  return Number(g.short) + (Number(g.short) < 70 ? 2000 : 1900);
}

/** The year printed after the end of a range: "from November 8 to December 3, 2019" gives November its year. */
const YEAR_LATER = new RegExp(
  String.raw`^ ?(?:[-–—]|,? (?:and|to|or|until|till|through)) ?(?:${WEEKDAY},? )?(?:(?:the )?\d{1,2}${TH}(?: of)? )?(?<month>${MONTH})(?: \d{1,2}${TH})?,? (?<year>(?:1[5-9]|20)\d\d)(?!\d)`,
  'u',
);

/** The year a month takes from the end of the range it opens; December before a January of 2020 is of 2019. */
export function yearLater(month: number, { after }: Pick<Context, 'after'>): number | null {
  const groups = YEAR_LATER.exec(after)?.groups;
  if (groups === undefined) return null;
  return Number(groups.year) - (monthNumber(groups.month ?? '') < month ? 1 : 0);
}

/** A day of a month; without a year it is the one nearest to the anchor, on the weekday said if one is. */
export function monthDay(
  month: number,
  day: number,
  printed: number | null,
  context: Context,
  weekday: string | undefined = undefined,
): Reading | null {
  if (dayNumber(2000, month, day) === null) return null;
  const open = date(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
  const year = printed ?? yearLater(month, context);
  const exact = year === null ? null : dayNumber(year, month, day);
  if (exact !== null) return { ...open, value: isoDay(exact), day: exact };
  if (year !== null) return null;
  const { anchor } = context;
  const near =
    anchor === null
      ? null
      : (onWeekday(month, day, weekday, anchor) ??
        beforeEnd(month, day, context) ??
        ofFrame(month, day, context) ??
        nearestYear(month, day, anchor));
  return near === null ? open : { ...open, value: isoDay(near), assumed: ['year'], day: near };
}

/** "Wednesday, November 17" without a year: of the years around, one in which that day is a Wednesday. */
function onWeekday(month: number, day: number, weekday: string | undefined, anchor: DayNumber): DayNumber | null {
  if (weekday === undefined) return null;
  const { year } = yearMonth(anchor);
  const fitting = [year, year - 1, year + 1]
    .map((one) => dayNumber(one, month, day))
    .filter((one): one is DayNumber => one !== null && weekdayOf(one) === weekdayNumber(weekday));
  return fitting.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0] ?? null;
}

const RANGE_END = new RegExp(
  `^ ?(?:[-–—]|,? (?:and|to|until|till|through)) ?(?:(?:the )?(?<day>\\d{1,2})${TH}(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?<day2>\\d{1,2})${TH}(?!\\d))`,
  'u',
);

/** "between January 5 and September 26": a range begins before it ends, and ends near the report. */
function beforeEnd(month: number, day: number, { anchor, before, after }: Context): DayNumber | null {
  const g = /(?:from|between)\s$/iu.test(before) ? RANGE_END.exec(after)?.groups : undefined;
  if (g === undefined || anchor === null) return null;
  const end = nearestYear(monthNumber(g.month ?? g.month2 ?? ''), Number(g.day ?? g.day2), anchor);
  if (end === null) return null;
  const { year } = yearMonth(end);
  const [same, last] = [dayNumber(year, month, day), dayNumber(year - 1, month, day)];
  return same !== null && same <= end ? same : last;
}

/** "In 2015, … On March 3": in a passage that opened with another year, a day without one is of that year. */
function ofFrame(month: number, day: number, { frame }: Context): DayNumber | null {
  return frame === null ? null : dayNumber(frame, month, day);
}

const printedDay = (g: Readonly<Record<string, string | undefined>>): number =>
  g.word === undefined ? Number(g.day) : ordinalNumber(g.word);

const read = (g: Readonly<Record<string, string | undefined>>, context: Context): Reading | null =>
  monthDay(monthNumber(g.month ?? ''), printedDay(g), yearOf(g), context, g.weekday ?? weekdayBeside(context));

// "November 8", "Nov. 8, 2021", "Monday, November 8th", "November the eighth", "Nov 8 '21"
export const monthFirst = form(
  'month-day@2',
  [NEEDS.month, new RegExp(`${MONTH} (?:\\d|the )`)],
  `${DAY}(?<month>${MONTH}) (?:(?:the )?(?<day>\\d{1,2})${TH}(?!\\d|:\\d|[.,]\\d| percent| per cent|%| ?[ap]\\.?m)|the (?<word>${WORD_DAY}))${YEAR}?`,
  // "in November 20 crews left" counts crews
  (g, context) =>
    /(?<!\p{L})in $/iu.test(context.before) && yearOf(g) === null && /^ \p{Ll}/u.test(context.after) ? null : read(g, context),
);

// "8 November", "8th of November 2021", "the 8th of November", "the first of March", "8-Nov-2021"
export const dayFirst = form(
  'month-day@2',
  [NEEDS.month, new RegExp(`(?:\\d|st|nd|rd|th)(?: of | day of | |-)${MONTH}`)],
  `${DAY}(?:the )?(?:(?<day>\\d{1,2})${TH}|(?<=(?:^|[^\\p{L}])the )(?<word>${WORD_DAY})|(?<word2>${WORD_DAY})(?= of))(?: of | (?:day of )?|-)(?<month>${MONTH})${YEAR}?`,
  (g, context) => read({ ...g, word: g.word ?? g.word2 }, context),
);

/** Between two days of a list or range, and the second of them. */
const NEXT_DAY = '(?: ?[-–—] ?| and | to | or |, (?:and )?| until | through )(?:the )?\\d{1,2}(?!\\d)';
const LIST = String.raw`(?:\d{1,2}${TH}(?: ?[-–—] ?| and | to | or |, (?:and )?| until | through )){1,3}`;

// "November 8-10", "November 8, 9 and 10": the days after the first
export const secondDay = form(
  'month-day@2',
  [NEEDS.month, new RegExp(`${MONTH} \\d{1,2}${TH}${NEXT_DAY}`)],
  `(?<=(?<month>${MONTH}) ${LIST})(?<day>\\d{1,2})${TH}(?![:%\\d-]|,\\d| percent| \\p{Ll}{3,20}s(?!\\p{L})| ?[ap]\\.?m| ${MONTH})${YEAR}?`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), yearOf(g), context),
);

// "8-10 November", "8, 9 and 10 November 2019": the days before the last, which has month and year
export const firstDay = form(
  'month-day@2',
  [NEEDS.month, new RegExp(`\\d${TH}(?: of)? ${MONTH}`), new RegExp(`\\d${TH}${NEXT_DAY}`)],
  `(?<=(?:^|[^\\d.,:]) ?)(?:the )?(?<day>\\d{1,2})${TH}(?=(?: ?[-–—] ?| and | to | or |, (?:and )?| until | through )(?:the )?(?:\\d{1,2}${TH}(?: ?[-–—] ?| and | to | or |, )(?:the )?){0,2}\\d{1,2}${TH}(?: of)? (?<month>${MONTH})(?:,? (?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?)`,
  (g, context) => monthDay(monthNumber(g.month ?? ''), Number(g.day), yearOf(g), context),
);

// "2021-11-17", "2021/11/17"; with an hour it is a time
export const isoDate = form(
  'iso-date@2',
  [NEEDS.digit, /\d{4}[-/]\d\d[-/]\d\d/],
  String.raw`(?<year>\d{4})(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?:(?:T| )(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?:\.\d{1,6})?(?<zone>Z|[+-]\d\d:\d\d)?)?`,
  (g, context) => {
    const reading = monthDay(Number(g.month), Number(g.day), Number(g.year), context);
    if (reading === null || g.hour === undefined) return reading;
    return { ...reading, type: 'TIME', value: `${reading.value}T${g.hour}:${g.minute}${g.zone ?? ''}` };
  },
);

// "17.11.2021", "17/11/2021", "11/17/2021"; where both could be, a full stop or hyphen says day first and a slash month first
export const numericDate = form(
  'numeric-date@2',
  [NEEDS.digit, /\d[./-]\d{1,2}[./-]\d\d/],
  String.raw`(?<![./-])(?<one>\d{1,2})(?<mark>[./-])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![./-]\d)`,
  (g, context) => {
    const [one, two, printed] = [Number(g.one), Number(g.two), Number(g.year)];
    // "4-6-10" is a score or a series; a hyphened date prints its year in full
    if ((g.mark === '-' && printed < 100) || /(?:version|release|section|chapter|paragraph|clause) $/iu.test(context.before))
      return null;
    const full = printed >= 100 ? printed : printed + (printed < 70 ? 2000 : 1900);
    const dayFirstSaid = one > 12 || (g.mark !== '/' && two <= 12);
    const [month, day] = dayFirstSaid ? [two, one] : [one, two];
    const reading = monthDay(month, day, full, context);
    return reading === null || one > 12 || two > 12 ? reading : { ...reading, assumed: ['month'] };
  },
);

const OF_MONTH = ' of (?<which>this|the|last|next|that|the same|the previous|the following) month';

// "on the 17th", "by the 3rd of next month", "Wednesday the 17th": a day of the month that is told of
export const dayOfMonth = form(
  'month-day@2',
  [NEEDS.digit, /\d(?:st|nd|rd|th)/],
  String.raw`(?:(?<weekday>${WEEKDAY}),? )(?:the )?(?<a>\d{1,2})(?:st|nd|rd|th)|(?:the )(?<b>\d{1,2})(?:st|nd|rd|th)${OF_MONTH}|(?<=(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Tt]ill) )the (?<c>\d{1,2})(?:st|nd|rd|th)(?= ?[,.;:)]| ?$| (?:and|but|when|after|before|he|she|they|it|to|in|at|as)(?!\p{L}))`,
  ({ weekday, a, b, c, which }, { anchor, focus }) => {
    const day = Number(a ?? b ?? c);
    const base = /that|same|previous|following/.test(which ?? '') ? (focus ?? anchor) : anchor;
    if (day < 1 || day > 31) return null;
    if (base === null) return date(`XXXX-XX-${pad(day, 2)}`);
    const found = monthWith(day, which, base, weekday);
    return found === null ? null : { ...date(isoDay(found), ['month']), day: found };
  },
);

function monthWith(day: number, which: string | undefined, base: DayNumber, weekday: string | undefined): DayNumber | null {
  const away = which === undefined ? null : /last|previous/.test(which) ? -1 : /next|following/.test(which) ? 1 : 0;
  const all = (away === null ? [0, -1, 1] : [away]).map((by) => inMonth(base, by, day)).filter((one) => one !== null);
  const fitting = weekday === undefined ? all : all.filter((one) => weekdayOf(one) === weekdayNumber(weekday));
  if (weekday !== undefined && fitting.length === 0) return null;
  return fitting.toSorted((one, other) => Math.abs(one - base) - Math.abs(other - base))[0] ?? null;
}

function inMonth(base: DayNumber, by: number, day: number): DayNumber | null {
  const { year, month } = yearMonth(base);
  const count = year * 12 + month - 1 + by;
  return dayNumber(Math.floor(count / 12), (count % 12) + 1, day);
}
