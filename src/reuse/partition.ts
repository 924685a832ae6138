import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Entry, Held } from './entries.ts';
import type { Packed } from './packed.ts';
import { Pool } from './pool.ts';
import { Postings } from './postings.ts';

/** The reports of one day, or one generation of learnt background: their words, and where which stand. */
export class Partition {
  /** Day since 1970, `null` for the undated; or number of the generation. */
  readonly of: number | null;
  readonly pool: Pool;
  readonly postings: Postings;

  constructor(of: number | null, pool: Pool = new Pool(), postings: Postings = new Postings(pool)) {
    this.of = of;
    this.pool = pool;
    this.postings = postings;
  }

  get size(): number {
    return this.pool.entries.length;
  }

  /** Adds an entry and the places of its words that are to be found again. */
  add(entry: Entry, words: Packed, kept: ArrayLike<number>, hashes: Uint32Array): void {
    const { from, to } = this.pool.add(entry, words);
    for (let i = 0; i < kept.length; i += 1) {
      const at = kept[i] ?? 0;
      this.postings.add(from + at, hashes[at] ?? 0, { from, to });
    }
  }

  /** Takes out the last entry. */
  drop(): void {
    this.postings.dropFrom(this.pool.entries.at(-1)?.from ?? 0);
    this.pool.drop();
  }

  last(): Held | undefined {
    return this.pool.entries.at(-1);
  }

  get bytes(): number {
    return this.pool.bytes + this.postings.bytes;
  }

  /** Makes room for as much as another holds: one day has about as many reports as the next. */
  expect({ pool, postings }: Partition): void {
    this.pool.reserve(pool.length);
    this.postings.reserve(postings.size);
  }

  /** Gives back the room that was kept for further entries. */
  trim(): void {
    this.pool.trim();
    this.postings.trim();
  }

  save(out: ByteWriter): void {
    out.number(this.of === null ? 0 : 1);
    out.numbers([this.of ?? 0]);
    this.pool.save(out);
    this.postings.save(out);
  }

  static load(from: ByteReader): Partition {
    const dated = from.number() === 1;
    const of = (from.words()[0] ?? 0) | 0;
    const pool = Pool.load(from);
    return new Partition(dated ? of : null, pool, Postings.load(from, pool));
  }
}
