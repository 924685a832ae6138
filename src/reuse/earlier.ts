import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Entry } from './entries.ts';
import type { Packed } from './packed.ts';
import { Partition } from './partition.ts';
import { PartitionFilter } from './partition-filter.ts';
import { type Found, Search, type Sought } from './search.ts';

/** Reports met, by day. What lies more than `horizon` days before the latest is not consulted. */
export class EarlierReports {
  /** By day, the undated last. */
  private readonly partitions: Partition[] = [];
  private readonly filter = new PartitionFilter();
  private readonly horizon: number;

  constructor(horizon: number) {
    this.horizon = horizon;
  }

  /** What a report of `day` shares with each one met before, the earliest first; `latest`: the latest day met, with this one. */
  find(sought: Sought, day: number | null, latest: number | null): Found[] {
    const masks = this.filter.masksOf(sought);
    const search = new Search(sought);
    const found = this.partitions
      .filter(({ of }) => this.isNear(of, day, latest))
      .flatMap((one) => search.in(one, this.filter.within(one, sought, masks)));
    return found.sort((a, b) => a.source.held.place - b.source.held.place);
  }

  private isNear(of: number | null, day: number | null, latest: number | null): boolean {
    if (of === null || latest === null) return true;
    return latest - of <= this.horizon && (day === null || Math.abs(day - of) <= this.horizon);
  }

  add(entry: Entry, words: Packed, { hashes, kept }: Sought): void {
    const partition = this.partitionOf(entry.day);
    partition.add(entry, words, kept, hashes);
    this.filter.add(partition, hashes, kept);
    this.filter.turn(this.partitions);
  }

  private partitionOf(day: number | null): Partition {
    const known = this.partitions.find(({ of }) => of === day);
    if (known !== undefined) return known;
    const made = new Partition(day);
    const later = day === null ? -1 : this.partitions.findIndex(({ of }) => of === null || of > day);
    const at = later < 0 ? this.partitions.length : later;
    // Reports come day by day: to the day before, hardly any will be added.
    const before = this.partitions[at - 1];
    before?.trim();
    if (before !== undefined) made.expect(before);
    this.partitions.splice(at, 0, made);
    return made;
  }

  /** Takes out the report of `day` that was added last. */
  drop(day: number | null): void {
    const at = this.partitions.findIndex(({ of }) => of === day);
    const partition = this.partitions[at];
    partition?.drop();
    if (partition?.size !== 0) return;
    this.partitions.splice(at, 1);
    this.filter.drop(partition);
  }

  /** Lets go of the days that no report needs from `latest` on. */
  forget(latest: number | null): void {
    if (latest === null) return;
    const isKept = ({ of }: Partition): boolean => of === null || latest - of <= this.horizon;
    if (this.partitions.every(isKept)) return;
    for (const gone of this.partitions.filter((one) => !isKept(one))) this.filter.drop(gone);
    this.partitions.splice(0, this.partitions.length, ...this.partitions.filter(isKept));
  }

  get bytes(): number {
    return this.partitions.reduce((sum, { bytes }) => sum + bytes, this.filter.bytes);
  }

  save(out: ByteWriter): void {
    out.number(this.partitions.length);
    for (const one of this.partitions) one.save(out);
  }

  static load(from: ByteReader, horizon: number): EarlierReports {
    const loaded = new EarlierReports(horizon);
    for (let left = from.number(); left > 0; left -= 1) loaded.partitions.push(Partition.load(from));
    loaded.filter.expect(loaded.partitions);
    return loaded;
  }
}
