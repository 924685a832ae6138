import { isEverydayWord, isGrammarWord, looksEveryday } from '../../lexicon/common-words.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries.ts';
import { isFirstName, isWeakFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { organisationNamed } from '../../lexicon/organisation-words.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isTitleHead, isTitleModifier } from '../../lexicon/titles.ts';
import type { Casing } from './casing.ts';
import { KNOWN_PHRASES, knownLength, type Phrases } from './known.ts';
import type { Piece } from './piece.ts';
import { isCapital, type Word } from './word.ts';

/** Names in a line where every word is capitalised: only what the body or a lexicon knows, or what follows a title or first name. */
export function headlinePieces(
  words: readonly Word[],
  from: number,
  to: number,
  casing: Casing,
  body: Phrases,
  single: ReadonlySet<string>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (at < to) {
    const length = isCapital(words[at]) ? lengthAt(words, at, to, casing, body, single) : 0;
    if (length > 0) pieces.push({ from: at, to: at + length, titled: at > from && isTitleHead(words[at - 1]?.folded ?? '') });
    at += Math.max(1, length);
  }
  return pieces;
}

function lengthAt(
  words: readonly Word[],
  at: number,
  to: number,
  casing: Casing,
  body: Phrases,
  single: ReadonlySet<string>,
): number {
  const known = Math.max(knownLength(words, at, body), knownLength(words, at, KNOWN_PHRASES));
  if (known > 0 && at + known <= to) return known;
  const word = words[at];
  if (word === undefined) return 0;
  const person = personLength(words, at, to);
  if (person > 0) return person;
  if (single.has(word.folded)) return 1;
  if (word.text.length > 2 && isEverydayWord(word.folded)) return 0;
  if (casing === 'title' && word.shape === 'capitals' && !isGrammarWord(word.folded)) return 1;
  const printed = casing === 'upper' ? titled(word.text) : word.text;
  if (isGrammarWord(word.folded) && word.shape !== 'capitals') return 0;
  const sure = countryNamed(printed) ?? countryOfCapital(printed) ?? organisationNamed(word.text);
  return sure !== null || isPlace(word.folded) ? 1 : 0;
}

/** "Anton Verel", or what follows a title, in words that are not everyday ones. */
function personLength(words: readonly Word[], at: number, to: number): number {
  const word = words[at];
  const titledBefore = isTitleHead(words[at - 1]?.folded ?? '') && words[at - 1]?.sentence === word?.sentence;
  if (word === undefined || !isNameWord(word) || isTitleHead(word.folded) || isTitleModifier(word.folded)) return 0;
  const first = isFirstName(word.folded) && !isWeakFirstName(word.folded);
  if (!first && !titledBefore) return 0;
  let end = at + 1;
  while (end < to && end < at + 3 && isNameWord(words[end])) end += 1;
  return first && end === at + 1 && !titledBefore ? 0 : end - at;
}

function isNameWord(word: Word | undefined): boolean {
  if (word === undefined || !isCapital(word)) return false;
  const { folded } = word;
  return (
    !isGrammarWord(folded) &&
    !isEverydayWord(folded) &&
    !looksEveryday(folded) &&
    !isDemonym(folded) &&
    !/^.{3,}(?:s|ed|es)$/u.test(folded)
  );
}

const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
