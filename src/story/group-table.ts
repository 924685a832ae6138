import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { shareOfReports } from '../reuse/rarity.ts';
import { Chains } from './chains.ts';
import { grownTo } from './columns.ts';
import type { Journal } from './journal.ts';
import { Postings } from './postings.ts';
import { Slots } from './slots.ts';
import { copied, heaviest, NOTHING, type Sum } from './sum.ts';
import { SumTable } from './sum-table.ts';

/** What is known of a group besides its terms. */
export interface Facts {
  /** Id of the report that opened it. */
  readonly founder: string;
  /** How many reports were added. */
  readonly reports: number;
  /** Day of its last report, days since 1970; `null` where none has one. */
  readonly last: number | null;
  /** Whole day on which it was heard of last, as sleep counts days: those without a day count as well. */
  readonly heard: number;
  readonly asleep: boolean;
}

/** A group of reports. A change makes another; what the table gave holds until then. */
export interface Group extends Facts {
  /** One for each part of a report that is compared apart. */
  readonly sums: readonly Sum[];
}

/** A group without a report in so many days sleeps: it keeps its heaviest terms only. */
const SLEEPS_AFTER = 30;
/** Words in more reports than this lead to no group: among 100,000 groups they would lead to a thousand each. */
const COMMON = 0.01;
const ASLEEP_TERMS = 64;
/** Beyond so many asleep those longest silent are given up: 3 kB each. A report without a day may still join the others, however old. */
const MOST_ASLEEP = 25_000;

/** The groups of one level by number, which of their terms lead to them, and which sleep: columns by slot. */
export class GroupTable {
  private readonly journal: Journal;
  readonly slots = new Slots();
  readonly sums: SumTable;
  private readonly founders: string[] = [];
  private reports = new Uint32Array(FIRST);
  /** `NaN` where no report has a day. */
  private lasts = new Float64Array(FIRST);
  private heards = new Int32Array(FIRST);
  private sleeps = new Uint8Array(FIRST);
  private readonly byDay = new Chains();
  private readonly awake = new Postings();
  private readonly asleep = new Postings();
  private next = 0;
  private sleeping = 0;

  /** `parts`: how many parts of a report are compared apart. */
  constructor(journal: Journal, parts: number) {
    this.journal = journal;
    this.sums = new SumTable(parts);
  }

  get(group: number): Group | undefined {
    const slot = this.slots.of(group);
    return slot < 0 ? undefined : { ...this.factsAt(slot), sums: this.sums.get(slot) };
  }

  /** What is known of a group besides its sums. */
  facts(group: number): Facts | undefined {
    const slot = this.slots.of(group);
    return slot < 0 ? undefined : this.factsAt(slot);
  }

  private factsAt(slot: number): Facts {
    const [founder, reports, last] = [this.founders[slot] ?? '', this.reportsAt(slot), this.lastAt(slot)];
    return { founder, reports, last, heard: this.heards[slot] ?? 0, asleep: this.sleeps[slot] === 1 };
  }

  reportsAt(slot: number): number {
    return this.reports[slot] ?? 0;
  }

  lastAt(slot: number): number | null {
    const last = this.lasts[slot] ?? Number.NaN;
    return Number.isNaN(last) ? null : last;
  }

  /** In the order of opening. */
  numbers(): number[] {
    return Array.from(this.slots.sorted());
  }

  /** The terms of the groups awake, or of those asleep: they lead to slots. */
  postings(asleep: boolean): Postings {
    return asleep ? this.asleep : this.awake;
  }

  open(founder: string, heard: number): number {
    const group = this.next;
    const sums = Array.from({ length: this.sums.parts }, () => NOTHING);
    this.next += 1;
    this.journal.note(() => {
      this.next = group;
    });
    this.set(group, { founder, sums, reports: 0, last: null, heard, asleep: false });
    return group;
  }

  /** Puts a group in place of what stood under its number, or takes it away. */
  set(group: number, now: Group | undefined): void {
    const known = this.get(group);
    const before = known === undefined ? undefined : { ...known, sums: known.sums.map(copied) };
    this.put(group, now, () => before);
  }

  /** Notes when a group was heard of. */
  setHeard(group: number, now: Heard): void {
    const slot = this.slots.of(group);
    if (slot < 0) return;
    const before = this.factsAt(slot);
    this.moveTo(slot, now);
    this.journal.note(() => this.moveTo(this.slots.of(group), before));
  }

  /** As `set`, for one who can make the group as it was from what it is: then nobody need keep it. */
  put(group: number, now: Group | undefined, before: () => Group | undefined): void {
    this.replace(group, now);
    this.journal.note(() => this.replace(group, before()));
  }

  private replace(group: number, now: Group | undefined): void {
    const known = this.slots.of(group);
    if (known < 0 && now === undefined) return;
    const slot = known < 0 ? this.enter(group) : known;
    const wasAsleep = this.sleeps[slot] === 1;
    this.reindex(slot, now);
    this.sleeping += Number(now?.asleep === true) - Number(wasAsleep);
    if (now === undefined) this.byDay.leave(dayKey(this.heards[slot] ?? 0), slot);
    else this.moveTo(slot, now);
    this.sums.set(slot, now?.sums);
    if (now === undefined) this.leave(group, slot);
    else this.write(slot, now);
  }

