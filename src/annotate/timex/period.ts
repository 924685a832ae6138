import { type DayNumber, isoWeek, pad, weekdayOf, yearMonth } from '../../text/calendar.ts';
import { type Context, form, isAhead, type Reading } from './form.ts';

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
    const name = unit.toLowerCase();
    const whole = part === undefined;
    if (said === 'the' && whole && trail === undefined && !definite(name, context)) return null;
    if (/^(?:past|previous|current)$/.test(said) && whole) return null;
    const from = /^(?:that|the same)$/.test(said) ? (context.focus ?? context.anchor) : context.anchor;
    if (name === 'weekend' && from !== null) return date(periodAt(name, weekendsAway(said, from, context), from));
    // "later this year" is most of all its last quarter (TimeML's own reading, and MEANTIME's)
    if (/^later/i.test(part ?? '') && name === 'year' && from !== null) return date(`${periodAt(name, 0, from)}-Q4`);
    const bare = said.replace(/^(?:the|this) (?=\w)/, '');
    return date(periodAt(unit, trail !== undefined || AWAY.test(bare) ? -1 : COMING.test(bare) ? 1 : 0, from));
  },
  'i',
);

/** "over the weekend", "in the quarter" mean a certain one; "the year" and "the month" do so after "of" or "during". */
function definite(unit: string, { before }: Context): boolean {
  return unit === 'weekend'
    ? /(?:over|on|at|during|for)\s$/iu.test(before)
    : /(?:earlier in|later in|end of|during|rest of)\s$/iu.test(before);
}

/** On a working day "the weekend" is over, or ahead in a sentence about what is to come. */
function weekendsAway(said: string, from: DayNumber, context: Context): number {
  if (said.startsWith('next')) return 1;
  const past = /past|last|previous/.test(said) || (said === 'the' && !isAhead(context));
  return past && weekdayOf(from) < 6 ? -1 : 0;
}
