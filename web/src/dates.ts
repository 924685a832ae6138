const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function parts(date: string): Parts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  if (found === null) return null;
  return { year: found[1] ?? '', month: MONTHS[Number(found[2]) - 1] ?? '', day: String(Number(found[3])) };
}

/** "17 Nov 2021" */
export function longDay(date: string): string {
  const on = parts(date);
  return on === null ? date : `${on.day} ${on.month} ${on.year}`;
}

/** "17 Nov" */
export function shortDay(date: string): string {
  const on = parts(date);
  return on === null ? date : `${on.day} ${on.month}`;
}

/** "12–23 Nov 2021", "28 Feb – 3 Mar 2024" */
export function dayRange(first: string | null, last: string | null): string {
  if (first === null) return 'no date';
  const [from, to] = [parts(first), parts(last ?? first)];
  if (from === null || to === null || first.slice(0, 10) === (last ?? first).slice(0, 10)) return longDay(first);
  if (from.year !== to.year) return `${longDay(first)} – ${longDay(last ?? first)}`;
  if (from.month !== to.month) return `${shortDay(first)} – ${longDay(last ?? first)}`;
  return `${from.day}–${to.day} ${to.month} ${to.year}`;
}

/** "12,431" */
export const count = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ',');

/** "1 report", "12,431 reports" */
export const counted = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;
