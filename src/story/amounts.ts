import { CARDINALS, SCALES } from '../lexicon/numbers.ts';
import type { Timex } from '../model/timex.ts';
import { keyOf, WORD, type Words } from '../reuse/words.ts';

/** A figure of a report's beginning, with what is counted: compared with figures of the same thing only. */
export interface Amount {
  /** Key of the stem of what is counted, or of the kind of measure. */
  readonly thing: number;
  readonly value: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const measure = (name: string): number => keyOf(`measure of ${name}`);

export const MAGNITUDE = measure('magnitude');
export const DEAD = measure('dead');
export const HURT = measure('hurt');
const MISSING = measure('missing');
/** Counts that rise from report to report. */
export const TOLLS: ReadonlySet<number> = new Set([DEAD, HURT, MISSING]);

const TOLL_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...list('dead death deaths die died dies dying fatalities kill killed killing kills perished toll')].map(
    (w) => [w, DEAD] as const,
  ),
  ...[...list('hurt injured injures injuring injuries wounded wounding wounds casualties')].map((w) => [w, HURT] as const),
  ['missing', MISSING],
]);
const MONEY: ReadonlyMap<string, number> = new Map(
  [
    ['$', 'dollar', 'dollars'],
    ['€', 'euro', 'euros'],
    ['£', 'pound', 'pounds'],
    ['¥', 'yen', 'yen'],
  ].flatMap(([sign = '', ...words]) => [sign, ...words].map((word) => [word, measure(sign)] as const)),
);
/** "killed at least 12", "the toll has risen to 12". */
const BETWEEN = list(
  'a about almost and around as at by climbed climbs has hit hits least leaving many more nearly now of over passed people reached reaches rises risen rose some stands than the to up',
);
/** Counts of these are as often of something else: ages, spans of time and way, people of whom something is told. */
const TELLS_NOTHING = list(
  'after ago am before cent century century day days degrees degree feet foot gmt hour hours kilometers kilometres km local meters metres mile miles million minute minutes ' +
    'month months more old other others people per percent person persons pm second seconds since th time times top week weeks year years yards inches men women',
);

/** "6.1-magnitude", "6.1 on the Richter scale"; a figure with a decimal before a quake is one too: "a 6.1 quake". */
const SCALE = list('magnitude richter');
const QUAKES = list('aftershock aftershocks earthquake earthquakes quake quakes temblor tremor tremors');

/** Smaller counts fit two happenings by chance. */
const LEAST = 3;
const MOST = 8;
const AHEAD = 5;
const BACK = 5;

interface Within {
  readonly until: number;
  readonly times: readonly Timex[];
}

/** The figures before `until` that say how large the happening was, in text order. */
export function amountsIn(text: string, words: Words, { until, times }: Within): Amount[] {
  const { start, flags } = words;
  const spoken = (i: number): string => text.slice(start[i] ?? text.length, words.end[i]).toLowerCase();
  const found: Amount[] = [];
  const isTime = within(times);
  for (let i = 0; i < start.length && (start[i] ?? 0) < until && found.length < MOST; i += 1) {
    const flag = flags[i] ?? 0;
    if ((flag & (WORD.number | WORD.spelled)) === 0 || isTime(start[i] ?? 0)) continue;
    const plain = spelledValue(spoken(i));
    if (plain === null) continue;
    const scale = SCALES.get(spoken(i + 1));
    const value = plain * (scale ?? 1);
    const around: Around = { text, words, spoken, i, last: scale === undefined ? i : i + 1 };
    const thing = MONEY.get(text.charAt((start[i] ?? 0) - 1)) ?? thingOf(around, value);
    if (thing !== null && (value >= LEAST || thing === MAGNITUDE)) found.push({ thing, value });
  }
  return found;
}

/** Whether a place lies in one of the expressions; to be asked in text order. */
function within(times: readonly Timex[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < times.length && (times[next]?.at.end ?? 0) <= at) next += 1;
    return (times[next]?.at.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** "2,000", "6.1", "seven". */
function spelledValue(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3}){1,4}$/u.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d{1,12}(?:\.\d{1,6})?$/u.test(word)) return Number(word);
  return CARDINALS.get(word) ?? null;
}

interface Around {
  readonly text: string;
  readonly words: Words;
  readonly spoken: (i: number) => string;
  /** The number. */
  readonly i: number;
  /** The last word of it. */
  readonly last: number;
}

function thingOf(around: Around, value: number): number | null {
  if (isMagnitude(around)) return value > 0 && value < 10 ? MAGNITUDE : null;
  const { spoken, last } = around;
  const money = MONEY.get(spoken(last + 1));
  if (money !== undefined) return money;
  const [before, behind] = [tollBefore(around), tollBehind(around)];
  if (behind !== null && (before === null || behind.away <= before.away)) return behind.toll;
  if (before !== null) return before.toll;
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return null;
  return counted(around);
}

function isMagnitude({ spoken, i, last }: Around): boolean {
  if ([1, 2, 3].some((back) => spoken(i - back) === 'magnitude')) return true;
  if ([1, 2, 3].some((ahead) => SCALE.has(spoken(last + ahead)))) return true;
  return spoken(i).includes('.') && [1, 2].some((ahead) => QUAKES.has(spoken(last + ahead)));
}

interface Toll {
  readonly toll: number;
  readonly away: number;
}

/** "killed at least 12". */
function tollBefore({ words: { flags }, spoken, i }: Around): Toll | null {
  for (let away = 1; away <= BACK && i - away >= 0; away += 1) {
    if (((flags[i - away + 1] ?? 0) & WORD.opens) !== 0) return null;
    const word = spoken(i - away);
    const toll = TOLL_WORDS.get(word);
    if (toll !== undefined) return { toll, away };
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** "12 people were killed", "12 dead". */
function tollBehind({ words: { flags }, spoken, last }: Around): Toll | null {
  for (let away = 1; away <= AHEAD; away += 1) {
    if (isOver(flags, last + away)) return null;
    const toll = TOLL_WORDS.get(spoken(last + away));
    if (toll !== undefined) return { toll, away };
  }
  return null;
}

/** "400 dockers", "nine European countries". */
function counted({ text, words: { stem, end, flags }, spoken, last }: Around): number | null {
  // "Kolm, 44, lives" counts nothing.
  if (!/[\s-]/u.test(text.charAt(end[last] ?? 0))) return null;
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    if (isOver(flags, last + ahead) || TELLS_NOTHING.has(spoken(last + ahead))) return null;
    if (((flags[last + ahead] ?? 0) & (WORD.common | WORD.name | WORD.capital)) === 0) return stem[last + ahead] ?? null;
  }
  return null;
}

/** The next sentence, or the next number. */
const isOver = (flags: Uint16Array, i: number): boolean =>
  i >= flags.length || ((flags[i] ?? 0) & (WORD.opens | WORD.number | WORD.spelled)) !== 0;
