import { isGrammarWord } from '../../lexicon/common-words.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { isInstitution, isOrganisationHead } from '../../lexicon/organisation-words.ts';
import { isCompass, isPlace, isPlaceEnding, isStateCode } from '../../lexicon/places.ts';
import { isTitleHead, isTitleModifier } from '../../lexicon/titles.ts';
import type { Piece } from './piece.ts';
import { noScore, type Score } from './score.ts';
import { isCapital, type Word } from './word.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SPEAKS = set(
  'said says told added continued concluded asked wrote tweeted argued insisted explained noted replied recalled stressed warned denied confirmed admitted claimed announced testified remarked joked thinks thought believes hopes feels resigned smiled laughed married died',
);
const OWNED_BY_PERSON = set(
  'administration regime government family era campaign presidency dictatorship brothers sisters dynasty clan estate doctrine',
);
/** How much a preposition before a name says that it is a place. */
const BEFORE_PLACE: Readonly<Record<string, number>> = {
  in: 2,
  near: 3,
  outside: 1.5,
  across: 2,
  throughout: 2,
  around: 1,
  from: 0.8,
  to: 0.6,
  into: 1.5,
  at: 0.4,
  inside: 1,
  through: 0.7,
  towards: 1,
  toward: 1,
  via: 0.7,
  of: 0.2,
};
const PLACE_NOUNS = set(
  'city town village crossing checkpoint outpost valley camp province region state county district capital island river lake port suburb neighbourhood neighborhood area border airport municipality governorate countryside coast peninsula enclave',
);
const ORGANISATION_NOUNS = set(
  'agency newspaper company firm group party airline website broadcaster channel magazine network charity bank club union militia movement organisation organization institute university team carrier manufacturer retailer startup coalition corporation daily tabloid ngo foundation militants fighters shares users',
);
const POSSESSED_BY_PERSON = set(
  'wife husband son daughter mother father brother sister lawyer lawyers family spokesman spokeswoman spokesperson office campaign widow girlfriend boyfriend parents death body',
);
const POSSESSED_BY_PLACE = set(
  'president leader leaders government capital parliament foreign prime interior army military border borders economy authorities ministry security defence defense central ambassador police population ruling opposition people territory airspace troops ruler',
);
const MADE_OF_PLACE = set('based born');

/** What the words around one occurrence of a name say of its type. */
export function around(words: readonly Word[], piece: Piece): Score {
  const score = noScore();
  if (piece.titled) score.PER += 4;
  before(words, piece, score);
  after(words, piece, score);
  return score;
}

function at(words: readonly Word[], index: number, sentence: number | undefined): Word | undefined {
  const word = words[index];
  return word !== undefined && word.sentence === sentence ? word : undefined;
}

function before(words: readonly Word[], { from, to }: Piece, score: Score): void {
  const sentence = words[from]?.sentence;
  const one = at(words, from - 1, sentence);
  const two = at(words, from - 2, sentence);
  if (one === undefined) return;
  const { folded } = one;
  score.LOC += Object.hasOwn(BEFORE_PLACE, folded) ? (BEFORE_PLACE[folded] ?? 0) : 0;
  if (folded === 'the' && !OWNED_BY_PERSON.has(at(words, to, sentence)?.folded ?? '')) {
    score.ORG += 1;
    score.PER -= 3;
  }
  // "a VBT was found": letters for a thing
  if ((folded === 'a' || folded === 'an') && words[from]?.shape === 'capitals' && !isNounAt(words, to, sentence)) score.ORG -= 2;
  if (folded === ',' && to === from + 1 && isStateCode(words[from]?.text ?? '')) score.LOC += 5;
  if (folded === 'of' && two !== undefined && PLACE_NOUNS.has(two.folded)) score.LOC += 3;
  if (isCompass(folded) && one.shape === 'lower') score.LOC += 3;
  if (isTitleHead(folded) && one.shape !== 'capitals') score.PER += 3;
  if (folded === 'told' || folded === 'asked') score.ORG += 0.5;
  else if (SPEAKS.has(folded)) score.PER += 1.5;
  if (ORGANISATION_NOUNS.has(folded)) score.ORG += 1.5;
  if (PLACE_NOUNS.has(folded)) score.LOC += 1.5;
  if (folded === ',' && two !== undefined) {
    if (isTitleHead(two.folded)) score.PER += 3;
    if (PLACE_NOUNS.has(two.folded)) score.LOC += 2;
  }
}

