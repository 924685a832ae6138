import { useMemo, useState } from 'preact/hooks';
import type { Dossier } from '../../../../src/api/contract.ts';
import { instantOf } from './moments.ts';

/** What came since this reader was last here. */
export interface LastVisit {
  /** When that was, ISO 8601. */
  readonly at: string;
  /** The first day of the reports that were not there then; `null`: all were, or those that were not have no day. */
  readonly since: string | null;
  /** Ids of the reports that were not there. */
  readonly unseen: ReadonlySet<string>;
}

interface Kept {
  readonly at: string;
  /** Ids of the reports that the story had. */
  readonly seen: readonly string[];
}

/** Of longer stories a visit keeps no list: it would fill what a browser keeps. */
const MOST_SEEN = 1000;

/**
 * The visit before this one; going back, or loading anew, is no new visit. `null`: none is known. It is kept in this browser alone, and
 * `forget` takes all that is there now for seen.
 */
export function useLastVisit(dossier: Dossier): readonly [visit: LastVisit | null, forget: () => void] {
  const [forgotten, setForgotten] = useState(0);
  const visit = useMemo(() => visited(dossier), [dossier, forgotten]);
  const forget = (): void => {
    keep('sessionStorage', keyOf(dossier), nowOf(dossier));
    setForgotten(forgotten + 1);
  };
  return [visit, forget];
}

const keyOf = ({ id }: Dossier): string => `onrecord:seen:${id}`;

const nowOf = ({ reports }: Dossier): Kept => ({
  at: new Date().toISOString(),
  seen: reports.length > MOST_SEEN ? [] : reports.map(({ id }) => id),
});

function visited(dossier: Dossier): LastVisit | null {
  const [key, now] = [keyOf(dossier), nowOf(dossier)];
  const before = readKept('sessionStorage', key) ?? readKept('localStorage', key);
  keep('sessionStorage', key, before ?? now);
  keep('localStorage', key, now);
  return before === null || before.seen.length === 0 ? null : visitBefore(dossier, before);
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
  return { at, since: dated[0] ?? null, unseen: new Set(others.map(({ id }) => id)) };
}

/** Of the visit that goes on in this tab, and of the last one. A browser that keeps nothing gives neither: asking for them fails. */
type Place = 'sessionStorage' | 'localStorage';

/** What a browser keeps may be another's. */
function readKept(place: Place, key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(window[place].getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('seen' in kept)) return null;
    const { at, seen } = kept;
    return typeof at === 'string' && Array.isArray(seen) ? { at, seen: seen.filter((id) => typeof id === 'string') } : null;
  } catch {
    return null;
  }
}

function keep(place: Place, key: string, visit: Kept): void {
  try {
    window[place].setItem(key, JSON.stringify(visit));
  } catch {
    // then this visit is not remembered
  }
}
