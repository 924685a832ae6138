import type { CorrectionState } from '../model/correction.ts';
import type { Database } from './database.ts';
import {
  called,
  datedReports,
  decidedIn,
  redate,
  unlayDecided,
  unlayHolding,
  unlayNaming,
  unlayTogether,
  unlayUnits,
  whereabouts,
} from './queries/corrected.ts';
import type { StoredReport } from './store.ts';

/** A report as it was given, and where the walk put it. */
export interface Stood extends Pick<StoredReport, 'key' | 'id'> {
  /** `null` where it was not met, or is the same as one before it. */
  readonly walked: { readonly told: string; readonly story: string; readonly episode: string } | null;
}

/** A report and the date that an analyst gave it; `null`: none. */
export interface DatedReport extends Pick<StoredReport, 'key' | 'id' | 'place'> {
  readonly dated: string | null;
}

export interface Redated extends DatedReport, Pick<StoredReport, 'features'> {}

/** What became of a correction in a story. */
export interface Decided {
  readonly story: string;
  readonly correction: string;
  readonly state: Exclude<CorrectionState, 'undone'>;
  readonly reason: string | null;
}

/** What replaying the corrections asks of the store. */
export interface CorrectedStore {
  /** All reports that were given one of these ids, by key. */
  whereabouts(ids: readonly string[]): Promise<readonly Stood[]>;
  /** The reports that are called so, told apart from their revisions, by key. */
  called(reports: readonly string[]): Promise<readonly Stood[]>;
  /** By key: reports that were given one of these ids, and all whose date was corrected. */
  dated(ids: readonly string[]): Promise<readonly DatedReport[]>;
  /** One transaction. */
  redate(reports: readonly Redated[]): Promise<void>;
  /** Stories of the walk are to be laid out that hold one of these reports, told apart from their revisions, */
  unlayHolding(reports: readonly string[]): Promise<void>;
  /** … or stand in a story with a correction, */
  unlayDecided(): Promise<void>;
  /** … or in one in which somebody is called so, */
  unlayNaming(names: readonly { readonly type: string; readonly name: string }[]): Promise<void>;
  /** … or in one with another that is to be, */
  unlayTogether(): Promise<void>;
  /** … or are laid out together with another that is to be. */
  unlayUnits(units: readonly (readonly string[])[]): Promise<void>;
  /** By story, then correction; `null`: of all stories. */
  decided(story: string | null): Promise<readonly Decided[]>;
}

/** Its queries on any engine; `ask` names what fails, `wrote` counts rows. */
export function correctedStore(
  db: Database,
  ask: <T>(act: () => Promise<T>) => Promise<T>,
  wrote: (rows: number) => Promise<void>,
): CorrectedStore {
  const change = (act: () => Promise<void>): Promise<void> => ask(() => act().then(() => wrote(0)));
  return {
    whereabouts: (ids) => ask(() => whereabouts(db, ids)),
    called: (reports) => ask(() => called(db, reports)),
    dated: (ids) => ask(() => datedReports(db, ids)),
    redate: (reports) => change(() => redate(db, reports)),
    unlayHolding: (reports) => change(() => unlayHolding(db, reports)),
    unlayDecided: () => change(() => unlayDecided(db)),
    unlayNaming: (names) => change(() => unlayNaming(db, names)),
    unlayTogether: () => change(() => unlayTogether(db)),
    unlayUnits: (units) => change(() => unlayUnits(db, units)),
    decided: (story) => ask(() => decidedIn(db, story)),
  };
}
