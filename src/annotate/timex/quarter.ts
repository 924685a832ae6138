import { pad, yearMonth } from '../../text/calendar.ts';
import { type Context, form, type Reading } from './form.ts';

const ORDER = ['first', 'second', 'third', 'fourth'];

function nth(word: string): number {
  const plain = word.toLowerCase();
  if (/^[1-4]/.test(plain)) return Number(plain.charAt(0));
  return plain === 'final' || plain === 'last' ? 4 : ORDER.indexOf(plain) + 1;
}

const YEAR =
  '(?:(?:of|in|,)? ?(?:fiscal |financial )?(?:year )?(?<year>(?:19|20)\\d\\d)|(?: of| in)? (?<rel>last year|this year|next year|the year|the previous year))';

function yearOf(printed: string | undefined, rel: string | undefined, { anchor }: Context): string | null {
  if (printed !== undefined) return printed;
  if (anchor === null) return 'XXXX';
  const said = (rel ?? '').toLowerCase();
  return pad(yearMonth(anchor).year + (/last|previous/.test(said) ? -1 : said.startsWith('next') ? 1 : 0), 4);
}

/** The latest quarter or half of this number that is not yet to come, unless a year is said. */
function ended(number: number, of: number, year: string, said: boolean, { anchor }: Context): string {
  if (said || anchor === null) return year;
  const { year: now, month } = yearMonth(anchor);
  return pad((number - 1) * (12 / of) + 1 > month ? now - 1 : now, 4);
}

function read(
  kind: 'Q' | 'H',
  number: number,
  g: Readonly<Record<string, string | undefined>>,
  context: Context,
): Reading | null {
  const year = yearOf(g.year, g.rel, context);
  if (number === 0 || year === null) return null;
  const said = g.year !== undefined || g.rel !== undefined;
  const value = `${ended(number, kind === 'Q' ? 4 : 2, year, said, context)}-${kind}${number}`;
  return { type: 'DATE', value, assumed: said || context.anchor === null ? [] : ['year'] };
}

// "the first quarter of 2009", "third-quarter", "the fourth quarter of last year"
export const quarter = form(
  'quarter@1',
  `(?:the )?(?:fiscal |financial )?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:[ -]fiscal)?[ -]quarter(?: ?${YEAR})?`,
  (g, context) => read('Q', nth(g.nth ?? ''), g, context),
  'i',
);

// "Q3", "Q3 2009"
export const shortQuarter = form('quarter@1', `Q(?<nth>[1-4])(?: ?${YEAR})?`, (g, context) =>
  read('Q', Number(g.nth), g, context),
);

// "the first half of 2009", "the second half of the year"
export const half = form(
  'half@1',
  `(?:the )?(?<nth>first|second)[ -]half ${YEAR}`,
  (g, context) => read('H', nth(g.nth ?? ''), g, context),
  'i',
);
