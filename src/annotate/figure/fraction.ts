import { TIME_WORDS } from '../../lexicon/counted-things.ts';
import { DETERMINERS } from '../../lexicon/counted-things-limits.ts';
import { CARDINALS, SCALES } from '../../lexicon/numbers.ts';
import { PARTS } from '../../lexicon/ordinals.ts';
import { isPlural } from './phrase.ts';
import { touch, type Word } from './words.ts';

/** A share of a whole in words `[from, to)`, in per cent; or how many times something was done. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: '%' | 'times';
}

/** "two-thirds", "half of", "one in five", "twice": a number that is no count of things; `null` where none starts at word `i`. */
export function shareAt(words: readonly Word[], i: number): Share | null {
  const word = words[i];
  if (word === undefined || (smallNumber(word) === null && !/^(?:half|twice|thrice)$/.test(word.low))) return null;
  return partAt(words, i) ?? halfAt(words, i) ?? oneInAt(words, i) ?? timesAt(words, i);
}

const smallNumber = (word: Word | undefined): number | null => {
  if (word === undefined || word.kind === 'mark') return null;
  if (word.kind === 'digits') return word.text.length <= 3 ? Number(word.text) : null;
  return word.low === 'a' || word.low === 'an' ? 1 : (CARDINALS.get(word.low) ?? null);
};

/** Two places, as agencies print shares: two-thirds is 66.67 %. */
const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

const GOES_ON = /^(?:of|the|its|their|his|her|our|all)$/;

/** "two-thirds", "a third of", "three quarters of", "one-fifth" */
function partAt(words: readonly Word[], i: number): Share | null {
  const hyphen = words[i + 1]?.text === '-' && touch(words[i], words[i + 1]) && touch(words[i + 1], words[i + 2]);
  const at = hyphen ? i + 2 : i + 1;
  const [many, whole] = [smallNumber(words[i]), PARTS.get(words[at]?.low ?? '')];
  if (many === null || whole === undefined || whole === 2 || many >= whole || many === 0) return null;
  if (many > 1 !== /s$/.test(words[at]?.low ?? '')) return null;
  const next = words[at + 1];
  if (next?.text === '-' || isTime(words, at + 1)) return null;
  const told = many > 1 ? hyphen || GOES_ON.test(next?.low ?? '') || isVerbOfState(next) : hyphen || next?.low === 'of';
  return told ? { from: i, to: at + 1, value: percent(many, whole), unit: '%' } : null;
}

/** "a quarter of an hour", "half of the year" */
const isTime = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some((word, k) => TIME_WORDS.has(word.low) && (k === 0 || GOES_ON.test(words[at]?.low ?? '')));

const isVerbOfState = (word: Word | undefined): boolean => /^(?:is|are|was|were|have|has|had|said|voted)$/.test(word?.low ?? '');

/** "half the crew", "half of them", "nearly half were women"; not "half a million", "the first half", "half-brother" */
function halfAt(words: readonly Word[], i: number): Share | null {
  if (words[i]?.low !== 'half' || words[i + 1]?.text === '-' || words[i - 1]?.text === '-' || isTime(words, i + 1)) return null;
  if (/^(?:and|first|second|the|other|latter|a|an|one|this|that|each|in|by|time|past)$/.test(words[i - 1]?.low ?? ''))
    return null;
  const next = words[i + 1];
  const bounded = /^(?:than|about|nearly|almost|around|roughly|over|least|to|under|only|just)$/.test(words[i - 1]?.low ?? '');
  const told = next?.low === 'of' || (next !== undefined && WHOLE.test(next.low)) || (bounded && isVerbOfState(next));
  if (!told || (next?.low !== 'of' && SIZES.test(words[i + 2]?.low ?? ''))) return null;
  return { from: i, to: i + 1, value: 50, unit: '%' };
}

/** "half the price": a comparison of sizes, or a time. */
const SIZES = /^(?:price|size|number|amount|rate|mast|way|speed|length|cost|value|weight|season|time|life|night|game)$/;
const WHOLE = /^(?:the|its|their|his|her|our|all|these|those)$/;

/** "one in five sailors", "two out of three voters", "nine in ten" */
function oneInAt(words: readonly Word[], i: number): Share | null {
  const out = words[i + 1]?.low === 'out' && words[i + 2]?.low === 'of';
  if (!out && words[i + 1]?.low !== 'in') return null;
  const every = words[i + (out ? 3 : 2)]?.low === 'every' ? 1 : 0;
  const at = i + (out ? 3 : 2) + every;
  const [many, whole] = [smallNumber(words[i]), smallNumber(words[at])];
  if (many === null || whole === null || many < 1 || whole <= many || /^an?$/.test(words[at]?.low ?? '')) return null;
  if (/^an?$/.test(words[i]?.low ?? '') || words[at]?.text.length === 0 || SCALES.has(words[at + 1]?.low ?? '')) return null;
  const next = words[at + 1];
  if (TIME_WORDS.has(next?.low ?? '') || words[i - 1]?.kind === 'digits') return null;
  const told = isVerbOfState(next) || next?.low === 'of' || isPlural(next?.low ?? '') || isPlural(words[at + 2]?.low ?? '');
  return told ? { from: i, to: at + 1, value: percent(many, whole), unit: '%' } : null;
}

/** Where "times" and "twice" lay a number beside another, or tell how often in a while. */
const COMPARES =
  /^(?:as|more|less|fewer|higher|lower|larger|greater|bigger|smaller|the|a|an|per|each|every|daily|weekly|yearly|annually|monthly|its|their|that|this|what)$/;

/** "arrested three times", "twice": how often something was done */
function timesAt(words: readonly Word[], i: number): Share | null {
  const low = words[i]?.low ?? '';
  const often = low === 'twice' ? 2 : low === 'thrice' ? 3 : null;
  const many = often ?? smallNumber(words[i]);
  const to = often === null ? i + 2 : i + 1;
  if (many === null || DETERMINERS.has(low) || (often === null && words[i + 1]?.low !== 'times')) return null;
  if (words[i - 1]?.text === '-' || words[to]?.text === '-' || COMPARES.test(words[to]?.low ?? '')) return null;
  // "three times faster than"
  if (words[to + 1]?.low === 'than') return null;
  if (/^(?:at|the|these|those|modern|hard)$/.test(words[i - 1]?.low ?? '') || many === 0) return null;
  return { from: i, to, value: many, unit: 'times' };
}
