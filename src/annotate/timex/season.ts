import { pad, yearMonth } from '../../text/calendar.ts';
import { form, type Reading } from './form.ts';

const CODES: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
const SEASON = 'spring|summer|autumn|fall|winter';
const LED = /(?:in|over|during|until|by|since|through)\s$/iu;

// "this summer", "last winter", "the spring of 2020", "summer 2020", "in the autumn"; not "the fall of the government"
export const season = form(
  'season@1',
  `(?:(?:early|mid|late)[ -](?:in )?)?(?:(?<which>this|last|next|the|that|this past|this coming) (?:early |late )?(?<a>${SEASON})(?:(?: of)? (?<year>(?:19|20)\\d\\d))?|(?<b>${SEASON})(?: of)? (?<year2>(?:19|20)\\d\\d))`,
  ({ which = '', a, b, year, year2 }, { anchor, before, after }): Reading | null => {
    const name = (a ?? b ?? '').toLowerCase();
    const said = which.toLowerCase();
    const printed = year ?? year2;
    const bare = printed === undefined && said === 'the';
    if (bare && (name === 'fall' || !LED.test(before) || /^ of(?!\p{L})/u.test(after))) return null;
    const away = said.startsWith('last') || said.endsWith('past') ? -1 : said.startsWith('next') ? 1 : 0;
    const told = anchor === null ? 'XXXX' : pad(yearMonth(anchor).year + away, 4);
    return { type: 'DATE', value: `${printed ?? told}-${CODES[name] ?? ''}`, assumed: [] };
  },
  'i',
);
