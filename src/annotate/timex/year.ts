import { pad } from '../../text/calendar.ts';
import { date, form, NEEDS } from './form.ts';
import { ORDINAL, ordinalNumber } from './words.ts';

const LEADS =
  /(?:^|[\s(“"‘'—–-])(?:in|since|until|till|by|from|to|between|through|throughout|during|for|before|after|around|about|and|or|of|than|late|early|mid|fiscal|year|circa|summer|spring|winter|autumn|fall|the|its|his|her|their|a|as|until|on|c\.|ca\.)\s$/iu;
// "the 2015 protests" is a year; "with 2000 migrants" is not
const FUNCTION_WORD =
  '(?:he|she|it|they|we|who|that|the|to|and|or|but|as|in|on|was|were|when|which|with|for|from|by|at|if|while|where|its|his|their|this|has|does|says|is)(?!\\p{L})';
const COUNTED = new RegExp(
  `^\\s(?:(?!${FUNCTION_WORD})\\p{Ll}{2,20} )?(?!${FUNCTION_WORD})\\p{Ll}{2,20}[^s\\s]s(?![\\p{L}'’])`,
  'u',
);
const UNIT =
  /^\s?(?:[%°$€£¥]|(?:percent|per cent|km|kilomet|met(?:er|re)|miles?|feet|ft|tons?|tonnes|kg|kilos?|grams?|litres?|liters?|acres?|hectares?|barrels?|megawatts?|MW|mm|cm|calories|people|men|women|children|troops|seats|votes|rounds|jobs|dead|wounded|dollars|euros|pounds|roubles|rubles|GMT|UTC|CET|hours|hrs|million|billion|points|square|cubic)(?!\p{L}))/iu;
const PRICED =
  /[$€£#№¥]\s?$|(?:No\.?|version|chapter|paragraph|number|page|pages|room|rooms|flight|article|section|resolution|channel|about|some|nearly|almost|over|more than|fewer than|less than|at least|up to|roughly|only|total of|another|under|model|extension|height of|altitude of|area of|US|EUR|USD)\s$/iu;
const PART =
  '(?:[Tt]he )?(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Ss]tart|(?:very )?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Cc]lose|[Tt]urn|[Rr]est|[Cc]ourse|[Ff]irst days|[Ll]ast days|[Ee]arly part|[Ll]atter part) of(?: the year)?|[Ee]arly in|[Ll]ate in|[Ll]ater in|[Ee]arlier in|[Ff]iscal(?: [Yy]ear)?|[Tt]he [Yy]ear|[Yy]ear)';

// "2015", "in 2015", "late 2006", "the end of 2021", "the year 1848", "mid-2019", "all of 2020"
export const year = form(
  'year@2',
  [NEEDS.digit, /1[1-9]\d\d|20\d\d/],
  String.raw`(?<part>${PART}[ -])?(?<year>(?:1[1-9]|20)\d\d)(?![-–—/,.:]?\d)(?!-(?:year|day|strong|member|seat|mile|metre|meter|foot|ton|tonne|plus|odd|m|km)\b)(?! (?:BC|B\.C\.|BCE))`,
  ({ part, year: printed = '' }, { before, after }) => {
    if (part !== undefined && !/^(?:end|start)[ -]$/iu.test(part)) return date(printed);
    if (UNIT.test(after) || PRICED.test(before) || /[\p{L}\d][-–/.]$|[.,:]$/u.test(before)) return null;
    const led = /(?:^|[\s(])(?:in|since|the|during|until|by|throughout)\s$/iu.test(before);
    if (COUNTED.test(after) && !led) return null;
    const told = LEADS.test(before) || /[(,]\s?$|^$/.test(before) || /^(?:[),;]|['’]s)/.test(after);
    return told || Number(printed) > 1900 ? (Number(printed) < 1500 && !led ? null : date(printed)) : null;
  },
);

// "2015-2020", "2014/15": the first of two; the second where it is printed in full
export const yearRange = form(
  'year@2',
  [NEEDS.digit, /(?:1[5-9]|20)\d\d ?[-–—/] ?\d\d/],
  String.raw`(?<year>(?:1[5-9]|20)\d\d)(?= ?[-–—/] ?(?:(?:1[6-9]|20)\d\d|\d\d)(?![\d-]|/\d))|(?<=(?:1[5-9]|20)\d\d ?[-–—/] ?)(?<second>(?:1[6-9]|20)\d\d)(?![-/]?\d)`,
  (g, { before }) =>
    PRICED.test(before) || /(?:score|won|lost|beat|by)\s$/iu.test(before) ? null : date(g.year ?? g.second ?? ''),
);

// "44 BC", "300 B.C.", "AD 79", "79 AD", "1200 BCE": TIMEX3 writes BC before the year
export const era = form(
  'year@2',
  [NEEDS.digit, /\d ?(?:BC|B\.C\.|AD|A\.D\.|CE)|(?:AD|A\.D\.) ?\d/],
  String.raw`(?<bc>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)|(?:AD|A\.D\.) ?(?<ad>\d{1,4})|(?<ad2>\d{1,4}) ?(?:AD|A\.D\.|CE)`,
  ({ bc, ad, ad2 }) => date(bc === undefined ? (ad ?? ad2 ?? '').padStart(4, '0') : `BC${bc.padStart(4, '0')}`),
);

const WORDS: Readonly<Record<string, string>> = {
  twenties: '2',
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
};
const OF_AGE = /(?:his|her|their|my|your|our|low|high|mid|upper|lower|early|late|in)[\s-](?:early |mid-|late )?$/iu;

// "the 1990s", "the early 1990s", "the 70s", "the '90s", "mid-1990s", "the late nineties"; not "in her forties"
export const decade = form(
  'decade@2',
  [/0|ties/, /\d0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/],
  String.raw`(?:(?:[Tt]he )?(?:(?:very )?(?:[Ee]arly|[Mm]id|[Ll]ate|(?:beginning|start|end|middle) of the)[ -](?:to[ -](?:mid|late)[ -])?)?)?(?<![\d$€£.,])(?:(?<full>(?:1[0-9]|20)\d)0|(?:['’](?=[2-4])|['’]?(?=[5-9]))(?<short>[2-9])0)['’]?s|[Tt]he (?:(?:early|mid|late)[ -])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
  ({ full, short, word }, { before, after }, words) => {
    if (full !== undefined) return date(full);
    if (word !== undefined) return date(`19${WORDS[word] ?? ''}`);
    if (OF_AGE.test(before) && !/^[Tt]he|^['’]/u.test(words)) return null;
    const measured =
      /^ (?:percent|per cent|degrees|mph|km)/u.test(after) || /(?:temperatures?|scored?|shot) (?:in(?:to)? )?$/iu.test(before);
    return measured || (/^\d/u.test(words) && /(?:into|in) $/iu.test(before)) ? null : date(`19${short}`);
  },
);

// "the 19th century", "the twenty-first century", "the early 18th century"; "the third millennium"
export const century = form(
  'century@2',
  /centur|millenni/,
  String.raw`(?:[Tt]he )?(?:(?:early|mid|late|beginning of the|end of the|turn of the|first half of the|second half of the|start of the)[ -])?(?<nth>1?\d(?:st|nd|rd|th)|2[01](?:st|th)|${ORDINAL})[ -](?<unit>century|millennium)(?! (?:BC|B\.C\.))|(?<=[Tt]he )(?<first>1?\d)(?:st|nd|rd|th)(?= (?:and|to|or) (?:[12]?\d(?:st|nd|rd|th)) centuries)|(?<=(?:and|to|or) )(?<last>[12]?\d)(?:st|nd|rd|th) centuries`,
  ({ nth, unit, first, last }) => {
    const number = ordinalNumber(nth ?? first ?? last ?? '');
    if (number < 1 || number > 30 || (unit === 'century' && number > 22)) return null;

    return date(unit === 'millennium' ? String(number - 1) : pad(number - 1, 2));
  },
);
