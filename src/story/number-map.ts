const FULLEST = 0.7;
const FIRST = 1 << 4;
/** What is given for a key that is not there. */
export const ABSENT = -1;

/**
 * A whole number for each of many, both below 2^32 - 1, in typed arrays: a Map takes four times as much, and the collector walks
 * through it again and again.
 */
export class NumberMap {
  private keys = new Uint32Array(FIRST);
  /** Plus 1; 0 where the place is empty. */
  private values = new Uint32Array(FIRST);
  private held = 0;

  get size(): number {
    return this.held;
  }

  /** `ABSENT` where the key is not there. */
  get(key: number): number {
    return (this.values[this.placeOf(key)] ?? 0) - 1;
  }

  set(key: number, value: number): void {
    let place = this.placeOf(key);
    if (this.values[place] === 0) {
      if (this.held + 1 > FULLEST * this.keys.length) {
        this.grow();
        place = this.placeOf(key);
      }
      this.held += 1;
    }
    this.keys[place] = key;
    this.values[place] = value + 1;
  }

  /** What stands behind moves up, so that no place stays taken by what is gone. */
  delete(key: number): void {
    const mask = this.keys.length - 1;
    let gap = this.placeOf(key);
    if (this.values[gap] === 0) return;
    for (let place = (gap + 1) & mask; this.values[place] !== 0; place = (place + 1) & mask) {
      const home = this.homeOf(this.keys[place] ?? 0);
      if (((place - home) & mask) < ((place - gap) & mask)) continue;
      this.keys[gap] = this.keys[place] ?? 0;
      this.values[gap] = this.values[place] ?? 0;
      gap = place;
    }
    this.values[gap] = 0;
    this.held -= 1;
  }

  /** Ascending. */
  sorted(): Uint32Array {
    const found = new Uint32Array(this.held);
    let size = 0;
    for (let place = 0; place < this.keys.length; place += 1) if (this.values[place] !== 0) found[size++] = this.keys[place] ?? 0;
    return found.sort();
  }

  /** Where the key is, or would be. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = this.homeOf(key);
    while (this.values[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  /** Numbers given one after another spread over the table. */
  private homeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> (Math.clz32(this.keys.length) + 1);
  }

  private grow(): void {
    const { keys, values } = this;
    [this.keys, this.values] = [new Uint32Array(keys.length * 2), new Uint32Array(keys.length * 2)];
    for (let i = 0; i < keys.length; i += 1) {
      if (values[i] === 0) continue;
      const place = this.placeOf(keys[i] ?? 0);
      this.keys[place] = keys[i] ?? 0;
      this.values[place] = values[i] ?? 0;
    }
  }
}
