import { grownTo } from './columns.ts';

const FULLEST = 0.75;
const FIRST = 16;
const NONE = 0;
export const NO_ROW = -1;

/** 64 bits of a hash, in two numbers. */
export type Key = readonly [number, number];

/**
 * Rows in order of coming, the latest first under each key. Of a row only the key is known here, and of the key only its hash. The
 * last row can be taken out again.
 */
export class KeyIndex {
  private keys = new Uint32Array(2 * FIRST);
  /** The row before it under its key, plus 1. */
  private earlier = new Uint32Array(FIRST);
  /** The latest row of a key plus 1, by its hash. */
  private latest = new Uint32Array(FIRST);
  private rows = 0;

  /** The next row, under a key or, `null`, under none. */
  push(key: Key | null): void {
    if (this.rows + 1 > FULLEST * this.latest.length) this.rehash();
    const row = this.rows;
    this.rows += 1;
    if (row >= this.earlier.length) {
      this.earlier = grownTo(this.earlier, this.rows);
      this.keys = grownTo(this.keys, 2 * this.earlier.length);
    }
    this.keys.set(key ?? NO_KEY, 2 * row);
    this.enter(row);
  }

  /** What the last row displaced is as it was: rows that came before it were never moved by it. */
  pop(): void {
    const row = this.rows - 1;
    const key = this.keyOf(row);
    if (!isNone(key)) this.latest[this.placeOf(key)] = this.earlier[row] ?? NONE;
    this.rows = row;
  }

  /** The latest row under a key; `NO_ROW` where there is none. */
  latestUnder(key: Key): number {
    return (this.latest[this.placeOf(key)] ?? NONE) - 1;
  }

  /** The row before it under its key; `NO_ROW` where there is none. */
  before(row: number): number {
    return (this.earlier[row] ?? NONE) - 1;
  }

  /** Two numbers for each row. */
  words(): Uint32Array {
    return this.keys.subarray(0, 2 * this.rows);
  }

  private keyOf(row: number): Key {
    return [this.keys[2 * row] ?? 0, this.keys[2 * row + 1] ?? 0];
  }

  private enter(row: number): void {
    const key = this.keyOf(row);
    if (isNone(key)) return;
    const place = this.placeOf(key);
    this.earlier[row] = this.latest[place] ?? NONE;
    this.latest[place] = row + 1;
  }

  /** Where the key is, or would be. */
  private placeOf(key: Key): number {
    const [low, high] = [key[0], key[1]];
    const mask = this.latest.length - 1;
    let place = low & mask;
    for (;;) {
      const row = (this.latest[place] ?? NONE) - 1;
      if (row < 0 || (this.keys[2 * row] === low && this.keys[2 * row + 1] === high)) return place;
      place = (place + 1) & mask;
    }
  }

  private rehash(): void {
    this.latest = new Uint32Array(this.latest.length * 2);
    for (let row = 0; row < this.rows; row += 1) this.enter(row);
  }
}

const NO_KEY: Key = [0, 0];
const isNone = ([low, high]: Key): boolean => low === 0 && high === 0;
