import { CARDINALS, VAGUE } from '../../lexicon/numbers.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, DOLLARS, NATIONAL_CURRENCIES, UNIT_NAMES, UNIT_PHRASES } from '../../lexicon/units.ts';
import { isCapitalised, keyedBy, sequenceAt, touch, type Word } from './words.ts';

/** A unit with the words `[from, to)` that it and its number fill. */
export interface Measured {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** "$5m", "EUR 3,000", "3.5 million euros", "60km", "12 per cent", "40-tonne", "millions of euros": the unit of the number in words `[from, to)`. */
export function measureOf(words: readonly Word[], from: number, to: number): Measured | null {
  return moneyBefore(words, from, to) ?? unitAfter(words, from, to);
}

const PHRASES = keyedBy('first', UNIT_PHRASES);

function moneyBefore(words: readonly Word[], from: number, to: number): Measured | null {
  const first = words[from]?.low === 'between' ? from + 2 : from;
  const dot = words[first - 1]?.text === '.' && words[first - 2]?.text === 'Rs' ? 1 : 0;
  const sign = words[first - 1 - dot];
  const unit = sign === undefined ? undefined : CURRENCY_SIGNS.get(sign.text);
  if (unit === undefined || words[first]?.kind !== 'digits') return null;
  const country = words[first - 2];
  const dollar = sign?.text === '$' && touch(country, sign) ? DOLLARS.get(country?.text ?? '') : undefined;
  return { unit: dollar ?? unit, from: Math.min(from, dollar === undefined ? first - 1 - dot : first - 2), to };
}

function unitAfter(words: readonly Word[], from: number, to: number): Measured | null {
  const linked =
    (words[to]?.text === '-' && touch(words[to], words[to + 1])) ||
    (words[to]?.low === 'of' && VAGUE.has(words[to - 1]?.low ?? ''));
  const at = linked ? to + 1 : to;
  const phrase = sequenceAt(PHRASES, words, at);
  if (phrase !== undefined) return { unit: phrase.unit, from, to: at + phrase.words.length };
  const word = words[at];
  if (word === undefined) return null;
  const money = CURRENCY_NAMES.get(word.low);
  if (money !== undefined && !isVerb(words, at)) return { unit: money, from, to: at + 1 };
  const national = nationalMoney(words, at);
  if (national !== null) return { unit: national.unit, from, to: at + national.words };
  const unit = UNIT_NAMES.get(word.low);
  return unit === undefined || isOtherWord(words, to, at) ? null : { unit, from, to: at + 1 };
}

/** "5 million Swiss francs", "300 US dollars", "40 Hong Kong dollars": how many words name the money, and whose it is. */
function nationalMoney(words: readonly Word[], at: number): { readonly unit: string; readonly words: number } | null {
  for (const taken of [1, 2]) {
    const noun = words[at + taken]?.low ?? '';
    if (!isCapitalised(words[at]) || !isCapitalised(words[at + taken - 1])) return null;
    const before = words[at + taken - 1]?.low ?? '';
    const known = NATIONAL_CURRENCIES.get(`${before} ${noun}`) ?? NATIONAL_CURRENCIES.get(`${before} ${noun.replace(/s$/, '')}`);
    const unit = known ?? (taken === 1 ? CURRENCY_NAMES.get(noun) : undefined);
    if (unit !== undefined) return { unit, words: taken + 1 };
  }
  return null;
}

/** "the 2 won": a verb, unless a number of some size stands before it. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  /^(?:won|real|rand|rub|try)$/.test(words[at]?.low ?? '') && CARDINALS.has(words[at - 1]?.low ?? '');

/** "5 in hospital", "10 m", "three l": letters that are units only where they touch digits, or are another word. */
function isOtherWord(words: readonly Word[], to: number, at: number): boolean {
  const low = words[at]?.low ?? '';
  if (low === 'in') return true;
  return (
    low.length === 1 &&
    /^[a-z]$/.test(low) &&
    (words[to - 1]?.kind !== 'digits' || (low !== 'm' && !touch(words[to - 1], words[at])))
  );
}
