/**
 * A day as a report names it, in one number: days since 1970; above that a day of a month whose year is open, or a day of a week that is
 * open.
 */
export type Day = number;

const MONTH_DAY = 0x40000000;
const WEEKDAY = 0x50000000;
const DAY = 86_400_000;
/** Reports of two time zones name neighbouring days. */
const NEAR = 1;

const FULL = /^(\d{4}-\d\d-\d\d)(?!\d)/u;
const YEARLESS = /^XXXX-(\d\d)-(\d\d)/u;
const WEEKLESS = /^XXXX-WXX-([1-7])/u;

/** The day that a TIMEX3 value tells; none where it tells a longer time. */
export function dayTold(value: string): Day[] {
  const full = FULL.exec(value)?.[1];
  const at = full === undefined ? Number.NaN : Date.parse(full) / DAY;
  if (at >= 0) return [at];
  const [, month, day] = YEARLESS.exec(value) ?? [];
  if (month !== undefined && day !== undefined) return [MONTH_DAY + Number(month) * 31 + Number(day)];
  const weekday = WEEKLESS.exec(value)?.[1];
  return weekday === undefined ? [] : [WEEKDAY + Number(weekday)];
}

/** Whether two may be one day; `null` where what they tell cannot be compared. */
export function mayBeOne(a: Day, b: Day): boolean | null {
  if (a < MONTH_DAY && b < MONTH_DAY) return Math.abs(a - b) <= NEAR;
  const [one, other] = [monthDayOf(a), monthDayOf(b)];
  if (one !== null && other !== null) return around(one, other, 12 * 31);
  const [named, against] = [weekdayOf(a), weekdayOf(b)];
  return named === null || against === null ? null : around(named, against, 7);
}

/** "2024-03-07", "03-07", "Thursday". */
export function spelledDay(day: Day): string {
  if (day < MONTH_DAY) return dateOf(day);
  if (day >= WEEKDAY) return WEEKDAYS[day - WEEKDAY - 1] ?? '';
  const [month, rest] = [Math.floor((day - MONTH_DAY - 1) / 31), ((day - MONTH_DAY - 1) % 31) + 1];
  return `${String(month).padStart(2, '0')}-${String(rest).padStart(2, '0')}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Months counted as of 31 days, which brings the last of one and the first of the next near enough. */
function monthDayOf(day: Day): number | null {
  if (day >= WEEKDAY) return null;
  if (day >= MONTH_DAY) return day - MONTH_DAY;
  const date = dateOf(day);
  return Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));
}

/** 1970 began on a Thursday. */
function weekdayOf(day: Day): number | null {
  if (day >= WEEKDAY) return day - WEEKDAY;
  return day >= MONTH_DAY ? null : ((day + 3) % 7) + 1;
}

function around(a: number, b: number, cycle: number): boolean {
  const apart = Math.abs(a - b);
  return Math.min(apart, cycle - apart) <= NEAR;
}
