import { byText, instant } from '../model/order.ts';
import type { Assumed, Published } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { rarity } from '../reuse/rarity.ts';
import { WORD } from '../reuse/words.ts';
import { cosine } from '../text/similarity.ts';
import type { Features } from './features.ts';
import type { Met } from './met.ts';

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

/** A report of a story, and what the walk found for it. */
export interface Member {
  readonly features: Features;
  readonly met: Met;
  /** Passages of it that later reports showed to be background. */
  readonly background: readonly Span[];
}

interface OnDay extends Member {
  readonly day: number;
}

/** The days of a story's reports: those that tell none by themselves are laid beside the dated ones. */
export function resolveDates(members: readonly Member[]): Map<string, Published> {
  const own = members.map((one) => ({ ...one, published: ownDate(one.features) }));
  const dated = own.flatMap((one): OnDay[] => {
    const day = dayOf(one.published);
    return day === null ? [] : [{ ...one, day }];
  });
  return new Map(
    own.map((one) => [one.features.id, one.published.date === null ? (datedBy(one, dated) ?? one.published) : one.published]),
  );
}

function datedBy(one: Member, others: readonly OnDay[]): Published | null {
  if (others.length === 0) return null;
  const monthDay = one.features.dateline?.monthDay ?? null;
  return monthDay === null ? daysApart(one, others) : yearOf(one, monthDay, others);
}

/** The year near the story's reports in which the dateline's day is a weekday that the report names, or the day after one. */
function yearOf(one: Member, monthDay: string, others: readonly OnDay[]): Published | null {
  const days = others.map(({ day }) => Math.floor(day));
  const years = new Set(days.flatMap((day) => [-1, 0, 1].map((off) => Number(dateOf(day).slice(0, 4)) + off)));
  const rows = [...years].flatMap((year) => {
    const day = instant(`${year}-${monthDay}`);
    if (day === null || !dateOf(day / DAY).endsWith(monthDay)) return [];
    const apart = Math.min(...days.map((other) => Math.abs(other - day / DAY)));
    return [{ date: dateOf(day / DAY), apart, fits: fitness(one.features, day / DAY) }];
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
function daysApart(one: Member, others: readonly OnDay[]): Published | null {
  const named = leadingWeekday(one.features.days.weekdays);
  if (named === null) {
    const isSource = ({ features }: OnDay): boolean =>
      one.met.links.some((link) => link.src === features.id && link.kind === 'reprint');
    const source = others.find(isSource)?.day ?? null;
    return source === null ? null : { date: dateOf(Math.floor(source)), assumed: ASSUMED };
  }
  const weights = weightsOf(one.features);
  const rows = others.flatMap((other) => {
    const day = Math.floor(other.day);
    const like = cosine(weights, weightsOf(other.features));
    if (like < ALIKE) return [];
    return [-1, 0, 1, 2].flatMap((off) => {
      const agrees = agreement(one.features, day + off, named);
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

/** Content words by how often they stand there and how rare they are in news at large. */
function weightsOf({ words: { stem, flags } }: Features): Map<number, number> {
  const weights = new Map<number, number>();
  for (let i = 0; i < stem.length; i += 1) {
    const key = stem[i] ?? 0;
    if (((flags[i] ?? 0) & WORD.common) === 0) weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  for (const [key, count] of weights) weights.set(key, (1 + Math.log(count)) * rarity(key));
  return weights;
}
