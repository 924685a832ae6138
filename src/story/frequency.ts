import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { shareOfReports } from '../reuse/rarity.ts';
import { Counts } from './counts.ts';
import type { Journal } from './journal.ts';

/** A word outside the table of news at large stands in fewer reports than any in it. */
const UNLISTED = 0.0005;
/** Beyond so many terms those counted once are let go: a million reports bring millions of names and misspellings that never come back. */
const MOST_TERMS = 400_000;

/** In how many groups each term stands: those of news at large, moved by what was met up to the last settling. */
export class Frequencies {
  private readonly tabled: number;
  private readonly journal: Journal;
  private readonly settled = nothing();
  private recent = nothing();

  /** The table of common words counts for so many groups before the first of the stream. */
  constructor(tabled: number, journal: Journal) {
    this.tabled = tabled;
    this.journal = journal;
  }

  /** How much a term tells: its inverse document frequency. */
  weight(key: number): number {
    return Math.log((this.tabled + this.settled.groups + 1) / (this.expected(key) + 0.5));
  }

  /** Share of groups the term stands in, 0–1. */
  share(key: number): number {
    return this.expected(key) / (this.tabled + this.settled.groups);
  }

  private expected(key: number): number {
    return (shareOfReports(key) ?? UNLISTED) * this.tabled + this.settled.seen.get(key);
  }

  /** Counts so many more groups, and the terms met in a group for the first time. */
  meet(groups: number, keys: Uint32Array): void {
    const { recent } = this;
    recent.groups += groups;
    for (let i = 0; i < keys.length; i += 1) recent.seen.add(keys[i] ?? 0, 1);
    this.journal.note(() => {
      recent.groups -= groups;
      for (const key of keys) recent.seen.add(key, -1);
    });
  }

  /** From here on weights follow from all that was met so far: done at the turn of a day, so that reports of one day weigh alike. */
  settle(): void {
    const { settled, recent } = this;
    if (recent.groups === 0 && recent.seen.size === 0) return;
    const keys = recent.seen.sorted();
    for (const key of keys) settled.seen.add(key, recent.seen.get(key));
    settled.groups += recent.groups;
    const once = settled.seen.size > MOST_TERMS ? settled.seen.filter((times) => times === 1) : NO_KEYS;
    for (const key of once) settled.seen.add(key, -1);
    this.recent = nothing();
    this.journal.note(() => {
      this.recent = recent;
      for (const key of once) settled.seen.add(key, 1);
      settled.groups -= recent.groups;
      for (const key of keys) settled.seen.add(key, -recent.seen.get(key));
    });
  }

  save(out: ByteWriter): void {
    for (const { seen, groups } of [this.settled, this.recent]) {
      out.number(groups);
      const keys = seen.sorted();
      out.numbers(keys);
      for (const key of keys) out.number(seen.get(key));
    }
  }

  load(from: ByteReader): void {
    for (const into of [this.settled, this.recent]) {
      into.groups = from.number();
      const keys = from.words();
      into.seen = new Counts(keys.length);
      for (const key of keys) into.seen.add(key, from.number());
    }
  }
}

interface Seen {
  seen: Counts;
  groups: number;
}

const nothing = (): Seen => ({ seen: new Counts(), groups: 0 });

const NO_KEYS = new Uint32Array();
