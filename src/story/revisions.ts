import { byText } from '../model/order.ts';
import type { Features } from './features.ts';
import { orderKeyOf } from './order-key.ts';

/** Told apart from the other texts of its id. */
export interface Given {
  /** The id it was given, which its revisions share. */
  readonly given: string;
}

/** Of a revision: the id it was given, and the beginning of its text's hash. */
export const revisedId = (id: string, hash: string): string => `${id}~${hash.slice(0, 8)}`;

/**
 * Same id and same text is one report. Of one id with several texts, the first in canonical order keeps the id; the others are
 * revisions and get the id with the beginning of their text's hash. A function of the set; given again what it gave, it changes nothing.
 */
export function distinct<T extends Features>(all: readonly (T & Partial<Given>)[]): (T & Given)[] {
  const rows = all.map((one) => ({ one, key: orderKeyOf(one) })).sort(byId);
  const kept: (T & Given)[] = [];
  let id: string | null = null;
  let seen = new Set<string>();
  for (const { one } of rows) {
    const first = one.id !== id;
    if (first) seen = new Set();
    id = one.id;
    const given = one.given ?? one.id;
    if (!seen.has(one.textHash)) kept.push(first ? { ...one, given } : { ...one, given, id: revisedId(one.id, one.textHash) });
    seen.add(one.textHash);
  }
  return kept;
}

interface Row {
  readonly one: Features;
  readonly key: string;
}

const byId = (a: Row, b: Row): number => byText(a.one.id, b.one.id) || byText(a.key, b.key);
