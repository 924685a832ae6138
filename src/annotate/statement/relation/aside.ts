import { CUE_VERBS } from '../../../lexicon/cues.ts';
import { DASHES, DETERMINERS, ENDS, isAdverb, isMark, PREPOSITIONS, RELATIVES } from './grammar.ts';
import { phraseBefore, startsName, surelyVerb } from './phrase.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** No aside between a subject and its verb is longer than this many words. */
const LONGEST_ASIDE = 28;

/** Where the aside that ends with the comma before `to` begins: the position of its first comma; -1 if there is none. */
function asideStart(words: Words, to: number, floor: number): number {
  const closing = words[to - 1]?.lower ?? '';
  const opening = closing === ')' ? '(' : closing;
  for (let i = to - 2; i >= Math.max(floor, to - LONGEST_ASIDE); i--) {
    const word = words[i];
    if (word?.lower === opening) return i;
    if (word !== undefined && (word.lower === ';' || word.lower === ':' || isMark(word))) return -1;
  }
  return -1;
}

const asideOpens = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word.lower) || RELATIVES.has(word.lower) || /^\p{Ll}/u.test(word.text) || word.kind === 'number');

/**
 * The subject that ends before `to`, with its asides: "Kolm", "Kolm, a spokeswoman for the ministry,", "Kolm (a spokeswoman)".
 * `null` where the words before are no noun phrase.
 */
export function subjectBefore(words: Words, to: number, floor = 0): Range | null {
  const closing = words[to - 1]?.lower ?? '';
  if (closing !== ',' && closing !== ')' && !DASHES.has(closing)) return phraseBefore(words, to, floor);
  let open = asideStart(words, to, floor);
  for (let guard = 0; open > floor && guard < 4; guard++) {
    const aside = words[open + 1];
    const head = phraseBefore(words, open, floor);
    if (head === null) return null;
    const further = words[head.from - 1]?.lower === ',' && !startsName(words[head.from]) && asideOpens(words[head.from]);
    if (!further) {
      const intro =
        PREPOSITIONS.has(words[head.from]?.lower ?? '') || (head.from > 0 && PREPOSITIONS.has(words[head.from - 1]?.lower ?? ''));
      return intro || aside === undefined ? null : { from: head.from, to };
    }
    open = head.from - 1;
  }
  return null;
}

/** With the aside after it: "said Kolm, a spokeswoman for the ministry, on Friday". */
export function withAside(words: Words, phrase: Range, ceiling = words.length): Range {
  if (words[phrase.to]?.lower !== ',') return phrase;
  const first = words[phrase.to + 1];
  if (first === undefined || !asideOpens(first) || /^(?:and|but|who|which|as|while)$/.test(first.lower)) {
    if (!/^(?:who|which)$/.test(first?.lower ?? '')) return phrase;
  }
  if (CUE_VERBS.get(first?.lower ?? '')?.forms.has('ing') || PREPOSITIONS.has(first?.lower ?? '') || isAdverb(first?.lower ?? ''))
    return phrase;
  for (let i = phrase.to + 2; i < Math.min(ceiling, phrase.to + LONGEST_ASIDE); i++) {
    const word = words[i];
    if (word === undefined || word.lower === ',' || ENDS.has(word.lower) || word.quoted >= 0) break;
    if (
      surelyVerb(word) ||
      CUE_VERBS.get(word.lower)?.verbs.some(({ frames }) => frames.includes('b') && word.lower.endsWith('ed'))
    )
      return phrase;
  }
  for (let i = phrase.to + 1; i < Math.min(ceiling, phrase.to + LONGEST_ASIDE); i++) {
    const word = words[i];
    if (word === undefined || isMark(word) || ENDS.has(word.lower) || word.lower === ';') return { from: phrase.from, to: i };
    if (word.lower === ',') return { from: phrase.from, to: i };
  }
  return { from: phrase.from, to: Math.min(ceiling, phrase.to + LONGEST_ASIDE) };
}
