import type { Database } from './database.ts';
import { outdatedReports, refreshFeatures } from './queries/reports.ts';
import {
  clearWalked,
  countUnlaid,
  emptied,
  firstUnmet,
  keepWalked,
  membersOf,
  namedStories,
  noteOf,
  sequence,
  setNote,
  sharingIds,
  storyFingerprint,
  unlaid,
  unlayOutdated,
  unlayRepeats,
} from './queries/walked.ts';
import type { StoredFeatures, StoredReport } from './store.ts';

/** What the walk through all reports, in canonical order, found for one of them. */
export interface Walked {
  readonly key: string;
  readonly place: string;
  /** Id of the report, told apart from its revisions. */
  readonly told: string;
  /** The ids of the reports that opened its episode and its story. */
  readonly episode: string;
  readonly story: string;
  /** Packed. */
  readonly met: string;
  /** Passages of earlier reports that turned out to be background with it. */
  readonly learnt: readonly { readonly report: string; readonly at: readonly [start: number, end: number] }[];
}

/** A report in canonical order. */
export interface Sequenced extends Pick<StoredReport, 'key' | 'id' | 'place' | 'features'> {
  /** `null` where it was not met, or is the same as one before it. */
  readonly walked: Pick<Walked, 'episode' | 'story' | 'met'> | null;
}

/** An episode, by the report that opened it, that came to stand in another story. */
export interface Moved {
  readonly episode: string;
  readonly story: string;
}

/** What one stretch of the walk changed. */
export interface WalkUpdate {
  readonly rows: readonly Walked[];
  /** Keys of reports that are not met any more. */
  readonly removed: readonly string[];
  readonly moved: readonly Moved[];
  /** Set with it, or not at all. */
  readonly note?: readonly [name: string, value: string];
}

/** A report of a story that is to be laid out. */
export interface Member {
  readonly key: string;
  readonly features: Uint8Array;
  readonly met: string;
  /** Passages of it that later reports showed to be background, as `[start, end]`. */
  readonly background: readonly (readonly [number, number])[];
  /** All keys under which it was given. */
  readonly keys: readonly string[];
  /** Ids of the stories that it stands in so far. */
  readonly held: readonly string[];
}

/** What grouping asks of the store: reports in canonical order, and what the walk found for them. */
export interface WalkStore {
  /** Those whose features another release's stages made, by key. */
  outdated(version: string, after: string | null, limit: number): Promise<readonly StoredReport[]>;
  /** One transaction. Features, version and place are replaced. */
  refresh(reports: readonly StoredFeatures[]): Promise<void>;
  /** In canonical order, `limit` at a time, from the first after this place and key on. */
  sequence(after: { readonly place: string; readonly key: string }, limit: number): Promise<readonly Sequenced[]>;
  /** All reports with these ids, of those ids that several have; by id, then in canonical order. */
  sharing(ids: readonly string[]): Promise<readonly Pick<StoredReport, 'key' | 'id' | 'place'>[]>;
  /**
   * Place of the first report in canonical order that was not met, all up to `upTo` having been met but those that came since; `null` where
   * there is none. The same report as one before it is not to be met.
   */
  firstUnmet(upTo: string): Promise<string | null>;
  /** One transaction. What is given, the stories that lost something, and those of which a passage was learnt or unlearnt are to be laid out. */
  keepWalked(update: WalkUpdate): Promise<void>;
  /** Nothing was met. */
  clearWalked(): Promise<void>;
  /** Stories whose fingerprint does not end with this mark are to be laid out. */
  unlayOutdated(mark: string): Promise<void>;
  /** Stories of which a report waits that is the same as one before it are to be laid out. */
  unlayRepeats(): Promise<void>;
  /** The reports that opened stories which are to be laid out, by id, `limit` at a time, from the one after `after` on. */
  unlaid(after: string, limit: number): Promise<readonly string[]>;
  countUnlaid(): Promise<number>;
  /** The reports of the story that this one opened, in canonical order. */
  members(story: string): Promise<readonly Member[]>;
  /** Those of the ids that name a story or lead to one, sorted. */
  named(ids: readonly string[]): Promise<readonly string[]>;
  /** Those of the stories that hold no report, sorted. */
  emptied(ids: readonly string[]): Promise<readonly string[]>;
  fingerprint(story: string): Promise<string | null>;
  /** A text kept under a name. */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
}

/** Its queries on any engine; `ask` names what fails, `wrote` counts rows. */
export function walkStore(
  db: Database,
  ask: <T>(act: () => Promise<T>) => Promise<T>,
  wrote: (rows: number) => Promise<void>,
): WalkStore {
  return {
    outdated: (version, after, limit) => ask(() => outdatedReports(db, version, after, limit)),
    refresh: (reports) => ask(() => refreshFeatures(db, reports).then(() => wrote(reports.length))),
    sequence: (after, limit) => ask(() => sequence(db, after, limit)),
    sharing: (ids) => ask(() => sharingIds(db, ids)),
    firstUnmet: (upTo) => ask(() => firstUnmet(db, upTo)),
    keepWalked: (update) => ask(() => keepWalked(db, update).then(() => wrote(update.rows.length))),
    clearWalked: () => ask(() => clearWalked(db).then(() => wrote(0))),
    unlayOutdated: (mark) => ask(() => unlayOutdated(db, mark).then(() => wrote(0))),
    unlayRepeats: () => ask(() => unlayRepeats(db).then(() => wrote(0))),
    unlaid: (after, limit) => ask(() => unlaid(db, after, limit)),
    countUnlaid: () => ask(() => countUnlaid(db)),
    members: (story) => ask(() => membersOf(db, story)),
    named: (ids) => ask(() => namedStories(db, ids)),
    emptied: (ids) => ask(() => emptied(db, ids)),
    fingerprint: (story) => ask(() => storyFingerprint(db, story)),
    note: (name) => ask(() => noteOf(db, name)),
    setNote: (name, value) => ask(() => setNote(db, name, value).then(() => wrote(0))),
  };
}
