import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Entry, Held } from './entries.ts';
import type { Packed } from './packed.ts';
import { Pool } from './pool.ts';
import { Postings } from './postings.ts';

/** The reports of one day, some thousands of those without a day, or one generation of learnt background: their words, and where which stand. */
export class Partition {
  /** Since 1970; `null` for the undated and for background. */
  readonly day: number | null;
  /** Of the undated, and of the generations of background, which one; 0 for a day. */
  readonly part: number;
  readonly pool: Pool;
  readonly postings: Postings;

  constructor(day: number | null, part: number, pool: Pool = new Pool(), postings: Postings = new Postings(pool)) {
    this.day = day;
    this.part = part;
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
    out.number(this.day === null ? 0 : 1);
    out.numbers([this.day ?? 0, this.part]);
    this.pool.save(out);
    this.postings.save(out);
  }

  static load(from: ByteReader): Partition {
    const dated = from.number() === 1;
    const [day = 0, part = 0] = from.words();
    const pool = Pool.load(from);
    return new Partition(dated ? day | 0 : null, part, pool, Postings.load(from, pool));
  }
}
