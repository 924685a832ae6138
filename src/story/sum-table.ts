import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { grownTo } from './columns.ts';
import type { Sum } from './sum.ts';
import { type Kept, SumPool } from './sum-pool.ts';
import type { VectorIndex } from './vector-index.ts';

const FIRST = 16;
const NOWHERE = 0;
/** Of a row's size: its weights are wide. The other bits count its terms. */
const WIDE = 1 << 15;

/** The sums of each group by slot: one for each part of a report that is compared apart. */
export class SumTable {
  readonly parts: number;
  private readonly pool = new SumPool();
  /** A row for each part of each slot; where its sum is, plus 1. */
  private places = new Uint32Array(FIRST);
  private sizes = new Uint16Array(FIRST);
  private rests = new Float64Array(FIRST);
  private lengths = new Float64Array(FIRST);

  constructor(parts: number) {
    this.parts = parts;
  }

  /** Views, which hold until others are put in their place. */
  get(slot: number): Sum[] {
    return Array.from({ length: this.parts }, (_, part) => this.pool.get(this.kept(slot * this.parts + part)));
  }

  /** Of the last part: a view. */
  keys(slot: number): Uint32Array {
    return this.pool.get(this.kept(slot * this.parts + this.parts - 1)).key;
  }

  /** Copies sums in place of what was there. */
  set(slot: number, sums: readonly Sum[] | undefined): void {
    for (let part = 0; part < this.parts; part += 1) {
      const row = slot * this.parts + part;
      const before = (this.places[row] ?? NOWHERE) === NOWHERE ? undefined : this.kept(row);
      const sum = sums?.[part];
      // Before the old one is given back, for the new one may be a view of it.
      this.write(row, sum === undefined ? undefined : this.pool.put(sum));
      if (before !== undefined) this.pool.giveBack(before);
    }
  }

  /** The cosine of a vector and a sum, times the sum's length. */
  dot(slot: number, part: number, vector: VectorIndex): number {
    const row = slot * this.parts + part;
    const size = this.sizes[row] ?? 0;
    return this.pool.dot(vector, (this.places[row] ?? 1) - 1, size & ~WIDE, size >= WIDE);
  }

  /** Of the sum as a vector, where a report's vector is 1. */
  length(slot: number, part: number): number {
    return this.lengths[slot * this.parts + part] ?? 0;
  }

  /** 0 where the sum does not have the key. */
  weight(slot: number, part: number, key: number): number {
    const row = slot * this.parts + part;
    const size = this.sizes[row] ?? 0;
    return this.pool.weightOf(key, (this.places[row] ?? 1) - 1, size & ~WIDE, size >= WIDE);
  }

  save(out: ByteWriter, slot: number): void {
    for (let row = slot * this.parts; row < (slot + 1) * this.parts; row += 1) {
      out.number(this.sizes[row] ?? 0);
      out.double(this.rests[row] ?? 0);
      out.raw(this.pool.words(this.kept(row)));
    }
  }

  load(from: ByteReader, slot: number): void {
    for (let row = slot * this.parts; row < (slot + 1) * this.parts; row += 1) {
      const size = from.number();
      this.write(row, this.pool.putWords({ terms: size & ~WIDE, wide: size >= WIDE, rest: from.double() }, from.longs()));
    }
  }

  private kept(row: number): Kept {
    const size = this.sizes[row] ?? 0;
    const at = (this.places[row] ?? 1) - 1;
    return { at, terms: size & ~WIDE, wide: size >= WIDE, rest: this.rests[row] ?? 0, length: this.lengths[row] ?? 0 };
  }

  private write(row: number, kept: Kept | undefined): void {
    if (row >= this.places.length) this.grow(row + 1);
    this.places[row] = kept === undefined ? NOWHERE : kept.at + 1;
    this.sizes[row] = kept === undefined ? 0 : kept.terms + (kept.wide ? WIDE : 0);
    this.rests[row] = kept?.rest ?? 0;
    this.lengths[row] = kept?.length ?? 0;
  }

  private grow(rows: number): void {
    this.places = grownTo(this.places, rows);
    this.sizes = grownTo(this.sizes, rows);
    this.rests = grownTo(this.rests, rows);
    this.lengths = grownTo(this.lengths, rows);
  }
}
