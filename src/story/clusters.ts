import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Facts, GroupTable } from './group-table.ts';
import type { Journal } from './journal.ts';
import type { Level } from './level.ts';
import { dot, minus, NO_WEIGHTS, plus } from './sum.ts';
import { Tally } from './tally.ts';
import { NO_TERMS, type Vector } from './vector.ts';
import { VectorIndex } from './vector-index.ts';

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
/** More than a vector has: how often a term stands in groups and which it is, in one number that sorts by both. */
const TERMS = 1 << 16;

/** Days that a group may have slept for a dated report to wake it. */
const WAKES_WITHIN = 365;

/** The groups of one level. What it does can be taken back by its journal. */
export class Clusters {
  private readonly level: Level;
  private readonly table: GroupTable;
  private readonly tally = new Tally();

  constructor(level: Level, journal: Journal) {
    this.level = level;
    this.table = new GroupTable(journal, level.parts.length);
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
    const { slots } = this.table;
    const candidates = this.candidates(vectors, asleep);
    if (candidates.length === 0) return [];
    const parts = vectors.map((vector) => new VectorIndex(vector));
    return candidates.map((slot) => ({ group: slots.numberOf(slot), score: this.scoreAt(parts, day, slot) })).sort(nearestFirst);
  }

  /** How near a report is to a group: 0–1. */
  score(vectors: readonly Vector[], day: number | null, group: number): number {
    const slot = this.table.slots.of(group);
    return slot < 0
      ? 0
      : this.scoreAt(
          vectors.map((vector) => new VectorIndex(vector)),
          day,
          slot,
        );
  }

  private scoreAt(parts: readonly VectorIndex[], day: number | null, slot: number): number {
    const { power, floor, sigma } = this.level;
    let content = 1;
    for (const [part, vector] of parts.entries()) content *= this.cosine(vector, slot, part);
    content **= power;
    const last = this.table.lastAt(slot);
    if (day === null || last === null) return content;
    const apart = day - last;
    return content * (floor + (1 - floor) * Math.exp(-(apart * apart) / (2 * sigma * sigma)));
  }

  private cosine(vector: VectorIndex, slot: number, part: number): number {
    const length = this.table.sums.length(slot, part);
    if (length === 0) return 0;
    const { breadth } = this.level;
    return this.table.sums.dot(slot, part, vector) / (this.table.reportsAt(slot) ** (1 - breadth) * length ** breadth);
  }

  /** The slots of the groups that share most with a report. */
  private candidates(vectors: readonly Vector[], asleep: boolean): number[] {
    const { key, weight } = vectors.at(-1) ?? NO_TERMS;
    const postings = this.table.postings(asleep);
    const known = new Float64Array(key.length);
    let size = 0;
    for (let i = 0; i < key.length; i += 1) {
      const count = postings.count(key[i] ?? 0);
      // Most terms of a report stand in no other group.
      if (count > 0) known[size++] = count * TERMS + i;
    }
    let met = 0;
    for (const one of known.subarray(0, size).sort()) {
      const i = one % TERMS;
      met += (one - i) / TERMS;
      if (met > MET && !this.tally.isEmpty) break;
      const share = weight[i] ?? 0;
      postings.each(key[i] ?? 0, (slot) => this.tally.add(slot, share));
    }
    return this.tally.take(COMPARED, WORTH, (slot) => this.table.slots.numberOf(slot));
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
    const slot = this.table.slots.of(group);
    const held: number[] = [];
    for (let i = 0; slot >= 0 && i < keys.length; i += 1) if (this.has(slot, keys[i] ?? 0)) held.push(keys[i] ?? 0);
    return held;
  }

  /** Those of the keys that a group does not have. */
  missing(group: number, keys: Uint32Array): Uint32Array {
    const slot = this.table.slots.of(group);
    return slot < 0 ? keys : keys.filter((key) => !this.has(slot, key));
  }

  private has(slot: number, key: number): boolean {
    for (let part = 0; part < this.level.parts.length; part += 1) if (this.table.sums.weight(slot, part, key) > 0) return true;
    return false;
  }

  /** Opens a group; its number, counted from 0. */
  open(founder: string, heard: number): number {
    return this.table.open(founder, heard);
  }

  /** Adds a report to a group, which wakes it. `heard`: the whole day on which it is met, as sleep counts days. */
  add(group: number, vectors: readonly Vector[], day: number | null, heard: number): void {
    const before = this.table.get(group);
    if (before === undefined) return;
    const added = before.sums.map((sum, i) => plus(sum, vectors[i] ?? sum));
    const now = { ...before, sums: added.map(({ sum }) => sum), reports: before.reports + 1, asleep: false };
    const { founder, reports, last, heard: heardLast, asleep } = before;
    const dropped = added.map((one) => one.dropped);
    // Only what was added is kept for taking back, not the sums as they were: those are five times as long.
    this.table.put(group, { ...now, last: later(last, day), heard: Math.max(heardLast, heard) }, () => {
      const sums = (this.table.get(group)?.sums ?? []).map((sum, i) =>
        minus({ sum, dropped: dropped[i] ?? NO_WEIGHTS }, vectors[i] ?? NO_TERMS),
      );
      return { founder, sums, reports, last, heard: heardLast, asleep };
    });
  }

  /** A report that has no say still tells that the group lives on. */
  touch(group: number, day: number | null, heard: number): void {
    const one = this.table.facts(group);
    if (one === undefined || (later(one.last, day) === one.last && heard <= one.heard)) return;
    this.table.setHeard(group, { last: later(one.last, day), heard: Math.max(one.heard, heard) });
  }

  /** Takes all reports of the later group into the earlier one. */
  merge(earlier: number, gone: number): void {
    const [into, from] = [this.table.get(earlier), this.table.get(gone)];
    if (into === undefined || from === undefined) return;
    const sums = into.sums.map((sum, i) => plus(sum, from.sums[i] ?? NO_TERMS).sum);
    this.table.set(gone, undefined);
    const heard = Math.max(into.heard, from.heard);
    this.table.set(earlier, { ...into, sums, reports: into.reports + from.reports, last: later(into.last, from.last), heard });
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
    const slot = this.table.slots.of(group);
    const rows: (readonly [key: number, weight: number])[] = [];
    for (const [part, { key, weight }] of vectors.entries()) {
      for (let i = 0; slot >= 0 && i < key.length; i += 1) {
        const there = this.table.sums.weight(slot, part, key[i] ?? 0);
        if (there > 0) rows.push([key[i] ?? 0, there * (weight[i] ?? 0)]);
      }
    }
    const heaviest = rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return heaviest.map(([key]) => key);
  }

  save(out: ByteWriter): void {
    this.table.save(out);
  }

  load(from: ByteReader): void {
    this.table.load(from);
  }
}

export const nearestFirst = (a: Near, b: Near): number => b.score - a.score || a.group - b.group;

const later = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));
