import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Span, spanWithin } from '../model/span.ts';
import { type Entry, type Held, loadEntries, saveEntries } from './entries.ts';
import { ANCHOR, Offsets, resized } from './offsets.ts';
import { MARK, type Packed } from './packed.ts';

/** The words of many reports in a row, six bytes a word: key, marks and offset. */
export class Pool {
  readonly entries: Held[] = [];
  key: Uint32Array = new Uint32Array(0);
  marks: Uint8Array = new Uint8Array(0);
  private offsets = new Offsets();
  /** Every so many words, the place of the entry that holds it. */
  private holders: Uint32Array = new Uint32Array(0);

  get length(): number {
    return this.entries.at(-1)?.to ?? 0;
  }

  add(entry: Entry, { key, start, end, marks }: Packed): Held {
    const from = this.length;
    const held = { ...entry, from, to: from + key.length };
    if (held.to > this.key.length) this.resize(Math.ceil(held.to * 1.3) + ANCHOR);
    this.key.set(key, from);
    this.marks.set(marks, from);
    this.offsets.add(from, start, end);
    this.holders.fill(this.entries.length, Math.ceil(from / ANCHOR), Math.ceil(held.to / ANCHOR));
    this.entries.push(held);
    return held;
  }

  /** Takes out the last entry. */
  drop(): void {
    const last = this.entries.pop();
    if (last !== undefined) this.offsets.dropFrom(last.from);
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
    const { offsets } = this;
    const last = held.from + to - 1;
    const start = offsets.startOf(held.from, held.from + from);
    return spanWithin(held.length, start, offsets.startOf(held.from, last) + offsets.widthOf(last));
  }

  /** A passage of an entry, to be kept elsewhere. */
  excerpt(held: Held, from: number, to: number): Packed {
    const key = this.key.slice(held.from + from, held.from + to);
    const marks = this.marks.slice(held.from + from, held.from + to).map((mark) => mark & ~(MARK.narrow | MARK.wide));
    const start = new Uint32Array(key.length);
    const end = new Uint32Array(key.length);
    let at = this.offsets.startOf(held.from, held.from + from);
    for (let i = 0; i < key.length; i += 1) {
      const word = held.from + from + i;
      if (i > 0) at += this.offsets.gapOf(word);
      start[i] = at;
      at += this.offsets.widthOf(word);
      end[i] = at;
    }
    return { key, start, end, marks };
  }

  get bytes(): number {
    return this.key.byteLength + this.marks.byteLength + this.offsets.bytes + this.holders.byteLength;
  }

  /** Makes room for so many words in all. */
  reserve(words: number): void {
    if (words > this.key.length) this.resize(words);
  }

  /** Gives back the room that was kept for further words. */
  trim(): void {
    this.resize(this.length);
    this.offsets.trim(this.length);
  }

  private resize(words: number): void {
    const kept = this.length;
    this.key = resized(this.key, new Uint32Array(words), kept);
    this.marks = resized(this.marks, new Uint8Array(words), kept);
    this.holders = resized(this.holders, new Uint32Array(Math.ceil(words / ANCHOR)), Math.ceil(kept / ANCHOR));
    this.offsets.resize(words, kept);
  }

  save(out: ByteWriter): void {
    saveEntries(out, this.entries);
    const words = this.length;
    out.raw(this.key.subarray(0, words));
    out.raw(this.marks.subarray(0, words));
    this.offsets.save(out, words);
  }

  static load(from: ByteReader): Pool {
    const pool = new Pool();
    for (const one of loadEntries(from)) pool.entries.push(one);
    [pool.key, pool.marks] = [from.longs(), from.octets()];
    pool.offsets = Offsets.load(from);
    pool.holders = new Uint32Array(Math.ceil(pool.length / ANCHOR));
    for (const [place, one] of pool.entries.entries())
      pool.holders.fill(place, Math.ceil(one.from / ANCHOR), Math.ceil(one.to / ANCHOR));
    return pool;
  }
}
