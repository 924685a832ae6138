import type { StoryRow } from '../../src/api/contract.ts';
import { counted } from './dates.ts';
import type { Followed } from './followed.ts';

/** How many reports a story had when this reader looked at it last, as the story page keeps it; `null`: never, or not to be told. */
export function reportsSeen(id: string): number | null {
  try {
    const visit: unknown = JSON.parse(window.localStorage.getItem(`onrecord:seen:${id}`) ?? 'null');
    if (typeof visit !== 'object' || visit === null || !('seen' in visit) || !Array.isArray(visit.seen)) return null;
    return visit.seen.length === 0 ? null : visit.seen.length; // of the longest stories no list is kept
  } catch {
    return null; // a browser may keep nothing, and what it keeps may be another's
  }
}

/** What of a story is new to its reader. */
export interface SinceLook {
  /** "+3 reports since you looked"; `null`: nothing is known of a look at it. */
  readonly says: string | null;
  readonly isNew: boolean;
}

/** Whoever follows a story without having opened it has looked at it when they began to. */
export function sinceLook({ id, reports }: Pick<StoryRow, 'id' | 'reports'>, followed: Followed | null): SinceLook {
  const seen = reportsSeen(id) ?? followed?.get(id) ?? null;
  if (seen === null) return { says: null, isNew: false };
  if (reports > seen) return { says: `+${counted(reports - seen, 'report')} since you looked`, isNew: true };
  return { says: 'no new report since you looked', isNew: false };
}
