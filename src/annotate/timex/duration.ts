import { form, NEEDS, type Reading } from './form.ts';
import { amountOf, duration, joined, NUMBER_WORDS, UNITS } from './words.ts';

const OPEN =
  'several|a few|few|many|some|a number of|dozens of|scores of|hundreds of|thousands of|tens of|multiple|countless|several more|a few more|a handful of|a matter of|two or three|three or four|one or two|five or six|numerous|untold';
const HALF = '[ -]and[ -]a[ -]half';
export const AMOUNT = `\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2})?[½¼¾]?|½|(?:${NUMBER_WORDS})(?:${HALF})?|half an?|half a dozen|a half|an?|another|a couple of|a couple|couple of|a dozen|a hundred|${OPEN}`;
export const ABOUT =
  '(?:(?:almost|nearly|about|around|roughly|approximately|over|well over|just over|just under|under|more than|less than|fewer than|no more than|no less than|at least|at most|up to|as long as|as many as|only|just|barely|some|another|an additional|an extra|a further|the better part of) )?';
const KIND =
  '(?: more| full| whole| long| consecutive| straight| additional| calendar| business| working| solid| extra| successive| further| or so| short| other| whole)?';

const lasts = (value: string): Reading => ({ type: 'DURATION', value, assumed: [] });
// "15 a year", "500 barrels a day", "thousands of people a week": a number leads a rate
const RATE = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS}|dozens|scores|hundreds|thousands|millions|billions|once|twice|thrice))(?:[^\\s,;:.]{0,6})(?:\\s(?:of\\s)?[\\p{L}-]{2,15}){0,3}\\s$`,
  'iu',
);
const NOT_RATE =
  /(?:is|was|has|had|for|as|in|this|its|his|within|after|about|of|than|across|us|less|took|takes|lasted|perhaps|always|and|or|only)\s$/iu;
/** "comes a day after the vote" */
const MEASURED = /^ (?:after|before|since|when|that|of|from|earlier|later|ago|in|to)(?!\p{L})/u;

// "three days", "two and a half years", "an hour and a half", "the past five years", "the next four years"
export const span = form(
  'duration@3',
  [NEEDS.unit, new RegExp(`(?:${AMOUNT})${KIND} (?:${UNITS})`)],
  `(?:(?:the )?(?:past|(?<!(?:will|would|could|can|may|might|must|should|to|not|that|which|and) )last|next|coming|first|final|previous|preceding|following|opening|closing|intervening|remaining|ensuing|subsequent) |the |these |those |${ABOUT})(?<amount>${AMOUNT})${KIND} (?<unit>${UNITS})(?<half> and a half)?(?!-|['’]? (?:old|of age)| his (?:senior|junior)| her (?:senior|junior)| their (?:senior|junior))`,
  ({ amount = '', unit = '', half }, { before, after }) => {
    const one = /^an?$/iu.test(amount);
    if (one && half === undefined && RATE.test(before) && !NOT_RATE.test(before) && !MEASURED.test(after))
      return { type: 'SET', value: duration(1, unit), assumed: [] };
    // "a second" attempt, "a quarter" of them, "a night" out, "a day" to remember
    if (one && half === undefined && /^(?:second|night|quarter|min)/iu.test(unit)) return null;
    if (/^ (?:old|of age)(?!\p{L})/u.test(after) || /(?:aged?|light)\s$/iu.test(before)) return null;
    if (/^light/iu.test(after)) return null;
    const whole = amountOf(amount);
    return lasts(duration(whole === null ? null : whole + (half === undefined ? 0 : 0.5), unit));
  },
  'i',
);

// "two hours and 20 minutes", "a year and two months"
export const twoUnits = form(
  'duration@3',
  [
    NEEDS.unit,
    new RegExp(
      `(?:year|month|week|day|hour|minute)s?(?:,? and|,)? (?:\\d{1,3}|${NUMBER_WORDS}|an?) (?:month|week|day|hour|minute|second)`,
    ),
  ],
  `${ABOUT}(?<amount>${AMOUNT}) (?<unit>(?:year|month|week|day|hour|minute)s?)(?:,? and|,)? (?<amount2>\\d{1,3}|${NUMBER_WORDS}|an?) (?<unit2>(?:month|week|day|hour|minute|second)s?)(?! (?:ago|later|earlier|old)(?!\\p{L}))`,
  ({ amount = '', unit = '', amount2 = '', unit2 = '' }) => {
    if (SMALLER.indexOf(unit2.slice(0, 3).toLowerCase()) <= SMALLER.indexOf(unit.slice(0, 3).toLowerCase())) return null;
    const both = joined(duration(amountOf(amount), unit), duration(amountOf(amount2), unit2));
    return both === null ? null : lasts(both);
  },
  'i',
);

const SMALLER = ['yea', 'mon', 'wee', 'day', 'hou', 'min', 'sec'];

// "a quarter of an hour", "half a century", "three quarters of an hour", "a quarter-century"
export const fraction = form(
  'duration@3',
  [
    NEEDS.unit,
    /(?:quarters?|half) of (?:an?|one) (?:hour|century)|quarter[ -](?:century|hour)|half[ -](?:hour|day|century|year|decade)/,
  ],
  '(?:(?<part>(?:a )?quarter|three[ -]quarters|half) of (?:an?|one) (?<unit>hour|century)|(?:a )?quarter[ -](?<unit2>century|hour)|(?:a (?=half[ -]\\p{L}{3,7}(?:[,.;]|$| (?:of|in|later|ago|before|after|and|to|at|on)(?!\\p{L}))))?half[ -](?<unit3>hour|day|century|year|decade))',
  ({ part, unit, unit2, unit3 }) => {
    const name = (unit ?? unit2 ?? unit3 ?? '').toLowerCase();
    if (unit3 !== undefined || part === 'half') return lasts(duration(0.5, name));
    const quarters = part?.startsWith('three') ? 3 : 1;
    return lasts(name === 'hour' ? `PT${15 * quarters}M` : `P${25 * quarters}Y`);
  },
  'i',
);

// "between 60 and 90 days", "two to three weeks": the first of two amounts
export const firstAmount = form(
  'duration@3',
  [NEEDS.unit, new RegExp(`(?:and |to |or |[-–] ?)(?:\\d{1,4}|${NUMBER_WORDS})${KIND} (?:${UNITS})`)],
  `(?<amount>\\d{1,4}|${NUMBER_WORDS})(?=(?: and | to | or | ?[-–] ?)(?:\\d{1,4}|${NUMBER_WORDS})${KIND} (?<unit>${UNITS})(?!\\p{L}| old| of age))`,
  ({ amount = '', unit = '' }) => lasts(duration(amountOf(amount), unit)),
  'i',
);

const LONG_UNITS = 'second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century';

// "three-day", "27-year", "24-hour", "three-and-a-half-year", "hours-long", "year-long", "weeklong"; not "12-year-old"
export const hyphened = form(
  'duration@3',
  [NEEDS.unit, new RegExp(`[-‑](?:${LONG_UNITS})|(?:${LONG_UNITS})s?-?long|multi(?:year|day|week|month)`)],
  `(?<amount>\\d{1,4}(?:\\.\\d)?|(?:${NUMBER_WORDS})(?:-and-a-half)?|half|multi|several)(?:-| ?‑)(?<unit>${LONG_UNITS})s?(?:-long)?(?!-old|s?-old| old|-olds)|(?<unit2>${LONG_UNITS})(?<many>s)?-?long(?!-(?:time|term|range))|multi(?<unit3>year|day|week|month)`,
  ({ amount, unit, unit2, unit3, many }) => {
    if (unit3 !== undefined) return lasts(duration(null, unit3));
    if (unit2 !== undefined) return lasts(duration(many === undefined ? 1 : null, unit2));
    return lasts(duration(amountOf(amount ?? ''), unit ?? ''));
  },
  'i',
);

// "months or even years", "for decades", "recent years", "the last few weeks", "the coming days", "within minutes"
export const openSpan = form(
  'duration@3',
  [NEEDS.unit, /(?<![a-z])(?:(?:hour|day|night|week|weekend|month|year|decade|minute|second)s|centuries)(?![a-z])/],
  '(?:(?:the )?(?:recent|past|(?<!(?:may|will|could|would|to|can|might|should|must|not|even|that|which) )last|coming|next|previous|following|preceding|ensuing|subsequent|intervening) (?:few |several |couple of )?|(?:over |through |in )?the )?(?<unit>hours|days|nights|weeks|weekends|months|years|decades|centuries|(?<=(?:within|in|for|after|took|just|only|of) )(?:minutes|seconds))(?: on end)?',
  ({ unit = '' }, { before, after }, words) => {
    const plain = !/recent|past|last|coming|next|previous|following|preceding|ensuing|subsequent|intervening/iu.test(words);
    if (NO_SPAN.test(before) || /-$/u.test(before)) return null;
    if (/^the/iu.test(words) && plain && !/(?:over|through|in|for|down|of)\s$/iu.test(before)) return null;
    if (/^weekends$/iu.test(unit) && /(?:on|at) $/iu.test(before)) return null;
    if (plain && (/^ (?:old|of age|(?:his|her|their) (?:senior|junior))(?!\p{L})/u.test(after) || /^nights$/iu.test(unit)))
      return null;
    return lasts(duration(null, unit));
  },
  'i',
);

const NO_SPAN =
  /\d[\d,.]*\s$|(?:these|those|business|working|office|opening|visiting|peak|rush|happy|man|light|school|week|early|bad|good|old|older|final|dark|war|golden|feast|his|her|their|its|our|my|many|several)\s$/iu;
