import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Facts, type Group, GroupTable } from './group-table.ts';
import type { Journal } from './journal.ts';
import type { Level } from './level.ts';
import { dot, minus, plus, weightOf } from './sum.ts';
import type { Vector } from './vector.ts';

/** A group that a report is near to. */
export interface Near {
  readonly group: number;
  readonly score: number;
}

/** Of the groups that share a report's terms, so many that share most are compared in full. */
const COMPARED = 16;
/** Terms are looked up rarest first until so many groups have been met: the common ones of a busy month lead everywhere. */
const MET = 1000;
/** Groups that share less than this of what the best one shares are not compared. */
const WORTH = 0.25;

/** Days that a group may have slept for a dated report to wake it. */
const WAKES_WITHIN = 365;

/** The groups of one level. What it does can be taken back by its journal. */
export class Clusters {
  private readonly level: Level;
  private readonly table: GroupTable;
  /** All 0 between look-ups. */
  private shares = new Uint32Array(1 << 10);

  constructor(level: Level, journal: Journal) {
    this.level = level;
    this.table = new GroupTable(journal);
  }

  /** The nearest groups awake, nearest first; of equals the earliest. `day`: days since 1970, `null` for no decay. */
  near(vectors: readonly Vector[], day: number | null): Near[] {
    return this.compared(vectors, day, false);
  }

  /** The nearest groups asleep, but those silent for more than a year; silence does not count against the others. */
  nearAsleep(vectors: readonly Vector[], day: number | null): Near[] {
    const isWithinReach = ({ group }: Near): boolean =>
      day === null || day - (this.table.facts(group)?.last ?? day) <= WAKES_WITHIN;
    return this.compared(vectors, null, true).filter(isWithinReach);
  }

  private compared(vectors: readonly Vector[], day: number | null, asleep: boolean): Near[] {
    return this.candidates(vectors, asleep)
      .map((group) => ({ group, score: this.score(vectors, day, group) }))
      .sort(nearestFirst);
  }

  /** How near a report is to a group: 0–1. */
  score(vectors: readonly Vector[], day: number | null, group: number): number {
    const one = this.table.get(group);
    if (one === undefined) return 0;
    const { power, floor, sigma } = this.level;
    let content = 1;
    for (const [i, vector] of vectors.entries()) content *= this.cosine(vector, one, i);
    content **= power;
    if (day === null || one.last === null) return content;
    const apart = day - one.last;
    return content * (floor + (1 - floor) * Math.exp(-(apart * apart) / (2 * sigma * sigma)));
  }

  private cosine(vector: Vector, { sums, reports }: Group, part: number): number {
    const sum = sums[part];
    if (sum === undefined || sum.length === 0) return 0;
    const { breadth } = this.level;
    return dot(vector, sum) / (reports ** (1 - breadth) * sum.length ** breadth);
  }

  private candidates(vectors: readonly Vector[], asleep: boolean): number[] {
    const { key = new Uint32Array(), weight = new Uint16Array() } = vectors.at(-1) ?? {};
    const postings = this.table.postings(asleep);
    const counts = Array.from(key, (k) => postings.count(k));
    // Most terms of a report stand in no other group.
    const known = counts.flatMap((count, i) => (count > 0 ? i : [])).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    const found: number[] = [];
    let met = 0;
    for (const i of known) {
      met += counts[i] ?? 0;
      if (met > MET && found.length > 0) break;
      postings.each(key[i] ?? 0, (group) => {
        if (this.shareOf(group) === 0) found.push(group);
        this.shares[group] = (this.shares[group] ?? 0) + (weight[i] ?? 0);
      });
    }
    let most = 0;
    for (const group of found) most = Math.max(most, this.shareOf(group));
    // Most of those met share one common term.
    const likely = found.filter((group) => this.shareOf(group) >= most * WORTH);
    const compared = likely.map((group) => ({ group, score: this.shareOf(group) })).sort(nearestFirst);
    for (const group of found) this.shares[group] = 0;
    return compared.slice(0, COMPARED).map(({ group }) => group);
  }

