import { type Span, span } from '../../model/span.ts';

/**
 * A piece of a sentence as the grammar of numbers needs it: digits apart from letters ("60km", "6.1-magnitude", "$5m"),
 * which the tokens of Universal Dependencies leave together.
 */
export interface Word {
  readonly at: Span;
  readonly text: string;
  readonly low: string;
  readonly kind: 'digits' | 'letters' | 'mark';
}

const PIECE = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

export function wordsIn(text: string, within: Span): Word[] {
  const words: Word[] = [];
  for (const found of text.slice(within.start, within.end).matchAll(PIECE)) {
    const piece = found[0];
    const start = within.start + found.index;
    const kind = /^\d/.test(piece) ? 'digits' : /^\p{L}/u.test(piece) ? 'letters' : 'mark';
    words.push({ at: span(text, start, start + piece.length), text: piece, low: piece.toLowerCase(), kind });
  }
  return words;
}

/** Whether nothing stands between two neighbours: "60km", "6.1-magnitude". */
export const touch = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.at.end === b.at.start;

/** Whether the words from `i` on are these. */
export const wordsAre = (words: readonly Word[], i: number, wanted: readonly string[]): boolean =>
  i >= 0 && wanted.every((low, k) => words[i + k]?.low === low);

export const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** The words `[from, to)` in the text. */
export function spanOf(text: string, words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? null : span(text, first.at.start, last.at.end);
}

type Sequence = { readonly words: readonly string[] };

/** Sequences of words by their first or last: a number is asked for some hundred of them. Their order stays. */
export function keyedBy<T extends Sequence>(end: 'first' | 'last', sequences: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const sequence of sequences) {
    const key = sequence.words.at(end === 'first' ? 0 : -1) ?? '';
    found.set(key, [...(found.get(key) ?? []), sequence]);
  }
  return found;
}

/** The first of the sequences that stands at word `i`. */
export const sequenceAt = <T extends Sequence>(
  sequences: ReadonlyMap<string, readonly T[]>,
  words: readonly Word[],
  i: number,
): T | undefined => sequences.get(words[i]?.low ?? '')?.find((sequence) => wordsAre(words, i, sequence.words));

/** The first word that starts at an offset or after it. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
