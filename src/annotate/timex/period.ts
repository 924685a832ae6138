import type { Assumed } from '../../model/report.ts';
import { type DayNumber, isoWeek, pad, weekdayOf, yearMonth } from '../../text/calendar.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { isAhead } from './tense.ts';
import { duration } from './words.ts';

const AWAY = /^(?:last|past|previous|preceding|previously)/;
const COMING = /^(?:next|coming|following|upcoming|ensuing)/;

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
      return `${pad(Math.floor(quarter / 4), 4)}-Q${(((quarter % 4) + 4) % 4) + 1}`;
    }
    case 'decade':
      return pad(Math.max(0, Math.floor(year / 10) + away), 3);
    case 'century':
      return pad(Math.max(0, Math.floor(year / 100) + away), 2);
    case 'millennium':
      return String(Math.max(0, Math.floor(year / 1000) + away));
    default:
      return pad(Math.max(0, year + away), 4);
  }
}

const OPEN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

const monthAt = (count: number): string =>
  `${pad(Math.max(0, Math.floor(count / 12)), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`;

const KIND = '(?:calendar|fiscal|financial|budget|school|academic|business|tax|marketing|working) ';
const UNIT = 'week|weekend|month|quarter|year|decade|century|millennium';
const PART =
  '(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|rest|remainder|course|first half|second half|first part|early part|latter part|early days|last days|final days|closing days|first days) of |(?:earlier|later|early|late|sometime|midway|mid)[ -](?:in |on )?(?:the )?)';

// "last week", "this year", "earlier this month", "the end of next year", "the previous quarter", "the coming week", "the following year"
export const period = form(
  'period@3',
  [
    NEEDS.unit,
    new RegExp(
      `(?:last|past|previous|preceding|prior|this|current|present|next|coming|following|ensuing|upcoming|same|very|that|entire|whole|all|the) (?:${KIND})?(?:${UNIT})|(?:of |in |mid-)(?:century|decade|year)`,
    ),
  ],
  `(?<part>${PART})?(?<which>the last|last|the past|past|this past|the previous|previous|the preceding|preceding|the prior|this|the current|current|the present|next|the next|the coming|coming|the following|the ensuing|the upcoming|this coming|that same|that very|that|the same|the entire|the whole|(?:all|most|much|half|part) (?:of )?(?:this|last|next)|all|the) (?<kind>${KIND})?(?<unit>${UNIT})(?<trail> previous| prior| before(?= ?[,.;)]| ?$)| earlier(?= ?[,.;)]| ?$)| after(?= ?[,.;)]| ?$))?(?! (?:of(?! (?:us)?[$€£\\d])|ago|later|before last|ended|ending|to|old)(?!\\p{L})|-(?:long|old|on|end|ago|round))|(?<part2>${PART})(?<=of |in |mid-)(?<bare>century|decade|year)(?=[,.;]| ?$)`,
  (g, context) => {
    const said: Said = {
      unit: (g.unit ?? g.bare ?? '').toLowerCase(),
      which: (g.which ?? 'the').toLowerCase(),
      part: (g.part ?? g.part2)?.toLowerCase(),
      trail: g.trail,
      kind: g.kind,
    };
    const { which, part, trail, unit } = said;
    if (which === 'the' && part === undefined && trail === undefined && !definite(unit, context)) return null;
    if (/^(?:past|previous|preceding|current|coming|all)$/u.test(which) && part === undefined) return null;
    return isStretch(said, context) ? { type: 'DURATION', value: duration(1, unit), assumed: [] } : located(said, context);
  },
  'i',
);

interface Said {
  readonly unit: string;
  readonly which: string;
  readonly part: string | undefined;
  readonly trail: string | undefined;
  readonly kind: string | undefined;
}

/** "over the past year", "for the next decade" measure a stretch; "the last year" alone names the year before. */
function isStretch({ which, part, unit }: Said, { before }: Context): boolean {
  if (part !== undefined || unit === 'weekend') return false;
  if (which === 'the past') return true;
  if (which === 'the coming' || which === 'the next' || which === 'the last')
    return /(?:over|in|within|during|throughout|through)\s$/iu.test(before);
  return false;
}

const FROM_TOLD = /^(?:that|the same|the entire|the whole|the previous|the preceding|the prior)|following|ensuing/u;

