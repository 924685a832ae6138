/** Pieces of patterns for time expressions. Written for this project. */
export const UNITS =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies)|millenni(?:um|a)';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
export const NUMBER_WORDS = `(?:${ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${ONES}))?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:hundred|thousand))`;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const FIXED: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['the', 1],
  ['another', 1],
  ['full', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['both', 2],
  ['a hundred', 100],
  ['a thousand', 1000],
]);

/** "3", "2.5", "1,000", "three", "twenty-one", "a", "half a", "three-and-a-half"; `null` for "several" and other open amounts. */
export function amountOf(words: string): number | null {
  const plain = words.toLowerCase().trim();
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,6}(?:[.,]\d{1,3})?$/.test(plain)) return Number(plain.replace(',', '.'));
  const fraction = /^(?:(\d{1,3}) ?)?([½¼¾])$/.exec(plain);
  if (fraction !== null) return Number(fraction[1] ?? 0) + ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[fraction[2] ?? ''] ?? 0);
  const fixed = FIXED.get(plain);
  if (fixed !== undefined) return fixed;
  const half = /^(.{1,20})[ -]and[ -]a[ -]half$/.exec(plain)?.[1];
  if (half !== undefined) {
    const whole = amountOf(half);
    return whole === null ? null : whole + 0.5;
  }
  const [tens = '', ones] = plain.split(/[ -]/);
  const small = SMALL.indexOf(tens);
  const scale = { hundred: 100, thousand: 1000 }[ones ?? ''];
  if (scale !== undefined) return (tens === 'twenty' ? 20 : small) * scale;
  if (small > 0 && ones === undefined) return small;
  const ten = TENS.indexOf(tens);
  return ten > 1 ? ten * 10 + Math.max(0, SMALL.indexOf(ones ?? 'zero')) : null;
}

const CODES: readonly (readonly [RegExp, string, string])[] = [
  [/^second/, 'T', 'S'],
  [/^min/, 'T', 'M'],
  [/^h(?:ou)?r/, 'T', 'H'],
  [/^(?:day|night)/, '', 'D'],
  [/^weekend/, '', 'WE'],
  [/^(?:week|fortnight)/, '', 'W'],
  [/^month/, '', 'M'],
  [/^quarter/, '', 'Q'],
  [/^y(?:ea)?r/, '', 'Y'],
  [/^decade/, '', 'DE'],
  [/^centur/, '', 'CE'],
  [/^millenni/, '', 'ML'],
];

/** Half a unit in the next smaller one that has a whole number of it: "half an hour" is PT30M. */
const HALVES: Readonly<Record<string, string>> = { TM: 'PT30S', TH: 'PT30M', D: 'PT12H', Y: 'P6M', DE: 'P5Y', CE: 'P50Y' };

const codeOf = (name: string): readonly [string, string] => {
  const [, time, code] = CODES.find(([form]) => form.test(name)) ?? [/./, '', 'D'];
  return [time, code];
};

/** The TIMEX3 duration of so many units: "P3D", "PT30M", "P2.5Y", "PXY" where the amount is open. */
export function duration(amount: number | null, unit: string): string {
  const name = unit.toLowerCase();
  const [time, code] = codeOf(name);
  const half = amount === 0.5 ? HALVES[time + code] : undefined;
  if (half !== undefined) return half;
  const count = amount !== null && name.startsWith('fortnight') ? amount * 2 : amount;
  return `P${time}${count ?? 'X'}${code}`;
}

/** "two hours and 20 minutes": PT2H20M; `null` where an amount is open or broken. */
export function joined(first: string, second: string): string | null {
  if (/X|\./.test(first + second)) return null;
  const inner = second.replace(/^PT?/, '');
  return first.startsWith('PT') || !second.startsWith('PT') ? first + inner : `${first}T${inner}`;
}

const ORDINAL_ONES = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const ORDINALS =
  `${ORDINAL_ONES}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth`.split(
    '|',
  );

/** "first" to "thirty-first". */
export const ORDINAL = `(?:${ORDINALS.join('|')}|(?:twenty|thirty)[ -](?:${ORDINAL_ONES})|thirtieth)`;

/** "first" → 1, "21st" → 21, "twenty-first" → 21; 0 for another word. */
export function ordinalNumber(word: string): number {
  const plain = word.toLowerCase();
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10);
  if (plain === 'thirtieth') return 30;
  const [tens = '', ones] = plain.split(/[ -]/);
  if (ones === undefined) return ORDINALS.indexOf(tens) + 1;
  return (tens === 'thirty' ? 30 : 20) + ORDINALS.indexOf(ones) + 1;
}
