import { isGrammarWord } from '../../lexicon/common-words.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isPartyMember, isTrade, partyOf } from '../../lexicon/person-nouns.ts';
import { isHonorific, isTitleHead, isTitleModifier } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/entity.ts';
import { SPEAKS } from '../mention/around.ts';
import { isCapital, type Word } from '../mention/word.ts';
import type { Stretch } from './draft.ts';

/** "the Velmoran foreign minister", "a spokeswoman for the ministry", "police": words that stand for somebody without a name. */
export interface Description extends Stretch {
  readonly type: 'PER' | 'ORG';
  /** Index of its head. */
  readonly at: number;
  readonly head: string;
  readonly article: 'definite' | 'indefinite' | 'none';
  /** Countries its words name; see `Draft.places`. */
  readonly places: ReadonlySet<string>;
}

const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'this', 'that']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some']);
const POSSESSIVE = new Set(["'s", "'"]);
const isPossessive = (word: Word | undefined): boolean => word !== undefined && POSSESSIVE.has(word.folded);
const LONGEST = 9;
/** Heads that in lower case are mostly other words. */
// "Kestrian": of a place that no lexicon knows
const ADJECTIVE = /...(?:an|ish|ese)$/u;
const ONLY_CAPITAL = new Set(
  'st state private count model guard driver rebel second rep col major general lead saint order'.split(' '),
);
const MORE_HEADS = new Set(['diplomat', 'official', 'strongman', 'ruler']);

/** The type of the name that a word lies in, `null` if in none. */
export type Holder = (at: number) => EntityType | null;

/** The descriptions of a report in text order; `holder` tells which words lie in names. */
export function descriptions(words: readonly Word[], holder: Holder): readonly Description[] {
  const found: Description[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const type = headType(words, at, holder);
    if (type === null) continue;
    const description = descriptionAt(words, at, type, holder);
    const before = found.at(-1);
    // "foreign ministry spokesman": the longer one that ends later holds the shorter.
    if (before !== undefined && description.from <= before.from) found.pop();
    if (before === undefined || description.at >= before.to || description.from <= before.from) found.push(description);
  }
  return found;
}

function headType(words: readonly Word[], at: number, holder: Holder): 'PER' | 'ORG' | null {
  const word = words[at];
  if (word === undefined || word.shape === 'other' || word.sentence < 0 || holder(at) !== null) return null;
  const { folded } = word;
  if (isHeadOfNext(words, at)) return null;
  if (isPartyMember(folded) || isTrade(folded)) return standsAlone(words, at, holder) ? 'PER' : null;
  if (MORE_HEADS.has(folded) || (isTitleHead(folded) && !(word.shape === 'lower' && ONLY_CAPITAL.has(folded)))) return 'PER';
  return isInstitution(folded) || isInstitution(`${words[at - 1]?.folded ?? ''} ${folded}`) ? 'ORG' : null;
}

/** "the Republican said", "Republican Lena Orsk"; not "Republican voters", "the incumbent government". */
function standsAlone(words: readonly Word[], at: number, holder: Holder): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || (isPartyMember(word.folded) && word.shape !== 'capital')) return false;
  if (next === undefined || next.sentence !== word.sentence || holder(at + 1) === 'PER') return true;
  if (next.shape === 'other') return next.text !== '-';
  return next.shape === 'lower' && (isGrammarWord(next.folded) || SPEAKS.has(next.folded) || /(?:ed|[^s]s)$/u.test(next.folded));
}

/** "police officer", "party leader": the next word is the head. */
function isHeadOfNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.sentence !== words[at]?.sentence || next.shape !== 'lower' || isGrammarWord(next.folded))
    return false;
  return (
    isTitleHead(next.folded) ||
    isInstitution(next.folded) ||
    next.folded === 'officials' ||
    next.folded === 'officers' ||
    next.folded === 'officer'
  );
}

function descriptionAt(words: readonly Word[], at: number, type: 'PER' | 'ORG', holder: Holder): Description {
  const from = beginning(words, at, holder);
  const to = ending(words, at, holder);
  const opening = words[from]?.folded ?? '';
  const owned = words.slice(from, at).some(isPossessive);
  const article = DEFINITE.has(opening) || owned ? 'definite' : INDEFINITE.has(opening) ? 'indefinite' : 'none';
  return { type, from, to, at, head: words[at]?.folded ?? '', article, places: placesIn(words, from, to) };
}

