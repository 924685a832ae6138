import { type DayNumber, isoWeek, pad, yearMonth } from '../../text/calendar.ts';
import { type Context, form, type Reading } from './form.ts';

const date = (value: string): Reading => ({ type: 'DATE', value, assumed: [] });

const AWAY = /^(?:last|past|previous|preceding|previously)/;
const COMING = /^(?:next|coming|following|upcoming)/;

/** The week, month, year … a number of them away from a day: "2021-W46", "2021-11", "2021". */
export function periodAt(unit: string, away: number, from: DayNumber | null): string {
  const name = unit.toLowerCase();
  if (from === null) return OPEN[name] ?? 'XXXX';
  const { year, month } = yearMonth(from);
  switch (name) {
    case 'week':
    case 'weekend':
      return isoWeek(from + away * 7) + (name === 'weekend' ? '-WE' : '');
    case 'month':
      return monthAt(year * 12 + month - 1 + away);
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + away;
      return `${pad(Math.floor(quarter / 4), 4)}-Q${(quarter % 4) + 1}`;
    }
    case 'decade':
      return String(Math.floor(year / 10) + away);
    case 'century':
      return String(Math.floor(year / 100) + away);
    default:
      return pad(year + away, 4);
  }
}

const OPEN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
};

const monthAt = (count: number): string => `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;

const UNIT = 'week|weekend|month|quarter|year|decade|century';
const PART =
  '(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|rest|remainder|course|first half|second half) of |(?:earlier|later|early|late|sometime) (?:in )?)';

// "last week", "this year", "earlier this month", "the end of next year", "the previous quarter", "the coming week"
export const period = form(
  'period@1',
  `(?<part>${PART})?(?<which>the last|last|the past|past|this past|the previous|previous|the preceding|this|the current|current|next|the next|the coming|the following|the upcoming|this coming|that|the same|the entire|the whole|the) (?<unit>${UNIT})(?<trail> previous| before(?= ?[,.;]))?(?! (?:of|ago|later|earlier)(?!\\p{L}))`,
  ({ part, which = '', unit = '', trail }, context) => {
    const said = which.toLowerCase();
    if (said === 'the' && part === undefined && trail === undefined && !definite(unit, context)) return null;
    if ((said === 'past' || said === 'previous' || said === 'current') && part === undefined) return null;
    const bare = said.replace(/^(?:the|this) (?=\\w)/, '');
    const away = trail !== undefined || AWAY.test(bare) ? -1 : COMING.test(bare) ? 1 : 0;
    if (/later/i.test(part ?? '') && unit.toLowerCase() === 'year' && context.anchor !== null)
      return date(`${pad(yearMonth(context.anchor).year, 4)}-Q4`);
    return date(periodAt(unit, away, context.anchor));
  },
  'i',
);

/** "over the weekend", "in the quarter" mean a certain one; "the year" and "the month" do so after "of" or "during". */
function definite(unit: string, { before }: Context): boolean {
  return unit.toLowerCase() === 'weekend'
    ? /(?:over|on|at|during|for)\s$/iu.test(before)
    : /(?:earlier in|later in|end of|during|rest of)\s$/iu.test(before);
}

const SEASONS: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };

// "this summer", "last winter", "the spring of 2020", "summer 2020", "in the autumn"
export const season = form(
  'season@1',
  '(?:(?:early|mid|late)[ -](?:in )?)?(?:(?<which>this|last|next|the|that|this past|this coming) (?:early |late )?(?<a>spring|summer|autumn|fall|winter)(?:(?: of)? (?<year>(?:19|20)\\d\\d))?|(?<b>spring|summer|autumn|fall|winter)(?: of)? (?<year2>(?:19|20)\\d\\d))',
  ({ which = '', a, b, year, year2 }, { anchor, before, after }) => {
    const name = (a ?? b ?? '').toLowerCase();
    const code = SEASONS[name] ?? '';
    const printed = year ?? year2;
    if (printed !== undefined) return date(`${printed}-${code}`);
    const said = which.toLowerCase();
    if (
      said === 'the' &&
      (name === 'fall' ||
        name === 'spring' ||
        !/(?:in|over|during|until|by|since|for)\s$/iu.test(before) ||
        /^ (?:\p{L}|of)/u.test(after))
    ) {
      if (name === 'fall' || !/(?:in|over|during|until|by|since)\s$/iu.test(before) || /^ of/u.test(after)) return null;
    }
    if (anchor === null) return date(`XXXX-${code}`);
    const away = said.startsWith('last') || said.endsWith('past') ? -1 : said.startsWith('next') ? 1 : 0;
    return date(`${pad(yearMonth(anchor).year + away, 4)}-${code}`);
  },
  'i',
);
