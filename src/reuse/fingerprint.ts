/** Words hashed together, and hashes of which the smallest is kept: every shared run of K + W - 1 = 8 words is met (Schleimer et al. 2003, winnowing). */
export const K = 5;
export const W = 4;
/** A shared run of so many words is always found. */
export const SURE = K + W - 1;

/** Of the `width` words from `at`. */
export function fingerprintAt(key: Uint32Array, at: number, width: number = K): number {
  let h = 0x9e3779b9;
  for (let i = at; i < at + width; i += 1) h = Math.imul(h ^ (key[i] ?? 0), 0x85ebca6b) + ((h << 13) | (h >>> 19));
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Of every K words in a row. */
export function fingerprints(key: Uint32Array): Uint32Array {
  const all = new Uint32Array(Math.max(0, key.length - K + 1));
  for (let i = 0; i < all.length; i += 1) all[i] = fingerprintAt(key, i);
  return all;
}

/** Places of the fingerprints kept: the smallest of each W in a row, the rightmost of equals. */
export function winnow(all: Uint32Array): Uint32Array {
  const kept = new Uint32Array(all.length);
  let length = 0;
  const windows = Math.max(Math.min(1, all.length), all.length - W + 1);
  for (let from = 0; from < windows; from += 1) {
    const at = smallest(all, from, Math.min(from + W, all.length));
    if (length > 0 && at === kept[length - 1]) continue;
    kept[length] = at;
    length += 1;
  }
  return kept.slice(0, length);
}

function smallest(all: Uint32Array, from: number, to: number): number {
  let at = from;
  for (let i = from + 1; i < to; i += 1) if ((all[i] ?? 0) <= (all[at] ?? 0)) at = i;
  return at;
}
