import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Span, spanWithin } from '../model/span.ts';
import { MARK, type Packed } from './packed.ts';

/** A report, or a passage of one, whose words a pool holds. */
export interface Entry {
  /** In the order of meeting. */
  readonly place: number;
  readonly id: string;
  /** Days since 1970; `null` where not known. */
  readonly day: number | null;
  readonly publisher: string | null;
  /** Of the whole text, in UTF-16 code units. */
  readonly length: number;
  /** Words before this one are headline and opening; words from `closing` on are the closing part. */
  readonly lead: number;
  readonly closing: number;
  /** Place of the report whose news it copies; its own where it copies none. */
  readonly root: number;
}

/** An entry and its words: those from `from` up to `to` of its pool. */
export interface Held extends Entry {
  readonly from: number;
  readonly to: number;
}

/** Every so many words one offset is kept in full. */
const ANCHOR = 64;
const FAR = 0xff;

/** The words of many reports in a row, seven bytes a word: key, marks, and as offsets the gap before it and its length. */
export class Pool {
  readonly entries: Held[] = [];
  key: Uint32Array = new Uint32Array(0);
  marks: Uint8Array = new Uint8Array(0);
  private gap: Uint8Array = new Uint8Array(0);
  private width: Uint8Array = new Uint8Array(0);
  private anchors: Uint32Array = new Uint32Array(0);
  /** Every so many words, the place of the entry that holds it. */
  private holders: Uint32Array = new Uint32Array(0);
  /** Gaps that one byte does not hold, by word, ascending. */
  private readonly far = new Map<number, number>();

  get length(): number {
    return this.entries.at(-1)?.to ?? 0;
  }

  add(entry: Entry, { key, start, end, marks }: Packed): Held {
    const from = this.length;
    const held = { ...entry, from, to: from + key.length };
    if (held.to > this.key.length) this.resize(Math.ceil(held.to * 1.3) + ANCHOR);
    this.key.set(key, from);
    this.marks.set(marks, from);
    let before = 0;
    for (let i = 0; i < key.length; i += 1) {
      const at = start[i] ?? 0;
      if ((from + i) % ANCHOR === 0) {
        this.anchors[(from + i) / ANCHOR] = at;
        this.holders[(from + i) / ANCHOR] = this.entries.length;
      }
      this.gap[from + i] = Math.min(FAR, at - before);
      if (at - before >= FAR) this.far.set(from + i, at - before);
      before = end[i] ?? 0;
      this.width[from + i] = before - at;
    }
    this.entries.push(held);
    return held;
  }

  /** Takes out the last entry. */
  drop(): void {
    const last = this.entries.pop();
    if (last === undefined) return;
    for (let i = last.from; i < last.to; i += 1) if (this.gap[i] === FAR) this.far.delete(i);
  }

  /** The place among the entries of the one that holds a word. */
  entryOf(word: number): number {
    let place = this.holders[Math.floor(word / ANCHOR)] ?? 0;
    while (word >= (this.entries[place]?.to ?? Number.POSITIVE_INFINITY)) place += 1;
    return place;
  }

  keysOf({ from, to }: Held): Uint32Array {
    return this.key.subarray(from, to);
  }

  marksOf({ from, to }: Held): Uint8Array {
    return this.marks.subarray(from, to);
  }

  /** The span of an entry's words `[from, to)`; `null` where there are none. */
  spanOf(held: Held, from: number, to: number): Span | null {
    if (from >= to || from < 0 || held.from + to > held.to) return null;
    const last = held.from + to - 1;
    return spanWithin(held.length, this.startOf(held, held.from + from), this.startOf(held, last) + (this.width[last] ?? 0));
  }

