import { type DayNumber, isoDay, yearMonth } from '../../text/calendar.ts';
import { type Context, date, form, type Reading } from './form.ts';
import { type DayInYear, NAMED_DAYS } from './named-days.ts';
import { tenseAt } from './tense.ts';

/** Words of a pattern: each with a capital, apostrophes straight or curly or left out, "St" with or without its stop. */
const pattern = (name: string): string =>
  name
    .split(' ')
    .map((word) => (word === 'of' || word === 'de' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
    .replaceAll("'", "['’]")
    .replace(/^St /u, 'St\\.? ')
    .replace('Jr ', 'Jr\\.? ')
    .replace('al-fitr', 'al-Fitr')
    .replace('al-adha', 'al-Adha')
    .replace('Aids', '(?:AIDS|Aids)')
    .replace('Anzac', '(?:ANZAC|Anzac)');

const NAMES = [...NAMED_DAYS.keys()].toSorted((a, b) => b.length - a.length).map(pattern);

// The goods and customs of a feast, places and people called after one
const NO_DAY =
  /^(?:['’]s)? (?:trees?|cards?|carols?|markets?|shopping|lights?|dinner|lunch|presents?|part(?:y|ies)|gifts?|decorations?|sales?|sale|deals?|shoppers|eggs?|bunny|turkeys?|costumes?|Island|Rising|Agreement|Accords?|resolutions?|honours|puddings?|songs?|bonus(?:es)?|cakes?|jumpers?|stockings?)(?!\p{L})/iu;

// "Christmas Eve", "Easter Monday 2020", "last Thanksgiving", "New Year's Day": days known by a name
export const feast = form(
  'feast@2',
  [
    /Christmas|Easter|Day|Eve|New Year|Halloween|Night|Friday|Monday|Sunday|Thursday|Wednesday|Tuesday|Saturday|Thanksgiving|Epiphany|Mayo|July|Mardi|Pentecost|Juneteenth|Bloomsday|Eid|Ramadan|Yom|Rosh|Passover|Hanukkah|Purim|Diwali|Nowruz/,
    new RegExp(NAMES.join('|')),
  ],
  `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming) )?(?:[Tt]he (?=Fourth))?(?<name>${NAMES.join('|')})(?:,? (?:of |in )?(?:(?<year>(?:1[89]|20)\\d\\d)(?!\\d)|(?<rel>last year|this year|next year)))?`,
  (g, context) => {
    if (NO_DAY.test(context.after) || /(?:Father|Mother|Miss|Saint|Mr|Mrs)\.? $/u.test(context.before)) return null;
    const of = NAMED_DAYS.get(
      (g.name ?? '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^st\. /u, 'st ')
        .replace('jr. ', 'jr '),
    );
    if (of === undefined) return null;
    if (g.year !== undefined) return printed(of, Number(g.year));
    return nearest(of, (g.which ?? g.rel ?? '').toLowerCase(), context);
  },
);

function printed(of: DayInYear, year: number): Reading {
  const day = of(year);
  return day === null ? date(`${year}-XX-XX`) : { ...date(isoDay(day)), day };
}

function nearest(of: DayInYear, which: string, context: Context): Reading {
  const { anchor } = context;
  if (anchor === null) return date(withoutYear(of));
  const { year } = yearMonth(anchor);
  const days = [year - 1, year, year + 1].map(of).filter((day): day is DayNumber => day !== null);
  const chosen = choose(days, which, year, context, anchor);
  return chosen === undefined ? date('XXXX-XX-XX') : { ...date(isoDay(chosen), ['year']), day: chosen };
}

function choose(
  days: readonly DayNumber[],
  which: string,
  year: number,
  context: Context,
  anchor: DayNumber,
): DayNumber | undefined {
  if (which.endsWith('year') || which === 'this') {
    const said = year + (which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0);
    return days.find((day) => yearMonth(day).year === said);
  }
  if (which === 'last') return days.findLast((day) => day < anchor);
  if (which !== '') return days.find((day) => day > anchor);
  const tense = tenseAt(context);
  if (tense === 'ahead') return days.find((day) => day >= anchor);
  if (tense === 'past') return days.findLast((day) => day <= anchor);
  return days.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
}

/** "XXXX-12-25" for a day that keeps its date. */
function withoutYear(of: DayInYear): string {
  const [one, other] = [of(2001), of(2002)].map((day) => (day === null ? null : isoDay(day).slice(4)));
  return one !== null && one === other ? `XXXX${one}` : 'XXXX-XX-XX';
}
