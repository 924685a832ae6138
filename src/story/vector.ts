import type { Frequencies } from './frequency.ts';
import type { Kind, Terms } from './terms.ts';

/** Sparse weights by key, keys ascending, of length `UNIT`. Whole numbers, so that sums do not depend on their order. */
export interface Vector {
  readonly key: Uint32Array;
  readonly weight: Uint16Array;
}

/** The length of a vector. */
export const UNIT = 1 << 14;

/** How much of a vector's square a kind of term makes up, and by how many terms at most. */
export interface Share {
  readonly kinds: readonly Kind[];
  readonly share: number;
  readonly most: number;
}

/** The terms of a report as weights, the heaviest of each kind; a kind that is not there leaves its share to the others. */
export function vectorOf(terms: Terms, shares: readonly Share[], weights: Frequencies): Vector {
  const rows: (readonly [key: number, weight: number])[] = [];
  let total = 0;
  for (const { kinds, share, most } of shares) {
    const part = heaviest(terms, kinds, most, weights);
    if (part.length === 0) continue;
    total += share;
    const length = Math.sqrt(part.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [key, weight] of part) rows.push([key, (weight * Math.sqrt(share)) / length]);
  }
  const scale = UNIT / Math.sqrt(total);
  rows.sort((a, b) => a[0] - b[0]);
  return {
    key: Uint32Array.from(rows, ([key]) => key),
    weight: Uint16Array.from(rows, ([, weight]) => Math.round(weight * scale)),
  };
}

function heaviest(terms: Terms, kinds: readonly Kind[], most: number, weights: Frequencies): [key: number, weight: number][] {
  const rows: [key: number, weight: number][] = [];
  for (const [key, { count, kind }] of terms) {
    if (!kinds.includes(kind)) continue;
    rows.push([key, (1 + Math.log(count)) * (kind === 'day' ? 1 : weights.weight(key))]);
  }
  return rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
}

/** Cosine of two vectors, 0–1. */
export function likeness(a: Vector, b: Vector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < a.key.length && j < b.key.length) {
    const apart = (a.key[i] ?? 0) - (b.key[j] ?? 0);
    if (apart === 0) sum += (a.weight[i] ?? 0) * (b.weight[j] ?? 0);
    if (apart <= 0) i += 1;
    if (apart >= 0) j += 1;
  }
  return sum / (UNIT * UNIT);
}