  /** A passage of an entry, to be kept elsewhere. */
  excerpt(held: Held, from: number, to: number): Packed {
    const key = this.key.slice(held.from + from, held.from + to);
    const marks = this.marks.slice(held.from + from, held.from + to).map((mark) => mark & ~(MARK.narrow | MARK.wide));
    const start = new Uint32Array(key.length);
    const end = new Uint32Array(key.length);
    let at = this.startOf(held, held.from + from);
    for (let i = 0; i < key.length; i += 1) {
      const word = held.from + from + i;
      if (i > 0) at += this.gapOf(word);
      start[i] = at;
      at += this.width[word] ?? 0;
      end[i] = at;
    }
    return { key, start, end, marks };
  }

  private startOf({ from }: Held, word: number): number {
    const anchor = word - (word % ANCHOR);
    let at = anchor >= from ? (this.anchors[anchor / ANCHOR] ?? 0) : this.gapOf(from);
    for (let i = Math.max(anchor, from) + 1; i <= word; i += 1) at += (this.width[i - 1] ?? 0) + this.gapOf(i);
    return at;
  }

  private gapOf(word: number): number {
    const gap = this.gap[word] ?? 0;
    return gap === FAR ? (this.far.get(word) ?? FAR) : gap;
  }

  get bytes(): number {
    return (
      this.key.byteLength + this.marks.byteLength + this.gap.byteLength + this.width.byteLength + 2 * this.anchors.byteLength
    );
  }

  /** Gives back the room that was kept for further words. */
  trim(): void {
    this.resize(this.length);
  }

  private resize(words: number): void {
    const kept = this.length;
    this.key = resized(this.key, new Uint32Array(words), kept);
    this.marks = resized(this.marks, new Uint8Array(words), kept);
    this.gap = resized(this.gap, new Uint8Array(words), kept);
    this.width = resized(this.width, new Uint8Array(words), kept);
    this.anchors = resized(this.anchors, new Uint32Array(Math.ceil(words / ANCHOR)), Math.ceil(kept / ANCHOR));
    this.holders = resized(this.holders, new Uint32Array(Math.ceil(words / ANCHOR)), Math.ceil(kept / ANCHOR));
  }

  save(out: ByteWriter): void {
    out.number(this.entries.length);
    for (const one of this.entries) {
      out.text(one.id);
      out.text(one.publisher);
      out.number(one.day === null ? 0 : 1);
      out.numbers([one.day ?? 0, one.place, one.root, one.length, one.lead, one.closing, one.to - one.from]);
    }
    const words = this.length;
    out.raw(this.key.subarray(0, words));
    for (const array of [this.marks, this.gap, this.width]) out.raw(array.subarray(0, words));
    out.raw(this.anchors.subarray(0, Math.ceil(words / ANCHOR)));
    out.numbers([...this.far.keys()]);
    out.numbers([...this.far.values()]);
  }

  static load(from: ByteReader): Pool {
    const pool = new Pool();
    for (let left = from.number(); left > 0; left -= 1) pool.entries.push(entryFrom(from, pool.length));
    pool.key = from.longs();
    [pool.marks, pool.gap, pool.width] = [from.octets(), from.octets(), from.octets()];
    pool.anchors = from.longs();
    pool.holders = new Uint32Array(pool.anchors.length);
    for (const [place, one] of pool.entries.entries())
      pool.holders.fill(place, Math.ceil(one.from / ANCHOR), Math.ceil(one.to / ANCHOR));
    const [words, gaps] = [from.words(), from.words()];
    words.forEach((word, i) => {
      pool.far.set(word, gaps[i] ?? 0);
    });
    return pool;
  }
}

function entryFrom(from: ByteReader, at: number): Held {
  const [id, publisher, dated] = [from.text() ?? '', from.text(), from.number() === 1];
  const [day = 0, place = 0, root = 0, length = 0, lead = 0, closing = 0, words = 0] = from.words();
  return { place, id, day: dated ? day | 0 : null, publisher, length, lead, closing, root, from: at, to: at + words };
}

function resized<T extends Uint8Array | Uint32Array>(from: T, to: T, kept: number): T {
  to.set(from.subarray(0, kept));
  return to;
}