function located({ which, unit, part = '', trail, kind }: Said, context: Context): Reading {
  const { anchor, told, focus } = context;
  const fromTold = trail !== undefined || FROM_TOLD.test(which);
  const base = fromTold ? (told?.day ?? focus ?? anchor) : anchor;
  const assumed = base === null ? [] : fromTold ? assumedOf(unit) : kind === undefined ? [] : (['year'] as const);
  if (unit === 'weekend' && base !== null) return date(periodAt(unit, weekendsAway(which, base, context), base), assumed);
  // "later this year" is most of all its last quarter (TimeML's own reading, and MEANTIME's)
  if (part.startsWith('later') && unit === 'year' && base !== null) return date(`${periodAt(unit, 0, base)}-Q4`);
  if (part.includes('turn of')) return date(turn(unit, context));
  const bare = which.replace(/^(?:the|this) (?=\w)/u, '').replace(/^(?:all|most|much|half|part) (?:of )?/u, '');
  const back = (trail !== undefined && !/after/u.test(trail)) || /prior/u.test(bare) || AWAY.test(bare);
  const on = COMING.test(bare) || trail === ' after';
  return date(periodAt(unit, back ? -1 : on ? 1 : 0, base), assumed);
}

/** What is supplied where a period is counted from one told of. */
export function assumedOf(unit: string): readonly Assumed[] {
  if (/^week/u.test(unit)) return ['week'];
  if (/^(?:month|quarter)/u.test(unit)) return ['month'];
  return /^(?:y|decade|centur|millen)/u.test(unit) ? ['year'] : ['day'];
}

/** "the turn of the year" is the start of the next year where the clause is about what is to come. */
function turn(unit: string, context: Context): string {
  const { anchor } = context;
  if (anchor === null || unit !== 'year') return periodAt(unit, 0, anchor);
  return periodAt(unit, isAhead(context) ? 1 : 0, anchor);
}

/** "over the weekend", "in the quarter" mean a certain one; "the year" and "the month" do so after "of" or "during". */
function definite(unit: string, { before, after }: Context): boolean {
  if (unit === 'weekend')
    return /(?:over|on|at|during|for|of|through|throughout)\s$/iu.test(before) && !/^\s(?:edition|paper|papers)/iu.test(after);
  return /(?:earlier in|later in|end of|during|rest of|throughout|so far in|early in|late in|of the|through)\s$/iu.test(before);
}

/** On a working day "the weekend" is over, or ahead in a sentence about what is to come. */
function weekendsAway(which: string, from: DayNumber, context: Context): number {
  if (/next|following/u.test(which)) return 1;
  const past = /past|last|previous/u.test(which) || (which === 'the' && !isAhead(context));
  return past && (weekdayOf(from) < 6 || which.includes('last')) ? -1 : 0;
}

// "the week before last", "the year after next", "the month before last"
export const beyond = form(
  'period@3',
  [NEEDS.unit, /before last|after next/],
  `the (?<unit>week|weekend|month|quarter|year) (?:before (?<last>last)|after next)`,
  ({ unit = '', last }, { anchor }) => date(periodAt(unit, last === undefined ? 2 : -2, anchor)),
  'i',
);

// "year-end", "by the year's end", "mid-year", "midyear", "month's end"
export const end = form(
  'period@3',
  [
    NEEDS.unit,
    /(?:year|month|week)[- ]end|(?:year|month|week|decade|century)['’]s (?:end|start|beginning)|mid[- ]?(?:year|month|week|century)/,
  ],
  `(?:the )?(?:(?<which>last |this |next )?(?<unit>year|month|week)[- ]end|(?<unit2>year|month|week|decade|century)['’]s (?:end|start|beginning)|mid[- ]?(?<unit3>year|month|week|century))`,
  ({ which, unit, unit2, unit3 }, context) => {
    const name = (unit ?? unit2 ?? unit3 ?? '').toLowerCase();
    if (/^week$/u.test(unit ?? '') || context.before.endsWith('-')) return null;
    const away = /last/iu.test(which ?? '') ? -1 : /next/iu.test(which ?? '') ? 1 : 0;
    return date(periodAt(name, away, context.anchor));
  },
  'i',
);
