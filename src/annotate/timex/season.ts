import { pad, yearMonth } from '../../text/calendar.ts';
import { type Context, date, form } from './form.ts';
import { isAhead } from './tense.ts';

const CODES: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
/** The month a season begins in, as northern newsrooms count. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON = 'spring|summer|autumn|fall|winter';
const LED = /(?:in|over|during|until|by|since|through|throughout|for|before|after|late|early|of)\s$/iu;
const TERM = '(?: (?:semester|term|trimester|session|quarter))?';

// "this summer", "last winter", "the spring of 2020", "summer 2020", "in the autumn", "in late spring", "the spring semester"; not "the fall of the government"
export const season = form(
  'season@2',
  new RegExp(`(?:${SEASON})(?![a-z])`),
  `(?:(?:the )?(?:(?:early|mid|late|high)[ -](?:in )?|(?:end|start|beginning|middle) of )|mid(?=summer|winter))?(?:(?<which>this|last|next|the previous|the following|the coming|that same|that|the same|this past|this coming|the) (?:early |late )?(?<a>${SEASON})(?<term>${TERM})(?:(?:,? of|,? in)? (?<year>(?:19|20)\\d\\d)(?:[-/–]\\d\\d)?(?!\\d))?|(?<b>${SEASON})${TERM}(?:,? of| in)? (?<year2>(?:19|20)\\d\\d)(?:[-/–]\\d\\d)?(?!\\d)|(?<bare>${SEASON})(?<term2>${TERM})(?: (?<rel>last year|this year|next year))?)(?!['’-]|s(?!\\p{L}))`,
  (g, context, words) => {
    const { which = '', a, b, bare, year, year2, term, term2, rel } = g;
    const name = (a ?? b ?? bare ?? '').toLowerCase();
    const said = which.toLowerCase();
    const printed = year ?? year2;
    const named = (term ?? term2 ?? '') !== '' || /^(?:the )?(?:early|mid|late|high)/iu.test(words) || rel !== undefined;
    if (printed === undefined && !named && (said === 'the' || said === '') && !isSeason(name, said, context)) return null;
    if (printed === undefined && /\p{Lu}\p{Ll}+\s$/u.test(context.before) && /^\p{Lu}/u.test(words)) return null;
    if (printed !== undefined) return date(`${printed}-${CODES[name] ?? ''}`);
    return told(CODES[name] ?? '', rel ?? said, context);
  },
  'i',
);

/** "in the autumn", "in spring"; not "the fall of the government", "in fall", "a summer school". */
function isSeason(name: string, which: string, { before, after }: Context): boolean {
  if (
    /^ (?:of|from|in (?:prices|output|sales)|water|school|camp|games|olympics|sports|clothes|boots|tyres|house)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (name === 'fall')
    return which === '' ? /(?:in|by|until|since|during)\s$/iu.test(before) && /^(?:[,.;]|$)/u.test(after) : false;
  if (which !== '') return LED.test(before);
  return name === 'spring' && !/^(?:[,.;]|$| \p{Ll})/u.test(after)
    ? false
    : /(?:in|by|until|since|during|of|through|before|after|late|early)\s$/iu.test(before);
}

function told(code: string, which: string, context: Context) {
  const { anchor } = context;
  const from = /^(?:that|the same|the following|the previous)/u.test(which) ? (context.told?.day ?? anchor) : anchor;
  if (from === null) return date(`XXXX-${code}`);
  const { year, month } = yearMonth(from);
  const begins = BEGINS[code] ?? 1;
  return date(`${pad(year + yearsAway(which, begins, month, context), 4)}-${code}`, ['year']);
}

function yearsAway(which: string, begins: number, month: number, context: Context): number {
  if (/^(?:last|the previous|this past)/u.test(which)) return which === 'this past' && begins <= month ? 0 : -1;
  if (/^(?:next|the following)/u.test(which)) return 1;
  if (/coming$/u.test(which)) return begins > month ? 0 : 1;
  if (which !== 'the' && which !== '') return 0;
  // A winter is named by the year it begins in; a bare season is the latest, or the next where the clause is about what is to come
  if (isAhead(context)) return begins + 3 <= month ? 1 : 0;
  return begins > month ? -1 : 0;
}
