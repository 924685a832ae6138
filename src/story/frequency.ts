import { SHARE_OF_REPORTS } from '../reuse/rarity.ts';

/** A word outside the table of news at large stands in fewer reports than any in it. */
const UNLISTED = 0.0005;

/** In how many groups each term stands: those of news at large, moved by the groups met so far. */
export class Frequencies {
  /** The table of common words counts for so many groups before the first of the stream. */
  private readonly tabled: number;
  private readonly seen = new Map<number, number>();
  private groups = 0;

  constructor(tabled: number) {
    this.tabled = tabled;
  }

  /** How much a term tells: its inverse document frequency. */
  weight(key: number): number {
    return Math.log((this.tabled + this.groups + 1) / (this.expected(key) + 0.5));
  }

  /** Share of groups the term stands in, 0–1. */
  share(key: number): number {
    return this.expected(key) / (this.tabled + this.groups);
  }

  private expected(key: number): number {
    return (SHARE_OF_REPORTS.get(key) ?? UNLISTED) * this.tabled + (this.seen.get(key) ?? 0);
  }

  /** Counts another group. */
  open(): void {
    this.groups += 1;
  }

  /** Counts the group in which a term was met for the first time. */
  meet(key: number): void {
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
  }
}
