import { pad, yearMonth } from '../../text/calendar.ts';
import { type Context, date, form, NEEDS, type Reading } from './form.ts';
import { isAhead } from './tense.ts';

const ORDER = ['first', 'second', 'third', 'fourth'];

function nth(word: string): number {
  const plain = word.toLowerCase();
  if (/^[1-4]/.test(plain)) return Number(plain.charAt(0));
  return plain === 'final' || plain === 'last' ? 4 : ORDER.indexOf(plain) + 1;
}

const YEAR =
  "(?:(?:of|in|,)? ?(?:fiscal |financial |calendar )?(?:year )?(?<year>(?:19|20)\\d\\d)(?!\\d)| ?[’'](?<short>\\d\\d)(?!\\d)|(?:(?: ?of| ?in)? )?(?<rel>last year|this year|next year|the year|the previous year|the following year|the same year|that year|the current year|the fiscal year|the financial year))";

function yearOf(g: Readonly<Record<string, string | undefined>>, { anchor, told }: Context): string | null {
  if (g.year !== undefined) return g.year;
  if (g.short !== undefined) return `${Number(g.short) < 70 ? 20 : 19}${g.short}`;
  const said = (g.rel ?? '').toLowerCase();
  const base = /same|that|previous|following/.test(said) ? (told?.day ?? anchor) : anchor;
  if (base === null) return 'XXXX';
  return pad(yearMonth(base).year + (/last|previous/.test(said) ? -1 : /next|following/.test(said) ? 1 : 0), 4);
}

/** The latest quarter or half of this number that has begun, unless a year is said or the clause is about what is to come. */
function begun(number: number, of: number, year: string, context: Context): string {
  const { anchor } = context;
  if (anchor === null) return year;
  const { year: now, month } = yearMonth(anchor);
  const first = (number - 1) * (12 / of) + 1;
  if (isAhead(context)) return pad(first + 12 / of <= month ? now + 1 : now, 4);
  return pad(first > month ? now - 1 : now, 4);
}

function read(
  kind: 'Q' | 'H',
  number: number,
  g: Readonly<Record<string, string | undefined>>,
  context: Context,
): Reading | null {
  const year = yearOf(g, context);
  if (number === 0 || year === null) return null;
  const said = g.year !== undefined || g.rel !== undefined || g.short !== undefined;
  // "the third quarter of the match"
  if (!said && /^ of /u.test(context.after)) return null;
  const value = `${said ? year : begun(number, kind === 'Q' ? 4 : 2, year, context)}-${kind}${number}`;
  return date(value, said || context.anchor === null ? [] : ['year']);
}

// "the first quarter of 2009", "third-quarter", "the fourth quarter of last year", "2021's second quarter"; not a part of a match
export const quarter = form(
  'quarter@2',
  [NEEDS.unit, /[dhlt](?:[ -]fiscal)?[ -]quarter/],
  `(?:(?<lead>(?:19|20)\\d\\d)(?:['’]s)? |the )?(?:fiscal |financial |calendar )?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:[ -]fiscal)?[ -]quarter(?: ?${YEAR})?(?![ -]?finals?)`,
  (g, context) => read('Q', nth(g.nth ?? ''), { ...g, year: g.year ?? g.lead }, context),
  'i',
);

// "Q3", "Q3 2009", "3Q21", "2021 Q3", "2021-Q3", "H1 2021"
export const shortQuarter = form(
  'quarter@2',
  [NEEDS.digit, /[QH][1-4]|[1-4][QH]/],
  `(?:(?<lead>(?:19|20)\\d\\d)[- ])?(?:(?<kind>[QH])(?<nth>[1-4])|(?<nth2>[1-4])(?<kind2>[QH]))(?:[ -]?${YEAR}|(?<=\\dQ)(?<tail>\\d\\d)(?!\\d))?`,
  (g, context) => {
    const kind = (g.kind ?? g.kind2) === 'H' ? 'H' : 'Q';
    const number = Number(g.nth ?? g.nth2);
    if (kind === 'H' && (number > 2 || (g.year ?? g.lead ?? g.rel ?? g.short ?? g.tail) === undefined)) return null;
    return read(kind, number, { ...g, year: g.year ?? g.lead, short: g.short ?? g.tail }, context);
  },
);

// "the first half of 2009", "the second half of the year", "first-half profit", "in the first half"; not of a match
export const half = form(
  'half@2',
  /(?:first|second|latter)[ -]half/,
  `(?:the )?(?<nth>first|second|latter)[ -]half(?: ${YEAR}|(?<noun>(?=[ -](?:profits?|results?|sales|revenues?|earnings|loss(?:es)?|net|figures|output|growth)(?!\\p{L}))))`,
  (g, context) => read('H', g.nth === 'latter' ? 2 : nth(g.nth ?? ''), g, context),
  'i',
);

// "fiscal 2021", "FY21", "the 2021 fiscal year", "the 2021-22 school year", "the 2020/21 season": a year that need not begin in January
export const fiscal = form(
  'fiscal-year@1',
  [
    NEEDS.digit,
    /FY ?[’']?\d|(?:fiscal|financial|academic|school|tax|budget|marketing)(?: year)? \d|\d (?:fiscal|financial|academic|school|tax|budget|marketing|calendar) year/,
  ],
  String.raw`FY ?[’']?(?:(?<full>20\d\d)|(?<short>\d\d))(?:[/–-](?<tail>\d\d))?|(?:(?:[Tt]he )?(?:fiscal|financial|academic|school|tax|budget|marketing)(?: year)? )(?<year>(?:19|20)\d\d)(?:[/–-](?:(?:19|20)\d\d|(?<tail2>\d\d)))?|(?:[Tt]he )?(?<year2>(?:19|20)\d\d)(?:[/–-](?:(?<end>(?:19|20)\d\d)|(?<tail3>\d\d)))? (?:fiscal|financial|academic|school|tax|budget|marketing|calendar) year`,
  (g) => {
    const first = g.full ?? g.year ?? g.year2 ?? `20${g.short}`;
    const tail = g.tail ?? g.tail2 ?? g.tail3;
    return date(spanned(first, g.end ?? (tail === undefined ? undefined : first.slice(0, 2) + tail)));
  },
);

/** Two calendar years as an ISO 8601 interval: "2021/2022"; one year where no second is printed, or it is not the next. */
function spanned(first: string, second: string | undefined): string {
  return second !== undefined && Number(second) === Number(first) + 1 ? `${first}/${second}` : first;
}

// "the 2020-21 season", "season 2020/21", "the winter of 2020-21"
export const splitSeason = form(
  'fiscal-year@1',
  [NEEDS.digit, /\d[/–-]\d\d/, /season|Season|campaign/],
  String.raw`(?:[Tt]he )?(?<year>(?:19|20)\d\d)[/–-](?:(?<end>(?:19|20)\d\d)|(?<tail>\d\d)) (?:[\p{Ll}]{3,12} )?(?:season|campaign)|[Ss]eason (?<year2>(?:19|20)\d\d)[/–-](?<tail2>\d\d)`,
  (g) => {
    const first = g.year ?? g.year2 ?? '';
    const tail = g.tail ?? g.tail2;
    return date(spanned(first, g.end ?? (tail === undefined ? undefined : first.slice(0, 2) + tail)));
  },
);