function beginning(words: readonly Word[], at: number, holder: Holder): number {
  // "officials praised President Verel": before a title with its name, other words are no part of it.
  const named = holder(at + 1) === 'PER';
  let from = at;
  let unknown = 0;
  for (let i = at - 1; i >= 0 && i > at - LONGEST; i -= 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[at]?.sentence) break;
    if (DEFINITE.has(word.folded) || INDEFINITE.has(word.folded)) return isHonorific(words[at]?.folded ?? '') && named ? from : i;
    if (isPossessive(word) && unknown > 0) return ownerFrom(words, i, holder);
    if (belongs(words, i, holder)) {
      if (unknown === 0) from = i;
      continue;
    }
    // "the embattled president": unknown words belong where an article opens before them.
    unknown += 1;
    if (named || unknown > 2 || SPEAKS.has(word.folded) || word.shape !== 'lower' || isGrammarWord(word.folded)) break;
  }
  return from;
}

/** "Velmora's tax commissioner": from the first word of the owner's name. */
function ownerFrom(words: readonly Word[], possessive: number, holder: Holder): number {
  let from = possessive - 1;
  while (
    from > 0 &&
    possessive - from < LONGEST &&
    holder(from - 1) !== null &&
    words[from - 1]?.sentence === words[from]?.sentence
  )
    from -= 1;
  return holder(from) === null && !isCapital(words[from]) ? possessive + 1 : from;
}

function belongs(words: readonly Word[], i: number, holder: Holder): boolean {
  const word = words[i];
  if (word === undefined) return false;
  // A name right before a title belongs to it ("Kremlin spokesman"); a person's only as owner ("Verel's spokesman").
  if (holder(i) === 'PER') return isPossessive(words[i + 1]) || holder(i + 1) === 'PER';
  if (holder(i) !== null) return true;
  if (word.text === '-' || isPossessive(word)) return true;
  if (isCapital(word) && (isPossessive(words[i + 1]) || ADJECTIVE.test(word.folded))) return true;
  return isTitleModifier(word.folded) || isTitleHead(word.folded) || isDemonym(word.folded) || isInstitution(word.folded);
}

/** Takes in "of Velmora", "for the Kestrian government". */
function ending(words: readonly Word[], at: number, holder: Holder): number {
  const link = words[at + 1];
  if (link === undefined || link.sentence !== words[at]?.sentence || (link.folded !== 'of' && link.folded !== 'for'))
    return at + 1;
  let to = at + 1;
  for (let i = at + 2; i < at + LONGEST; i += 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[at]?.sentence) break;
    if (i === at + 2 && (word.folded === 'the' || word.folded === 'his' || word.folded === 'her' || word.folded === 'its'))
      continue;
    if (holder(i) === 'PER') break;
    if (holder(i) !== null || isInstitution(word.folded) || word.folded === 'state' || isCapital(word)) to = i + 1;
    else if (word.shape === 'lower' && isInstitution(words[i + 1]?.folded ?? '') && !isGrammarWord(word.folded)) continue;
    else if (!(word.folded === 'and' || isTitleModifier(word.folded) || isDemonym(word.folded))) break;
  }
  return to;
}

const PARTY = 'party ';

/** Whether two sets of places and parties name different ones of a kind: another country, another party. */
export const conflict = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && [true, false].some((party) => differ(some, others, party));

function differ(some: ReadonlySet<string>, others: ReadonlySet<string>, party: boolean): boolean {
  const own = [...some].filter((key) => key.startsWith(PARTY) === party);
  if (own.length === 0 || own.some((key) => others.has(key))) return false;
  for (const key of others) if (key.startsWith(PARTY) === party) return true;
  return false;
}

/** What a country's name and its adjective share: the code, or for places that no lexicon knows their first letters. */
export function placeKey(printed: string, folded: string): string | null {
  const party = partyOf(folded);
  if (party !== null) return `${PARTY}${party}`;
  const country = countryOfDemonym(printed) ?? countryNamed(printed);
  if (country !== null) return country.code;
  if (isDemonym(folded)) return folded;
  return /(?:ia|an|a|land|ish|ese)$/u.test(folded) && folded.length > 5 ? folded.slice(0, 5) : null;
}

/** As `placeKey`; "United States" is read as two words. */
export function placeAt(words: readonly Word[], at: number): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  const pair = isCapital(word) && isCapital(next) ? countryNamed(`${word.text} ${next?.text}`) : null;
  return pair?.code ?? placeKey(word.text, word.folded);
}

function placesIn(words: readonly Word[], from: number, to: number): ReadonlySet<string> {
  const places = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.shape === 'lower' || word.shape === 'other') continue;
    const place = placeAt(words, i);
    if (place !== null) places.add(place);
  }
  return places;
}
