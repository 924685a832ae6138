import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { SHARE_OF_REPORTS } from '../reuse/rarity.ts';
import type { Journal } from './journal.ts';

/** A word outside the table of news at large stands in fewer reports than any in it. */
const UNLISTED = 0.0005;
/** Beyond so many terms those counted once are let go: a million reports bring millions of names and misspellings that never come back. */
const MOST_TERMS = 400_000;

/** In how many groups each term stands: those of news at large, moved by what was met up to the last settling. */
export class Frequencies {
  private readonly tabled: number;
  private readonly journal: Journal;
  private settled = { seen: new Map<number, number>(), groups: 0 };
  private recent = { seen: new Map<number, number>(), groups: 0 };

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
    return (SHARE_OF_REPORTS.get(key) ?? UNLISTED) * this.tabled + (this.settled.seen.get(key) ?? 0);
  }

  /** Counts so many more groups, and the terms met in a group for the first time. */
  meet(groups: number, keys: Uint32Array): void {
    const { recent } = this;
    recent.groups += groups;
    for (const key of keys) recent.seen.set(key, (recent.seen.get(key) ?? 0) + 1);
    this.journal.note(() => {
      recent.groups -= groups;
      for (const key of keys) take(recent.seen, key, 1);
    });
  }

  /** From here on weights follow from all that was met so far: done at the turn of a day, so that reports of one day weigh alike. */
  settle(): void {
    const { settled, recent } = this;
    if (recent.groups === 0 && recent.seen.size === 0) return;
    for (const [key, times] of recent.seen) settled.seen.set(key, (settled.seen.get(key) ?? 0) + times);
    settled.groups += recent.groups;
    const once = settled.seen.size > MOST_TERMS ? [...settled.seen].filter(([, times]) => times === 1).map(([key]) => key) : [];
    for (const key of once) settled.seen.delete(key);
    this.recent = { seen: new Map(), groups: 0 };
    this.journal.note(() => {
      this.recent = recent;
      for (const key of once) settled.seen.set(key, 1);
      settled.groups -= recent.groups;
      for (const [key, times] of recent.seen) take(settled.seen, key, times);
    });
  }

  save(out: ByteWriter): void {
    for (const { seen, groups } of [this.settled, this.recent]) {
      out.number(groups);
      const keys = Uint32Array.from(seen.keys()).sort();
      out.numbers(keys);
      for (const key of keys) out.number(seen.get(key) ?? 0);
    }
  }

  load(from: ByteReader): void {
    for (const into of [this.settled, this.recent]) {
      into.groups = from.number();
      for (const key of from.words()) into.seen.set(key, from.number());
    }
  }
}

function take(counts: Map<number, number>, key: number, times: number): void {
  const left = (counts.get(key) ?? 0) - times;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}
