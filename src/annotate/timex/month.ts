import { MONTH, monthNumber } from '../../lexicon/months.ts';
import type { Assumed } from '../../model/report.ts';
import { type DayNumber, dayNumber, pad, yearMonth } from '../../text/calendar.ts';
import { yearLater } from './calendar-date.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { isAhead } from './tense.ts';

/** "May", "March", "August" and the like are also people, and "may" and "march" verbs: these words before them tell a month. */
const LEADS =
  /(?:^|[\s(“"‘'—–-])(?:in|since|until|till|by|of|from|to|between|through|throughout|during|for|before|after|around|about|and|or|than|late|early|mid|as|until|on|every|each|into)\s$/iu;
const SURE = /^(?:January|February|July|September|October|November|December|Jan|Feb|Jul|Sept?|Oct|Nov|Dec)/u;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
const NAME_BEFORE = /(?<![.!?:]["'”’]?\s)(?<!^)\p{Lu}[\p{L}'’.]{1,30}\s$/u;
// "from March to May", "March-May": a month beside another is one
const RANGE_AFTER = new RegExp(`^ ?(?:[-–—/]|and|to|or|until|through) ?${MONTH}`, 'u');
const RANGE_BEFORE = new RegExp(`${MONTH} ?(?:[-–—/]|and|to|or|until|through) ?$`, 'u');

const PART =
  '(?:(?:the )?(?:(?:very |first |last )?(?:beginning|start|end|middle|close|days|part|first half|second half|opening days|closing days)|early part|latter part|back end|month|rest|course)(?: of)?|early|mid|late|end|start)[ -](?:to[ -](?:mid|late)[ -])?(?:in )?';
const WHICH = '(?:the )?(?:last|past|previous|next|coming|following|same)|this(?: past| coming)?|that';

// "March", "early March", "mid-March 2021", "the end of March", "last March", "March '21", "March of last year"
export const month = form(
  'month@2',
  [NEEDS.month, new RegExp(`(?<![A-Za-z])${MONTH}(?![A-Za-z])`)],
  `(?<part>${anyCase(PART)})?(?:(?<which>${anyCase(WHICH)}) )?(?<month>${MONTH})(?:(?:,? (?:of )?|-)(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|,\\d|-\\d\\d(?!\\d))| ['’](?<short>\\d\\d)(?!\\d)| (?:of )?(?<rel>this year|last year|next year|the same year|that year|the following year|the previous year)| (?<lastly>last|next)(?=[,.;]| ?$))?(?! \\d{1,2}(?!\\d|[.,]\\d| \\p{Ll}))`,
  (g, context) => {
    const { month: name = '', year, short, rel, lastly } = g;
    const plain = g.part === undefined && g.which === undefined && year === undefined && short === undefined && rel === undefined;
    if (plain && lastly === undefined && !isMonth(name, context)) return null;
    const printed =
      year !== undefined ? Number(year) : short !== undefined ? Number(short) + (Number(short) < 70 ? 2000 : 1900) : null;
    return inMonth(monthNumber(name), printed, (g.which ?? rel ?? lastly ?? '').toLowerCase(), context);
  },
);

/** A pattern whose words may begin a sentence: month names after them keep their capital, so the whole cannot ignore case. */
function anyCase(pattern: string): string {
  return pattern.replaceAll(/(?<=^|\||\(|\(\?:)([a-z])(?=[a-z ])/gu, (first) => `[${first.toUpperCase()}${first}]`);
}

function isMonth(name: string, { before, after }: Context): boolean {
  if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(before)) return true;
  if (SURE.test(name)) return !NAME_AFTER.test(after) || LEADS.test(before);
  return LEADS.test(before) && !NAME_AFTER.test(after) && !NAME_BEFORE.test(before);
}

function inMonth(number: number, printed: number | null, which: string, context: Context): Reading {
  const name = pad(number, 2);
  const year = printed ?? (which === '' ? yearLater(number, context) : null);
  if (year !== null) return date(`${pad(year, 4)}-${name}`);
  const found = yearOfMonth(number, which, context);
  return found === null ? date(`XXXX-${name}`) : date(`${pad(found, 4)}-${name}`, ['year']);
}

function yearOfMonth(number: number, which: string, context: Context): number | null {
  const { anchor, told } = context;
  const plain = which.replace(/^the /, '');
  if (/^(?:that|same|following|previous)/.test(plain) && told !== null) return fromTold(number, plain, yearMonth(told.day));
  if (anchor === null) return null;
  const now = yearMonth(anchor);
  if (plain.endsWith('year')) return now.year + (plain.startsWith('last') ? -1 : plain.startsWith('next') ? 1 : 0);
  if (plain === 'this' || plain === 'that' || plain === 'same') return now.year;
  if (/^(?:next|following)|coming$/.test(plain)) return now.year + (number <= now.month ? 1 : 0);
  if (/^(?:last|previous)|past$/.test(plain)) return now.year - (number >= now.month ? 1 : 0);
  // "In 2015, … in March": in a passage that opened with another year, a month without one is of that year
  if (context.frame !== null) return context.frame;
  if (isAhead(context)) return now.year + (number < now.month ? 1 : 0);
  return now.year - (number > now.month ? 1 : 0);
}

function fromTold(number: number, which: string, told: { readonly year: number; readonly month: number }): number {
  if (which.endsWith('year')) return told.year + (which.startsWith('following') ? 1 : which.startsWith('previous') ? -1 : 0);
  if (which.startsWith('following')) return told.year + (number <= told.month ? 1 : 0);
  if (which.startsWith('previous')) return told.year - (number >= told.month ? 1 : 0);
  return told.year;
}

/** A month said as "November", "March 2020", "the month", "last month": its first day and the day after its last. */
export function monthSaid(
  words: string,
  context: Context,
): { readonly first: DayNumber; readonly end: DayNumber; readonly assumed: readonly Assumed[] } | null {
  const [, name, printed] = new RegExp(`^(${MONTH})(?:,? (?:of )?(\\d{4}))?$`, 'u').exec(words) ?? [];
  const { anchor } = context;
  if (name === undefined) {
    if (anchor === null) return null;
    const { year, month: now } = yearMonth(anchor);
    const count = year * 12 + now - 1 + (/last|previous/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0);
    return ends(Math.floor(count / 12), (count % 12) + 1, []);
  }
  const number = monthNumber(name);
  const year = printed === undefined ? yearOfMonth(number, '', context) : Number(printed);
  return year === null ? null : ends(year, number, printed === undefined ? ['year'] : []);
}

function ends(year: number, month: number, assumed: readonly Assumed[]) {
  const first = dayNumber(year, month, 1);
  const end = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return first === null || end === null ? null : { first, end, assumed };
}
