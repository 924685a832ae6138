import { MONTH, monthNumber } from '../../lexicon/months.ts';
import { pad } from '../../text/calendar.ts';
import { form, NEEDS, type Reading } from './form.ts';
import { PARTS } from './weekday.ts';
import { amountOf, duration, NUMBER_WORDS, ORDINAL, ordinalNumber } from './words.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['half-yearly', 'P6M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biweekly', 'P2W'],
  ['bi-weekly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['bi-monthly', 'P2M'],
  ['biannual', 'P6M'],
  ['bi-annual', 'P6M'],
  ['biannually', 'P6M'],
  ['semiannual', 'P6M'],
  ['semi-annual', 'P6M'],
  ['semi-annually', 'P6M'],
  ['biennial', 'P2Y'],
  ['triennial', 'P3Y'],
]);

const AMOUNT_NOUN =
  /^\s(?:\p{Ll}{2,15}\s){0,2}?(?:profits?|loss(?:es)?|revenues?|sales|earnings|turnover|income|budgets?|deficits?|surplus(?:es)?|output|production|growth|salar(?:y|ies)|wages?|costs?|results?)(?!\p{L})/u;

// "daily", "annual"; not "Tarsk Daily". "an annual profit" is reckoned over one year, so it is a length
export const often = form(
  'often@2',
  /(?:hour|dai|night|week|month|quarter|year)ly|annual|iennial/,
  `(?:(?:once|twice|thrice|three times|four times)[- ])?(?<how>${[...ADVERBS.keys()].join('|')})`,
  ({ how = '' }, { before, after }, words) => {
    const value = ADVERBS.get(how.toLowerCase());
    const named = /^\p{Lu}/u.test(words) && (/\p{L}\s$/u.test(before) || /^\s\p{Lu}/u.test(after));
    if (value === undefined || named || before.endsWith('-')) return null;
    const reckoned =
      /^(?:annual|quarterly)$/iu.test(how) &&
      AMOUNT_NOUN.test(after) &&
      !/(?:the|its|their|an?) (?:usual|traditional)\s$/iu.test(before);
    return { type: reckoned ? 'DURATION' : 'SET', value, assumed: [] };
  },
  'i',
);

const PART_NAMES: Readonly<Record<string, string>> = {
  morning: 'XXXX-XX-XXTMO',
  afternoon: 'XXXX-XX-XXTAF',
  evening: 'XXXX-XX-XXTEV',
};

// "every day", "each year", "every two weeks", "every other month", "every third day", "every morning", "once every four years"
export const every = form(
  'every@2',
  [/every|each/, /(?<![a-z])(?:every|each)(?![a-z])/],
  `(?:(?:about |roughly )?(?:once|twice) (?:in )?)?(?:every|each)(?: single| and every)?(?: (?<amount>\\d{1,3}|${NUMBER_WORDS}|other|few|several|couple of|half)| (?<nth>${ORDINAL}|\\d{1,2}(?:nd|rd|th)))?[ -](?<unit>second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|year|decade|century)s?(?! (?:of the (?:week|year)))`,
  ({ amount, nth, unit = '' }) => {
    const name = unit.toLowerCase();
    const part = amount === undefined && nth === undefined ? PART_NAMES[name] : undefined;
    if (part !== undefined) return always(part);
    if (name === 'weekend' && amount === undefined && nth === undefined) return always('XXXX-WXX-WE');
    const count =
      nth !== undefined ? ordinalNumber(nth) : amount === undefined ? 1 : amount.toLowerCase() === 'other' ? 2 : amountOf(amount);
    return always(duration(count, PARTS[name] === undefined ? name : 'day'));
  },
  'i',
);

const always = (value: string): Reading => ({ type: 'SET', value, assumed: [] });

const SEASONS: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };

// "every November", "each summer", "at weekends", "on weekdays", "year after year", "day after day"
export const everyNamed = form(
  'every@2',
  new RegExp(
    `(?:[Ee]very|[Ee]ach) (?:${MONTH}|spring|summer|autumn|fall|winter)|weekends|(?:ay|eek|onth|ear|ight) after (?:day|week|month|year|night)|(?:he|n) (?:mornings|afternoons|evenings)`,
  ),
  `(?:[Ee]very|[Ee]ach) (?:(?<month>${MONTH})(?! \\d)|(?<season>spring|summer|autumn|fall|winter))|(?<=(?:[Aa]t|[Oo]n) )(?<weekends>weekends)|(?<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Nn]ight) after (?:day|week|month|year|night)|(?<=(?:[Ii]n the|[Oo]n) )(?<parts>mornings|afternoons|evenings)`,
  ({ month, season, weekends, unit, parts }) => {
    if (month !== undefined) return always(`XXXX-${pad(monthNumber(month), 2)}`);
    if (season !== undefined) return always(`XXXX-${SEASONS[season] ?? ''}`);
    if (weekends !== undefined) return always('XXXX-WXX-WE');
    return always(unit === undefined ? (PART_NAMES[(parts ?? '').slice(0, -1)] ?? 'P1D') : duration(1, unit));
  },
);

const TIMES = `(?:once|twice|thrice|(?:${NUMBER_WORDS}|several|many|a few|\\d{1,3}) times)`;

// "twice a week", "per day", "four days a week", "24 hours a day", "an hour" after a rate
export const per = form(
  'per@3',
  [
    NEEDS.unit,
    /(?:once|twice|thrice|times|hours|days|nights|weeks|months) (?:an?|per|every|each|in a) |per (?:second|minute|hour|day|night|week|month|quarter|year|decade)/,
  ],
  `(?:${TIMES} (?:an?|per|every|each|in a)|(?:\\d{1,3}|${NUMBER_WORDS}) (?:hours|days|nights|weeks|months) (?:an?|per|every|each)|per|(?<=\\d ?)/(?=h|d)) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)(?!-)`,
  ({ unit = '' }) => always(duration(1, unit)),
  'i',
);

// "year-on-year", "month on month", "week to week": a rate of change from one to the next
export const onNext = form(
  'per@3',
  [NEEDS.unit, /(?:year|month|quarter|week)(?:-on-| on |-over-|[- ]to[- ])(?:year|month|quarter|week)/],
  '(?<unit>year|month|quarter|week)(?:-on-| on |-over-|[- ]to[- ])\\k<unit>',
  ({ unit = '' }) => always(duration(1, unit)),
  'i',
);
