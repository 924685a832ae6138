import { type DayNumber, isoDay } from '../../text/calendar.ts';
import { form, NEEDS, type Reading } from './form.ts';
import { PARTS } from './weekday.ts';
import { amountOf, NUMBER_WORDS } from './words.ts';

const AWAY: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

function onDay(day: DayNumber | null, part: string): Reading {
  const type = part === '' ? 'DATE' : 'TIME';
  if (day === null) return { type, value: `XXXX-XX-XX${part}`, assumed: [] };
  return { type, value: isoDay(day) + part, assumed: [], day };
}

/** A day counted from the one told of, or from the report's own for want of one. */
const toldOn = (day: DayNumber | null, part: string): Reading => {
  const reading = onDay(day, part);
  return day === null ? reading : { ...reading, assumed: ['day'] };
};

/** A capital inside a sentence: the name of a paper or a programme ("Kestria Today"). */
const isTitle = (words: string, before: string): boolean => /^\p{Lu}/u.test(words) && /\p{L}\s$/u.test(before);

const PART = 'morning|forenoon|afternoon|evening|night|lunchtime';

// "today", "earlier today", "yesterday morning", "the day before yesterday"; "today's youth" is of these days
export const deicticDay = form(
  'deictic-day@2',
  /today|tonight|yesterday|tomorrow/,
  `(?:(?:earlier|later|early|late) )?(?<day>the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow)(?: (?:early |late )?(?<part>${PART}))?`,
  ({ day = '', part = '' }, { anchor, before, after }, words) => {
    if (isTitle(words, before)) return null;
    if (
      /^['’]s\s(?:world|youth|society|standards|age|times|generation|children|young|women|men|technology|economy|politics)(?!\p{L})/u.test(
        after,
      )
    )
      return {
        type: 'DATE',
        value: /^t.*w$/iu.test(words) ? 'FUTURE_REF' : /^y/iu.test(words) ? 'PAST_REF' : 'PRESENT_REF',
        assumed: [],
      };
    const away = AWAY[day.toLowerCase()] ?? 0;
    const night = day.toLowerCase() === 'tonight' ? 'TNI' : (PARTS[part.toLowerCase()] ?? '');
    return onDay(anchor === null ? null : anchor + away, night);
  },
  'i',
);

// "this morning", "last night"; "that evening", "the same night", "the next morning" of the day told of
export const partOfDay = form(
  'part-of-day@3',
  [/morning|noon|evening|night|lunchtime/, new RegExp(`(?:this|last|that|same|very|previous|next|following|the) ?(?:${PART})`)],
  `(?:(?:earlier|later|early|late) )?(?<which>this|last|that(?: same| very)?|the same|the previous|the next|the following|the (?=evening before|night before|morning after)) ?(?<part>${PART})(?<side> before| after)?(?= ?[^\\p{L}]| \\p{L}|$)`,
  ({ which = '', part = '', side }, { anchor, focus, before }, words) => {
    if (isTitle(words, before)) return null;
    const said = which.toLowerCase().trim();
    if (side !== undefined && said !== 'the') return null;
    if (said === 'this' || said === 'last')
      return onDay(anchor === null ? null : anchor - (said === 'last' ? 1 : 0), PARTS[part.toLowerCase()] ?? '');
    const away = /previous/.test(said) || side === ' before' ? -1 : /next|following/.test(said) || side === ' after' ? 1 : 0;
    const from = focus ?? anchor;
    return toldOn(from === null ? null : from + away, PARTS[part.toLowerCase()] ?? '');
  },
  'i',
);

const DAY_OF = '(?:the (?:very )?same|that(?: same| very)?|the next|the very next|the following|the previous|the preceding)';

// "the next day", "later that day", "the day before", "a day earlier", "two days later": counted from the last day told of
export const toldDay = form(
  'told-day@2',
  [NEEDS.unit, /(?:same|very|that|next|following|previous|preceding|the) day|days? (?:earlier|later|before|after|on)/],
  `(?:(?:earlier|later|early|late) (?:on )?)?(?<which>${DAY_OF}) day(?!s|['’]s (?:events|work))|the day (?<side>before|after|earlier|later)(?= ?[,.;:)”"]| ?$| (?:and|but|that|in|at|on|he|she|they|to|with|when|by)(?!\\p{L}))|(?:the )?(?:(?<amount>an?|one|${NUMBER_WORDS}|\\d{1,3}|a couple of|several|a few|some|many)(?: (?:full|short))?) days? (?<away>earlier|later|before(?= ?[,.;]| ?$| that(?!\\p{L}))|after(?= ?[,.;]| ?$)|beforehand|afterwards?|on(?= ?[,.;]))|(?<none>earlier|later) (?:in|on|during) (?:the|that|the same) day`,
  ({ which, side, amount, away, none }, { focus, anchor }) => {
    const from = focus ?? anchor;
    if (none !== undefined || which === undefined) return counted(from, side, amount, away, focus);
    const said = which.toLowerCase();
    const by = /next|following/.test(said) ? 1 : /previous|preceding/.test(said) ? -1 : 0;
    return toldOn(from === null ? null : from + by, '');
  },
  'i',
);

const isBack = (word: string): boolean => /^(?:earlier|before)/iu.test(word);

function counted(
  from: DayNumber | null,
  side: string | undefined,
  amount: string | undefined,
  away: string | undefined,
  focus: DayNumber | null,
): Reading | null {
  if (amount === undefined) return toldOn(from === null || side === undefined ? from : from + (isBack(side) ? -1 : 1), '');
  const count = amountOf(amount);
  if (count === null) return { type: 'DATE', value: isBack(away ?? '') ? 'PAST_REF' : 'FUTURE_REF', assumed: [] };
  // "a day earlier" in a headline's wake may count from the report's own day; "five days later" with nothing told does not
  const start = count === 1 ? from : focus;
  return start === null ? null : toldOn(start + (isBack(away ?? '') ? -count : count), '');
}

// "this day last year", "this time next year", "the same time a year ago": a day or a while, a year from the report's own
export const sameTime = form(
  'told-day@2',
  [NEEDS.unit, /(?:this|same) (?:day|week|month|quarter|time|period) (?:last|next|the|a|one) /],
  '(?:this|the same) (?<what>day|week|month|quarter|time|period) (?:(?<which>last|next|the previous|the following) year|(?:a|one) year (?<side>ago|earlier))',
  ({ what = '', which, side }, { anchor, told }, words) => {
    const back = side !== undefined || /last|previous/iu.test(which ?? '');
    const said = what.toLowerCase();
    // "in February … compared to the same period last year" is as long as what was told of
    const unit = said === 'period' || said === 'time' ? (told?.unit ?? 'year') : said;
    const base = said !== 'day' && said !== 'week' && words.toLowerCase().startsWith('the') ? (told?.day ?? anchor) : anchor;
    if (base === null) return { type: 'DATE', value: 'XXXX', assumed: [] };
    return {
      type: 'DATE',
      value: yearAway(base, back ? -1 : 1, unit === 'day' && said !== 'day' ? 'year' : unit),
      assumed: ['day'],
    };
  },
  'i',
);

function yearAway(base: DayNumber, by: number, unit: string): string {
  const iso = isoDay(base);
  const year = String(Number(iso.slice(0, 4)) + by).padStart(4, '0');
  if (unit === 'day') return `${year}${iso.slice(4)}`;
  if (unit === 'month') return `${year}${iso.slice(4, 7)}`;
  if (unit === 'quarter') return `${year}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
  return year;
}