  private enter(group: number): number {
    const slot = this.slots.open(group);
    if (slot >= this.reports.length) {
      this.reports = grownTo(this.reports, slot + 1);
      this.lasts = grownTo(this.lasts, slot + 1);
      this.heards = grownTo(this.heards, slot + 1);
      this.sleeps = grownTo(this.sleeps, slot + 1);
    }
    this.lasts[slot] = Number.NaN;
    this.heards[slot] = NEVER;
    this.byDay.enter(dayKey(NEVER), slot);
    return slot;
  }

  private leave(group: number, slot: number): void {
    this.slots.close(group);
    this.write(slot, NOBODY);
  }

  private write(slot: number, { founder, reports, asleep }: Pick<Facts, 'founder' | 'reports' | 'asleep'>): void {
    this.founders[slot] = founder;
    this.reports[slot] = reports;
    this.sleeps[slot] = Number(asleep);
  }

  /** The terms of the last part lead to a group: names, where these are a part of their own. */
  private reindex(slot: number, now: Group | undefined): void {
    const [old, fresh] = [this.sums.keys(slot), now?.sums.at(-1)?.key ?? NO_KEYS];
    const [from, to] = [this.postings(this.sleeps[slot] === 1), this.postings(now?.asleep === true)];
    const moves = from !== to;
    let [i, j] = [0, 0];
    while (i < old.length || j < fresh.length) {
      const x = i < old.length ? (old[i] ?? 0) : END;
      const y = j < fresh.length ? (fresh[j] ?? 0) : END;
      if (x <= y && (x < y || moves) && leads(x)) from.delete(x, slot);
      if (y <= x && (y < x || moves) && leads(y)) to.add(y, slot);
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
  }

  private moveTo(slot: number, { last, heard }: Heard): void {
    this.lasts[slot] = last ?? Number.NaN;
    const before = this.heards[slot] ?? 0;
    if (before === heard) return;
    this.byDay.leave(dayKey(before), slot);
    this.byDay.enter(dayKey(heard), slot);
    this.heards[slot] = heard;
  }

  /** Puts to sleep, and gives up, what has been silent for too long; the groups given up. */
  turn(today: number): number[] {
    const gone: number[] = [];
    for (const day of Int32Array.from(this.byDay.keys()).sort()) {
      if (today - day <= SLEEPS_AFTER) break;
      const tooMany = this.sleeping > MOST_ASLEEP;
      const turning = this.byDay.of(dayKey(day)).filter((slot) => tooMany || this.sleeps[slot] === 0);
      for (const group of turning.map((slot) => this.slots.numberOf(slot)).sort((a, b) => a - b)) {
        if (tooMany) gone.push(group);
        if (tooMany) this.set(group, undefined);
        else this.lull(group);
      }
    }
    return gone;
  }

  private lull(group: number): void {
    const one = this.get(group);
    if (one === undefined) return;
    this.set(group, { ...one, sums: one.sums.map((sum) => heaviest(sum, ASLEEP_TERMS)), asleep: true });
  }

  save(out: ByteWriter): void {
    const numbers = this.slots.sorted();
    out.number(this.next);
    out.numbers(numbers);
    for (const number of numbers) {
      const slot = this.slots.of(number);
      out.text(this.founders[slot] ?? '');
      out.number(this.reportsAt(slot));
      out.number(this.sleeps[slot] ?? 0);
      out.double(this.lasts[slot] ?? Number.NaN);
      out.numbers([this.heards[slot] ?? 0]);
      this.sums.save(out, slot);
    }
  }

  load(from: ByteReader): void {
    this.next = from.number();
    for (const number of from.words()) {
      const slot = this.enter(number);
      const facts = { founder: from.text() ?? '', reports: from.number(), asleep: from.number() === 1 };
      const [last, heard] = [from.double(), (from.words()[0] ?? 0) | 0];
      this.write(slot, facts);
      this.sleeping += Number(facts.asleep);
      this.moveTo(slot, { last: Number.isNaN(last) ? null : last, heard });
      this.sums.load(from, slot);
    }
    this.index();
  }

  /** All that `load` read. */
  private index(): void {
    const slots = Array.from(this.slots.sorted(), (number) => this.slots.of(number));
    for (const asleep of [false, true]) {
      const there = slots.filter((slot) => (this.sleeps[slot] === 1) === asleep);
      this.postings(asleep).fill(there, (slot) => this.sums.keys(slot), leads);
    }
  }
}

const leads = (key: number): boolean => (shareOfReports(key) ?? 0) <= COMMON;

const FIRST = 16;
/** Behind every key. */
const END = 2 ** 32;
const NO_KEYS = new Uint32Array();
const NOBODY = { founder: '', reports: 0, asleep: false };

type Heard = Pick<Facts, 'last' | 'heard'>;

/** Of a group that is being put in. */
const NEVER = 0;
const dayKey = (day: number): number => day >>> 0;
