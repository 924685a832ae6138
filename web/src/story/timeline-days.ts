import type { Dossier } from '../../../src/api/contract.ts';
import { dayAfter, daysBetween } from '../dates.ts';

export type Entry = Dossier['timeline'][number];

export interface Day {
  readonly date: string;
  readonly entries: readonly Entry[];
}

/** The entries of each day, in order of days. */
export function daysOf(timeline: readonly Entry[]): readonly Day[] {
  const dates = [...new Set(timeline.map(({ date }) => date.slice(0, 10)))].toSorted();
  return dates.map((date) => ({ date, entries: timeline.filter((entry) => entry.date.startsWith(date)) }));
}

/** A step for each day on a scale of days: the earlier, the lower, so that no stem crosses a label. */
export interface Staircase {
  /** The days of the scale, from the first to the last. */
  readonly scale: readonly string[];
  /** The column of a day on the scale, from 1. */
  readonly column: (day: Day) => number;
  /** The row its label stands in, from 2. */
  readonly row: (day: Day) => number;
}

/** More steps than this are shown as a list by day; so is a time too long for a scale of single days. */
const STEPS = 7;
const COLUMNS = 31;
const ENTRIES = 24;

export function staircase(days: readonly Day[]): Staircase | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2 || days.length > STEPS) return null;
  if (days.some(({ date }) => !/^\d{4}-\d{2}-\d{2}$/u.test(date))) return null;
  const span = daysBetween(first.date, last.date) + 1;
  if (span > COLUMNS || days.reduce((sum, { entries }) => sum + entries.length, 0) > ENTRIES) return null;
  return {
    scale: Array.from({ length: span }, (_, i) => dayAfter(first.date, i)),
    column: (day) => daysBetween(first.date, day.date) + 1,
    row: (day) => days.length - days.indexOf(day) + 1,
  };
}