  private shareOf(group: number): number {
    if (group >= this.shares.length) {
      const larger = new Uint32Array(Math.max(group + 1, this.shares.length * 2));
      larger.set(this.shares);
      this.shares = larger;
    }
    return this.shares[group] ?? 0;
  }

  /** How alike two groups are as a whole: the cosine of their sums. */
  likeness(a: number, b: number): number {
    const [one, other] = [this.table.get(a), this.table.get(b)];
    if (one === undefined || other === undefined) return 0;
    let content = 1;
    for (const [i, sum] of one.sums.entries()) {
      const against = other.sums[i] ?? sum;
      content *= sum.length === 0 || against.length === 0 ? 0 : dot(sum, against) / (sum.length * against.length);
    }
    return content ** this.level.power;
  }

  /** What is known of a group besides its terms. */
  facts(group: number): Facts | undefined {
    return this.table.facts(group);
  }

  numbers(): number[] {
    return this.table.numbers();
  }

  /** Those of the keys that a group has. */
  held(group: number, keys: ArrayLike<number>): number[] {
    const sums = this.table.get(group)?.sums ?? [];
    return Array.from(keys).filter((key) => sums.some((sum) => weightOf(sum, key) > 0));
  }

  /** Opens a group; its number, counted from 0. */
  open(founder: string): number {
    return this.table.open(founder, this.level.parts.length);
  }

  /** Adds a report to a group, which wakes it. */
  add(group: number, vectors: readonly Vector[], day: number | null): void {
    const before = this.table.get(group);
    if (before === undefined) return;
    const added = before.sums.map((sum, i) => plus(sum, vectors[i] ?? sum));
    const now = { ...before, sums: added.map(({ sum }) => sum), reports: before.reports + 1, asleep: false };
    const { founder, reports, last, asleep } = before;
    const dropped = added.map((one) => one.dropped);
    // Only what was added is kept for taking back, not the sums as they were: those are five times as long.
    this.table.put(group, { ...now, last: later(last, day) }, () => {
      const sums = (this.table.get(group)?.sums ?? []).map((sum, i) =>
        minus({ sum, dropped: dropped[i] ?? [] }, vectors[i] ?? NO_TERMS),
      );
      return { founder, sums, reports, last, asleep };
    });
  }

  /** A report that has no say still tells that the group lives on. */
  touch(group: number, day: number | null): void {
    const one = this.table.facts(group);
    if (one === undefined || day === null || later(one.last, day) === one.last) return;
    this.table.setLast(group, later(one.last, day));
  }

  /** Takes all reports of the later group into the earlier one. */
  merge(earlier: number, gone: number): void {
    const [into, from] = [this.table.get(earlier), this.table.get(gone)];
    if (into === undefined || from === undefined) return;
    const sums = into.sums.map((sum, i) => plus(sum, from.sums[i] ?? NO_TERMS).sum);
    this.table.set(gone, undefined);
    this.table.set(earlier, { ...into, sums, reports: into.reports + from.reports, last: later(into.last, from.last) });
  }

  giveUp(group: number): void {
    if (this.table.facts(group) !== undefined) this.table.set(group, undefined);
  }

  /** The turn of a day; the groups that were given up. */
  turn(today: number): number[] {
    return this.table.turn(today);
  }

  /** The keys that a report shares with a group, what weighs most first. */
  shared(vectors: readonly Vector[], group: number): number[] {
    const sums = this.table.get(group)?.sums ?? [];
    const rows = vectors.flatMap(({ key, weight }, part) => {
      const sum = sums[part];
      return Array.from(key, (k, i) => [k, (weight[i] ?? 0) * (sum === undefined ? 0 : weightOf(sum, k))] as const);
    });
    const heaviest = rows.filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return heaviest.map(([key]) => key);
  }

  save(out: ByteWriter): void {
    this.table.save(out);
  }

  load(from: ByteReader): void {
    this.table.load(from, this.level.parts.length);
  }
}

const NO_TERMS: Vector = { key: new Uint32Array(), weight: new Uint16Array() };

export const nearestFirst = (a: Near, b: Near): number => b.score - a.score || a.group - b.group;

const later = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));
