import { isEverydayWord, isGrammarWord } from '../../lexicon/common-words.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries.ts';
import { isFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import {
  isCompanyEnding,
  isOrganisationHead,
  isOrganisationOpener,
  isWeakOrganisationHead,
  organisationNamed,
} from '../../lexicon/organisation-words.ts';
import { isPlace, isPlaceOpening } from '../../lexicon/places.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import { knownLength } from './known.ts';
import { isCapital, type Word } from './word.ts';

/** Words `[from, to)`: capitalised words with what joins them, before titles and articles are cut off. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

// "Ursula von der Leyen", "Mohammed bin Salman", "Rio de Janeiro"
const PARTICLES = new Set(
  'von van der den de la le du da das do dos di del della des bin ibn bint al el ul ud ad e y ten ter zu af av'.split(' '),
);
const MAX_LENGTH = 14;

/** The run that begins at a capitalised word. */
export function runFrom(words: readonly Word[], at: number): Run {
  const within = (end: number): boolean => words[end - 1]?.sentence === words[at]?.sentence;
  const known = at + knownLength(words, at);
  let to = within(known) ? Math.max(at + 1, known) : at + 1;
  while (to - at < MAX_LENGTH && within(to + 1)) {
    const next = joined(words, at, to);
    // "Ministry of" at the end of a line takes nothing from the next.
    if (next === to || !within(next)) break;
    to = next;
  }
  return { from: at, to };
}

/** Where the run ends when what stands at `to` is taken in; `to` if it is not. */
function joined(words: readonly Word[], from: number, to: number): number {
  const word = words[to];
  const before = words[to - 1];
  if (word === undefined || before === undefined) return to;
  if (isCapital(word)) return follows(word, before) ? Math.max(to + 1, to + knownLength(words, to)) : to;
  const after = words[to + 1];
  if (word.text === '-' && word.glued) return acrossHyphen(words, from, to);
  if (word.text === '&' && isCapital(after)) return to + 2;
  if (word.text === ',' && after !== undefined && isCompanyEnding(after.folded) && isCapital(after)) return to + 2;
  if (word.folded === "'s" || word.text === "'" || word.text === '’') return acrossPossessive(words, to);
  if (PARTICLES.has(word.folded)) return acrossParticles(words, to);
  if (word.folded === 'of' || word.folded === 'for' || word.folded === 'on') return acrossOf(words, from, to);
  if (word.folded === 'and') return acrossAnd(words, from, to);
  return to;
}

function follows(word: Word, before: Word): boolean {
  if (word.shape === 'capitals') return true;
  // "Theresa May", but not "Parliament Monday"
  if (isGrammarWord(word.folded)) return word.folded === 'may' && isFirstName(before.folded);
  return true;
}

/** "Jean-Claude", "Asia-Pacific", "al-Hask"; not "Kestria-Velmora", "EU-Velmoran", "Tarsk-based". */
function acrossHyphen(words: readonly Word[], from: number, to: number): number {
  const [before, after] = [words[to - 1], words[to + 1]];
  if (before === undefined || after === undefined || !after.glued) return to;
  if (PARTICLES.has(after.folded) && words[to + 2]?.text === '-' && isCapital(words[to + 3])) return to + 4;
  if (/^\d{1,3}$/u.test(after.text)) return to + 2;
  // "Wong Pik-wan": the second half of an East Asian given name
  if (!isCapital(after)) return to - from > 1 && isSecondSyllable(after, KOREAN.has(words[from]?.folded ?? '')) ? to + 2 : to;
  if (isDemonym(before.folded) && isDemonym(after.folded) && isCapital(words[to + 2])) return to + 2;
  const apart = (word: Word): boolean => standsAlone(word);
  return apart(before) || apart(after) ? (from < to - 1 && !apart(before) ? to + 2 : to) : to + 2;
}

/** Surnames before which a hyphen is sure to join the syllables of a given name: "Lee Sang-won". */
const KOREAN = new Set(
  'park kim lee choi moon jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong ban roh chun chung baek nam'.split(
    ' ',
  ),
);

const isSecondSyllable = ({ folded, shape }: Word, sure: boolean): boolean =>
  shape === 'lower' &&
  folded.length < 6 &&
  (sure || (!isEverydayWord(folded) && !isGrammarWord(folded))) &&
  !/^(?:led|born|based|style|wide|made|run|owned|era|held|old|type|like|aged|area)$/u.test(folded);

const standsAlone = ({ text, folded }: Word): boolean =>
  countryNamed(text) !== null ||
  countryOfDemonym(text) !== null ||
  organisationNamed(text) !== null ||
  (isPlace(folded) && folded !== 'asia');

// "People's Party", "Workers' Union", "McDonald's", "Women's Council"
const OWNERS = new Set(
  'people workers women children farmers king queen teachers writers players lawyers mothers veterans peoples st'.split(' '),
);
const OWNER = /^(?:mcdonald|lloyd|sotheby|christie|moody|macy|levi|kellogg|wendy|sainsbury)$/u;

function acrossPossessive(words: readonly Word[], to: number): number {
  const before = words[to - 1]?.folded ?? '';
  if (OWNER.test(before)) return to + 1;
  return OWNERS.has(before) && isCapital(words[to + 1]) ? to + 2 : to;
}

function acrossParticles(words: readonly Word[], to: number): number {
  let end = to;
  while (end < to + 3 && PARTICLES.has(words[end]?.folded ?? '')) end += 1;
  if (words[end]?.text === '-') end += 1;
  return isCapital(words[end]) && !isGrammarWord(words[end]?.folded ?? '') ? end + 1 : to;
}

/** "Ministry of the Interior", "Centre for Border Studies", "Gulf of Lenz"; not "President of Velmora". */
function acrossOf(words: readonly Word[], from: number, to: number): number {
  const opener = words.slice(from, to).some(({ folded }) => isOrganisationOpener(folded));
  const near = words[to - 1]?.folded ?? '';
  const place = words[to]?.folded === 'of' && isPlaceOpening(near) && !COMPASS_OPENERS.has(near);
  if (!opener && !place) return to;
  if (words[to]?.folded !== 'of' && !isOrganisationOpener(near)) return to;
  const the = words[to + 1]?.folded === 'the' ? 1 : 0;
  const next = words[to + 1 + the];
  return isCapital(next) && !isGrammarWord(next?.folded ?? '')
    ? Math.max(to + 2 + the, to + 1 + the + knownLength(words, to + 1 + the))
    : to;
}

const COMPASS_OPENERS = new Set(
  'new south north east west upper lower central southern northern eastern western st saint san santa los las el'.split(' '),
);

/** "Ministry of Trade and Industry", "Food and Drug Agency"; not "Kestria and Velmora", "Verel and Maron". */
function acrossAnd(words: readonly Word[], from: number, to: number): number {
  const next = words[to + 1];
  if (next === undefined || !isCapital(next) || standsAlone(next) || isGrammarWord(next.folded) || isTitleHead(next.folded))
    return to;
  const inside = words.slice(from, to);
  const of = inside.findLastIndex(({ folded }) => folded === 'of' || folded === 'for');
  if (of > 0 && inside.slice(of + 1).every(isTopic) && isTopic(next) && !isFirstName(next.folded)) return to + 2;
  let end = to + 1;
  while (isCapital(words[end]) && end < to + 5) end += 1;
  const last = words[end - 1]?.folded ?? '';
  const head = isOrganisationHead(last) && !isWeakOrganisationHead(last);
  return head && end > to + 2 && inside.every(isTopic) ? end : to;
}

/** A word for a subject, as in the names of ministries: "Trade", "Border". */
const isTopic = (word: Word): boolean =>
  word.shape !== 'capitals' && (isEverydayWord(word.folded) || !standsAlone(word)) && !isFirstName(word.folded);
