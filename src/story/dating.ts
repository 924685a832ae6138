import { byText, instant } from '../model/order.ts';
import type { Assumed, Published } from '../model/report.ts';
import type { Features } from './features.ts';
import type { Met } from './pass.ts';
import type { Part } from './vector.ts';

const DAY = 86_400_000;
export const dayOf = ({ date }: Published): number | null => {
  const at = instant(date);
  return at === null ? null : at / DAY;
};
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Monday 1 to Sunday 7; 1970 began on a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const UNKNOWN: Published = { date: null, assumed: [] };

/** What a report tells of its day by itself: given, printed apart, or a dateline with its year. */
export function ownDate({ published, stray, dateline }: Features): Published {
  if (published.date !== null) return published;
  if (stray !== null) return { date: stray, assumed: [] };
  return dateline !== null && dateline.date !== null ? { date: dateline.date, assumed: dateline.assumed } : UNKNOWN;
}

/** The days of all reports: those that tell none by themselves are laid beside the dated reports of their story. */
export function resolveDates(met: readonly Met[]): Map<string, Published> {
  const dates = new Map(met.map(({ report }) => [report.features.id, ownDate(report.features)]));
  const dated = new Map<number, Met[]>();
  for (const one of met) {
    if (one.report.day === null) continue;
    const others = dated.get(one.story);
    if (others === undefined) dated.set(one.story, [one]);
    else others.push(one);
  }
  for (const one of met) {
    if (one.report.day !== null) continue;
    const date = datedBy(one, dated.get(one.story) ?? []);
    if (date !== null) dates.set(one.report.features.id, date);
  }
  return dates;
}

function datedBy(one: Met, others: readonly Met[]): Published | null {
  if (others.length === 0) return null;
  const monthDay = one.report.features.dateline?.monthDay ?? null;
  return monthDay === null ? daysApart(one, others) : yearOf(one, monthDay, others);
}

/** The year near the story's reports in which the dateline's day is a weekday that the report names, or the day after one. */
function yearOf(one: Met, monthDay: string, others: readonly Met[]): Published | null {
  const days = others.map(({ report }) => Math.floor(report.day ?? 0));
  const years = new Set(days.flatMap((day) => [-1, 0, 1].map((off) => Number(dateOf(day).slice(0, 4)) + off)));
  const rows = [...years].flatMap((year) => {
    const day = instant(`${year}-${monthDay}`);
    if (day === null || !dateOf(day / DAY).endsWith(monthDay)) return [];
    const apart = Math.min(...days.map((other) => Math.abs(other - day / DAY)));
    return [{ date: dateOf(day / DAY), apart, fits: fitness(one.report.features, day / DAY) }];
  });
  const best = rows.sort((a, b) => b.fits - a.fits || a.apart - b.apart || byText(a.date, b.date))[0];
  return best === undefined ? null : { date: best.date, assumed: ['year'] };
}

/** How well a day agrees with the weekdays named: 2 where the first or most named one is that day, 1 the day before. */
function fitness({ days: { weekdays } }: Features, day: number): number {
  const named = leadingWeekday(weekdays);
  if (named === null) return 0;
  return weekdayOf(day) === named ? 2 : weekdayOf(day - 1) === named ? 1 : 0;
}

/** The weekday named most; of equals the first: a report names its own day again and again. */
function leadingWeekday(weekdays: Uint8Array): number | null {
  let [best, most] = [0, 0];
  for (const day of weekdays) {
    const times = weekdays.filter((other) => other === day).length;
    if (times > most) [best, most] = [day, times];
  }
  return best === 0 ? null : best;
}

const ASSUMED: readonly Assumed[] = ['year', 'month', 'day'];
/** A report says "on Wednesday" on that day or the next two. */
const LATER = 2;
/** Reports this near in content tell the same happenings. */
const ALIKE = 0.05;

/**
 * The day of a report without one: of the days on or just after those of the story's dated reports, the one that agrees best with the
 * weekdays it names and with the reports it is most like. Nothing named and nothing copied: `null`.
 */
function daysApart(one: Met, others: readonly Met[]): Published | null {
  const copied = others.filter(({ report }) =>
    one.links.some((link) => link.src === report.features.id && link.kind === 'reprint'),
  );
  const named = leadingWeekday(one.report.features.days.weekdays);
  if (named === null) {
    const source = copied[0]?.report.day ?? null;
    return source === null ? null : { date: dateOf(Math.floor(source)), assumed: ASSUMED };
  }
  const rows = others.flatMap((other) => {
    const day = Math.floor(other.report.day ?? 0);
    const like = likeness(one, other);
    if (like < ALIKE) return [];
    return [-1, 0, 1, 2].flatMap((off) => {
      const agrees = agreement(one.report.features, day + off, named);
      return agrees === 0 ? [] : [{ day: day + off, score: like * agrees * (NEAR[off + 1] ?? 0) }];
    });
  });
  const scores = new Map<number, number>();
  for (const { day, score } of rows) scores.set(day, Math.max(score, scores.get(day) ?? 0));
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best === undefined ? null : { date: dateOf(best[0]), assumed: ASSUMED };
}

/** The day before the other report, its day, and the two after. */
const NEAR: readonly number[] = [0.7, 1, 0.8, 0.6];

/** 1 where the day is the weekday named most, less the days after it; 0 where a day of the month named lies after it. */
function agreement({ days }: Features, day: number, named: number): number {
  const year = dateOf(day).slice(0, 4);
  for (const monthDay of days.monthDays) {
    const at = instant(
      `${year}-${String(Math.floor(monthDay / 100)).padStart(2, '0')}-${String(monthDay % 100).padStart(2, '0')}`,
    );
    if (at !== null && at / DAY > day && at / DAY < day + 10) return 0.5;
  }
  for (let after = 0; after <= LATER; after += 1) if (weekdayOf(day - after) === named) return 1 - after * 0.3;
  return 0;
}

function likeness(a: Met, b: Met): number {
  return 0.7 * dot(a.vector.words, b.vector.words) + 0.3 * dot(a.vector.names, b.vector.names);
}

function dot(a: Part, b: Part): number {
  const weights = new Map<number, number>();
  for (let i = 0; i < b.key.length; i += 1) weights.set(b.key[i] ?? 0, b.weight[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < a.key.length; i += 1) sum += (a.weight[i] ?? 0) * (weights.get(a.key[i] ?? 0) ?? 0);
  return sum;
}
