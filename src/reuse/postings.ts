import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Held } from './entries.ts';
import { fingerprintAt, K, SURE, W } from './fingerprint.ts';
import { MARK } from './packed.ts';
import type { Pool } from './pool.ts';

/**
 * So many places are kept of the same words in one partition, 384 over thirty-one days and the undated. What is said more often than that
 * is found by the eight words around it instead, so no shared run of eight is lost.
 */
export const CAP = 12;
/** Of eight words, which one place would tell: a report has more than twice as many of them as of fingerprints, and a copied one is not to take more room than others. */
const WIDE_CAP = 4;
/** Of a slot, that its word begins eight kept words and not five. */
const WIDE = 0x80000000;
/** Slots taken, at most: five bytes each, so 6.25 a place. A look for what is not there passes thirteen slots' tags then, a fifth of a cache line. */
const FULLEST = 0.8;
const FEWEST = 8;

const slotsFor = (places: number): number => Math.max(FEWEST, Math.ceil(places / FULLEST) + 1);

/**
 * Where the kept fingerprints of one pool stand: an open table whose slots hold a one-byte tag and the word. Places of equal words follow
 * each other along the probe sequence in the order of adding, so what was added last moved nothing and can be taken out again.
 * The pool's marks say which words are kept.
 */
export class Postings {
  /** Where `find` puts what it finds, the latest first. */
  readonly found = new Uint32Array(CAP);
  private readonly pool: Pool;
  private count = 0;
  private tags: Uint8Array = new Uint8Array(FEWEST);
  private words: Uint32Array = new Uint32Array(FEWEST);
  /** The empty slot that the last `find` ended at. */
  private vacant = 0;
  /** Nothing was added or taken out since the table was made for as many places as it has. */
  private settled = false;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  get size(): number {
    return this.count;
  }

  /** Visits the fingerprint of every five words that are kept. */
  eachNarrow(visit: (hash: number) => void): void {
    const { marks, key, length } = this.pool;
    for (let at = 0; at < length; at += 1) if (((marks[at] ?? 0) & MARK.narrow) !== 0) visit(fingerprintAt(key, at, K));
  }

  /** Keeps the words from `at` of the pool, which stand in the entry `[from, to)` and have this fingerprint. */
  add(at: number, hash: number, { from, to }: Pick<Held, 'from' | 'to'>): void {
    const { key, marks } = this.pool;
    if (this.find(key, at, K, hash) < CAP) {
      marks[at] = (marks[at] ?? 0) | MARK.narrow;
      this.push(at, hash);
      return;
    }
    for (let wide = Math.max(from, at - W + 1); wide <= Math.min(at, to - SURE); wide += 1) {
      if (((marks[wide] ?? 0) & MARK.wide) !== 0) continue;
      const own = fingerprintAt(key, wide, SURE);
      if (this.find(key, wide, SURE, own) >= WIDE_CAP) continue;
      marks[wide] = (marks[wide] ?? 0) | MARK.wide;
      this.push((wide | WIDE) >>> 0, own);
    }
  }

  /** Puts a word where the last `find` found none. */
  private push(word: number, hash: number): void {
    this.settled = false;
    this.count += 1;
    if (this.count > FULLEST * this.tags.length) {
      // The new word is marked, and the last of its kind: it comes to stand behind the others.
      this.remake(this.tags.length * 2);
      return;
    }
    this.tags[this.vacant] = tagOf(hash);
    this.words[this.vacant] = word;
  }

  /** How many places are kept of the `width` words from `at` of `key`; they are put into `found`. */
  find(key: Uint32Array, at: number, width: number, hash: number = fingerprintAt(key, at, width)): number {
    const { tags, words, found } = this;
    const tag = tagOf(hash);
    let places = 0;
    let slot = homeOf(hash, tags.length);
    for (; tags[slot] !== 0; slot = slot + 1 === tags.length ? 0 : slot + 1) {
      if (tags[slot] !== tag || places === CAP) continue;
      const word = words[slot] ?? 0;
      if (word >= WIDE !== (width === SURE) || !this.holds(word & ~WIDE, key, at, width)) continue;
      found[places] = word & ~WIDE;
      places += 1;
    }
    this.vacant = slot;
    if (places > 1) found.subarray(0, places).reverse();
    return places;
  }

  private holds(from: number, key: Uint32Array, at: number, width: number): boolean {
    const own = this.pool.key;
    for (let i = 0; i < width; i += 1) if (own[from + i] !== key[at + i]) return false;
    return true;
  }

  /** Takes out all that stands at or after a word of the pool, where what was added last stands. */
  dropFrom(word: number): void {
    const slots: number[] = [];
    this.eachKept(word, (kept, hash) => {
      slots.push(this.slotOf(kept, hash));
    });
    for (const slot of slots) [this.tags[slot], this.words[slot]] = [0, 0];
    this.count -= slots.length;
    this.settled = false;
  }

  private slotOf(word: number, hash: number): number {
    let slot = homeOf(hash, this.tags.length);
    while (this.words[slot] !== word || this.tags[slot] === 0) slot = slot + 1 === this.tags.length ? 0 : slot + 1;
    return slot;
  }

  /** Visits what the pool's marks say is kept from a word on, in the order in which it came where it is of equal words. */
  private eachKept(from: number, visit: (word: number, hash: number) => void): void {
    const { marks, key, length } = this.pool;
    for (let at = from; at < length; at += 1) {
      const mark = marks[at] ?? 0;
      if ((mark & MARK.narrow) !== 0) visit(at, fingerprintAt(key, at, K));
      if ((mark & MARK.wide) !== 0) visit((at | WIDE) >>> 0, fingerprintAt(key, at, SURE));
    }
  }

  private remake(slots: number): void {
    const [tags, words] = [new Uint8Array(slots), new Uint32Array(slots)];
    this.eachKept(0, (word, hash) => {
      let slot = homeOf(hash, slots);
      while (tags[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      tags[slot] = tagOf(hash);
      words[slot] = word;
    });
    [this.tags, this.words] = [tags, words];
  }

  get bytes(): number {
    return this.tags.byteLength + this.words.byteLength;
  }

  /** Makes room for so many places in all. */
  reserve(places: number): void {
    if (slotsFor(places) > this.tags.length) this.remake(slotsFor(places));
  }

  /** Gives back the room that was kept for further places. */
  trim(): void {
    if (this.settled) return;
    this.remake(slotsFor(this.count));
    this.settled = true;
  }

  /** As it is once trimmed, so that what was taken out leaves no trace. To read it takes a thirtieth of the time of making it. */
  save(out: ByteWriter): void {
    const { tags, words, settled } = this;
    this.trim();
    out.number(this.count);
    out.raw(this.tags);
    out.raw(this.words);
    [this.tags, this.words, this.settled] = [tags, words, settled];
  }

  /** Throws RangeError where the table cannot be of this pool. */
  static load(from: ByteReader, pool: Pool): Postings {
    const loaded = new Postings(pool);
    loaded.count = from.number();
    [loaded.tags, loaded.words] = [from.octets(), from.longs()];
    loaded.settled = true;
    const slots = slotsFor(loaded.count);
    if (loaded.tags.length !== slots || loaded.words.length !== slots)
      throw new RangeError(`a table of ${loaded.tags.length} slots`);
    return loaded;
  }
}

/** Kept fingerprints are the smallest of four: without mixing, most would lie in the first slots. */
function homeOf(hash: number, slots: number): number {
  return ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) * (slots / 0x100000000)) >>> 0;
}

/** Never 0, which is an empty slot. */
const tagOf = (hash: number): number => hash & 0xff || 1;
