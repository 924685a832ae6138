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
