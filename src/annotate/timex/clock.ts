import { MONTH } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { Assumed } from '../../model/report.ts';
import { type DayNumber, isoDay, pad } from '../../text/calendar.ts';
import { dateAfter } from './date-after.ts';
import { type Context, form, NEEDS, type Reading } from './form.ts';
import { isAhead } from './tense.ts';
import { PARTS, weekday } from './weekday.ts';
import { amountOf, NUMBER_WORDS } from './words.ts';

const ZONES =
  'GMT|UTC|Z|BST|CET|CEST|EET|EEST|MSK|WET|WEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|IST|JST|KST|HKT|SGT|AEST|AEDT|ACST|AWST|NZST|NZDT|SAST|local time|local|Eastern|Pacific|Central|Mountain|Central European Time|Greenwich Mean Time|Eastern (?:Standard|Daylight) Time';
// A bracket is closed here only where it opened after the clock: not that of "(1400 GMT)"
const ZONE = String.raw`(?: ?\(?(?<zone>${ZONES}|\p{Lu}\p{Ll}{2,15}(?= time))(?:\s?(?<offset>[+-]\s?\d{1,2}(?::?[03]0)?))?(?: time)?(?:\)(?<=[\dm.k]\s?\([^()\d]{1,25}(?:[+-]\s?\d{1,2}[:\d]{0,3})?\))|(?!\p{L})))?`;
const DAYS = `(?:,? (?:on )?(?<day>today|yesterday|tomorrow|(?:(?:last|next|this) )?${WEEKDAY}(?!,? \\(?(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))))?`;
const HALF = String.raw`[ap]\.m\.|[ap]\.?m|[AP]M|[AP]\.M\.`;
const IN_PART = '(?: in the (?<spoken>morning|afternoon|evening)| at (?<night>night))?';

