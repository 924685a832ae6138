import type { Report } from './report.ts';

/** Compares by UTF-16 code units: no locale, the same everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Milliseconds since 1970 of an ISO 8601 date (its midnight, UTC) or date-time (without an offset: UTC); `null` if it is none. */
export function instant(date: string | null): number | null {
  if (date === null) return null;
  const at = Date.parse(/T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/u.test(date) ? `${date}Z` : date);
  return Number.isNaN(at) ? null : at;
}

/** Canonical order of reports: published, undated last, then id. */
export function byPublication(a: Pick<Report, 'published' | 'id'>, b: Pick<Report, 'published' | 'id'>): number {
  const [at, bt] = [instant(a.published.date), instant(b.published.date)];
  if (at !== null && bt !== null) return at - bt || byText(a.id, b.id);
  if (at !== null) return -1;
  return bt !== null ? 1 : byText(a.id, b.id);
}
