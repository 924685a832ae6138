const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2021-11-17" as "17 Nov 2021"; what is no ISO day comes back as it is. */
export function dayShown(date: string): string {
  const [, year, month, day] = date.match(/^(\d{4})-(\d\d)-(\d\d)/u) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "12–23 Nov 2021", "28 Nov – 2 Dec 2021", "17 Nov 2021". */
export function daysShown(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'no date known';
  const [from, to] = [dayShown(first).split(' '), dayShown(last).split(' ')];
  if (from.join() === to.join()) return to.join(' ');
  if (from[2] !== to[2]) return `${from.join(' ')} – ${to.join(' ')}`;
  return from[1] === to[1] ? `${from[0]}–${to.join(' ')}` : `${from[0]} ${from[1]} – ${to.join(' ')}`;
}

/** "31 %". */
export const shareShown = (share: number): string => `${Math.round(share * 100)} %`;

/** "1 report", "5 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** 12431 as "12,431", whatever the locale. */
export function grouped(count: number): string {
  const [whole = '', part] = String(count).split('.');
  const shown = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? shown : `${shown}.${part}`;
}
