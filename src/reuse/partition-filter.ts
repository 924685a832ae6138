import type { Partition } from './partition.ts';
import type { Sought } from './search.ts';

const FIRST = 1 << 14;
/** Bits set a slot, at most: in as many partitions does a fingerprint that stands in none seem to stand. */
const FULLEST = 4;
/** Partitions that a slot has a bit for; those beyond are always looked up. */
const BITS = 32;
/** To note all of a large partition takes as long as some hundred reports' looking it up: one after so many reports. */
const EVERY = 32;

/** Which of many partitions may hold a fingerprint, so that most need not be looked up: by the fingerprint's hash a bit for each. Made of the partitions, it is not saved; what it does not know yet is looked up. */
export class PartitionFilter {
  private masks = new Uint32Array(FIRST);
  /** By bit. */
  private readonly partitions: (Partition | undefined)[] = Array.from({ length: BITS }, () => undefined);
  private readonly counts = new Uint32Array(BITS);
  private count = 0;
  private turns = 0;
  private picked = new Uint32Array(0);

  /** The bits of each fingerprint that is looked up. */
  masksOf({ hashes, kept }: Sought): Uint32Array {
    const slots = this.masks.length - 1;
    const masks = new Uint32Array(kept.length);
    for (let i = 0; i < kept.length; i += 1) masks[i] = this.masks[(hashes[kept[i] ?? 0] ?? 0) & slots] ?? 0;
    return masks;
  }

  /** The fingerprints that are looked up, without those that cannot stand in the partition; until it is asked again. */
  within(partition: Partition, { kept }: Sought, masks: Uint32Array): Uint32Array {
    const at = this.partitions.indexOf(partition);
    if (at < 0) return kept;
    if (this.picked.length < kept.length) this.picked = new Uint32Array(kept.length);
    let length = 0;
    for (let i = 0; i < kept.length; i += 1) {
      if (((masks[i] ?? 0) & (1 << at)) === 0) continue;
      this.picked[length] = kept[i] ?? 0;
      length += 1;
    }
    return this.picked.subarray(0, length);
  }

  /** Notes fingerprints that were put into a partition, which may be new. */
  add(partition: Partition, hashes: Uint32Array, kept: ArrayLike<number>): void {
    const at = this.partitions.indexOf(partition);
    if (at >= 0) for (let i = 0; i < kept.length; i += 1) this.set(hashes[kept[i] ?? 0] ?? 0, at);
    else if (partition.size === 1) this.admit(partition);
    if (this.count > FULLEST * this.masks.length) this.begin(this.masks.length * 2);
  }

  /** Another report was met: from time to time a partition that is not known yet is noted. */
  turn(partitions: readonly Partition[]): void {
    this.turns = (this.turns + 1) % EVERY;
    const next = this.turns === 0 ? partitions.find((one) => !this.partitions.includes(one)) : undefined;
    if (next !== undefined) this.admit(next);
  }

  /** A partition that is let go of leaves its bit to another. */
  drop(partition: Partition): void {
    const at = this.partitions.indexOf(partition);
    if (at < 0) return;
    const others = ~(1 << at);
    for (let i = 0; i < this.masks.length; i += 1) this.masks[i] = (this.masks[i] ?? 0) & others;
    this.partitions[at] = undefined;
    this.count -= this.counts[at] ?? 0;
    this.counts[at] = 0;
  }

  /** Makes room for what stands in these partitions. */
  expect(partitions: readonly Partition[]): void {
    const postings = partitions.reduce((sum, one) => sum + one.postings.size, 0);
    let slots = FIRST;
    while (slots * FULLEST < postings) slots *= 2;
    this.begin(slots);
  }

  private begin(slots: number): void {
    this.masks = new Uint32Array(slots);
    this.partitions.fill(undefined);
    this.counts.fill(0);
    this.count = 0;
  }

  get bytes(): number {
    return this.masks.byteLength;
  }

  /** Gives a partition a bit, where one is left, and notes all that it holds. */
  private admit(partition: Partition): void {
    const at = this.partitions.indexOf(undefined);
    if (at < 0) return;
    this.partitions[at] = partition;
    partition.postings.eachNarrow((hash) => this.set(hash, at));
  }

  private set(hash: number, at: number): void {
    const slot = hash & (this.masks.length - 1);
    const mask = this.masks[slot] ?? 0;
    if ((mask & (1 << at)) !== 0) return;
    this.masks[slot] = mask | (1 << at);
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.count += 1;
  }
}
