import { WEEKDAY, weekdayNumber } from '../../lexicon/weekdays.ts';
import { type DayNumber, isoDay, weekdayOf } from '../../text/calendar.ts';
import { isNamedDay } from './day-name.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { tenseAt } from './tense.ts';
import { dateBeside } from './weekday-date.ts';
import { amountOf, NUMBER_WORDS } from './words.ts';

export const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  forenoon: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  lunchtime: 'TMI',
  midday: 'TMI',
  noon: 'T12:00',
  midnight: 'T24:00',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  dusk: 'TEV',
  nightfall: 'TEV',
  sunset: 'TEV',
};
export const PART = 'morning|forenoon|afternoon|evening|night|lunchtime|midday';

const WHICH =
  '(?:(?:[Tt]he )?(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding|[Nn]ext|[Cc]oming|[Uu]pcoming)|[Tt]he (?:following|same)|[Tt]his(?: past| coming)?|[Tt]hat(?: same)?)';

// "Wednesday", "last Wednesday", "Thursday night", "early Monday", "Monday last week", "Tuesday of next week"
export const weekday = form(
  'weekday@3',
  [NEEDS.weekday, new RegExp(WEEKDAY)],
  `(?:[Ee]arly |[Ll]ate )?(?:(?<which>${WHICH}) )?(?<day>${WEEKDAY})(?:(?: early| late)? (?<part>${PART})(?![-\\p{L}]))?(?: (?:of )?(?<week>last week|next week|this week|the previous week|the following week)(?![’'-]))?(?!s(?!\\p{L}))(?![’']s? (?:Day|Eve)(?!\\p{L}))`,
  (g, context, words) => {
    const { day = '', part, week } = g;
    const which = (g.which ?? '').toLowerCase().replace(/^the /, '');
    if (isNamedDay(words, context)) return null;
    const number = weekdayNumber(day);
    const suffix = PARTS[part ?? ''] ?? '';
    const type = suffix === '' ? 'DATE' : 'TIME';
    if (EVERY_BEFORE.test(context.before)) return { type: 'SET', value: `XXXX-WXX-${number}${suffix}`, assumed: [] };
    if (/(?:^|\s)(?:an?|any|one)\s$/iu.test(context.before) && NO_NOUN.test(context.after))
      return { type, value: `XXXX-WXX-${number}${suffix}`, assumed: [] };
    const when = dayOf(number, which, week, context);
    if (when === null) return { type, value: `XXXX-WXX-${number}${suffix}`, assumed: [] };
    return { type, value: isoDay(when) + suffix, assumed: ['week'], day: when };
  },
);

