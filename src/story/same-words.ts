import { type Span, spanWithin } from '../model/span.ts';
import { WORD, type Words } from '../reuse/words.ts';
import type { Features } from './features.ts';
import type { Key } from './key-index.ts';
import { firstFrom } from './scene.ts';

/** The words by which two texts are one, in text order. */
export interface Wording {
  /** Of the words; `null` where there are none. */
  readonly key: Key | null;
  /** How many they are. */
  readonly words: number;
  /** From the first of them to the last; `null` where there are none. */
  readonly at: Span | null;
}

/** With so few words two reports may be alike by chance: "More to follow." is not one happening. */
export const LEAST_WORDS = 5;

/**
 * What a report tells, whatever stands around it: the words of its body without headline, dateline and agency; where it has no body,
 * of its headline. Case, punctuation and white space do not count. Linear in its length.
 */
export function wordingOf({ words, length }: Pick<Features, 'words' | 'length'>): Wording {
  const places = placesOf(words);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { key: null, words: 0, at: null };
  return {
    key: keyOf(words.key, places),
    words: places.length,
    at: spanWithin(length, words.start[first] ?? 0, words.end[last] ?? 0),
  };
}

/** What of two reports of the same words must be known to find a place of the one in the other. */
export type Worded = Pick<Features, 'words' | 'length' | 'textHash'>;

/** A place in one of two reports of the same words, in the other; `null` where none of the words stand there. */
export function placeIn(from: Worded, to: Worded, at: Span): Span | null {
  if (from.textHash === to.textHash) return at;
  const [here, there] = [placesOf(from.words), placesOf(to.words)];
  const starts = Uint32Array.from(here, (i) => from.words.start[i] ?? 0);
  const [first, end] = [firstFrom(starts, at.start), firstFrom(starts, at.end)];
  const [start, last] = [there[first], there[end - 1]];
  if (first >= end || start === undefined || last === undefined) return null;
  return spanWithin(to.length, to.words.start[start] ?? 0, to.words.end[last] ?? 0);
}

/** Places in `words` of what a report tells. */
function placesOf({ flags }: Words): number[] {
  const body: number[] = [];
  for (let i = 0; i < flags.length; i += 1) if (((flags[i] ?? 0) & WORD.body) !== 0) body.push(i);
  return body.length > 0 ? body : Array.from(flags, (_, i) => i);
}

/** 64 bits: FNV-1a over the words' keys, twice from different beginnings. */
function keyOf(keys: Uint32Array, places: readonly number[]): Key {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (const i of places) {
    const key = keys[i] ?? 0;
    low = Math.imul(low ^ key, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ key, 0x85ebca6b);
    high ^= high >>> 13;
  }
  // no words have the key of none
  return [(low | 1) >>> 0, high >>> 0];
}
