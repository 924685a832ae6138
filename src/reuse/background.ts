import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Entry, Held } from './entries.ts';
import { fingerprints, winnow } from './fingerprint.ts';
import { Partition } from './partition.ts';
import { type Found, Search, type Sought, type Source } from './search.ts';

/** So many passages are learnt in one generation, and so many generations are looked up: some 25 MB of passages of forty words. */
const GENERATION = 4096;
const GENERATIONS = 8;
/** A passage met again that was learnt so many generations ago is learnt anew, so that what is in use stays. */
const OLD = 4;

/** Passages known to be background, kept past the horizon with the report and the place they were first met in. */
export class Background {
  private readonly generations: Partition[] = [];
  private readonly generation: number;

  /** `generation`: how many passages are learnt in one. */
  constructor(generation: number = GENERATION) {
    this.generation = generation;
  }

  /** What a report shares with known background. */
  find(sought: Sought): Found[] {
    const search = new Search(sought, Number.POSITIVE_INFINITY);
    return this.generations.slice(-GENERATIONS).flatMap((one) => search.in(one));
  }

  /** Words `[from, to)` of a source, which may be a passage learnt before. */
  learn({ held, pool }: Source, from: number, to: number): void {
    const words = pool.excerpt(held, from, to);
    const { place, id, day, publisher, length, root } = held;
    const entry: Entry = { place, id, day, publisher, length, root, lead: 0, closing: 0 };
    const hashes = fingerprints(words.key);
    this.current().add(entry, words, winnow(hashes), hashes);
  }

  /** Whether a passage was learnt, and whether so long ago that it would soon be let go of; `null` for what was not learnt. */
  stateOf({ pool }: Source): 'fresh' | 'old' | null {
    const at = this.generations.findIndex((one) => one.pool === pool);
    if (at < 0) return null;
    return this.generations.length - 1 - at >= OLD ? 'old' : 'fresh';
  }

  private current(): Partition {
    const last = this.generations.at(-1);
    if (last !== undefined && last.size < this.generation) return last;
    last?.trim();
    const made = new Partition(null, (last?.part ?? -1) + 1);
    this.generations.push(made);
    return made;
  }

  /** Takes out the passages learnt last. */
  drop(passages: number): void {
    for (let left = passages; left > 0; left -= 1) {
      this.generations.at(-1)?.drop();
      if (this.generations.at(-1)?.size === 0) this.generations.pop();
    }
  }

  /** Lets go of the generations that are not looked up even when the last `passages` are taken out. */
  forget(passages: number): void {
    let [left, last] = [passages, this.generations.length - 1];
    for (; last > 0 && left >= (this.generations[last]?.size ?? 0); last -= 1) left -= this.generations[last]?.size ?? 0;
    if (last >= GENERATIONS) this.generations.splice(0, last - GENERATIONS + 1);
  }

  get bytes(): number {
    return this.generations.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  save(out: ByteWriter): void {
    out.number(this.generations.length);
    for (const one of this.generations) one.save(out);
  }

  static load(from: ByteReader): Background {
    const loaded = new Background();
    for (let left = from.number(); left > 0; left -= 1) loaded.generations.push(Partition.load(from));
    return loaded;
  }
}

/** Whether a chain tells most of a learnt passage, and no mere turn of phrase. */
export function tellsPassage(matched: number, { from, to }: Held): boolean {
  return matched >= TELLING || matched >= MOSTLY * (to - from);
}

const TELLING = 12;
const MOSTLY = 0.6;
