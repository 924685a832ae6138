import type { Frequencies } from './frequency.ts';
import type { Kind, Terms } from './terms.ts';

/** Sparse weights by key, keys ascending, of length `UNIT`. Whole numbers, so that sums do not depend on their order. */
export interface Vector {
  readonly key: Uint32Array;
  readonly weight: Uint16Array;
}

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

type Row = readonly [key: number, weight: number];

/** The terms of a report as weights, the heaviest of each kind. */
export function vectorOf(terms: Terms, shares: readonly Share[], weights: Frequencies): Vector {
  const rows: Row[] = [];
  let total = 0;
  for (const { kinds, share, most } of shares) {
    const part = heaviest(terms, kinds, most, weights);
    if (part.length === 0) continue;
    total += share;
    const length = Math.sqrt(part.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [key, weight] of part) rows.push([key, (weight * Math.sqrt(share)) / length]);
  }
  const scale = UNIT / Math.sqrt(Math.max(total, LEAST));
  const whole = rows.map(([key, weight]): Row => [key, Math.round(weight * scale)]).filter(([, weight]) => weight > 0);
  whole.sort((a, b) => a[0] - b[0]);
  return { key: Uint32Array.from(whole, ([key]) => key), weight: Uint16Array.from(whole, ([, weight]) => weight) };
}

function heaviest(terms: Terms, kinds: readonly Kind[], most: number, weights: Frequencies): Row[] {
  const rows: Row[] = [];
  for (const [key, { count, kind }] of terms) {
    if (!kinds.includes(kind)) continue;
    rows.push([key, (1 + Math.log(count)) * (kind === 'day' ? 1 : weights.weight(key))]);
  }
  return rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
}
