import type { ContentWord, Laid } from './laid.ts';
import { wordsIn } from './laid.ts';

/** How much each word says within a story: a word that stands in every sentence tells no two of them apart. */
export interface Weights {
  readonly of: (stem: string) => number;
}

export const weightsOf = (laid: readonly Laid[]): Weights => weightsFrom(sentencesOf(laid));

function* sentencesOf(laid: readonly Laid[]): Generator<readonly ContentWord[]> {
  for (const one of laid) for (const sentence of one.placed.layers.sentences) yield wordsIn(one, [sentence]);
}

/** The same of pieces of text, such as sentences. */
export function weightsFrom(pieces: Iterable<readonly ContentWord[]>): Weights {
  const counts = new Map<string, number>();
  let read = 0;
  for (const words of pieces) {
    read += 1;
    for (const stem of stems(words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const size = Math.max(SMALL, read);
  const all = Math.log(1 + size);
  return { of: (stem) => Math.max(LEAST, Math.log((1 + size) / (1 + (counts.get(stem) ?? 0))) / all) };
}

/** In a story of a few sentences every word is frequent; so many are taken before frequency is held against a word. */
const SMALL = 40;
/** No word weighs nothing: two accounts made of a story's common words are still alike. */
const LEAST = 0.15;

const stems = (words: readonly ContentWord[]): Set<string> => new Set(words.map(({ stem }) => stem));

/** What two pieces of text share. */
export interface Likeness {
  /** Weight shared over the weight of the lighter side, 0–1. */
  readonly overlap: number;
  /** Weight shared over the weight of both, 0–1. */
  readonly both: number;
  /** Shared stems, in the order of the first side. */
  readonly shared: readonly string[];
  /** Of these, how many are no names. */
  readonly plain: number;
}

interface Bag {
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The weight of all stems by the weights last asked for: a story has one set of them. */
  weighed: { readonly by: Weights; readonly sum: number } | null;
}

/** Words are laid beside many others: their sets are made once. */
const bags = new WeakMap<readonly ContentWord[], Bag>();

function bagOf(words: readonly ContentWord[]): Bag {
  const known = bags.get(words);
  if (known !== undefined) return known;
  const names = new Set(words.filter(({ name }) => name).map(({ stem }) => stem));
  const bag: Bag = { stems: stems(words), names, weighed: null };
  bags.set(words, bag);
  return bag;
}

export function likeness(a: readonly ContentWord[], b: readonly ContentWord[], weights: Weights): Likeness {
  const [left, right] = [bagOf(a), bagOf(b)];
  const [x, y] = [left.stems, right.stems];
  const shared: string[] = [];
  for (const stem of x) if (y.has(stem)) shared.push(stem);
  const common = sum(shared, weights);
  const [whole, other] = [weightOf(left, weights), weightOf(right, weights)];
  const least = Math.min(whole, other);
  const most = whole + other - common;
  return {
    overlap: least === 0 ? 0 : common / least,
    both: most === 0 ? 0 : common / most,
    shared,
    plain: shared.filter((stem) => !left.names.has(stem) && !right.names.has(stem)).length,
  };
}

function sum(stems: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const stem of stems) total += weights.of(stem);
  return total;
}

function weightOf(bag: Bag, weights: Weights): number {
  if (bag.weighed?.by !== weights) bag.weighed = { by: weights, sum: sum(bag.stems, weights) };
  return bag.weighed.sum;
}
