import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { UNIT, type Vector } from './vector.ts';

/** The sum of a group's vectors: whole weights by key, keys ascending. Never changed: adding makes another. */
export interface Sum {
  readonly key: Uint32Array;
  readonly weight: Uint32Array;
  /** Square of the terms that were let go when the group fell asleep: it keeps its length, so that what is left does not seem nearer. */
  readonly rest: number;
  /** Of the sum as a vector, where a report's vector is 1. */
  readonly length: number;
}

/** A group keeps so many terms, the heaviest; stories.md, section 3. */
export const MOST_TERMS = 400;

type Row = readonly [key: number, weight: number];

/** Sorted by key. */
function sumOf(rows: readonly Row[], rest: number): Sum {
  const [key, weight] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let i = 0; i < rows.length; i += 1) [key[i], weight[i]] = rows[i] ?? [0, 0];
  // Along the keys: the order of adding must not show in the last digit.
  return { key, weight, rest, length: Math.sqrt(squareOf(weight) + rest) };
}

function squareOf(weights: Uint32Array): number {
  let square = 0;
  for (const one of weights) square += (one / UNIT) * (one / UNIT);
  return square;
}

/** One that stays as it is when what it was taken from changes. */
export const copied = ({ key, weight, ...rest }: Sum): Sum => ({ key: key.slice(), weight: weight.slice(), ...rest });

export const NOTHING: Sum = sumOf([], 0);

/** A sum with another added to it, and the terms that it had no room for. */
export interface Added {
  readonly sum: Sum;
  readonly dropped: readonly Row[];
}

export function plus(a: Sum, b: Vector | Sum): Added {
  const rows = combined(a, b, 1);
  const rest = a.rest + ('rest' in b ? b.rest : 0);
  if (rows.length <= MOST_TERMS) return { sum: sumOf(rows, rest), dropped: [] };
  const last = rows.toSorted(heavierFirst)[MOST_TERMS] ?? [0, 0];
  const stays = (row: Row): boolean => heavierFirst(row, last) < 0;
  return { sum: sumOf(rows.filter(stays), rest), dropped: rows.filter((row) => !stays(row)) };
}

/** What the sum was before `b` was added and `dropped` given up. */
export function minus({ sum, dropped }: Added, b: Vector): Sum {
  const whole = dropped.length === 0 ? sum : sumOf([...rowsOf(sum), ...dropped].sort(byKey), sum.rest);
  return sumOf(combined(whole, b, -1), sum.rest);
}

/** The heaviest terms of a sum, as long as all were. */
export function heaviest(sum: Sum, most: number): Sum {
  if (sum.key.length <= most) return sum;
  const rows = rowsOf(sum).sort(heavierFirst);
  const gone = squareOf(Uint32Array.from(rows.slice(most).sort(byKey), (row) => row[1]));
  return sumOf(rows.slice(0, most).sort(byKey), sum.rest + gone);
}

const byKey = (a: Row, b: Row): number => a[0] - b[0];

const heavierFirst = (a: Row, b: Row): number => b[1] - a[1] || a[0] - b[0];

const rowsOf = ({ key, weight }: Sum): Row[] => Array.from(key, (k, i) => [k, weight[i] ?? 0] as const);

function combined(a: Sum, b: Vector | Sum, sign: number): Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < a.key.length || j < b.key.length) {
    const [x, y] = [a.key[i] ?? Number.POSITIVE_INFINITY, b.key[j] ?? Number.POSITIVE_INFINITY];
    const weight = (x <= y ? (a.weight[i] ?? 0) : 0) + (y <= x ? sign * (b.weight[j] ?? 0) : 0);
    if (weight > 0) rows.push([Math.min(x, y), weight]);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return rows;
}

/** Product of the lengths and the cosine. */
export function dot(a: Vector | Sum, b: Vector | Sum): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < a.key.length && j < b.key.length) {
    const apart = (a.key[i] ?? 0) - (b.key[j] ?? 0);
    if (apart === 0) sum += (a.weight[i] ?? 0) * (b.weight[j] ?? 0);
    if (apart <= 0) i += 1;
    if (apart >= 0) j += 1;
  }
  return sum / (UNIT * UNIT);
}

/** 0 where the key is not there. */
export function weightOf({ key, weight }: Sum, wanted: number): number {
  let [from, to] = [0, key.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((key[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return key[from] === wanted ? (weight[from] ?? 0) : 0;
}

export function writeSum(out: ByteWriter, { key, weight, rest }: Sum): void {
  out.double(rest);
  out.numbers(key);
  for (const one of weight) out.number(one);
}

export function readSum(from: ByteReader): Sum {
  const rest = from.double();
  return sumOf(
    Array.from(from.words(), (key) => [key, from.number()] as const),
    rest,
  );
}
