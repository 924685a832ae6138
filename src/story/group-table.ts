import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { shareOfReports } from '../reuse/rarity.ts';
import type { Journal } from './journal.ts';
import { Postings } from './postings.ts';
import { copied, heaviest, NOTHING, readSum, type Sum, writeSum } from './sum.ts';
import { type Kept, SumPool } from './sum-pool.ts';

/** What is known of a group besides its terms. */
export interface Facts {
  /** Id of the report that opened it. */
  readonly founder: string;
  /** How many reports were added. */
  readonly reports: number;
  /** Day of its last report, days since 1970; `null` where none has one. */
  readonly last: number | null;
  readonly asleep: boolean;
}

/** A group of reports. A change makes another; what the table gave holds until then. */
export interface Group extends Facts {
  /** One for each part of a report that is compared apart. */
  readonly sums: readonly Sum[];
}

interface Stored extends Facts {
  readonly kept: readonly Kept[];
}

/** A group without a report in so many days sleeps: it keeps its heaviest terms only. */
const SLEEPS_AFTER = 30;
/** Words in more reports than this lead to no group: among 100,000 groups they would lead to a thousand each. */
const COMMON = 0.01;
const ASLEEP_TERMS = 64;
/** Beyond so many asleep those longest silent are given up: 3 kB each. A report without a day may still join the others, however old. */
const MOST_ASLEEP = 50_000;

/** The groups of one level by number, which of their terms lead to them, and which sleep. */
export class GroupTable {
  private readonly journal: Journal;
  private readonly groups = new Map<number, Stored>();
  private readonly pool = new SumPool();
  private readonly byDay = new Map<number, Set<number>>();
  private readonly awake = new Postings();
  private readonly asleep = new Postings();
  private next = 0;
  private sleeping = 0;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  get(group: number): Group | undefined {
    const stored = this.groups.get(group);
    return stored === undefined ? undefined : this.group(stored);
  }

  /** What is known of a group besides its sums. */
  facts(group: number): Facts | undefined {
    return this.groups.get(group);
  }

  private group({ founder, reports, last, asleep, kept }: Stored): Group {
    return { founder, reports, last, asleep, sums: kept.map((one) => this.pool.get(one)) };
  }

  private store({ founder, reports, last, asleep, sums }: Group): Stored {
    return { founder, reports, last, asleep, kept: sums.map((sum) => this.pool.put(sum)) };
  }

  /** In the order of opening. */
  numbers(): number[] {
    return [...this.groups.keys()].sort((a, b) => a - b);
  }

  /** The terms of the groups awake, or of those asleep. */
  postings(asleep: boolean): Postings {
    return asleep ? this.asleep : this.awake;
  }

  open(founder: string, parts: number): number {
    const group = this.next;
    const sums = Array.from({ length: parts }, () => NOTHING);
    this.next += 1;
    this.journal.note(() => {
      this.next = group;
    });
    this.set(group, { founder, sums, reports: 0, last: null, asleep: false });
    return group;
  }

  /** Puts a group in place of what stood under its number, or takes it away. */
  set(group: number, now: Group | undefined): void {
    const known = this.get(group);
    const before = known === undefined ? undefined : { ...known, sums: known.sums.map(copied) };
    this.put(group, now, () => before);
  }

  /** Notes a later day of a group's last report. */
  setLast(group: number, last: number | null): void {
    const before = this.groups.get(group)?.last ?? null;
    this.replaceLast(group, last);
    this.journal.note(() => this.replaceLast(group, before));
  }

  private replaceLast(group: number, last: number | null): void {
    const stored = this.groups.get(group);
    if (stored === undefined) return;
    this.leave(group, stored.last);
    this.stay(group, last);
    this.groups.set(group, { ...stored, last });
  }

  /** As `set`, for one who can make the group as it was from what it is: then nobody need keep it. */
  put(group: number, now: Group | undefined, before: () => Group | undefined): void {
    this.replace(group, now);
    this.journal.note(() => this.replace(group, before()));
  }

