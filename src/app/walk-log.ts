import type { StateFile } from '../store/states.ts';
import type { Store } from '../store/store.ts';
import { WALKED_BY } from '../story/walk.ts';
import { PREPARING } from './analyse.ts';

/** A walk that was saved, and where it stood. */
export interface Saved extends StateFile {
  /** Order key of the last report it met. */
  readonly at: string;
  /** Reports it met. */
  readonly count: number;
}

/**
 * What the database says of the walk whose findings it holds. It alone says which saved walks are of use: files that were brought back
 * beside it from another day, or it beside them, are not known to it.
 */
export interface WalkLog {
  readonly by: string;
  /** Order key up to which the findings are those of the reports that were there. What stands further on is to be met. */
  readonly upTo: string;
  /** No report after this order key moved an episode from one story to another. */
  readonly moved: string;
  /** All met nothing but what was met up to `upTo`. */
  readonly saved: readonly Saved[];
  /** Length of the last saved walk. */
  readonly length: number;
  /** Reports met again since, which would not have been had it stood further on. */
  readonly again: number;
}

/** Rises when the log means something else. */
const KEPT_BY = 'kept-2';
const BY = `${PREPARING} ${WALKED_BY} ${KEPT_BY}`;
const NAME = 'walks';

/** Nothing was met. */
export const BEGUN: WalkLog = { by: BY, upTo: '', moved: '', saved: [], length: 0, again: 0 };

/** `null` where there is none, or another release's rules made it. */
export async function readLog(store: Store): Promise<WalkLog | null> {
  const kept = await store.note(NAME);
  const log: WalkLog | null = kept === null ? null : JSON.parse(kept);
  return log?.by === BY ? log : null;
}

export const noteOf = (log: WalkLog): readonly [name: string, value: string] => [NAME, JSON.stringify(log)];

/** The log once the walk has gone back to a place: what was found from there on holds no more. */
export const turnedBack = (log: WalkLog, at: string): WalkLog => ({
  ...log,
  upTo: at,
  saved: log.saved.filter((one) => one.at <= at),
});
