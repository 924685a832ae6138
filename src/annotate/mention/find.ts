import { isEverydayWord, isGrammarWord } from '../../lexicon/common-words.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import { isFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { organisationNamed } from '../../lexicon/organisation-words.ts';
import { isStateCode } from '../../lexicon/places.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import { isAdjective } from './adjective.ts';
import { type Candidate, candidateOf, type Kind } from './candidate.ts';
import type { Casing } from './casing.ts';
import { headlinePieces } from './headline.ts';
import { phrasesOf } from './known.ts';
import { type Elsewhere, isNameAtOpening } from './opening.ts';
import { type Piece, piecesOf } from './piece.ts';
import { runFrom } from './run.ts';
import { isCapital, type Word } from './word.ts';

/** Names in the sentences that are written as sentences are; a dateline's words are read with care like a headline's. */
export function bodyCandidates(words: readonly Word[], casing: ReadonlyMap<number, Casing>): readonly Candidate[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (
      word === undefined ||
      word.sentence < 0 ||
      casing.get(word.sentence) !== 'plain' ||
      !(begins(word) || opensWithArticle(words, at))
    ) {
      at += 1;
      continue;
    }
    const run = word.shape === 'lower' ? { from: at, to: runFrom(words, at + 2).to } : runFrom(words, at);
    pieces.push(...piecesOf(words, run, followsTitle(words, at)));
    at = run.to;
  }
  const elsewhere = elsewhereOf(words, pieces);
  const found = pieces.filter((piece) => isName(words, piece, elsewhere)).map((piece) => candidateOf(words, piece));
  const keys = new Set(found.map(({ key }) => key));
  return found.flatMap((candidate) => withoutAdjective(words, candidate, (key) => keys.has(key)));
}

/** Adjectives of places that the report names are no names: "Velmoran", and "Velmoran" before "Anton Verel". */
function withoutAdjective(words: readonly Word[], candidate: Candidate, named: (key: string) => boolean): readonly Candidate[] {
  const first = words[candidate.from];
  if (first === undefined) return [];
  if (candidate.to === candidate.from + 1) return isAdjective(first, words[candidate.to], named) ? [] : [candidate];
  const second = words[candidate.from + 1]?.folded ?? '';
  if (!isFirstName(second) || !isAdjective(first, undefined, named)) return [candidate];
  return [candidateOf(words, { ...candidate, from: candidate.from + 1 })];
}

/** Names in headlines of capitals and in datelines, by what the body told. */
export function headlineCandidates(
  words: readonly Word[],
  casing: ReadonlyMap<number, Casing>,
  kinds: ReadonlyMap<string, Kind>,
): readonly Candidate[] {
  const known = [...kinds.values()].filter(({ type }) => type !== null);
  const body = phrasesOf(known.map(({ key }) => key));
  const single = new Set(known.filter(({ words: own }) => own.length === 1).map(({ key }) => key));
  const found: Candidate[] = [];
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    const sentence = words[from]?.sentence ?? -1;
    if (to < words.length && words[to]?.sentence === sentence) continue;
    const how = sentence < 0 ? 'upper' : (casing.get(sentence) ?? 'plain');
    if (how !== 'plain')
      found.push(...headlinePieces(words, from, to, how, body, single).map((piece) => candidateOf(words, piece)));
    from = to;
  }
  return found;
}

// "I" and "I’m" begin no name; a lone "A" neither.
const begins = (word: Word): boolean => isCapital(word) && word.text !== 'I' && word.text !== 'A';

/** "al-Hask", "el-Tarsk": an article in small letters that belongs to the name. */
function opensWithArticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.folded !== 'al' && word?.folded !== 'el' && word?.folded !== 'ash') return false;
  return words[at + 1]?.text === '-' && isCapital(words[at + 2]);
}

/** "the spokesman Anton", "Secretary of State Hask", "President of Velmora Anton Verel". */
function followsTitle(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.sentence !== words[at]?.sentence) return false;
  if (before.folded === 'of' || before.folded === 'for')
    return isTitleHead(words[at - 2]?.folded ?? '') && words[at - 2]?.shape === 'capital';
  return isTitleHead(before.folded) && before.text !== 'chief';
}

function elsewhereOf(words: readonly Word[], pieces: readonly Piece[]): Elsewhere {
  const capital = new Set<string>();
  const part = new Set<string>();
  for (const { from, to } of pieces) {
    const first = words[from];
    if (to - from === 1 && first !== undefined && !first.opens) capital.add(first.folded);
    for (let i = from; to - from > 1 && i < to; i += 1) part.add(words[i]?.folded ?? '');
  }
  const lower = new Set(words.filter(({ shape }) => shape === 'lower').map(({ folded }) => folded));
  return { capital, part, lower };
}

function isName(words: readonly Word[], { from, to }: Piece, elsewhere: Elsewhere): boolean {
  const first = words[from];
  if (first === undefined) return false;
  if (to - from > 1) return true;
  if (first.text.length < 2 || first.text.includes('@')) return false;
  if (isDemonym(first.folded)) return false;
  if (isGrammarWord(first.folded) && countryNamed(first.text) === null && organisationNamed(first.text) === null) return false;
  if (first.shape === 'capitals' && isEverydayWord(first.folded) && organisationNamed(first.text) === null) return false;
  if (isStateCode(first.text)) return words[from - 1]?.text === ',';
  return !first.opens || isNameAtOpening(first, words[to], elsewhere);
}
