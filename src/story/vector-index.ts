import type { Vector } from './vector.ts';

/** Many times the terms of a vector, so that most keys asked for are seen at once not to be there. */
const PLACES = 1 << 10;

/** A vector by key, for one that is compared with many sums: most of their terms are not in it. */
export class VectorIndex {
  private readonly keys: Uint32Array;
  private readonly weights: Uint16Array;
  private readonly last: number;

  constructor({ key, weight }: Vector) {
    let places = PLACES;
    while (places < 4 * key.length) places *= 2;
    this.last = places - 1;
    [this.keys, this.weights] = [new Uint32Array(places), new Uint16Array(places)];
    for (let i = 0; i < key.length; i += 1) {
      const place = this.placeOf(key[i] ?? 0);
      this.keys[place] = key[i] ?? 0;
      this.weights[place] = weight[i] ?? 0;
    }
  }

  /** 0 where the vector does not have the key. */
  weight(key: number): number {
    return this.weights[this.placeOf(key)] ?? 0;
  }

  /** Where the key is, or would be. Keys are hashes, so their low bits are as good as any. */
  private placeOf(key: number): number {
    let place = key & this.last;
    while (this.weights[place] !== 0 && this.keys[place] !== key) place = (place + 1) & this.last;
    return place;
  }
}