  private replace(group: number, now: Group | undefined): void {
    const before = this.groups.get(group);
    this.reindex(group, before === undefined ? undefined : this.group(before), now);
    this.sleeping += Number(now?.asleep === true) - Number(before?.asleep === true);
    if (before !== undefined && before.last !== now?.last) this.leave(group, before.last);
    if (now !== undefined && before?.last !== now.last) this.stay(group, now.last);
    // Before the old sums are given back, for the new ones may be views of them.
    if (now === undefined) this.groups.delete(group);
    else this.groups.set(group, this.store(now));
    for (const one of before?.kept ?? []) this.pool.giveBack(one);
  }

  /** The terms of the last part lead to a group: names, where these are a part of their own. */
  private reindex(group: number, before: Group | undefined, now: Group | undefined): void {
    const [old, fresh] = [before?.sums.at(-1)?.key ?? NO_KEYS, now?.sums.at(-1)?.key ?? NO_KEYS];
    const moves = before?.asleep !== now?.asleep;
    let [i, j] = [0, 0];
    while (i < old.length || j < fresh.length) {
      const [x, y] = [old[i] ?? Number.POSITIVE_INFINITY, fresh[j] ?? Number.POSITIVE_INFINITY];
      if (x <= y && (x < y || moves) && leads(x)) this.postings(before?.asleep === true).delete(x, group);
      if (y <= x && (y < x || moves) && leads(y)) this.postings(now?.asleep === true).add(y, group);
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
  }

  private stay(group: number, last: number | null): void {
    if (last === null) return;
    const there = this.byDay.get(Math.floor(last));
    if (there === undefined) this.byDay.set(Math.floor(last), new Set([group]));
    else there.add(group);
  }

  private leave(group: number, last: number | null): void {
    if (last === null) return;
    const there = this.byDay.get(Math.floor(last));
    there?.delete(group);
    if (there?.size === 0) this.byDay.delete(Math.floor(last));
  }

  /** Puts to sleep, and gives up, what has been silent for too long; the groups given up. */
  turn(today: number): number[] {
    const gone: number[] = [];
    for (const day of [...this.byDay.keys()].sort((a, b) => a - b)) {
      if (today - day <= SLEEPS_AFTER) break;
      const tooMany = this.sleeping > MOST_ASLEEP;
      for (const group of [...(this.byDay.get(day) ?? [])].sort((a, b) => a - b)) {
        const one = this.get(group);
        if (one === undefined) continue;
        if (tooMany) gone.push(group);
        if (tooMany) this.set(group, undefined);
        else if (!one.asleep) this.set(group, { ...one, sums: one.sums.map((sum) => heaviest(sum, ASLEEP_TERMS)), asleep: true });
      }
    }
    return gone;
  }

  save(out: ByteWriter): void {
    out.number(this.next);
    out.number(this.groups.size);
    for (const number of this.numbers()) {
      const { founder, sums, reports, last, asleep } = this.get(number) ?? NOBODY;
      out.number(number);
      out.text(founder);
      for (const sum of sums) writeSum(out, sum);
      out.number(reports);
      out.number(last === null ? 0 : asleep ? 1 : 2);
      if (last !== null) out.double(last);
    }
  }

  load(from: ByteReader, parts: number): void {
    this.next = from.number();
    for (let left = from.number(); left > 0; left -= 1) {
      const number = from.number();
      const founder = from.text() ?? '';
      const sums = Array.from({ length: parts }, () => readSum(from));
      const [reports, state] = [from.number(), from.number()];
      const last = state === 0 ? null : from.double();
      this.replace(number, { founder, sums, reports, last, asleep: state === 1 });
    }
  }
}

const leads = (key: number): boolean => (shareOfReports(key) ?? 0) <= COMMON;

const NO_KEYS = new Uint32Array();
const NOBODY: Group = { founder: '', sums: [], reports: 0, last: null, asleep: false };
