import type { Kind, Terms } from './terms.ts';

/** Sparse weights by key, keys ascending, of length `UNIT`. Whole numbers, so that sums do not depend on their order. */
export interface Vector {
  readonly key: Uint32Array;
  readonly weight: Uint16Array;
}

export const NO_TERMS: Vector = { key: new Uint32Array(), weight: new Uint16Array() };

/** The length of a vector. A sum of a million of them still fits 32 bits. */
export const UNIT = 1 << 12;

/** How much of a vector's square a kind of term makes up, and by how many terms at most. */
export interface Share {
  readonly kinds: readonly Kind[];
  readonly share: number;
  readonly most: number;
}

/**
 * A kind that is not there leaves its share to the others, but not all of it: reports without a name or a number share the words of all
 * news, and must share many to be near.
 */
const LEAST = 0.7;

/** A key and its weight in one number, so that sorting these sorts the keys: weights stay below two times `UNIT`. */
const KEY = 1 << 16;

const BIT: Readonly<Record<Kind, number>> = { word: 1, name: 2, number: 4, phrase: 8, day: 16 };

/** How much a term tells, by its key. */
export interface Weights {
  readonly weight: (key: number) => number;
}

/** The terms of a report in columns. */
export interface Columns {
  readonly key: Uint32Array;
  /** A bit of `BIT`. */
  readonly kind: Uint8Array;
  /** How much each counts for by how often it stands there, and then by how much it tells. */
  readonly weight: Float64Array;
}

/** What of a kind's terms stands in the vector. */
interface Chosen {
  readonly kinds: number;
  readonly share: number;
  /** Of the terms as a vector. */
  readonly length: number;
  /** A term that weighs as much stands in the vector only if its key is not above `last`. */
  readonly least: number;
  readonly last: number;
}

export function columnsOf(terms: Terms): Columns {
  const size = terms.size;
  const [key, kind, weight] = [new Uint32Array(size), new Uint8Array(size), new Float64Array(size)];
  let i = 0;
  terms.forEach((term, one) => {
    key[i] = one;
    kind[i] = BIT[term.kind];
    weight[i] = 1 + logarithm(term.count);
    i += 1;
  });
  return { key, kind, weight };
}

/** The terms of a report as weights, the heaviest of each kind: a vector for each of the parts that are compared apart. */
export function vectorsOf(terms: Columns, parts: readonly (readonly Share[])[], weights: Weights): Vector[] {
  const weighed = weighedOf(terms, weights);
  return parts.map((shares) => vectorOf(weighed, shares));
}

function weighedOf({ key, kind, weight }: Columns, weights: Weights): Columns {
  const weighed = weight.slice();
  for (let i = 0; i < key.length; i += 1) {
    if (kind[i] !== BIT.day) weighed[i] = (weight[i] ?? 0) * weights.weight(key[i] ?? 0);
  }
  return { key, kind, weight: weighed };
}

/** Most counts are small. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, count) => Math.log(count));
const logarithm = (count: number): number => LOGARITHMS[count] ?? Math.log(count);

function vectorOf(weighed: Columns, shares: readonly Share[]): Vector {
  const chosen = shares.map((share) => choose(weighed, share)).filter((one) => one !== null);
  const total = chosen.reduce((sum, { share }) => sum + share, 0);
  const scale = UNIT / Math.sqrt(Math.max(total, LEAST));
  const { key, kind, weight } = weighed;
  const rows = new Float64Array(key.length);
  let size = 0;
  for (const { kinds, share, length, least, last } of chosen) {
    const root = Math.sqrt(share);
    for (let i = 0; i < key.length; i += 1) {
      const own = weight[i] ?? 0;
      if (((kind[i] ?? 0) & kinds) === 0 || own < least || (own === least && (key[i] ?? 0) > last)) continue;
      const whole = Math.round(((own * root) / length) * scale);
      if (whole > 0) rows[size++] = (key[i] ?? 0) * KEY + whole;
    }
  }
  return unpacked(rows.subarray(0, size).sort());
}

function unpacked(rows: Float64Array): Vector {
  const [key, weight] = [new Uint32Array(rows.length), new Uint16Array(rows.length)];
  for (let i = 0; i < rows.length; i += 1) {
    key[i] = (rows[i] ?? 0) / KEY;
    weight[i] = (rows[i] ?? 0) % KEY;
  }
  return { key, weight };
}

/** The heaviest terms of some kinds, of equals those with the lower key; `null` where there are none of these kinds. */
function choose({ key, kind, weight }: Columns, { kinds, share, most }: Share): Chosen | null {
  const wanted = kinds.reduce((bits, one) => bits | BIT[one], 0);
  const own = new Float64Array(key.length);
  let size = 0;
  for (let i = 0; i < key.length; i += 1) if (((kind[i] ?? 0) & wanted) !== 0) own[size++] = weight[i] ?? 0;
  if (size === 0) return null;
  const sorted = own.subarray(0, size).sort();
  const from = Math.max(0, size - most);
  let square = 0;
  // From the heaviest: the order of adding shows in the last digit.
  for (let i = size - 1; i >= from; i -= 1) square += (sorted[i] ?? 0) * (sorted[i] ?? 0);
  const chosen = { kinds: wanted, share, length: Math.sqrt(square) };
  const least = sorted[from] ?? 0;
  if (from === 0 || sorted[from - 1] !== least) return { ...chosen, least, last: Number.POSITIVE_INFINITY };
  const room = sorted.subarray(from).lastIndexOf(least) + 1;
  const equal = key.filter((_, i) => ((kind[i] ?? 0) & wanted) !== 0 && weight[i] === least).sort();
  return { ...chosen, least, last: equal[room - 1] ?? 0 };
}