// "9 p.m.", "9:30am", "18:00 UTC", "1500 GMT", "10 o'clock", "6:40 p.m. (GMT +8)", "12:00 UTC Monday", "15h30", "nine in the morning"
export const clock = form(
  'clock@3',
  [
    /\d|[ap]\.?m|[AP]\.?M|clock|in the|at night/,
    /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|thousand) ?(?:[ap]\.?m|[AP]\.?M|o['’]clock|in the|at night)|\d[:h]\d\d|\d ?(?:GMT|UTC|CES?T|MSK|hrs|hours|local)/,
  ],
  String.raw`(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d)(?::\d{2})?)? ?(?<half>${HALF}|(?:o['’]clock)${IN_PART})|(?<word>${NUMBER_WORDS}) ?(?<half4>${HALF}|o['’]clock(?: in the (?:morning|afternoon|evening)| at night)?|in the (?:morning|afternoon|evening)|at night)|(?<hour2>[01]?\d|2[0-4])[:h](?<minute2>[0-5]\d)(?::[0-5]\d)?(?! ?(?:[ap]m|[ap]\.m))(?:h|hrs)?|(?<hour5>[01]?\d|2[0-3])\.(?<minute5>[0-5]\d)(?= ?(?:hrs|hours|GMT|UTC|CET|CEST|MSK|local time))|(?<hour3>[01]\d|2[0-4])(?<minute3>[0-5]\d)(?= ?(?:GMT|UTC|CET|CEST|hours|hrs|local)))(?: (?:hours|hrs)(?= (?:GMT|UTC|local|on)|[,.;]| ?$))?${ZONE}${DAYS}`,
  (g, context, words) => {
    const hour = g.word === undefined ? Number(g.hour ?? g.hour2 ?? g.hour3 ?? g.hour5) : (amountOf(g.word) ?? 99);
    const minute = g.minute ?? g.minute2 ?? g.minute3 ?? g.minute5 ?? '00';
    const said = g.half ?? g.half4;
    if (said === undefined && notAClock(g, context, words)) return null;
    const full = said === undefined ? hour : halfDay(hour, said);
    if (full > 24 || (said !== undefined && hour > 12)) return null;
    return at(dayOf(g.day, context), `T${pad(full, 2)}:${minute}${zoneOf(g.zone, g.offset)}`);
  },
);

/** A score ("won 21:18"), a running time ("in 2:05:30"), a verse ("Luke 3:16"), a ratio. */
function notAClock(g: Readonly<Record<string, string | undefined>>, { before, after }: Context, words: string): boolean {
  if (g.zone !== undefined || g.day !== undefined || g.hour3 !== undefined || g.hour5 !== undefined) return false;
  if (
    /(?:won|beat|lost|drew|win|score|scored|victory|defeat|leading|led|trailed|ratio|ratio of|of|odds|time of|clocked|in)\s$/iu.test(
      before,
    ) &&
    !/(?:as of|evening of)\s$/iu.test(before)
  )
    return true;
  if (/^\s?(?:win|victory|defeat|loss|lead|draw|score|ratio|split|majority)(?!\p{L})/iu.test(after)) return true;
  if (
    /\p{Lu}\p{Ll}+\s$/u.test(before) &&
    !/(?:^|[.,]\s)\p{Lu}\p{Ll}+\s$|(?:day|[Aa]t|[Bb]y|[Aa]round|[Ff]rom|[Ss]ince|[Uu]ntil|[Aa]bout)\s$/u.test(before)
  )
    return true;
  return (
    /^\d:/.test(words) &&
    !/(?:at|by|around|from|since|until|till|about|between|and|to|before|after|about|,|\()\s?$|^$/iu.test(before)
  );
}

function halfDay(hour: number, said: string): number {
  const late = /^p|afternoon|evening/iu.test(said) || (/night/iu.test(said) && hour >= 6 && hour < 12);
  if (/^o/iu.test(said) && !/morning|afternoon|evening|night/iu.test(said)) return hour;
  return (hour % 12) + (late ? 12 : 0) + (/night/iu.test(said) && hour === 12 ? 24 : 0);
}

/** "Z" for Greenwich; its offset where one is printed ("GMT +8": "+08:00"); other zones stay unsaid, for their letters name several. */
function zoneOf(zone: string | undefined, offset: string | undefined): string {
  if (!/^(?:GMT|UTC|Z|Greenwich Mean Time)$/u.test(zone ?? '')) return '';
  const [, sign = '+', hours = '0', , minutes = '00'] = /^([+-])\s?(\d{1,2})(:?([03]0))?$/u.exec(offset ?? '') ?? [];
  return Number(hours) === 0 ? 'Z' : `${sign}${pad(Number(hours), 2)}:${minutes}`;
}

const OFF: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  ten: 10,
  five: 5,
  'twenty-five': 25,
};

// "half past nine", "a quarter to ten": whether morning or evening only other words tell
export const spokenClock = form(
  'clock@3',
  [/ past | to /, /(?:half|quarter|twenty|five|ten|minutes) (?:past|to) /],
  `(?<off>half|(?:a )?quarter|twenty(?:-five)?|ten|five)(?: minutes)? (?<side>past|to) (?<hour>${NUMBER_WORDS}|\\d{1,2}|noon|midnight)(?: ?(?<half>${HALF}|in the (?:morning|afternoon|evening)|at night))?${DAYS}`,
  ({ off = '', side, hour = '', half, day }, context) => {
    const plain = off.toLowerCase();
    // "ten to twelve people", "five to one": only a half and a quarter are sure to tell the clock
    if (half === undefined && !/half|quarter/u.test(plain) && !/(?:at|by|until|since)\s$/iu.test(context.before)) return null;
    if (side === 'to' && plain === 'half') return null;
    const named = { noon: 12, midnight: 24 }[hour] ?? amountOf(hour);
    if (named === null || named > 24 || /^\s\p{Ll}{3,}s(?!\p{L})/u.test(context.after)) return null;
    const minutes = (half === undefined ? named : halfDay(named, half)) * 60 + (side === 'past' ? 1 : -1) * (OFF[plain] ?? 0);
    return at(dayOf(day, context), `T${pad(Math.floor(minutes / 60) % 24, 2)}:${pad(minutes % 60, 2)}`);
  },
);

// "from 9 to 11 a.m.", "between 9 and 11 p.m.": the first hour of two
export const firstHour = form(
  'clock@3',
  [NEEDS.digit, /\d ?(?:[ap]\.?m|[AP]\.?M)/],
  String.raw`(?<=(?:[Ff]rom|[Bb]etween|[Aa]t|[^\p{L}\d.,:]) ?)(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?=(?: ?[-–—] ?| to | and | until )(?<end>\d{1,2})(?:[:.][0-5]\d)? ?(?<half>${HALF}))`,
  ({ hour, minute = '00', end, half = '' }, context) => {
    const [first, last] = [Number(hour), Number(end)];
    if (first > 12 || last > 12) return null;
    // "11-1 p.m." begins before noon
    const late = /^p/iu.test(half) === first % 12 <= last % 12;
    return at(dayOf(undefined, context), `T${pad((first % 12) + (late ? 12 : 0), 2)}:${minute}`);
  },
);

// "noon", "midnight", "noon on Friday"
export const noon = form(
  'noon@2',
  [NEEDS.daytime, /(?<![A-Za-z])(?:[Nn]oon|[Mm]idnight|[Mm]idday)/],
  `(?<word>[Nn]oon|[Mm]idnight|[Mm]idday)${ZONE}${DAYS}`,
  (g, context) =>
    /^\s(?:sun|oil|mass|blue|express|run|prayers?)(?!\p{L})/iu.test(context.after)
      ? null
      : at(dayOf(g.day, context), `${/^midnight/iu.test(g.word ?? '') ? 'T24:00' : 'T12:00'}${zoneOf(g.zone, g.offset)}`),
);

const TIMES_OF_DAY = 'morning|forenoon|afternoon|evening|night|dawn|daybreak|sunrise|dusk|nightfall|sunset|lunchtime';

// "in the morning", "at night", "by dawn", "in the early hours"; "at dawn on Friday", "the night of November 8"
export const partOfNoDay = form(
  'part-of-day@3',
  [
    NEEDS.daytime,
    /(?:[Ii]n the|[Dd]uring the|[Bb]y) (?:early |late |small )?(?:morning|afternoon|evening|night|hours)|(?:[Aa]t|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Nn]ear|[Ff]rom|[Tt]o) (?:night|dawn|daybreak|sunrise|dusk|sunset|lunchtime)/,
  ],
  `(?<=(?:[Ii]n the|[Dd]uring the|[Bb]y) (?:early |late |small )?)(?<part>morning|afternoon|evening|night)(?! (?:of|before|after)(?!\\p{L}))|(?<=(?:[Aa]t|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Nn]ear|[Ff]rom|[Tt]o) )(?<at>night|dawn|daybreak|sunrise|dusk|nightfall|sunset|lunchtime)${DAYS}|(?<=[Ii]n )the (?:early|small) (?<hours>hours)(?: of (?:the )?(?:morning))?(?! of)`,
  ({ part, at: named, hours, day }, context) => {
    if (named !== undefined && /^[-'’]|^\s(?:shift|time|club|sky|school)/u.test(context.after)) return null;
    const suffix = hours === undefined ? (PARTS[part ?? named ?? ''] ?? 'TNI') : 'TMO';
    return at(dayOf(day, context), suffix);
  },
);

// "the early hours of Tuesday", "the night of November 8", "the evening of yesterday"
export const partOfSaidDay = form(
  'part-of-day@3',
  [NEEDS.daytime, new RegExp(`(?:${TIMES_OF_DAY}|hours) (?:of|on) `)],
  `(?:[Tt]he )?(?:(?:early |late )?(?<part>${TIMES_OF_DAY})|(?<early>early|small|late) (?:morning )?hours)(?: of (?<day>(?:(?:last|next) )?${WEEKDAY}(?!,? \\(?(?:\\d|${MONTH}))|today|yesterday|tomorrow)|(?= (?:of|on) (?:the )?(?:\\d|${MONTH}|${WEEKDAY})))`,
  ({ part, early, day }, context): Reading | null => {
    if (day === undefined && dateAfter(context) === null) return null;
    return at(dayOf(day, context), part === undefined ? (early === 'late' ? 'TNI' : 'TMO') : (PARTS[part] ?? 'TNI'));
  },
);

// "overnight": the night that ends on the report's day, or begins on it where the clause is about what is to come
export const overnight = form(
  'part-of-day@3',
  [NEEDS.daytime, /[Oo]vernight/],
  `[Oo]vernight(?:,? (?:on |from )?(?<day>today|yesterday|tomorrow|${WEEKDAY})(?!,? \\d))?(?: (?:into|to) (?:${WEEKDAY}|today))?`,
  ({ day }, context) => {
    if (day === undefined && /^\s(?:\p{Ll}{3,20}(?<!ly))(?:[,.;]|\s)/u.test(context.after) && ADJECTIVE.test(context.before))
      return null;
    const { anchor } = context;
    if (day !== undefined) return at(dayOf(day, context), 'TNI');
    return at({ day: anchor === null ? null : isAhead(context) ? anchor : anchor - 1, assumed: ['day'] }, 'TNI');
  },
);

/** "an overnight curfew" tells no certain night. */
const ADJECTIVE = /(?:^|\s)(?:an?|the|any|every|its|their|his|her|this|another|no)\s$/iu;

interface SaidDay {
  readonly day: DayNumber | null;
  readonly assumed: readonly Assumed[];
}

/** The day said beside the clock, else a date right after it, else the last day told of, else the anchor. */
function dayOf(said: string | undefined, context: Context): SaidDay {
  const { anchor, focus } = context;
  if (said === undefined) {
    const printed = dateAfter(context);
    // An hour in a paragraph that told of no day is of the report's own, as in a running account
    const told = context.told === null ? (anchor ?? focus) : (focus ?? anchor);
    return printed === null ? { day: told, assumed: ['day'] } : { day: printed, assumed: [] };
  }
  if (anchor === null) return { day: null, assumed: [] };
  const away = { today: 0, yesterday: -1, tomorrow: 1 }[said];
  if (away !== undefined) return { day: anchor + away, assumed: [] };
  const [day = '', which] = said.split(' ').toReversed();
  return { day: weekday.read({ day, which }, context, said)?.day ?? null, assumed: ['week'] };
}

const at = ({ day, assumed }: SaidDay, time: string): Reading =>
  day === null
    ? { type: 'TIME', value: `XXXX-XX-XX${time}`, assumed: [] }
    : { type: 'TIME', value: isoDay(day) + time, assumed, day };
