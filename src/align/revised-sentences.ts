import { type Span, textAt } from '../model/span.ts';
import { firstFrom, type Laid } from './laid.ts';

/** A sentence as another text of the same report is compared with it. */
export interface Sentence {
  readonly at: Span;
  readonly tokens: readonly Span[];
  /** The tokens as they are compared. */
  readonly words: readonly string[];
  readonly key: string;
}

/** A sentence and what became of it; `null` on the side that has none like it. */
export interface Pair {
  readonly was: Sentence | null;
  readonly now: Sentence | null;
}

/** Letter for letter, but for the shape of quotation marks and dashes: a new typesetting is no change. */
const plain = (word: string): string =>
  word
    .replace(/[’‘‚]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—]/gu, '-');

export function sentencesOf({ text, placed }: Laid): Sentence[] {
  const { tokens, sentences } = placed.layers;
  return sentences.map((at) => {
    const own: Span[] = [];
    for (let i = firstFrom(tokens, at.start); i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined || token.at.start >= at.end) break;
      own.push(token.at);
    }
    const words = own.map((token) => plain(textAt(text, token)));
    return { at, tokens: own, words, key: words.join(' ') };
  });
}

/**
 * From here on one sentence is the other, reworded: twice the words in common over the words of both. Chosen by reading revisions made up
 * for the tests; no corpus of revised reports is at hand.
 */
const ALIKE = 0.5;
/** So many pairs of sentences are laid beside each other between two that were kept; what is rewritten at greater length is new text. */
const MOST = 40_000;

/** Sentences of two stretches, each with the one it was made from, in the order of both; those without one stand alone. */
export function paired(was: readonly Sentence[], now: readonly Sentence[]): Pair[] {
  const links = was.length * now.length > MOST ? [] : alike(was, now);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...links, [was.length, now.length] as const]) {
    for (; i < a; i += 1) pairs.push({ was: was[i] ?? null, now: null });
    for (; j < b; j += 1) pairs.push({ was: null, now: now[j] ?? null });
    const [left, right] = [was[a], now[b]];
    if (left !== undefined && right !== undefined) pairs.push({ was: left, now: right });
    [i, j] = [a + 1, b + 1];
  }
  return pairs;
}

/** The pairs in one order on both sides that have most in common. */
function alike(was: readonly Sentence[], now: readonly Sentence[]): [number, number][] {
  const [left, right] = [was.map(bagOf), now.map(bagOf)];
  const width = now.length + 1;
  const scores = new Float64Array(was.length * now.length);
  const most = new Float64Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const score = likeness(left[i], right[j]);
      scores[i * now.length + j] = score;
      const both = score >= ALIKE ? score + (most[(i + 1) * width + j + 1] ?? 0) : 0;
      most[i * width + j] = Math.max(both, most[(i + 1) * width + j] ?? 0, most[i * width + j + 1] ?? 0);
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < was.length && j < now.length; ) {
    const here = most[i * width + j] ?? 0;
    const score = scores[i * now.length + j] ?? 0;
    if (score >= ALIKE && here === score + (most[(i + 1) * width + j + 1] ?? 0)) found.push([i++, j++]);
    else if (here === (most[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf({ words }: Sentence): Bag {
  const said = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).map((word) => word.toLowerCase());
  const counts = new Map<string, number>();
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: said.length };
}

function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (a === undefined || b === undefined || a.size + b.size === 0) return 0;
  const [less, more] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of less.counts) common += Math.min(count, more.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}
