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

/** Where a day's label stands below the scale. */
export interface Step {
  readonly day: Day;
  /** The column of the day on the scale, from 1. */
  readonly column: number;
  /** The row of its label, from 2. */
  readonly row: number;
  /** The column that ends its label: the next run's first stem; `-1` is the page's edge. */
  readonly until: number;
  /** Of days close together, the first hangs lowest: nothing stands below it. */
  readonly isLowest: boolean;
}

/** A step for each day on a scale of days: of days close together the earlier hang lower, so that no stem crosses a label. */
export interface Staircase {
  /** The days of the scale, from the first to the last. */
  readonly scale: readonly string[];
  readonly steps: readonly Step[];
  readonly rows: number;
}

/** More steps than this are shown as a list by day; so is a time too long for a scale of single days. */
const ROWS = 6;
const COLUMNS = 31;
const ENTRIES = 24;
/** Days so far apart, as a share of the scale, have room for a label between their stems. */
const ROOM = 0.28;

export function staircase(days: readonly Day[]): Staircase | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  if (days.some(({ date }) => !/^\d{4}-\d{2}-\d{2}$/u.test(date))) return null;
  const span = daysBetween(first.date, last.date) + 1;
  if (span > COLUMNS || days.reduce((sum, { entries }) => sum + entries.length, 0) > ENTRIES) return null;
  const steps = stepsOf(days, span);
  const rows = Math.max(...steps.map(({ row }) => row)) - 1;
  if (rows > ROWS) return null;
  return { scale: Array.from({ length: span }, (_, i) => dayAfter(first.date, i)), steps, rows };
}

function stepsOf(days: readonly Day[], span: number): readonly Step[] {
  const steps: Step[] = [];
  let next: { readonly column: number; readonly row: number; readonly until: number } | null = null;
  for (const day of days.toReversed()) {
    const column = daysBetween(days[0]?.date ?? day.date, day.date) + 1;
    const isFree: boolean = next === null || next.column - column >= ROOM * span;
    const step: Step = {
      day,
      column,
      row: isFree ? 2 : (next?.row ?? 1) + 1,
      until: isFree ? (next?.column ?? -1) : (next?.until ?? -1),
      isLowest: false,
    };
    steps.push(step);
    next = step;
  }
  return steps.toReversed().map((step, i, all) => ({ ...step, isLowest: i === 0 || all[i - 1]?.row === 2 }));
}
