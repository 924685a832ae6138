import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { pad, yearMonth } from '../../text/calendar.ts';
import { type Context, form, isAhead, type Reading } from './form.ts';

/** "May", "March", "August" and the like are also people, and "may" and "march" verbs: these words before them tell a month. */
const LEADS =
  /(?:^|[\s(“"‘'—–-])(?:in|since|until|till|by|of|from|to|between|through|throughout|during|for|before|after|around|about|and|or|than|late|early|mid|as|until|on)\s$/iu;
const SURE = /^(?:January|February|July|September|October|November|December|Jan|Feb|Jul|Sept?|Oct|Nov|Dec)/u;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
const NAME_BEFORE = /(?<![.!?:]["'”’]?\s)(?<!^)\p{Lu}[\p{L}'’.]{1,30}\s$/u;

// "March", "early March", "mid-March 2021", "the end of March", "last March", "this coming March"
export const month = form(
  'month@1',
  `(?<part>(?:[Tt]he )?(?:[Ee]arly|[Mm]id|[Ll]ate|(?:very )?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Ff]irst half|[Ss]econd half|[Cc]lose)(?: of)?)[ -](?:in )?)?(?<which>(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?(?<month>${MONTH})(?:,? (?:of )?(?:(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|,\\d)|(?<rel>this year|last year|next year)))?(?! \\d)`,
  (g, context) => {
    const { part, which, month: name = '', year, rel } = g;
    const said = part !== undefined || which !== undefined || year !== undefined || rel !== undefined;
    if (!said && !isMonth(name, context)) return null;
    return inMonth(monthNumber(name), year === undefined ? null : Number(year), which ?? rel ?? '', context);
  },
);

function isMonth(name: string, { before, after }: Context): boolean {
  if (SURE.test(name)) return !NAME_AFTER.test(after) || LEADS.test(before);
  return LEADS.test(before) && !NAME_AFTER.test(after) && !NAME_BEFORE.test(before);
}

function inMonth(number: number, year: number | null, which: string, context: Context): Reading {
  const name = pad(number, 2);
  if (year !== null) return { type: 'DATE', value: `${pad(year, 4)}-${name}`, assumed: [] };
  if (context.anchor === null) return { type: 'DATE', value: `XXXX-${name}`, assumed: [] };
  const now = yearMonth(context.anchor);
  return {
    type: 'DATE',
    value: `${pad(yearOf(number, now, which.trim().toLowerCase(), context), 4)}-${name}`,
    assumed: ['year'],
  };
}

function yearOf(number: number, now: { year: number; month: number }, which: string, context: Context): number {
  if (which.endsWith('year')) return now.year + (which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0);
  if (which === 'this') return now.year;
  if (which.startsWith('next') || which.endsWith('coming')) return now.year + (number <= now.month ? 1 : 0);
  if (which.startsWith('last') || which.endsWith('past')) return now.year - (number >= now.month ? 1 : 0);
  if (isAhead(context)) return now.year + (number < now.month ? 1 : 0);
  return now.year - (number > now.month ? 1 : 0);
}
