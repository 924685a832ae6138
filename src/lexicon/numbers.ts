/** English number words and the phrases that bound a number. Written for this project, Apache-2.0. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** "seven" → 7, "forty" → 40. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** What multiplies the number before it: "2 million", "3.5 mln", "two dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
]);

/** Scales only where they touch the digits: "$5m", "40k". "5 m" is five metres. */
export const TOUCHING_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
]);

/** The least that "dozens", "thousands" … can mean, as the product reads them (contracts: figures). */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** In "tens of thousands" the second word only scales. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** How a modifier moves the ends of a figure: `over` 100 is 101 or more, `least` 100 is 100 or more. */
export type Bound = 'least' | 'over' | 'most' | 'under' | 'about' | 'none';

const PHRASES: Readonly<Record<Bound, string>> = {
  least: 'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|as few as|as little as',
  over: 'more than|over|well over|just over|slightly over|a little over|slightly more than|a little more than|just more than|well more than|greater than|higher than|upwards of|upward of|in excess of|exceeding|above|exceeded|exceeds|surpassed|topped',
  most: 'up to|as many as|as much as|no greater than|no higher than|at most|no more than|not more than|a maximum of|maximum of|at the most',
  under:
    'fewer than|less than|lower than|under|below|just under|slightly under|slightly less than|slightly fewer than|just less than',
  about:
    'around|about|some|approximately|approx|roughly|nearly|almost|close to|an estimated|estimated|circa|in the region of|in the order of|something like|somewhere around|just about|perhaps|probably|an approximate|near|or about',
  none: 'a total of|total of|only|just|exactly|another|a further|further|an additional|additional|a record|the|other|all|a combined|fully|precisely|altogether',
};

/** Word sequences that may stand before a number, longest first. `none`: they leave its value alone. */
export const BEFORE_NUMBER: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = (
  ['least', 'over', 'most', 'under', 'about', 'none'] as const
)
  .flatMap((bound) => PHRASES[bound].split('|').map((phrase) => ({ words: phrase.split(' '), bound })))
  .sort((a, b) => b.words.length - a.words.length);

/** Word sequences after a number: "200 or more", "50-plus", "a dozen or so". */
export const AFTER_NUMBER: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = [
  { words: ['or', 'more'], bound: 'least' },
  { words: ['or', 'fewer'], bound: 'most' },
  { words: ['or', 'less'], bound: 'most' },
  { words: ['or', 'so'], bound: 'about' },
  { words: ['and', 'counting'], bound: 'least' },
  { words: ['and', 'more'], bound: 'least' },
  { words: ['-', 'plus'], bound: 'least' },
  { words: ['plus'], bound: 'least' },
  { words: ['odd'], bound: 'about' },
  { words: ['at', 'least'], bound: 'least' },
  { words: ['at', 'most'], bound: 'most' },
  { words: ['-', 'odd'], bound: 'about' },
  { words: ['+'], bound: 'least' },
];
