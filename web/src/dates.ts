const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: string;
  readonly month: string;
  /** Empty where the date is a month. */
  readonly day: string;
}

function parts(date: string): Parts | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d|-)/u.exec(date);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (found === null || month === undefined) return null;
  return { year: found[1] ?? '', month, day: found[3] === undefined ? '' : String(Number(found[3])) };
}

/** "17 Nov 2021", "Nov 2021"; what is neither day nor month comes back as it is. */
export function longDay(date: string): string {
  const on = parts(date);
  return on === null ? date : `${on.day} ${on.month} ${on.year}`.trim();
}

/** "17 Nov" */
export function shortDay(date: string): string {
  const on = parts(date);
  return on === null ? date : `${on.day} ${on.month}`.trim();
}

/** "12–23 Nov 2021", "28 Feb – 3 Mar 2024" */
export function dayRange(first: string | null, last: string | null): string {
  if (first === null) return 'no date in the texts';
  const [from, to] = [parts(first), parts(last ?? first)];
  if (from === null || to === null || first.slice(0, 10) === (last ?? first).slice(0, 10)) return longDay(first);
  if (from.year !== to.year) return `${longDay(first)} – ${longDay(last ?? first)}`;
  if (from.month !== to.month) return `${shortDay(first)} – ${longDay(last ?? first)}`;
  return `${from.day}–${to.day} ${to.month} ${to.year}`;
}

/** "12,431" */
export const count = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
};

/** "1 report", "12,431 reports" */
export const counted = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

const DAY_MS = 86_400_000;

/** Days from the one ISO day to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);

/** The ISO day so many days after. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** "12" within a month, "1 Mar" where one begins: the marks of a scale. */
export const scaleDay = (day: string, first: boolean): string => {
  const on = parts(day);
  return on === null ? day : first || on.day === '1' ? `${on.day} ${on.month}` : on.day;
};
