import { type DayNumber, isoDay, pad, yearMonth } from '../../text/calendar.ts';
import { form, type Reading } from './form.ts';
import { periodAt } from './period.ts';
import { amountOf, duration, NUMBER_WORDS, UNITS } from './words.ts';

const OPEN = 'several|a few|few|many|some|a number of|dozens of|hundreds of|thousands of|couple of|multiple|countless';
const AMOUNT = `\\d{1,4}(?:\\.\\d{1,2})?|${NUMBER_WORDS}(?: and a half)?|half an?|an?|another|a couple of|a dozen|${OPEN}`;
const ABOUT =
  '(?:(?:almost|nearly|about|around|roughly|approximately|over|more than|less than|fewer than|at least|up to|only|just|some) )?';

const lasts = (amount: string, unit: string): Reading => ({
  type: 'DURATION',
  value: duration(amountOf(amount), unit),
  assumed: [],
});

// "three days", "two and a half years", "several months", "the past five years", "the next four years"
export const span = form(
  'duration@1',
  `(?:the (?:past|last|next|coming|first|final|previous|following) |${ABOUT})(?<amount>${AMOUNT})(?: more| full| whole| long| consecutive| straight| additional| calendar| business| working)? (?<unit>${UNITS})(?!-|['’]? (?:old|of age))`,
  ({ amount = '', unit = '' }, { before, after }) => {
    if (
      /^an?$/i.test(amount) &&
      /(?:\d|times?|once|twice|percent|%|dollars|euros|people|tonnes|million|billion|thousand|\p{L}{3,15}s)\s$/iu.test(before)
    ) {
      return { type: 'SET', value: duration(1, unit), assumed: [] };
    }
    // "a second" attempt, "a quarter" of them, "a night" out
    if (/^an?$/i.test(amount) && /^(?:second|night|quarter)/i.test(unit)) return null;
    if (/^ old(?!\p{L})/u.test(after)) return null;
    return lasts(amount, unit);
  },
  'i',
);

// "between 60 and 90 days", "two to three weeks": the first of two amounts
export const firstAmount = form(
  'duration@1',
  `(?<amount>\\d{1,4}|${NUMBER_WORDS})(?=(?: and | to | or |[-–])(?:\\d{1,4}|${NUMBER_WORDS}) (?<unit>${UNITS})(?!\\p{L}))`,
  ({ amount = '', unit = '' }) => lasts(amount, unit),
  'i',
);

// "three-day", "27-year", "24-hour"; not "12-year-old"
export const hyphened = form(
  'duration@1',
  `(?<amount>\\d{1,4}(?:\\.\\d)?|${NUMBER_WORDS}|multi|several)-(?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?:-long)?(?!-old|s?-old| old)`,
  ({ amount = '', unit = '' }) => lasts(amount, unit),
  'i',
);

// "months or even years", "for decades", "recent years", "the last few weeks", "the coming days"
export const openSpan = form(
  'duration@1',
  '(?:(?:the )?(?:recent|past|(?<!(?:may|will|could|would|to|can|might|should|must|not|even) )last|coming|next|previous|following|preceding) (?:few |several |couple of )?|(?:over |through |in )?the )?(?<unit>hours|days|weeks|months|years|decades|centuries)(?: on end)?',
  ({ unit = '' }, { before, after }, words) => {
    if (/\d[\d,.]*\s$|(?:these|those|business|working|school|light|early|bad|good|old|final|dark|war|golden)\s$/iu.test(before))
      return null;
    if (
      /^the/i.test(words) &&
      !/recent|past|last|coming|next|previous|following|preceding/i.test(words) &&
      !/(?:over|through|in|for|down|of)\s$/iu.test(before)
    )
      return null;
    if (/^ (?:old|of age)(?!\p{L})/u.test(after)) return null;
    return { type: 'DURATION', value: duration(null, unit), assumed: [] };
  },
  'i',
);

// "two years ago", "a week ago", "three days earlier", "two weeks later", "in two weeks' time"
export const away = form(
  'ago@1',
  `${ABOUT}(?<amount>${AMOUNT}) (?<unit>${UNITS})(?: and a half)? (?<side>ago|earlier|later|previously|before(?= ?[,.;])|from now|back(?= ?[,.;])|hence)`,
  ({ amount = '', unit = '', side = '' }, { anchor, focus }) => {
    const said = side.toLowerCase();
    const fromNow = said === 'ago' || said === 'from now' || said === 'back' || said === 'hence';
    const from = fromNow ? anchor : (focus ?? null);
    const sign = said === 'later' || said === 'from now' || said === 'hence' ? 1 : -1;
    const count = amountOf(amount);
    if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', assumed: [] };
    if (from === null && !fromNow) return lasts(amount, unit);
    return { type: 'DATE', value: moved(from, sign * count, unit.toLowerCase()), assumed: fromNow ? [] : ['day'] };
  },
  'i',
);

function moved(from: DayNumber | null, by: number, unit: string): string {
  if (/^(?:second|minute|hour)/.test(unit))
    return from === null ? 'XXXX-XX-XX' : isoDay(from + Math.trunc(by / (unit.startsWith('h') ? 24 : 86400)));
  if (/^(?:day|night)/.test(unit)) return from === null ? 'XXXX-XX-XX' : isoDay(from + Math.round(by));
  if (unit.startsWith('fortnight')) return periodAt('week', Math.round(by * 2), from);
  if (unit.startsWith('year') && from !== null && !Number.isInteger(by)) return pad(yearMonth(from).year + Math.floor(by), 4);
  return periodAt(unit.startsWith('centur') ? 'century' : unit.replace(/s$/, ''), Math.round(by), from);
}
