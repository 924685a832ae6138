import { createHash } from 'node:crypto';
import { byText, instant } from '../model/order.ts';
import type { Published } from '../model/report.ts';

interface Given {
  readonly id: string;
  readonly published: Published;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
}

/** A report, or the features of one. */
export type Telling = Given & ({ readonly text: string } | { readonly textHash: string });

const hashOf = (one: Telling): string =>
  'textHash' in one ? one.textHash : createHash('sha256').update(one.text, 'utf8').digest('hex');

const revisedId = (id: string, hash: string): string => `${id}~${hash.slice(0, 8)}`;

/**
 * Same id and same text is one report. Of one id with several texts, the first by publication keeps the id; the others are revisions
 * and get the id with the beginning of their text's hash. A function of the set; given again what it gave, it changes nothing.
 */
export function distinct<T extends Telling>(all: readonly T[]): T[] {
  const rows = all.map((one) => ({ one, hash: hashOf(one) })).sort(byId);
  const kept: T[] = [];
  let id: string | null = null;
  let seen = new Set<string>();
  for (const { one, hash } of rows) {
    const first = one.id !== id;
    if (first) seen = new Set();
    id = one.id;
    if (!seen.has(hash)) kept.push(first ? one : { ...one, id: revisedId(one.id, hash) });
    seen.add(hash);
  }
  return kept;
}

/** By id, then the report published first, then what else tells two apart whatever their order was. */
function byId(a: { one: Telling; hash: string }, b: { one: Telling; hash: string }): number {
  return byText(a.one.id, b.one.id) || byDay(a.one.published, b.one.published) || byText(a.hash, b.hash) || byRest(a.one, b.one);
}

function byDay(a: Published, b: Published): number {
  const [at, bt] = [instant(a.date), instant(b.date)];
  if (at === null || bt === null) return at === bt ? 0 : at === null ? 1 : -1;
  return at - bt;
}

const byRest = (a: Given, b: Given): number =>
  byText(a.url ?? '', b.url ?? '') || byText(a.outlet ?? '', b.outlet ?? '') || byText(a.agency ?? '', b.agency ?? '');

/** For each report, in canonical order, the one it is a revision of: the latest before it with its id before revision, or its address. */
export function revisions(ordered: readonly (Given & { readonly textHash: string })[]): Map<string, string> {
  const ids = new Set(ordered.map(({ id }) => id));
  const latest = new Map<string, { readonly id: string; readonly hash: string }>();
  const found = new Map<string, string>();
  for (const { id, url, textHash } of ordered) {
    const base = id.slice(0, -9);
    const own = id === revisedId(base, textHash) && ids.has(base) ? base : id;
    const keys = url === null ? [`id ${own}`] : [`id ${own}`, `url ${url}`];
    const before = keys.map((key) => latest.get(key)).find((one) => one !== undefined && one.hash !== textHash);
    if (before !== undefined) found.set(id, before.id);
    for (const key of keys) latest.set(key, { id, hash: textHash });
  }
  return found;
}