/** "on a Friday in May" is no certain one; "a Friday rally" is held on a certain one. */
const NO_NOUN =
  /^(?:[^\s\p{L}'’]|$| (?:in|of|at|and|or|when|before|after|by|to|for|with|a|the|that|it|he|she|they|last|this|next|off|morning|afternoon|evening|night)(?!\p{L}))/u;

// "every Monday and Thursday"
const EVERY_BEFORE = new RegExp(`(?:every|each) (?:(?:${WEEKDAY})(?:,? and |, | or )){1,5}$`, 'iu');

function dayOf(number: number, which: string, week: string | undefined, context: Context): DayNumber | null {
  const { anchor, focus } = context;
  const beside = which === '' ? dateBeside(number, context) : null;
  if (beside !== null) return beside;
  const told = focus ?? anchor;
  if (/^(?:following|that|same|that same)$/.test(which) || /the (?:previous|following)/.test(week ?? '')) {
    return told === null ? null : fromTold(number, which, week, told);
  }
  if (anchor === null) return null;
  if (week !== undefined) return inWeek(number, anchor, week.startsWith('last') ? -1 : week.startsWith('next') ? 1 : 0);
  return which === '' ? (inRange(number, context) ?? bare(number, anchor, context)) : said(number, which, anchor, context);
}

const inWeek = (number: number, day: DayNumber, away: number): DayNumber => day - weekdayOf(day) + number + 7 * away;

function fromTold(number: number, which: string, week: string | undefined, told: DayNumber): DayNumber {
  if (week !== undefined) return inWeek(number, told, week.includes('previous') ? -1 : 1);
  const back = (weekdayOf(told) - number + 7) % 7;
  return which === 'following' ? told - back + 7 : told - back;
}

/** "last" is before the anchor's day, "next" after it; "this Friday" is to come unless its clause tells the past. */
function said(number: number, which: string, anchor: DayNumber, context: Context): DayNumber {
  const back = (weekdayOf(anchor) - number + 7) % 7;
  if (/last|past|previous|preceding/.test(which)) {
    const from = /previous|preceding/.test(which) ? (context.focus ?? anchor) : anchor;
    const away = (weekdayOf(from) - number + 7) % 7;
    return from - (away === 0 ? 7 : away);
  }
  if (which === 'this') return back === 0 || tenseAt(context) === 'past' ? anchor - back : anchor - back + 7;
  return anchor - back + 7;
}

/** A wire tells the past: "on Wednesday" is the latest one up to the anchor, its own day included (right for 320 of 353 bare weekdays: research, nlp.md). */
function bare(number: number, anchor: DayNumber, context: Context): DayNumber {
  const back = (weekdayOf(anchor) - number + 7) % 7;
  if (back === 0) return anchor;
  // "called a strike for Friday", "talks scheduled for Friday"
  const arranged = /(?<!\p{L})for (?:early |late )?$/iu.test(context.before);
  return arranged || tenseAt(context) === 'ahead' ? anchor - back + 7 : anchor - back;
}

const TO_NEXT = new RegExp(`^ ?(?:[-–—]|to|until|till|through) ?(?<day>${WEEKDAY})`, 'u');
const BETWEEN = new RegExp(`^ and (?<day>${WEEKDAY})`, 'u');
const FROM_LAST = new RegExp(
  `(?:${WEEKDAY})(?: (?:${PART}))? ?(?:[-–—]|to|until|till|through) ?$|between (?:${WEEKDAY}) and $`,
  'iu',
);

/** "from Friday to Sunday", "between Monday and Wednesday": the second day follows the first. */
function inRange(number: number, context: Context): DayNumber | null {
  const { anchor, focus, before, after } = context;
  if (anchor === null) return null;
  if (focus !== null && FROM_LAST.test(before)) return focus + ((number - weekdayOf(focus) + 7) % 7);
  const found = TO_NEXT.exec(after) ?? (/between $/iu.test(before) ? BETWEEN.exec(after) : null);
  if (found === null) return null;
  const days = (weekdayNumber(found.groups?.day ?? '') - number + 7) % 7;
  const first = bare(number, anchor, context);
  return first <= anchor && first + days > anchor && tenseAt(context) === 'past' ? first - 7 : first;
}

// "Monday week", "a week on Tuesday", "a week from Monday", "a week ago Friday", "two weeks on Thursday"
export const weekAway = form(
  'weekday@3',
  new RegExp(`${WEEKDAY} (?:week|fortnight)|weeks? (?:on|from|ago)`),
  `(?<day>${WEEKDAY}) (?:week(?=[,.;]| ?$)|fortnight(?=[,.;]| ?$))|(?<amount>a|one|two|three|${NUMBER_WORDS}) weeks? (?<side>on|from|ago(?: on| last)?) (?:next |this )?(?<other>${WEEKDAY}|today|tomorrow|yesterday)`,
  ({ day, amount = 'a', side = 'on', other = '' }, { anchor }, words) => {
    const relative = { today: 0, tomorrow: 1, yesterday: -1 }[other];
    const number = weekdayNumber(day ?? other);
    if (anchor === null) return date(relative === undefined ? `XXXX-WXX-${number}` : 'XXXX-XX-XX');
    const weeks = words.endsWith('fortnight') ? 2 : (amountOf(amount) ?? 1);
    const back = (weekdayOf(anchor) - number + 7) % 7;
    const past = side.startsWith('ago');
    const start = relative === undefined ? anchor - back + (past || back === 0 ? 0 : 7) : anchor + relative;
    const when = start + (past ? -7 : 7) * weeks;
    return { ...date(isoDay(when), relative === undefined ? ['week'] : []), day: when };
  },
);

const SET_DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

// "Mondays", "every Monday", "every other Friday", "Sunday mornings", "Saturdays and Sundays"
export const everyWeekday = form(
  'weekday-set@2',
  [
    NEEDS.weekday,
    /day(?:s| (?:morning|afternoon|evening|night)s)|(?:[Ee]very|[Ee]ach) (?:(?:other|second|single) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  ],
  `(?:[Ee]very|[Ee]ach) (?:(?:other|second|single) )?(?<day>${SET_DAY})s?(?: (?<part>${PART})s?)?|(?<days>${SET_DAY})(?:s| (?<parts>morning|afternoon|evening|night)s)`,
  ({ day, days, part, parts }, context, words): Reading | null =>
    day === undefined && isNamedDay(words, context)
      ? null
      : {
          type: 'SET',
          value: `XXXX-WXX-${weekdayNumber(day ?? days ?? '')}${PARTS[part ?? parts ?? ''] ?? ''}`,
          assumed: [],
        },
);
