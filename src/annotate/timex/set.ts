import { form } from './form.ts';
import { amountOf, duration, NUMBER_WORDS } from './words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biweekly: 'P2W',
  biannual: 'P6M',
  biennial: 'P2Y',
};

// "daily", "annual"; not "Tarsk Daily"
export const often = form(
  'often@1',
  `(?:semi-)?(?:[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Yy]early|[Aa]nnual|[Aa]nnually|biweekly|biannual|biennial)`,
  (_, { before, after }, words) => {
    const value = ADVERBS[words.toLowerCase()];
    const named = /^\p{Lu}/u.test(words) && (/\p{L}\s$/u.test(before) || /^\s\p{Lu}/u.test(after));
    return value === undefined || named ? null : { type: 'SET', value, assumed: [] };
  },
);

// "every day", "each year", "every two weeks"
export const every = form(
  'every@1',
  `(?:every|each)(?: (?<amount>\\d{1,3}|${NUMBER_WORDS}|other|few|single))? (?<unit>hour|minute|day|night|morning|evening|week|weekend|month|quarter|year|decade)s?`,
  ({ amount, unit = '' }) => {
    const count = amount === undefined || amount === 'single' ? 1 : amount === 'other' ? 2 : amountOf(amount);
    return { type: 'SET', value: duration(count, /^(?:morning|evening)/.test(unit) ? 'day' : unit), assumed: [] };
  },
  'i',
);

// "twice a week", "per day", "an hour" after a rate
export const per = form(
  'per@1',
  '(?:(?:once|twice|(?:two|three|four|five|several|\\d{1,2}) times) (?:an?|per|every|each)|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)',
  ({ unit = '' }) => ({ type: 'SET', value: duration(1, unit), assumed: [] }),
  'i',
);
