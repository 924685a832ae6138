import { UNIT, type Vector } from './vector.ts';

/** Whole weights by key, keys ascending. */
export interface Weights {
  readonly key: Uint32Array;
  readonly weight: Uint16Array | Uint32Array;
}

/** The sum of a group's vectors. Never changed: adding makes another. */
export interface Sum extends Weights {
  /** Square of the terms that were let go when the group fell asleep: it keeps its length, so that what is left does not seem nearer. */
  readonly rest: number;
  /** Of the sum as a vector, where a report's vector is 1. */
  readonly length: number;
}

/** A group keeps so many terms, the heaviest; stories.md, section 3. */
export const MOST_TERMS = 400;

const sumOf = ({ key, weight }: Weights, rest: number): Sum => ({ key, weight, rest, length: lengthOf(weight, rest) });

/** Along the keys: the order of adding must not show in the last digit. */
export function lengthOf(weight: Weights['weight'], rest: number): number {
  let square = 0;
  for (let i = 0; i < weight.length; i += 1) square += ((weight[i] ?? 0) / UNIT) * ((weight[i] ?? 0) / UNIT);
  return Math.sqrt(square + rest);
}

/** One that stays as it is when what it was taken from changes. */
export const copied = ({ key, weight, ...rest }: Sum): Sum => ({ key: key.slice(), weight: weight.slice(), ...rest });

export const NO_WEIGHTS: Weights = { key: new Uint32Array(), weight: new Uint16Array() };
export const NOTHING: Sum = sumOf(NO_WEIGHTS, 0);

/** A sum with another added to it, and the terms that it had no room for. */
export interface Added {
  readonly sum: Sum;
  readonly dropped: Weights;
}

export function plus(a: Sum, b: Vector | Sum): Added {
  const { heavy, light } = parted(combined(a, b, 1), MOST_TERMS);
  return { sum: sumOf(heavy, a.rest + ('rest' in b ? b.rest : 0)), dropped: light };
}

/** What the sum was before `b` was added and `dropped` given up. */
export function minus({ sum, dropped }: Added, b: Vector): Sum {
  const whole = dropped.key.length === 0 ? sum : combined(sum, dropped, 1);
  return sumOf(combined(whole, b, -1), sum.rest);
}

/** The heaviest terms of a sum, as long as all were. */
export function heaviest(sum: Sum, most: number): Sum {
  if (sum.key.length <= most) return sum;
  const { heavy, light } = parted(sum, most);
  let gone = 0;
  for (let i = 0; i < light.weight.length; i += 1) gone += ((light.weight[i] ?? 0) / UNIT) * ((light.weight[i] ?? 0) / UNIT);
  return sumOf(heavy, sum.rest + gone);
}

/** The heaviest, of equals those with the lower key, and the others. */
function parted({ key, weight }: Weights, most: number): { readonly heavy: Weights; readonly light: Weights } {
  if (key.length <= most) return { heavy: { key, weight }, light: NO_WEIGHTS };
  const sorted = weight.slice().sort();
  const least = sorted[key.length - most] ?? 0;
  let room = 0;
  for (let i = key.length - most; i < key.length && sorted[i] === least; i += 1) room += 1;
  const [heavy, light] = [roomFor(most), roomFor(key.length - most)];
  let [there, gone] = [0, 0];
  for (let i = 0; i < key.length; i += 1) {
    const own = weight[i] ?? 0;
    const stays = own > least || (own === least && room > 0);
    if (own === least) room -= 1;
    const to = stays ? heavy : light;
    const at = stays ? there++ : gone++;
    to.key[at] = key[i] ?? 0;
    to.weight[at] = own;
  }
  return { heavy, light };
}

const roomFor = (terms: number) => ({ key: new Uint32Array(terms), weight: new Uint32Array(terms) });

/** `b` added `sign` times; terms that come to nothing are left out. */
function combined(a: Weights, b: Weights, sign: number): Weights {
  const { key, weight } = roomFor(a.key.length + b.key.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.key.length || j < b.key.length) {
    const x = i < a.key.length ? (a.key[i] ?? 0) : END;
    const y = j < b.key.length ? (b.key[j] ?? 0) : END;
    const both = (x <= y ? (a.weight[i] ?? 0) : 0) + (y <= x ? sign * (b.weight[j] ?? 0) : 0);
    if (both > 0) {
      key[size] = Math.min(x, y);
      weight[size] = both;
      size += 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { key: key.subarray(0, size), weight: weight.subarray(0, size) };
}

/** Behind every key. */
const END = 2 ** 32;

/** Product of the lengths and the cosine. */
export function dot(a: Weights, b: Weights): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < a.key.length && j < b.key.length) {
    const apart = (a.key[i] ?? 0) - (b.key[j] ?? 0);
    if (apart === 0) sum += (a.weight[i] ?? 0) * (b.weight[j] ?? 0);
    if (apart <= 0) i += 1;
    if (apart >= 0) j += 1;
  }
  return sum / (UNIT * UNIT);
}
