import { fold } from '../../lexicon/fold.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** `capital`: "Verel", "eBay"; `capitals`: "VNA", "U.S."; `lower`: "talks"; `other`: no letters. */
export type Shape = 'capital' | 'capitals' | 'lower' | 'other';

/** A token as name rules look at it. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Which sentence it stands in; -1 in none (a dateline). */
  readonly sentence: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** Opens its sentence, or a quotation in it, so that its capital says nothing. */
  readonly opens: boolean;
}

// "eBay", "iPhone"
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const TWO_CAPITALS = /\p{Lu}[^\p{Lu}]{0,3}[\p{Lu}\d]/u;
const OPENING = /^["“‘«„'([:*•–—-]$/u;

export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return INNER_CAPITAL.test(text) ? 'capital' : 'lower';
  if (!LETTER.test(text)) return 'other';
  if (!CAPITAL.test(text)) return 'lower';
  return !LOWER.test(text) && TWO_CAPITALS.test(text) ? 'capitals' : 'capital';
}

/** The tokens of a report with their sentence, in text order. */
export function wordsOf(text: string, tokens: readonly Token[], sentences: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  let opens = true;
  for (const token of tokens) {
    const { start, end } = token.at;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at += 1;
    const inside = at < sentences.length && (sentences[at]?.start ?? 0) <= start;
    const sentence = inside ? at : -1;
    const previous = words.at(-1);
    if (previous === undefined || previous.sentence !== sentence) opens = true;
    const written = text.slice(start, end);
    const shape = token.kind === 'word' ? shapeOf(written) : 'other';
    words.push({
      text: written,
      folded: foldedWord(written),
      start,
      end,
      shape,
      sentence,
      glued: previous?.end === start,
      opens,
    });
    opens = OPENING.test(written) || (opens && shape === 'other');
  }
  return words;
}

const PLAIN_LOWER = /^[a-z]*$/;

const foldedWord = (written: string): string => (PLAIN_LOWER.test(written) ? written : fold(written));

/** Begins with a capital, as names do. */
export const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'capitals';
