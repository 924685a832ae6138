const FULLEST = 0.6;
const FIRST = 1 << 10;

/** A whole number for each of many keys, 0 where none was set: typed arrays, for there are hundreds of thousands, and a Map boxes most of their keys. */
export class Counts {
  private keys = new Uint32Array(FIRST);
  private counts = new Uint32Array(FIRST);
  /** 1 where a key has its place; it keeps it until the next growth, whatever its number. */
  private used = new Uint8Array(FIRST);
  private places = 0;
  private above = 0;

  /** How many keys have a number above 0. */
  get size(): number {
    return this.above;
  }

  get(key: number): number {
    return this.counts[this.placeOf(key)] ?? 0;
  }

  add(key: number, by: number): void {
    let place = this.placeOf(key);
    if (this.used[place] === 0) {
      if (this.places + 1 > FULLEST * this.keys.length) {
        this.rehash();
        place = this.placeOf(key);
      }
      this.used[place] = 1;
      this.keys[place] = key;
      this.places += 1;
    }
    const before = this.counts[place] ?? 0;
    this.counts[place] = before + by;
    this.above += Number(before + by > 0) - Number(before > 0);
  }

  /** Ascending. */
  sorted(): Uint32Array {
    return this.filter(() => true).sort();
  }

  /** The keys with a number above 0 that it fits, in no order to rely on. */
  filter(fits: (count: number) => boolean): Uint32Array {
    const found = new Uint32Array(this.above);
    let length = 0;
    for (let place = 0; place < this.keys.length; place += 1) {
      const count = this.counts[place] ?? 0;
      if (count === 0 || !fits(count)) continue;
      found[length] = this.keys[place] ?? 0;
      length += 1;
    }
    return found.slice(0, length);
  }

  /** Where the key is, or would be. Keys are hashes, so their low bits are as good as any. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = key & mask;
    while (this.used[place] === 1 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private rehash(): void {
    const { keys, counts } = this;
    let size = FIRST;
    while (this.above + 1 > (FULLEST / 2) * size) size *= 2;
    [this.keys, this.counts, this.used] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
    this.places = this.above;
    for (let i = 0; i < keys.length; i += 1) {
      if (counts[i] === 0) continue;
      const place = this.placeOf(keys[i] ?? 0);
      this.keys[place] = keys[i] ?? 0;
      this.counts[place] = counts[i] ?? 0;
      this.used[place] = 1;
    }
  }
}
