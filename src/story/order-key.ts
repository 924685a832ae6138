import { createHash } from 'node:crypto';
import { instant } from '../model/order.ts';
import { ownDate } from './dating.ts';
import type { Features } from './features.ts';

/** The day 1 January of the year 0, so that no moment is negative: Date holds 8.64e15 ms on each side of 1970. */
const SHIFT = 8_640_000_000_000_000;
const DIGITS = 17;
const UNDATED = '~';
/** Code units from here on sort otherwise by UTF-16 than by code point. */
const HIGH = /[\uD7FF-\uFFFF]/g;

/**
 * Where a report stands in canonical order, as a text: published, undated last, then id. Texts so made sort alike by UTF-16 code unit, by
 * code point and by byte, so that a database and this program agree.
 */
export function orderKey(date: string | null, id: string): string {
  const at = instant(date);
  const moment = at === null ? UNDATED : String(at + SHIFT).padStart(DIGITS, '0');
  // NUL cannot stand in a database's text
  const low = id.replaceAll('\u0001', '\u00011').replaceAll('\0', '\u00010');
  return `${moment} ${low.replace(HIGH, (unit) => `\uD7FF${unit.charCodeAt(0).toString(16)}`)}`;
}

/** Whether a key is that of a report without a day of its own. */
export const isUndated = (key: string): boolean => key.startsWith(UNDATED);

/** Of a report; revisions of one id stand in the order of their texts' hashes, and what was given twice in an order of its own. */
export function orderKeyOf(features: Features & { readonly given?: string }): string {
  const { textHash, published, url, outlet, agency, title } = features;
  const rest = createHash('sha256')
    .update(JSON.stringify([published.date, url, outlet, agency, [...title]]))
    .digest('hex');
  return `${orderKey(ownDate(features).date, features.given ?? features.id)} ${textHash.slice(0, 8)} ${rest.slice(0, 8)}`;
}
