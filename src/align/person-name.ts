import { isShortFor, isSpeltAlso } from '../lexicon/first-name-forms.ts';
import { fold } from '../lexicon/fold.ts';
import { romanised, roughly } from '../lexicon/romanised.ts';

/** A person's name, taken apart for comparison. */
export interface PersonName {
  readonly printed: string;
  /** Folded, without particles; an initial is one letter. */
  readonly words: readonly string[];
  /** "jr", "sr", "iii"; `null` where there is none. */
  readonly generation: string | null;
}

/** Longer runs of words are no names. */
const LONGEST = 8;
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
/** Printed or left out as the outlet likes. */
const PARTICLES = new Set(
  'al el ul ad as ash an bin ibn ben de da do dos du del della di la le van von der den ter zu'.split(' '),
);

export function personName(printed: string): PersonName {
  const all = printed
    .trim()
    .split(/[\s,-]+/u, LONGEST + 2)
    .flatMap(wordsOf);
  const last = all.length > 2 ? GENERATIONS.get(all.at(-1) ?? '') : undefined;
  const named = last === undefined ? all : all.slice(0, -1);
  const whole = named.filter((word, i) => i === named.length - 1 || !PARTICLES.has(word));
  const words = isOneName(printed) ? named.slice(-1) : whole.length > 1 ? whole : named;
  return { printed, words: words.slice(0, LONGEST), generation: last ?? null };
}

/** Particles that are first names as well: "Al Gore", "Ben Verel". */
const FIRST_NAMES_TOO = new Set(['al', 'ben', 'van', 'le', 'an', 'da']);

/** "Al-Rasheed", "Solheim-Vik", "van der Berg": a last name alone, however many parts it has. */
function isOneName(printed: string): boolean {
  const parts = printed.trim().split(/\s+/u, LONGEST);
  const before = parts.slice(0, -1);
  const [first = ''] = before;
  if (before.length === 1 && /^\p{Lu}/u.test(first) && FIRST_NAMES_TOO.has(fold(first))) return false;
  return before.every((part) => PARTICLES.has(fold(part)));
}

/** "J.P." is two initials, "O'Brien" one word. */
function wordsOf(word: string): string[] {
  if (/^(?:\p{Lu}\.){2,4}$/u.test(word)) return [...fold(word.replaceAll('.', ''))];
  const bare = fold(word).replace(/[.'"()]/gu, '');
  return bare === '' ? [] : [bare];
}

/** "Jr." alone is nobody. */
export const isGeneration = (word: string): boolean => GENERATIONS.has(word);

export const isInitial = (word: string): boolean => word.length === 1;

/** How two words of names agree; in the order of how much it says. */
export type Agreement = 'same' | 'spelt' | 'initial' | 'short' | 'rough' | null;

/** Shorter ones agree by chance. */
const LEAST_ROUGH = 3;
const LEAST_SPELT = 4;

export function givenAgree(a: string, b: string): Agreement {
  if (a === b) return 'same';
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0) ? 'initial' : null;
  if (isSpeltAlso(a, b)) return 'spelt';
  if (isShortFor(a, b)) return 'short';
  return isSpeltAlike(a, b) ? 'spelt' : null;
}

export function familyAgree(a: string, b: string): Agreement {
  if (a === b) return 'same';
  if (isInitial(a) || isInitial(b)) return null;
  if (isSpeltAlike(a, b)) return 'spelt';
  const rough = roughly(a);
  return rough.length >= LEAST_ROUGH && rough === roughly(b) ? 'rough' : null;
}

function isSpeltAlike(a: string, b: string): boolean {
  const spelt = romanised(a);
  return spelt.length >= LEAST_SPELT && spelt === romanised(b);
}

/** "Verel Anton": the family name first. Three words agree by chance less than two, which may be two people's: Thomas James, James Thomas. */
export function isTurned(a: readonly string[], b: readonly string[]): 'certain' | 'perhaps' | null {
  if (a.length !== b.length || a.length < 2 || a.some(isInitial)) return null;
  const [x, y] = [a.map(romanised), b.map(romanised)];
  const turned = ([first = '', ...others]: readonly string[]): string => [...others, first].join(' ');
  if (turned(x) !== y.join(' ') && turned(y) !== x.join(' ')) return null;
  return a.length > 2 ? 'certain' : 'perhaps';
}

/** Whether the words in the middle of two names may be of one: what only one of them prints says nothing, but W. is not H. W. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < many.length && few.some(isInitial)) return false;
  let from = 0;
  for (const word of few) {
    const at = many.findIndex((other, i) => i >= from && givenAgree(word, other) !== null);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
