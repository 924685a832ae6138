import { CARDINALS, VAGUE } from '../../lexicon/numbers.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, DOLLARS, UNIT_NAMES, UNIT_PHRASES } from '../../lexicon/units.ts';
import { touch, type Word, wordsAre } from './words.ts';

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

function moneyBefore(words: readonly Word[], from: number, to: number): Measured | null {
  const sign = words[from - 1];
  const unit = sign === undefined ? undefined : CURRENCY_SIGNS.get(sign.text);
  if (unit === undefined || words[from]?.kind !== 'digits') return null;
  const country = words[from - 2];
  const dollar = sign?.text === '$' && touch(country, sign) ? DOLLARS.get(country?.text ?? '') : undefined;
  return { unit: dollar ?? unit, from: dollar === undefined ? from - 1 : from - 2, to };
}

function unitAfter(words: readonly Word[], from: number, to: number): Measured | null {
  const linked =
    (words[to]?.text === '-' && touch(words[to], words[to + 1])) ||
    (words[to]?.low === 'of' && VAGUE.has(words[to - 1]?.low ?? ''));
  const at = linked ? to + 1 : to;
  const phrase = UNIT_PHRASES.find((candidate) => wordsAre(words, at, candidate.words));
  if (phrase !== undefined) return { unit: phrase.unit, from, to: at + phrase.words.length };
  const word = words[at];
  if (word === undefined) return null;
  const national = CURRENCY_NAMES.get(word.low) ?? currencyWithDemonym(words, at);
  if (national !== undefined && !isVerb(words, at))
    return { unit: national, from, to: CURRENCY_NAMES.has(word.low) ? at + 1 : at + 2 };
  const unit = UNIT_NAMES.get(word.low);
  return unit === undefined || isOtherWord(words, to, at) ? null : { unit, from, to: at + 1 };
}

/** "5 million Swiss francs", "300 US dollars": the adjective says no more than the word does. */
function currencyWithDemonym(words: readonly Word[], at: number): string | undefined {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return undefined;
  const found = CURRENCY_NAMES.get(words[at + 1]?.low ?? '');
  const own = DOLLARS.get(words[at]?.text ?? '') ?? NATIONAL.get(`${words[at]?.low} ${words[at + 1]?.low.replace(/s$/, '')}`);
  return found === undefined ? undefined : (own ?? found);
}

const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['belarusian rouble', 'BYN'],
  ['belarusian ruble', 'BYN'],
]);

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
