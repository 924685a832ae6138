import { isEverydayWord, isGrammarWord, looksEveryday } from '../../lexicon/common-words.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import { isFirstName, isWeakFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { isOrganisationHead, organisationNamed } from '../../lexicon/organisation-words.ts';
import { isCompass, isPlace, isPlaceEnding } from '../../lexicon/places.ts';
import { isHonorific, isTitleHead, isTitleModifier } from '../../lexicon/titles.ts';
import { knownLength } from './known.ts';
import type { Run } from './run.ts';
import type { Word } from './word.ts';

/** A run cut to what may be one name: `titled` when a title stands right before it. */
export interface Piece extends Run {
  readonly titled: boolean;
}

/** "Acting Velmoran President Anton Verel" is one piece, titled; "EU Commissioner Ilse Maron" is two. */
export function piecesOf(words: readonly Word[], run: Run, titled = false): readonly Piece[] {
  const from = afterOpening(words, run);
  if (from >= run.to) return [];
  const known = knownLength(words, from);
  if (known === run.to - from) return [{ from, to: run.to, titled }];
  const title = titleIn(words, from, run.to);
  if (title !== null) {
    const left = onlyLeadIns(words, from, title.from) ? [] : piecesOf(words, { from, to: title.from });
    return [...left, ...piecesOf(words, { from: title.to, to: run.to }, true)];
  }
  return untitled(words, from, run.to, titled);
}

/** Leading articles, days and other words of grammar off: "The", "On Monday". */
function afterOpening(words: readonly Word[], { from, to }: Run): number {
  let at = from;
  while (at < to && knownLength(words, at) === 0) {
    const word = words[at];
    if (word === undefined || word.shape === 'capitals' || !isGrammarWord(word.folded)) break;
    if (isFirstName(word.folded) && at + 1 < to) break;
    at += 1;
  }
  return at;
}

/** The first title of a run with what leads into it ("Deputy Foreign Minister"), unless it is part of an organisation's or place's name. */
function titleIn(words: readonly Word[], from: number, to: number): Run | null {
  for (let at = from; at < to; at += 1) {
    if (!isTitleAt(words, from, at, to)) continue;
    let start = at;
    while (start > from && isLeadIn(words[start - 1])) start -= 1;
    let end = at + 1;
    while (end < to && isTitleHead(words[end]?.folded ?? '') && !isFirstName(words[end]?.folded ?? '')) end += 1;
    return { from: start, to: end };
  }
  return null;
}

function isLeadIn(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isTitleModifier(word.folded) || isTitleHead(word.folded) || word.text === '-') &&
    word.shape !== 'capitals'
  );
}

/** "Acting Velmoran": nothing but what leads into a title. */
function onlyLeadIns(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => isLeadIn(word) || isDemonym(word.folded) || isUnknownAdjective(word));
}

/** "Velmoran": made of a place that no lexicon knows. */
const isUnknownAdjective = ({ text, folded, shape }: Word): boolean =>
  shape === 'capital' &&
  /..(?:[aei]an|ran|ese|ish)$/u.test(folded) &&
  !isFirstName(folded) &&
  !isPlace(folded) &&
  countryNamed(text) === null &&
  organisationNamed(text) === null;

function isTitleAt(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    !isTitleHead(word.folded) ||
    (word.shape === 'capitals' && !/^(?:PM|FM|MP|DR|MR|MS)$/u.test(word.text))
  )
    return false;
  const before = at > from ? words[at - 1] : undefined;
  // "Julie Bishop", "John Major"
  if (before !== undefined && isFirstName(before.folded) && !isWeakFirstName(before.folded)) return false;
  const last = words[to - 1]?.folded ?? '';
  if (isFirstName(words[at + 1]?.folded ?? '')) return true;
  const named = isPlaceEnding(last) || isOrganisationHead(last);
  if (!named) return true;
  // "King County", "General Hospital"; but "Foreign Ministry Spokesman Hask"
  return at > from && !isHonorific(word.folded);
}

function untitled(words: readonly Word[], from: number, to: number, titled: boolean): readonly Piece[] {
  const last = words[to - 1]?.folded ?? '';
  const organisation =
    isOrganisationHead(last) || isPlaceEnding(last) || words.slice(from, to).some(({ folded }) => folded === 'of');
  let start = from;
  if (!organisation) {
    while (start < to && isOfPeople(words, start, from)) start += 1;
  }
  if (start >= to) return [];
  const split = placeBefore(words, start, to);
  if (split > start) return [{ from: start, to: split, titled: false }, ...untitled(words, split, to, true)];
  const bare = organisation ? start : afterEveryday(words, start, to, titled);
  if (bare >= to) return [];
  return [{ from: bare, to, titled: titled || (bare > start && isFirstName(words[bare]?.folded ?? '')) }];
}

/** "Asian", "Southeast Asian", the hyphen of "Anglo-Asian". */
function isOfPeople(words: readonly Word[], at: number, from: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (isDemonym(folded) || (at > from && words[at]?.text === '-')) return true;
  return isCompass(folded) && isDemonym(words[at + 1]?.folded ?? '');
}

/** "President of Velmora Anton Verel": a country or organisation that stands right before a person's first name. */
function placeBefore(words: readonly Word[], from: number, to: number): number {
  const length = Math.max(1, knownLength(words, from));
  const next = words[from + length];
  const first = words[from];
  if (from + length >= to - 1 || next === undefined || first === undefined || !isFirstName(next.folded)) return from;
  const known =
    length > 1 || countryNamed(first.text) !== null || organisationNamed(first.text) !== null || isPlace(first.folded);
  return known && !isFirstName(first.folded) ? from + length : from;
}

/** "Security Policy Tomas Brandt", "Visit Tarsk": everyday words before a first name, at a sentence's opening, or after "Minister of". */
function afterEveryday(words: readonly Word[], from: number, to: number, titled: boolean): number {
  let at = from;
  while (at < to) {
    const folded = words[at]?.folded ?? '';
    if (isFirstName(folded) || !(isEverydayWord(folded) || looksEveryday(folded) || isTitleModifier(folded))) break;
    at += 1;
  }
  if (at === from) return from;
  if (at < to) return isFirstName(words[at]?.folded ?? '') || words[from]?.opens === true || titled ? at : from;
  return titled || words[from]?.opens === true ? to : from;
}
