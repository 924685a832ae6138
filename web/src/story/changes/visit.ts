import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../../../src/api/contract.ts';
import { instantOf } from './moments.ts';

/** What came since this reader was last here. */
export interface LastVisit {
  /** When that was, ISO 8601. */
  readonly at: string;
  /** The first day of the reports that were not there then; `null`: all were. */
  readonly since: string | null;
  readonly reports: number;
}

interface Kept {
  readonly at: string;
  /** Ids of the reports that the story had. */
  readonly seen: readonly string[];
}

/** Of longer stories a visit keeps no list: it would fill what a browser keeps. */
const MOST_SEEN = 1000;

/** The visit before this one; going back, or loading anew, is no new visit. `null`: none is known. */
export function useLastVisit(dossier: Dossier): LastVisit | null {
  return useMemo(() => {
    const key = `onrecord:seen:${dossier.id}`;
    const before = readKept(window.sessionStorage, key) ?? readKept(window.localStorage, key);
    const seen = dossier.reports.length > MOST_SEEN ? [] : dossier.reports.map(({ id }) => id);
    const now: Kept = { at: new Date().toISOString(), seen };
    keep(window.sessionStorage, key, before ?? now);
    keep(window.localStorage, key, now);
    return before === null || before.seen.length === 0 ? null : visitBefore(dossier, before);
  }, [dossier]);
}

/** What of a story was not there at an earlier visit. */
export function visitBefore({ reports }: Pick<Dossier, 'reports'>, { at, seen }: Kept): LastVisit {
  const known = new Set(seen);
  const others = reports.filter(({ id }) => !known.has(id));
  const dated = others
    .map(({ published: { date } }) => date)
    .filter((date): date is string => instantOf(date) !== null)
    .map((date) => date.slice(0, 10))
    .toSorted();
  return { at, since: dated[0] ?? null, reports: others.length };
}

/** A browser may keep nothing, and what it keeps may be another's. */
function readKept(storage: Storage, key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('seen' in kept)) return null;
    const { at, seen } = kept;
    return typeof at === 'string' && Array.isArray(seen) ? { at, seen: seen.filter((id) => typeof id === 'string') } : null;
  } catch {
    return null;
  }
}

function keep(storage: Storage, key: string, visit: Kept): void {
  try {
    storage.setItem(key, JSON.stringify(visit));
  } catch {
    // then this visit is not remembered
  }
}
