import type { Dossier } from '../../../src/api/contract.ts';
import { dayAfter, daysBetween } from '../dates.ts';

export type Entry = Dossier['timeline'][number];

export interface Day {
  readonly date: string;
  readonly entries: readonly Entry[];
}

/** The entries of each day, in order of days; what is known by its month alone stands before that month's days. */
export function daysOf(timeline: readonly Entry[]): readonly Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of timeline) {
    const date = entry.date.slice(0, 10);
    const day = days.get(date);
    if (day === undefined) days.set(date, [entry]);
    else day.push(entry);
  }
  return [...days].map(([date, entries]) => ({ date, entries })).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The entries of a day that are told in most places, as many as asked, in the order of the day. */
export function mostTold(entries: readonly Entry[], many: number): readonly Entry[] {
  const told = new Set(entries.toSorted((a, b) => b.also.length - a.also.length).slice(0, many));
  return entries.filter((entry) => told.has(entry));
}

/** Of more days than this the first and the last are shown, and those between on asking. */
const DAYS = 20;
const FIRST = 3;
const LAST = 12;

/** The days of a long time in three parts; `between` is empty where all are shown. */
export function parted(
  days: readonly Day[],
  whole: boolean,
): readonly [first: readonly Day[], between: readonly Day[], last: readonly Day[]] {
  if (whole || days.length <= DAYS) return [days, [], []];
  return [days.slice(0, FIRST), days.slice(FIRST, -LAST), days.slice(-LAST)];
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
