import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Entry } from './entries.ts';
import type { Packed } from './packed.ts';
import { Partition } from './partition.ts';
import { PartitionFilter } from './partition-filter.ts';
import { type Found, Search, type Sought } from './search.ts';

/** How far back reports are compared. */
export interface Horizon {
  readonly days: number;
  /** So many reports without a day count as those of one. */
  readonly undatedADay: number;
}

/** Reports met, by day; those without one, so many in a row as if they were of one. What lies more than `horizon` days before the latest is not consulted. */
export class EarlierReports {
  /** By day, the undated last. */
  private readonly partitions: Partition[] = [];
  private readonly filter = new PartitionFilter();
  private readonly horizon: number;
  private readonly undatedADay: number;

  constructor({ days, undatedADay }: Horizon) {
    this.horizon = days;
    this.undatedADay = undatedADay;
  }

  /** What a report of `day` shares with each one met before, the earliest first; `latest`: the latest day met, with this one. */
  find(sought: Sought, day: number | null, latest: number | null): Found[] {
    const masks = this.filter.masksOf(sought);
    const search = new Search(sought);
    const newest = this.newestPart(day);
    const found = this.partitions
      .filter((one) => (one.day === null ? newest - one.part <= this.horizon : this.isNear(one.day, day, latest)))
      .flatMap((one) => search.in(one, this.filter.within(one, sought, masks)));
    return found.sort((a, b) => a.source.held.place - b.source.held.place);
  }

  private isNear(of: number, day: number | null, latest: number | null): boolean {
    if (latest === null) return true;
    return latest - of <= this.horizon && (day === null || Math.abs(day - of) <= this.horizon);
  }

  add(entry: Entry, words: Packed, { hashes, kept }: Sought): void {
    const partition = this.partitionOf(entry.day);
    partition.add(entry, words, kept, hashes);
    this.filter.add(partition, hashes, kept);
    this.filter.turn(this.partitions);
  }

  /** The part of the undated that a report met now would be put into, or, if it has a day, the last one. */
  private newestPart(day: number | null): number {
    const last = this.partitions.at(-1);
    if (last === undefined || last.day !== null) return 0;
    return day === null && last.size >= this.undatedADay ? last.part + 1 : last.part;
  }

  private partitionOf(day: number | null): Partition {
    const part = day === null ? this.newestPart(null) : 0;
    const known = this.partitions.find((one) => one.day === day && one.part === part);
    if (known !== undefined) return known;
    const made = new Partition(day, part);
    const later = day === null ? -1 : this.partitions.findIndex((one) => one.day === null || one.day > day);
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
    const at = this.partitions.findLastIndex((one) => one.day === day);
    const partition = this.partitions[at];
    partition?.drop();
    if (partition?.size !== 0) return;
    this.partitions.splice(at, 1);
    this.filter.drop(partition);
  }

  /** Lets go of the days that no report needs from `latest` on, were the last `keep` to be taken out. */
  forget(latest: number | null, keep: number): void {
    const oldestPart = this.newestPart(0) - this.horizon - Math.ceil(keep / this.undatedADay);
    const isKept = ({ day, part }: Partition): boolean =>
      day === null ? part >= oldestPart : latest === null || latest - day <= this.horizon;
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

  static load(from: ByteReader, horizon: Horizon): EarlierReports {
    const loaded = new EarlierReports(horizon);
    for (let left = from.number(); left > 0; left -= 1) loaded.partitions.push(Partition.load(from));
    loaded.filter.expect(loaded.partitions);
    return loaded;
  }
}
