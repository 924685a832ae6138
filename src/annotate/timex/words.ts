/** Pieces of patterns for time expressions. Written for this project. */
export const UNITS =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
export const NUMBER_WORDS = `(?:${ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${ONES}))?)`;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "3", "2.5", "three", "twenty-one", "a", "half a"; `null` for "several" and other open amounts. */
export function amountOf(words: string): number | null {
  const plain = words.toLowerCase().trim();
  if (/^\d{1,6}(?:[.,]\d{1,3})?$/.test(plain)) return Number(plain.replace(',', plain.length > 4 ? '' : '.'));
  if (/^half an?$/.test(plain)) return 0.5;
  if (/^(?:an?|the|another|one)$/.test(plain)) return 1;
  if (plain === 'a dozen') return 12;
  if (plain === 'a couple of' || plain === 'both' || plain === 'a couple') return 2;
  const half = /^(.{1,20}) and a half$/.exec(plain)?.[1];
  if (half !== undefined) return (amountOf(half) ?? Number.NaN) + 0.5 || null;
  const [tens = '', ones] = plain.split(/[ -]/);
  const small = SMALL.indexOf(tens);
  if (small > 0 && ones === undefined) return small;
  const ten = TENS.indexOf(tens);
  return ten > 1 ? ten * 10 + Math.max(0, SMALL.indexOf(ones ?? 'zero')) : null;
}

const CODES: readonly (readonly [RegExp, string, string])[] = [
  [/^second/, 'T', 'S'],
  [/^minute/, 'T', 'M'],
  [/^hour/, 'T', 'H'],
  [/^(?:day|night)/, '', 'D'],
  [/^weekend/, '', 'WE'],
  [/^(?:week|fortnight)/, '', 'W'],
  [/^month/, '', 'M'],
  [/^quarter/, '', 'Q'],
  [/^year/, '', 'Y'],
  [/^decade/, '', 'DE'],
  [/^centur/, '', 'CE'],
];

/** The TIMEX3 duration of so many units: "P3D", "PT30M", "P2.5Y", "PXY" where the amount is open. */
export function duration(amount: number | null, unit: string): string {
  const name = unit.toLowerCase();
  const [, time, code] = CODES.find(([form]) => form.test(name)) ?? [/./, '', 'D'];
  const count = amount !== null && name.startsWith('fortnight') ? amount * 2 : amount;
  return `P${time}${count ?? 'X'}${code}`;
}
