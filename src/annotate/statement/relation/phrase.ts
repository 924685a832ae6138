import { CUE_VERBS } from '../../../lexicon/cues.ts';
import {
  AUXILIARIES,
  COMMAS,
  CONNECTIVES,
  DASHES,
  DETERMINERS,
  ENDS,
  isAdverb,
  isFiniteVerb,
  isMark,
  NEGATIONS,
  PERSONAL,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** No subject is longer than this many words. */
const LONGEST = 30;

export const startsName = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** "said", "says" … between two words is always a verb; "claims", "report" may be nouns. */
export const surelyVerb = (word: Word): boolean =>
  /^(?:said|says|told|tells|thinks|believes|believed|insisted|argued|saying)$/.test(word.lower);

function stops(words: Words, i: number): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (word.name) return false;
  const { lower } = word;
  if (lower === 'and' || lower === 'or' || lower === '&') return false;
  if (CONNECTIVES.has(lower) || COMMAS.has(lower) || DASHES.has(lower) || ENDS.has(lower) || isMark(word)) return true;
  return (
    lower === ':' ||
    lower === '(' ||
    lower === ')' ||
    AUXILIARIES.has(lower) ||
    NEGATIONS.has(lower) ||
    surelyVerb(word) ||
    PERSONAL.has(lower)
  );
}

/** Cuts what stands before the subject itself: "On Wednesday", "Earlier", "In Belhaven" before a name or article. */
function trimmed(words: Words, from: number, to: number): Range | null {
  let start = from;
  for (let moved = true; moved && start < to; ) {
    const at = start;
    const word = words[start];
    if (word === undefined) break;
    const { lower } = word;
    if (word.time && to - start > 1 && words[start + 1]?.lower !== "'s") start++;
    else if (isAdverb(lower) && !word.name && to - start > 1) start++;
    else if (lower === 'and' || lower === 'or' || lower === 'not' || lower === 'plus') start++;
    else if (PREPOSITIONS.has(lower)) start = afterPreposition(words, start, to);
    moved = start > at;
  }
  const end = beforeTime(words, start, to);
  return start < end ? { from: start, to: end } : null;
}

/** "Kestria | on Tuesday": when it was said is no part of who said it. */
function beforeTime(words: Words, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && words[end - 1]?.time) end--;
  if (end === to) return to;
  return end > from + 1 && /^(?:on|in|late|early|last)$/.test(words[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** "In Port Lenz the mayor": the subject begins at the last article or name that no preposition stands before. */
function afterPreposition(words: Words, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const before = words[i - 1];
    if (before === undefined || PREPOSITIONS.has(before.lower) || before.lower === 'and') continue;
    if (before.time && !words[i]?.time) return i;
    const fresh = DETERMINERS.has(words[i]?.lower ?? '') || (startsName(words[i]) && !startsName(before));
    if (fresh && !DETERMINERS.has(before.lower)) return i;
  }
  return to;
}

/** Whether the words from `from` read as one phrase: none of them is surely a finite verb after a noun. */
function holdsVerb(words: Words, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const word = words[i];
    if (word === undefined || word.name) continue;
    const cue = CUE_VERBS.get(word.lower);
    const before = words[i - 1]?.lower ?? '';
    const noun = DETERMINERS.has(before) || before === "'s" || PREPOSITIONS.has(before);
    const reduced = PREPOSITIONS.has(words[i + 1]?.lower ?? '');
    if (!noun && !reduced && (isFiniteVerb(word.lower) || cue?.forms.has('past'))) return i;
  }
  return -1;
}

/** The noun phrase that ends before `to`. */
export function phraseBefore(words: Words, to: number, floor = 0): Range | null {
  const last = words[to - 1];
  if (last === undefined || to <= floor) return null;
  if (SUBJECT_PRONOUNS.has(last.lower) && !last.name) return pronoun(words, to, floor);
  let from = to;
  while (from > floor && to - from < LONGEST && !stops(words, from - 1)) from--;
  if (from === to) return null;
  const verb = words[to];
  const relative = verb !== undefined && surelyVerb(verb) ? relativeBefore(words, from, floor) : -1;
  const head = relative < 0 ? null : phraseBefore(words, relative, floor);
  if (head !== null) return { from: head.from, to };
  const and = lastConjunction(words, from, to);
  if (and > 0 && (holdsVerb(words, from, and) >= 0 || (from > floor && words[from - 1]?.lower === 'that'))) from = and + 1;
  return trimmed(words, from, to);
}

/** "an official who was | briefed on the call": where the relative pronoun stands whose verb ends before `from`; -1 if there is none. */
function relativeBefore(words: Words, from: number, floor: number): number {
  let i = from - 1;
  if (!AUXILIARIES.has(words[i]?.lower ?? '')) return -1;
  while (i > floor && (AUXILIARIES.has(words[i]?.lower ?? '') || isAdverb(words[i]?.lower ?? ''))) i--;
  return i > floor && /^(?:who|which)$/.test(words[i]?.lower ?? '') && !COMMAS.has(words[i - 1]?.lower ?? '') ? i : -1;
}

function lastConjunction(words: Words, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (words[i]?.lower === 'and' || words[i]?.lower === 'or') return i;
  return -1;
}

/** "he"; "many of whom"; "both of them". */
function pronoun(words: Words, to: number, floor: number): Range {
  const of = words[to - 2]?.lower === 'of' && to - 3 >= floor;
  return { from: of ? to - 3 : to - 1, to };
}

/** The noun phrase that begins at `from`: to a comma, a mark, a verb or a connective. With an aside that an article opens. */
export function phraseAfter(words: Words, from: number, ceiling = words.length): Range | null {
  const first = words[from];
  if (first === undefined || from >= ceiling) return null;
  if (
    SUBJECT_PRONOUNS.has(first.lower) &&
    !first.name &&
    (PERSONAL.has(first.lower) || !/^\p{L}/u.test(words[from + 1]?.text ?? ''))
  ) {
    return { from, to: from + 1 };
  }
  let to = from;
  while (to < ceiling && to - from < LONGEST && !stops(words, to) && !(to > from && breaks(words, to))) to++;
  while (to > from && /^(?:and|or|&)$/.test(words[to - 1]?.lower ?? '')) to--;
  return to > from ? { from, to } : null;
}

/** Words at which a subject after its verb ends: "said Kolm | in a statement", "| on Friday". */
function breaks(words: Words, i: number): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (word.time) return true;
  if (/^(?:in|on|at|during|after|before|via|through|by|to|when|as|about|late|early)$/.test(word.lower)) return true;
  return isAdverb(word.lower) && !word.name;
}
