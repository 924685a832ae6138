import { form, type Reading } from './form.ts';

const date = (value: string): Reading => ({ type: 'DATE', value, assumed: [] });
const LEADS =
  /(?:^|[\s(“"‘'—–-])(?:in|since|until|till|by|from|to|between|through|throughout|during|for|before|after|around|about|and|or|of|than|late|early|mid|fiscal|year|circa|summer|spring|winter|autumn|fall|the|its|his|her|their|a|as|until|on)\s$/iu;
// "the 2015 protests" is a year; "with 2000 migrants" is not
const FUNCTION_WORD =
  '(?:he|she|it|they|we|who|that|the|to|and|or|but|as|in|on|was|were|when|which|with|for|from|by|at|if|while|where|its|his|their|this|has|does|says|is)(?!\\p{L})';
const COUNTED = new RegExp(
  `^\\s(?:(?!${FUNCTION_WORD})\\p{Ll}{2,20} )?(?!${FUNCTION_WORD})\\p{Ll}{2,20}[^s\\s]s(?![\\p{L}'’])`,
  'u',
);
const UNIT =
  /^\s?(?:[%°$€£]|(?:percent|per cent|km|kilomet|met(?:er|re)|miles?|feet|ft|tons?|tonnes|kg|people|men|women|troops|dollars|euros|GMT|UTC|hours)(?!\p{L}))/iu;
const PRICED =
  /[$€£#№]\s?$|(?:No\.?|number|page|room|flight|article|about|some|around|nearly|over|more than|than|at least|up to)\s$/iu;

// "2015", "in 2015", "fiscal 2021"; also "late 2006", "the end of 2021", "the beginning of 2021"
export const year = form(
  'year@1',
  String.raw`(?<part>(?:[Tt]he )?(?:[Ee]arly|[Mm]id|[Ll]ate|(?:very )?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Cc]lose) of|[Ff]iscal(?: [Yy]ear)?|[Tt]he [Yy]ear|[Yy]ear)[ -])?(?<year>(?:1[6-9]|20)\d\d)(?![-–—/,.:]?\d)(?!-(?:year|day|strong|member|seat|m|km)\b)`,
  ({ part, year: printed = '' }, { before, after }) => {
    if (part !== undefined) return date(printed);
    if (UNIT.test(after) || PRICED.test(before)) return null;
    const led = /(?:^|[\s(])(?:in|since|the|during|until|by)\s$/iu.test(before);
    if (COUNTED.test(after) && !led) return null;
    return LEADS.test(before) || /[(,]\s?$|^$/.test(before) || /^[),;]/.test(after) || Number(printed) > 1900
      ? date(printed)
      : null;
  },
);

// "2015-2020", "2014/15": the first of two; the second where it is printed in full
export const yearRange = form(
  'year@1',
  String.raw`(?<year>(?:1[6-9]|20)\d\d)(?=[-–—/](?:(?:1[6-9]|20)\d\d|\d\d)(?![\d-]))|(?<=(?:1[6-9]|20)\d\d[-–—/])(?<second>(?:1[6-9]|20)\d\d)(?![-\d])`,
  (g) => date(g.year ?? g.second ?? ''),
);

// "the 1990s", "the early 1990s", "the 70s", "the '70s", "mid-1990s"
export const decade = form(
  'decade@1',
  String.raw`(?:(?:[Tt]he )?(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -](?:to[ -](?:mid|late)[ -])?)?)?(?<![\d$€£.,])(?:(?<full>(?:1[6-9]|20)\d)0|['’]?(?<short>[2-9])0)['’]?s`,
  ({ full, short }, { before }) => {
    if (full !== undefined) return date(full);
    return /(?:his|her|their|my|your|low|high|mid)[\s-]$/iu.test(before) ? null : date(`19${short}`);
  },
);

// "the 19th century", "the 21st century"
export const century = form(
  'century@1',
  String.raw`(?:[Tt]he )?(?:(?:early|mid|late)[ -])?(?<nth>1?\d|2[01])(?:st|nd|rd|th)[ -]century`,
  ({ nth }) => (Number(nth) > 0 ? date(String(Number(nth) - 1).padStart(2, '0')) : null),
);
