/** English ordinals, and the nouns beside which they rank nothing. Written for this project, Apache-2.0. */

const SMALL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth';

/** "seventh" → 7, "fortieth" → 40. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Nouns whose ordinal is a date, an age, an address or a name: "the 19th century", "her 40th birthday", "the 7th floor". */
export const UNRANKED_NOUNS: ReadonlySet<string> = new Set(
  'century millennium birthday street avenue floor storey amendment day month quarter half week hour minute weekend decade grade grader degree class hand reading world person party lady name language responder aid generation cousin instance thought nature sight glance estate home place dimension country'.split(
    ' ',
  ),
);

/** Parts of a whole: "two-thirds", "a quarter". The name of a part, and how many of them make the whole. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ...['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, i): [string, number][] => [
    [word, i + 5],
    [`${word}s`, i + 5],
  ]),
]);
