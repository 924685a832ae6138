const DAY_MS = 86_400_000;

/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. No time zones: news speaks of days. */
export type DayNumber = number;

/** `null` where there is no such day (February 30). Months and days count from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

/** The day an ISO 8601 date or date-time is printed with; `null` if it is none. A time zone is not applied. */
export function dayOfIso(iso: string | null): DayNumber | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '') ?? [];
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}

export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearMonth(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 to Sunday 7, as ISO 8601 and TIMEX3 count. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week a day lies in: "2021-W46". */
export function isoWeek(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = yearMonth(thursday);
  const first = dayNumber(year, 1, 1) ?? thursday;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
}

export const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The year in which a month and day fall nearest to `near`; ties go to the earlier. `null` where no year near it has that day. */
export function nearestYear(month: number, day: number, near: DayNumber): DayNumber | null {
  const { year } = yearMonth(near);
  let best: DayNumber | null = null;
  for (const candidate of [year - 1, year, year + 1].map((y) => dayNumber(y, month, day))) {
    if (candidate !== null && (best === null || Math.abs(candidate - near) < Math.abs(best - near))) best = candidate;
  }
  return best;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easter(year: number): DayNumber | null {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Easter Sunday of the Julian calendar, as a Gregorian day (Meeus); its 13 days hold from 1900 to 2099. */
export function orthodoxEaster(year: number): DayNumber | null {
  if (year < 1900 || year > 2099) return null;
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
  return julian === null ? null : julian + 13;
}

/** The nth such weekday from `first` on and before `end`; -1 is the last. */
export function nthWeekday(weekday: number, nth: number, first: DayNumber, end: DayNumber): DayNumber | null {
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  const found = nth < 0 ? end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7) : earliest + 7 * (nth - 1);
  return found < end ? found : null;
}

/** The nth such weekday of a month; -1 is its last. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  const first = dayNumber(year, month, 1);
  const end = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return first === null || end === null ? null : nthWeekday(weekday, nth, first, end);
}
