import type { AffiliationLexicon } from '../../lexicon/affiliation-lexicon.ts';
import { type Kind, type Known, keyOf, nameWords } from '../../lexicon/affiliation-rows.ts';
import { isAmericanStateName } from '../../lexicon/american-states.ts';
import { isFirstName } from '../../lexicon/first-names.ts';
import { isStateCode } from '../../lexicon/places.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import { type Span, span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { bearersOf, holderOf } from './people.ts';

/** Words of the report that name a country, its people, a place, an organisation or an office holder. */
export interface Occurrence {
  readonly at: Span;
  readonly kind: Kind | 'person';
  readonly code: string | null;
  readonly sector: string | null;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface NameHere {
  readonly at: Span;
  readonly type: EntityType;
  /** The fullest name of whom it names. */
  readonly full: string;
}

export interface Reading {
  readonly text: string;
  readonly tree: Tree;
  readonly entities: readonly Entity[];
  readonly lexicon: AffiliationLexicon;
  /** The year of the report, to choose between office holders of one name. */
  readonly year: number | null;
}

/** All of a report, in text order; no two overlap. One pass over its words. */
export function occurrencesIn(reading: Reading): readonly Occurrence[] {
  const words = [...nameWords(reading.text)];
  const names = namesIn(reading.entities);
  const found: Occurrence[] = [];
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const start = words[i]?.start ?? 0;
    while (next < names.length && (names[next]?.at.end ?? 0) <= start) next++;
    const [occurrence, length] = longestAt(reading, words, i, names[next]);
    if (occurrence !== null)
      found.push(occurrence.kind === 'capital' || occurrence.kind === 'place' ? inItsState(reading, occurrence) : occurrence);
    i += length;
  }
  return found;
}

/** A country or American state after the comma tells which town of that name is meant: "Birmingham, Alabama". */
function inItsState({ text, lexicon }: Reading, town: Occurrence): Occurrence {
  const after = /^, (\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{Ll}{2,12})?)/u.exec(text.slice(town.at.end, town.at.end + 34))?.[1];
  if (after === undefined) return town;
  const keys = [keyOf(after), keyOf(after.split(' ')[0] ?? '')];
  if (keys.some(isAmericanStateName) || isStateCode(after.split(' ')[0] ?? '')) return { ...town, kind: 'place', code: 'USA' };
  const country = keys.map((key) => lexicon.names.get(key)).find((known) => known?.kind === 'country');
  return country === undefined ? town : { ...town, kind: 'place', code: country.code };
}

/** Proper names in text order. */
const namesIn = (entities: readonly Entity[]): readonly NameHere[] =>
  entities
    .flatMap(({ names, type, name }) => names.map((at) => ({ at, type, full: name })))
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);

const LONGEST = 12;
const PARTICLE = /^(?:al|bin|el|ould)$/u;
type Taken = readonly [Occurrence | null, number];