const isNounAt = (words: readonly Word[], to: number, sentence: number | undefined): boolean => {
  const next = at(words, to, sentence);
  return next !== undefined && next.shape === 'lower' && !isGrammarWord(next.folded);
};

function after(words: readonly Word[], { from, to }: Piece, score: Score): void {
  const sentence = words[from]?.sentence;
  const one = at(words, to, sentence);
  const two = at(words, to + 1, sentence);
  if (one === undefined) return;
  const { folded } = one;
  if (SPEAKS.has(folded)) score.PER += 1.5;
  if (folded === 'who' || folded === 'whose') score.PER += 3;
  if (ORGANISATION_NOUNS.has(folded)) score.ORG += 1;
  if (PLACE_NOUNS.has(folded)) score.LOC += 1;
  if (folded === '-' && one.glued && two !== undefined && MADE_OF_PLACE.has(two.folded)) score.LOC += 3;
  if ((folded === "'s" || folded === '’s') && two !== undefined && POSSESSED_BY_PERSON.has(two.folded)) score.PER += 1.5;
  if ((folded === "'s" || folded === '’s') && two !== undefined && POSSESSED_BY_PLACE.has(two.folded)) score.LOC += 1.5;
  if (folded === ',' && two !== undefined) afterComma(words, to + 1, sentence, score);
}

function afterComma(words: readonly Word[], index: number, sentence: number | undefined, score: Score): void {
  const one = at(words, index, sentence);
  if (one === undefined) return;
  if (one.folded === 'who' || one.folded === 'whose') score.PER += 3;
  if (one.folded === 'where') score.LOC += 2;
  const stop = at(words, index + 1, sentence)?.folded;
  if (/^\d{1,2}$/u.test(one.text) && (stop === ',' || stop === '.')) score.PER += 3;
  if (
    isCapital(one) &&
    (countryNamed(one.text) !== null || isPlace(one.folded)) &&
    (stop === ',' || stop === '.' || stop === undefined)
  )
    score.LOC += 1.5;
  apposition(words, index, sentence, score);
}

/** ", a government spokesman", ", deputy head of the fund", ", a port in the north". */
function apposition(words: readonly Word[], index: number, sentence: number | undefined, score: Score): void {
  const opening = at(words, index, sentence);
  if (opening === undefined || !opensDescription(opening)) return;
  for (let i = index; i < index + 7; i += 1) {
    const word = at(words, i, sentence);
    if (word === undefined || word.shape === 'other' || word.folded === 'of' || word.folded === 'in') return;
    if (word.folded === 'and' || word.folded === 'said') return;
    const next = at(words, i + 1, sentence);
    const ends = next === undefined || next.shape === 'other' || !(isTitleHead(next.folded) || isOrganisationHead(next.folded));
    if (isTitleHead(word.folded) && ends) {
      score.PER += 3;
      return;
    }
    if (!ends || word.shape !== 'lower') continue;
    if (PLACE_NOUNS.has(word.folded) || isPlaceEnding(word.folded)) {
      score.LOC += 2;
      return;
    }
    if (isInstitution(word.folded) || ORGANISATION_NOUNS.has(word.folded)) {
      score.ORG += 2;
      return;
    }
  }
}

const ARTICLES = set('a an the his her its their one');

const opensDescription = ({ folded, shape }: Word): boolean =>
  ARTICLES.has(folded) || (shape === 'lower' && (isTitleModifier(folded) || isTitleHead(folded))) || isDemonym(folded);
