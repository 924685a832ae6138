import { COUNTRIES } from '../../lexicon/countries.ts';
import { fold } from '../../lexicon/fold.ts';
import { ORGANISATIONS } from '../../lexicon/organisation-words.ts';
import { PLACES } from '../../lexicon/places.ts';
import { isCapital, type Word } from './word.ts';

/** Names of several words by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const NAMES: readonly string[] = [
  ...COUNTRIES.flatMap(({ name, capitals, variants }) => [name, ...capitals, ...variants]),
  ...ORGANISATIONS.flatMap(({ name, acronyms }) => [name, ...acronyms]),
  ...PLACES,
];

// As tokens are cut: "al-Shabaab" is three, "People's" two.
const PIECE = /'s\b|[\p{L}\p{N}.]+(?:'(?!s\b)[\p{L}]+)?|[^\s\p{L}\p{N}]/gu;

export function phrasesOf(names: Iterable<string>): Phrases {
  const found = new Map<string, string[][]>();
  for (const name of new Set(names)) {
    const pieces = fold(name).match(PIECE) ?? [];
    const [first] = pieces;
    if (first === undefined || pieces.length < 2) continue;
    const list = found.get(first);
    if (list === undefined) found.set(first, [pieces]);
    else list.push(pieces);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

/** "United Nations", "New York", "Bosnia and Herzegovina". */
export const KNOWN_PHRASES: Phrases = phrasesOf(NAMES);

/** How many words from `at` on make a known name of several words; 0 if none does. Its first and last word must be capitalised. */
export function knownLength(words: readonly Word[], at: number, phrases: Phrases = KNOWN_PHRASES): number {
  const first = words[at];
  if (first === undefined || !(isCapital(first) || first.folded === 'al')) return 0;
  for (const phrase of phrases.get(first.folded) ?? []) {
    const last = words[at + phrase.length - 1];
    if (last === undefined || last.sentence !== first.sentence || !(isCapital(last) || last.folded === "'s")) continue;
    if (phrase.every((piece, i) => words[at + i]?.folded === piece)) return phrase.length;
  }
  return 0;
}
