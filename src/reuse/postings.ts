import { fingerprintAt, K, SURE, W } from './fingerprint.ts';
import { MARK } from './packed.ts';
import type { Held, Pool } from './pool.ts';

/**
 * So many places are kept of the same words in one partition, 384 over thirty-one days and the undated. What is said more often than that
 * is found by the eight words around it instead, so no shared run of eight is lost; of those again the first twelve are kept.
 */
export const CAP = 12;
const NONE = 0xffffffff;
const WIDE = 0x80000000;
const FULLEST = 0.75;
const KEPT = MARK.narrow | MARK.wide;

/**
 * Where the kept fingerprints of one pool stand: a table of one-byte tags and list heads, and lists of (word, next) in the order of
 * adding; about 16 bytes a posting. Only the last added can be taken out, which leaves the table as it was before.
 */
export class Postings {
  /** Where `find` puts what it finds, the latest first. */
  readonly found = new Uint32Array(CAP);
  private readonly pool: Pool;
  private count = 0;
  private used = 0;
  private tags = new Uint8Array(64);
  private heads = new Uint32Array(64);
  private word = new Uint32Array(0);
  private next = new Uint32Array(0);

  constructor(pool: Pool) {
    this.pool = pool;
  }

  get size(): number {
    return this.count;
  }

  /** Visits the fingerprint of every five words that are kept. */
  eachNarrow(visit: (hash: number) => void): void {
    for (let i = 0; i < this.count; i += 1) {
      const word = this.word[i] ?? 0;
      if (word < WIDE) visit(fingerprintAt(this.pool.key, word, K));
    }
  }

  /** Keeps the words from `at` of the pool, which stand in the entry `[from, to)` and have this fingerprint. */
  add(at: number, hash: number, { from, to }: Pick<Held, 'from' | 'to'>): void {
    const { key, marks } = this.pool;
    if (this.find(key, at, K, hash) < CAP) {
      marks[at] = (marks[at] ?? 0) | MARK.narrow;
      this.push(at, K, hash);
      return;
    }
    for (let wide = Math.max(from, at - W + 1); wide <= Math.min(at, to - SURE); wide += 1) {
      if (((marks[wide] ?? 0) & MARK.wide) !== 0 || this.find(key, wide, SURE) >= CAP) continue;
      marks[wide] = (marks[wide] ?? 0) | MARK.wide;
      this.push(wide, SURE);
    }
  }

  /** Keeps again what the marks of the pool say is kept. */
  restore(): void {
    const { marks, length } = this.pool;
    let room = 0;
    for (let at = 0; at < length; at += 1)
      room += ((marks[at] ?? 0) & KEPT) === 0 ? 0 : ((marks[at] ?? 0) & KEPT) === KEPT ? 2 : 1;
    this.resizeLists(room);
    this.rehash(Math.max(64, Math.ceil(room / FULLEST) + 1));
    for (let at = 0; at < length; at += 1) {
      const mark = marks[at] ?? 0;
      if ((mark & MARK.narrow) !== 0) this.push(at, K);
      if ((mark & MARK.wide) !== 0) this.push(at, SURE);
    }
  }

  /** How many places are kept of the `width` words from `at` of `key`; they are put into `found`. */
  find(key: Uint32Array, at: number, width: number, hash: number = fingerprintAt(key, at, width)): number {
    const slot = this.slot(key, at, width, hash);
    if (this.tags[slot] === 0) return 0;
    let places = 0;
    for (let i = this.heads[slot] ?? NONE; i !== NONE && places < CAP; i = this.next[i] ?? NONE) {
      this.found[places] = (this.word[i] ?? 0) & ~WIDE;
      places += 1;
    }
    return places;
  }

  /** Takes out all that stands at or after a word of the pool. */
  dropFrom(word: number): void {
    while (this.count > 0 && ((this.word[this.count - 1] ?? 0) & ~WIDE) >= word) this.pop();
  }

  private push(at: number, width: number, hash: number = fingerprintAt(this.pool.key, at, width)): void {
    if (this.count === this.word.length) this.resizeLists(Math.ceil(this.count * 1.3) + 64);
    if (this.used + 1 > FULLEST * this.tags.length) this.rehash(Math.ceil(this.tags.length * 1.4));
    this.word[this.count] = width === K ? at : (at | WIDE) >>> 0;
    this.count += 1;
    this.enlist(this.count - 1, at, width, hash);
  }

  /** Puts a posting at the head of its list. */
  private enlist(posting: number, at: number, width: number, hash: number): void {
    const slot = this.slot(this.pool.key, at, width, hash);
    const known = this.tags[slot] !== 0;
    this.next[posting] = known ? (this.heads[slot] ?? NONE) : NONE;
    this.heads[slot] = posting;
    if (known) return;
    this.tags[slot] = tagOf(hash);
    this.used += 1;
  }

  private pop(): void {
    const [at, width] = this.at(this.count - 1);
    const slot = this.slot(this.pool.key, at, width, fingerprintAt(this.pool.key, at, width));
    const before = this.next[this.count - 1] ?? NONE;
    this.count -= 1;
    if (before !== NONE) this.heads[slot] = before;
    else {
      // No key was put in after this one, so no other was moved on because of it.
      this.tags[slot] = 0;
      this.used -= 1;
    }
  }

  private at(posting: number): readonly [at: number, width: number] {
    const word = this.word[posting] ?? 0;
    return word >= WIDE ? [word - WIDE, SURE] : [word, K];
  }

  /** Where the words are, or where they would be put. */
  private slot(key: Uint32Array, at: number, width: number, hash: number): number {
    const { tags } = this;
    const tag = tagOf(hash);
    // Kept fingerprints are the smallest of four: without mixing, most would lie in the first slots.
    let slot = ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) * (tags.length / 0x100000000)) >>> 0;
    while (tags[slot] !== 0 && (tags[slot] !== tag || !this.holds(slot, key, at, width)))
      slot = slot + 1 === tags.length ? 0 : slot + 1;
    return slot;
  }

  private holds(slot: number, key: Uint32Array, at: number, width: number): boolean {
    const word = this.word[this.heads[slot] ?? 0] ?? 0;
    if (word >= WIDE !== (width === SURE)) return false;
    const [from, own] = [word & ~WIDE, this.pool.key];
    for (let i = 0; i < width; i += 1) if (own[from + i] !== key[at + i]) return false;
    return true;
  }

  get bytes(): number {
    return this.tags.byteLength + this.heads.byteLength + this.word.byteLength + this.next.byteLength;
  }

  /** Gives back the room that was kept for further postings. */
  trim(): void {
    this.resizeLists(this.count);
    this.rehash(Math.max(64, Math.ceil(this.used / FULLEST) + 1));
  }

  /** In the order of adding, so that `pop` stays exact. */
  private rehash(slots: number): void {
    this.tags = new Uint8Array(slots);
    this.heads = new Uint32Array(slots);
    this.used = 0;
    for (let i = 0; i < this.count; i += 1) {
      const [at, width] = this.at(i);
      this.enlist(i, at, width, fingerprintAt(this.pool.key, at, width));
    }
  }

  private resizeLists(room: number): void {
    const [word, next] = [new Uint32Array(room), new Uint32Array(room)];
    word.set(this.word.subarray(0, this.count));
    next.set(this.next.subarray(0, this.count));
    [this.word, this.next] = [word, next];
  }
}

/** Never 0, which is an empty slot. */
const tagOf = (hash: number): number => hash & 0xff || 1;