function longestAt(reading: Reading, words: readonly Word[], i: number, name: NameHere | undefined): Taken {
  const { text, lexicon } = reading;
  const first = words[i];
  if (first === undefined) return [null, 1];
  if (!isCapital(text, first.start) && !(PARTICLE.test(first.word) && isCapital(text, words[i + 1]?.start ?? 0)))
    return [null, 1];
  const most = Math.min(lexicon.longest.get(first.word) ?? 1, LONGEST);
  let key = '';
  const keys: string[] = [];
  for (let n = 0; n < most; n++) {
    const word = words[i + n];
    if (word === undefined || (n > 0 && !joins(text, words[i + n - 1], word))) break;
    key = n === 0 ? word.word : `${key} ${word.word}`;
    keys.push(key);
  }
  for (let n = keys.length; n > 0; n--) {
    const at = { start: first.start, end: words[i + n - 1]?.end ?? first.end };
    const here = name !== undefined && name.at.start < at.end ? name : undefined;
    const known = namedBy(reading, keys[n - 1] ?? '', { words, i, n, at, name: here });
    if (known === 'fixed') return [null, n];
    if (known !== null) return [{ at: span(text, at.start, at.end), ...known }, n];
  }
  return [null, 1];
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

/** Words of one name: a space, a hyphen, the dot of "St.", the "'s" of "Workers's" between them. */
function joins(text: string, a: Word | undefined, b: Word): boolean {
  if (a === undefined || b.start - a.end > 3) return false;
  const gap = text.slice(a.end, b.start);
  return /^(?:\s|-|\/|['’]s? )$/u.test(gap) || (/^\. ?$/u.test(gap) && a.word.length <= 3);
}

interface Here {
  readonly words: readonly Word[];
  readonly i: number;
  readonly n: number;
  readonly at: { readonly start: number; readonly end: number };
  readonly name: NameHere | undefined;
}

type Named = Omit<Occurrence, 'at'>;

function namedBy(reading: Reading, key: string, here: Here): Named | 'fixed' | null {
  const known = reading.lexicon.names.get(key);
  if (known?.kind === 'fixed') return 'fixed';
  if (known !== undefined && isMeant(reading, known, key, here))
    return key === 'georgia' && isAmericanState(reading.text, here.at) ? { ...known, kind: 'place', code: 'USA' } : known;
  const holders = reading.lexicon.holders.get(key);
  const candidates = holders ?? (here.n === 1 ? surnameAt(reading, here) : []);
  const person = holderOf(candidates, reading.year);
  return person === null ? null : { kind: 'person', ...person };
}

function surnameAt({ text, tree, lexicon }: Reading, { words, i, at, name }: Here): ReturnType<typeof bearersOf> {
  const word = words[i];
  if (word === undefined || !lexicon.surnames.has(word.word)) return [];
  const upos = uposAt(tree, at);
  if ((upos !== 'PROPN' && upos !== '') || (name !== undefined && name.type !== 'PER')) return [];
  const previous = words[i - 1];
  const before = previous !== undefined && /^\.?\s$/u.test(text.slice(previous.end, word.start)) ? previous : null;
  const within = name === undefined ? null : wordsOf(words, i, name.at);
  // a name goes on after it: "Clinton Brown"
  if (within !== null && within.at(-1) !== word) return [];
  return bearersOf(
    {
      word: word.word,
      rules: RULES.test(text.slice(at.end, at.end + 20)),
      before: before?.word ?? null,
      beforeCapital: before !== null && isCapital(text, before.start) && lexicon.names.get(before.word)?.kind !== 'people',
      given: within === null ? null : givenNames(within.length > 1 ? within : fullName(name, word)),
    },
    lexicon,
  );
}

/** "Ilves", called Sofia Ilves elsewhere in the report, is no other Ilves. */
function fullName(name: NameHere | undefined, word: Word): readonly Word[] {
  const full = [...nameWords(name?.full ?? '')];
  return full.at(-1)?.word === word.word ? full : [word];
}

const givenNames = (name: readonly Word[]): readonly string[] =>
  name
    .slice(0, -1)
    .map((one) => one.word)
    .filter((one) => !isTitleHead(one));

/** The words of a name around one of them. */
function wordsOf(words: readonly Word[], i: number, { start, end }: Span): readonly Word[] {
  let [from, to] = [i, i + 1];
  while (from > 0 && (words[from - 1]?.start ?? -1) >= start) from--;
  while ((words[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return words.slice(from, to);
}

/** "the Fox administration": a ruler's name, however common. */
const RULES = /^(?:['’]s?)? (?:administration|government|regime|presidency|White House|cabinet)\b/u;

const uposAt = (tree: Tree, at: Here['at']): string => {
  const [token] = tree.between(at.start, at.end);
  return token === undefined ? '' : tree.upos(token);
};

const NEVER = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'INTJ', 'PART', 'NUM']);
const PLACELIKE: ReadonlySet<string> = new Set<Kind>(['country', 'capital', 'place', 'people']);

/** Whether the words are used for what the lexicon knows by them: not "us", "Polish" the verb, "Nice" the adjective, "Michael Jordan". */
function isMeant(reading: Reading, known: Known, key: string, here: Here): boolean {
  const { text, tree } = reading;
  const printed = text.slice(here.at.start, here.at.end);
  if (known.capitals && /\p{Ll}/u.test(printed)) return false;
  const upos = uposAt(tree, here.at);
  if (here.n === 1 && upos !== '' && !isRightSort(known.kind, upos, printed)) return false;
  if (MEMBER.test(text.slice(here.at.end, here.at.end + 11))) return false;
  if (!PLACELIKE.has(known.kind)) return here.name?.type !== 'PER' || covers(here.at, here.name.at);
  const owns = /^['’]s? /u.test(text.slice(here.at.end, here.at.end + 3));
  if (here.name?.type === 'PER' && !owns && (!covers(here.at, here.name.at) || isFirstName(key))) return false;
  return !opposed(text, here.at);
}

function isRightSort(kind: Kind, upos: string, printed: string): boolean {
  if (kind === 'people') return upos !== 'VERB' && upos !== 'AUX' && upos !== 'INTJ';
  if (/^[\p{Lu}.]{2,}$/u.test(printed)) return true;
  return kind === 'capital' || kind === 'place' ? upos === 'PROPN' || upos === 'X' : !NEVER.has(upos);
}

const covers = (a: Here['at'], b: Span): boolean => a.start <= b.start && a.end >= b.end;

/** "pro-Velmoran", "ethnic Kestrians": not of that country. */
const BEFORE = /(?:\b(?:pro|anti|non|ex|post|pan)-|\bethnic[ -])$/iu;
/** "Velmoran-backed", "Kestrian-born": who acts is another. "-led", "-based", "-owned", "-run" stay. */
const AFTER =
  /^(?:[ -](?:backed|occupied|controlled|supported|sponsored|born)|-(?:held|allied|trained|funded|financed|brokered|mediated|speaking|dominated|administered|affiliated|aligned|linked|ruled|friendly|inspired|made|built|supplied|educated|bound|style|armed|leaning|era))\b/u;

const opposed = (text: string, { start, end }: Here['at']): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 8), start)) || AFTER.test(text.slice(end, end + 16));

/** "NATO-member Norway": of its own. */
const MEMBER = /^-(?:member|candidate)\b/u;

/** The American state has a capital, governors and neighbours that the country lacks. */
const STATE_BEFORE = /(?:\b(?:Atlanta|Savannah|Augusta|Macon|Columbus|Athens), |\bstate of )$/u;
const STATE_AFTER =
  /^(?: (?:Gov\b|Governor|Sen\b|Senator|Rep\b|Secretary of State|state |Bureau|Supreme|voters|Republican|Democrat|Tech|legislature|law enforcement|sheriff|lieutenant|county|GOP|congress)|['’]s (?:governor|secretary of state|senator|legislature|sheriff|state |electoral))/iu;

const isAmericanState = (text: string, { start, end }: Here['at']): boolean =>
  STATE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || STATE_AFTER.test(text.slice(end, end + 22));
