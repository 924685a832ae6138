import type { ByteReader, ByteWriter } from '../model/bytes.ts';

/** Every so many words one offset is kept in full. */
export const ANCHOR = 64;
/** Of a word's byte three bits are the gap before it and five its length: of 516,000 words of ECB+ and Timeline17 43 have more. */
const WIDTH_BITS = 5;
const [MOST_GAP, MOST_WIDTH] = [0b110, 0b11111];
/** A gap that three bits have no other use for: gap and length are kept apart. */
const FAR = 0xff;

interface Far {
  count: number;
  readonly word: Uint32Array;
  readonly gap: Uint32Array;
  readonly width: Uint8Array;
}

/** Where the words of a pool begin and end, a byte a word: the gap before it and its length. */
export class Offsets {
  private near: Uint8Array = new Uint8Array(0);
  private anchors: Uint32Array = new Uint32Array(0);
  /** Words that a byte does not hold, ascending, and of each the gap and the length. */
  private far: Far = { count: 0, word: new Uint32Array(0), gap: new Uint32Array(0), width: new Uint8Array(0) };

  /** Adds the words of an entry from word `from` of the pool on, for which there is room. */
  add(from: number, start: Uint32Array, end: Uint32Array): void {
    let before = 0;
    for (let i = 0; i < start.length; i += 1) {
      const at = start[i] ?? 0;
      if ((from + i) % ANCHOR === 0) this.anchors[(from + i) / ANCHOR] = at;
      const gap = at - before;
      before = end[i] ?? 0;
      const width = before - at;
      if (gap <= MOST_GAP && width <= MOST_WIDTH) this.near[from + i] = (gap << WIDTH_BITS) | width;
      else this.addFar(from + i, gap, width);
    }
  }

  private addFar(at: number, gap: number, width: number): void {
    this.near[at] = FAR;
    if (this.far.count === this.far.word.length) this.resizeFar(Math.ceil(this.far.count * 1.4) + 16);
    const { far } = this;
    far.word[far.count] = at;
    far.gap[far.count] = gap;
    far.width[far.count] = width;
    far.count += 1;
  }

  /** Takes out the words from `word` on. */
  dropFrom(word: number): void {
    const { far } = this;
    while (far.count > 0 && (far.word[far.count - 1] ?? 0) >= word) far.count -= 1;
  }

  /** Where a word begins in the text of its entry, whose first word is `from`. */
  startOf(from: number, word: number): number {
    const anchor = word - (word % ANCHOR);
    let at = anchor >= from ? (this.anchors[anchor / ANCHOR] ?? 0) : this.gapOf(from);
    for (let i = Math.max(anchor, from) + 1; i <= word; i += 1) at += this.widthOf(i - 1) + this.gapOf(i);
    return at;
  }

  gapOf(word: number): number {
    const near = this.near[word] ?? 0;
    return near === FAR ? (this.far.gap[this.farAt(word)] ?? 0) : near >>> WIDTH_BITS;
  }

  widthOf(word: number): number {
    const near = this.near[word] ?? 0;
    return near === FAR ? (this.far.width[this.farAt(word)] ?? 0) : near & MOST_WIDTH;
  }

  private farAt(word: number): number {
    let [from, to] = [0, this.far.count];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.far.word[middle] ?? 0) < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  get bytes(): number {
    const { word, gap, width } = this.far;
    return this.near.byteLength + this.anchors.byteLength + word.byteLength + gap.byteLength + width.byteLength;
  }

  /** Makes room for so many words, of which `kept` are there. */
  resize(words: number, kept: number): void {
    this.near = resized(this.near, new Uint8Array(words), kept);
    this.anchors = resized(this.anchors, new Uint32Array(Math.ceil(words / ANCHOR)), Math.ceil(kept / ANCHOR));
  }

  /** Gives back what is kept for further words. */
  trim(words: number): void {
    this.resize(words, words);
    this.resizeFar(this.far.count);
  }

  private resizeFar(room: number): void {
    const { count, word, gap, width } = this.far;
    this.far = {
      count,
      word: resized(word, new Uint32Array(room), count),
      gap: resized(gap, new Uint32Array(room), count),
      width: resized(width, new Uint8Array(room), count),
    };
  }

  save(out: ByteWriter, words: number): void {
    const { count, word, gap, width } = this.far;
    out.raw(this.near.subarray(0, words));
    out.raw(this.anchors.subarray(0, Math.ceil(words / ANCHOR)));
    for (const array of [word, gap, width]) out.raw(array.subarray(0, count));
  }

  static load(from: ByteReader): Offsets {
    const loaded = new Offsets();
    [loaded.near, loaded.anchors] = [from.octets(), from.longs()];
    const [word, gap, width] = [from.longs(), from.longs(), from.octets()];
    loaded.far = { count: word.length, word, gap, width };
    return loaded;
  }
}

/** `to` with the first `kept` of `from`. */
export function resized<T extends Uint8Array | Uint32Array>(from: T, to: T, kept: number): T {
  to.set(from.subarray(0, kept));
  return to;
}
