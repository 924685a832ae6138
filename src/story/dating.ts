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

/** The first day of the year 2100. */
const BEYOND = 47_482;

/**
 * The day that a report is compared by with others, days since 1970. One that lies beyond our century is a slip of who gave it: were it
 * taken for today, all other days would be too long ago to be compared with.
 */
export function comparedDay(published: Published): number | null {
  const day = dayOf(published);
  return day === null || day >= BEYOND ? null : day;
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

/** The days of a story's reports: those that tell none by themselves are laid beside the dated ones, but for those that are to have none. */
export function resolveDates(members: readonly Member[], undated: ReadonlySet<string> = new Set()): Map<string, Published> {
  const own = members.map((one) => ({ ...one, published: ownDate(one.features) }));
  const dated = own.flatMap((one): OnDay[] => {
    const day = comparedDay(ownDate(one.features));
    return day === null ? [] : [{ ...one, day }];
  });
  const beside = new Dated(dated);
  return new Map(
    own.map(({ published, ...one }) => {
      const isOpen = published.date === null && !undated.has(one.features.id);
      return [one.features.id, (isOpen ? datedBy(one, beside) : null) ?? published];
    }),
  );
}

/** Of the dated reports of a large story so many are laid beside one that has no day: what one costs does not grow with the story. */
const BESIDE = 256;

/** The dated reports of a story; what is asked of them for each report without a day is made once. */
class Dated {
  /** Each once. */
  readonly days: readonly number[];
  readonly years: readonly number[];
  private readonly byId: ReadonlyMap<string, OnDay>;
  private readonly spread: readonly OnDay[];
  private readonly weights = new Map<string, Map<number, number>>();

  constructor(all: readonly OnDay[]) {
    this.days = [...new Set(all.map(({ day }) => Math.floor(day)))];
    this.years = [...new Set(this.days.flatMap((day) => [-1, 0, 1].map((off) => Number(dateOf(day).slice(0, 4)) + off)))];
    this.byId = new Map(all.map((one) => [one.features.id, one]));
    this.spread = spreadOut(all);
  }

  /** Those that a report shares words with, and others from the whole course of the story. */
  beside({ met }: Member): ReadonlySet<OnDay> {
    return new Set([...met.links.flatMap(({ src }) => this.byId.get(src) ?? []), ...this.spread]);
  }

  /** The first report, in text order, that this one reprints. */
  reprinted({ met }: Member): OnDay | undefined {
    const sources = new Set(met.links.flatMap(({ kind, src }) => (kind === 'reprint' ? [src] : [])));
    for (const [id, one] of this.byId) if (sources.has(id)) return one;
    return undefined;
  }

  weightsOf({ features }: OnDay): Map<number, number> {
    const known = this.weights.get(features.id) ?? weightsOf(features);
    this.weights.set(features.id, known);
    return known;
  }
}

/** In the order of days, from the first to the last, as many of each stretch as it has its part in the whole. */
function spreadOut(all: readonly OnDay[]): readonly OnDay[] {
  if (all.length <= BESIDE) return all;
  const ordered = [...all].sort((a, b) => a.day - b.day || byText(a.features.id, b.features.id));
  return Array.from({ length: BESIDE }, (_, i) => ordered[Math.floor((i * (all.length - 1)) / (BESIDE - 1))]).filter(
    (one) => one !== undefined,
  );
}

function datedBy(one: Member, others: Dated): Published | null {
  if (others.days.length === 0) return null;
  const monthDay = one.features.dateline?.monthDay ?? null;
  return monthDay === null ? daysApart(one, others) : yearOf(one, monthDay, others);
}

/**
 * The year near the story's reports in which the dateline's day is a weekday that the report names, or the day after one. Of those that
 * agree at all the nearest: "Sunday's vote" before "on Monday" says little against a report of the same week.
 */
function yearOf(one: Member, monthDay: string, { days, years }: Dated): Published | null {
  const rows = years.flatMap((year) => {
    const day = instant(`${year}-${monthDay}`);
    if (day === null || !dateOf(day / DAY).endsWith(monthDay)) return [];
    const apart = days.reduce((least, other) => Math.min(least, Math.abs(other - day / DAY)), Infinity);
    return [{ date: dateOf(day / DAY), apart, agrees: agreesWith(one.features, day / DAY) ? 1 : 0 }];
  });
  const best = rows.sort((a, b) => b.agrees - a.agrees || a.apart - b.apart || byText(a.date, b.date))[0];
  return best === undefined ? null : { date: best.date, assumed: ['year'] };
}

/** Whether a day or the one before it is a weekday that the report names. */
const agreesWith = ({ days: { weekdays } }: Features, day: number): boolean =>
  weekdays.includes(weekdayOf(day)) || weekdays.includes(weekdayOf(day - 1));

/** The weekday named most; of equals the first: a report names its own day again and again. */
function leadingWeekday(weekdays: Uint8Array): number | null {
  const times = new Map<number, number>();
  for (const day of weekdays) times.set(day, (times.get(day) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [day, many] of times) if (many > most) [best, most] = [day, many];
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
function daysApart(one: Member, others: Dated): Published | null {
  const named = leadingWeekday(one.features.days.weekdays);
  if (named === null) {
    const source = others.reprinted(one);
    return source === undefined ? null : { date: dateOf(Math.floor(source.day)), assumed: ASSUMED };
  }
  const weights = weightsOf(one.features);
  const rows = [...others.beside(one)].flatMap((other) => {
    const day = Math.floor(other.day);
    const like = cosine(weights, others.weightsOf(other));
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
