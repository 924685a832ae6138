import type { Report } from '../model/report.ts';
import type { JoinedOrigin } from '../model/story.ts';
import type { CorrectedStore, Decided } from './corrected-store.ts';
import type { PeopleStore, PersonRef, StoryPeople } from './people-store.ts';
import type { RemovedStore } from './removed-store.ts';
import type { WalkStore } from './walk-store.ts';

/** A report as it is kept, with what was computed from it alone. */
export interface StoredReport {
  /** Of id, text and all else that was given: see `reportKey`. */
  readonly key: string;
  /** As given; revisions of one report share it. */
  readonly id: string;
  readonly report: Report;
  /** What grouping needs of it, packed by the writer of `version`. */
  readonly features: Uint8Array;
  /** Of the stages that made the features. */
  readonly version: string;
  /** Where it stands in canonical order: sorts by code unit. */
  readonly place: string;
  /** Where its original stands in the archive. */
  readonly position: number;
}

/** What grouping reads of a report. */
export type StoredFeatures = Pick<StoredReport, 'key' | 'id' | 'features' | 'version' | 'place'>;

/** What the reading model found in a report, packed by the writer of `version`. */
export interface KeptReading {
  /** The report's. */
  readonly key: string;
  readonly version: string;
  readonly reading: Uint8Array;
}

type PiecesJson = readonly (readonly [number, number])[];

/** A statement as search finds it. `report` and `statement` together name it. */
export interface StatementRow {
  readonly report: string;
  readonly statement: string;
  readonly story: string;
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  readonly act: string;
  readonly polarity: string;
  readonly addressee: string | null;
  readonly medium: string;
  /** The speakers of the statements that carry it, innermost first; `null` where nobody is named. */
  readonly through: readonly (string | null)[];
  /** The report's words for what is done by speaking, "refused to confirm"; empty where it has none. */
  readonly verb: string;
  /** Its content in the report's words, joined. */
  readonly words: string;
  readonly place: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  /** ISO 8601 day. */
  readonly date: string | null;
  readonly source: PiecesJson;
  readonly cue: PiecesJson;
  readonly content: PiecesJson;
  readonly confidence: number;
}

/** How many claims of a story have each relation. */
export interface AccountCounts {
  readonly agrees: number;
  readonly adds: number;
  readonly differs: number;
  readonly denied: number;
  readonly 'not-confirmed': number;
  readonly superseded: number;
}

/** How many reports are dated on an ISO 8601 day. */
export interface DayCount {
  readonly day: string;
  readonly reports: number;
}

/** A story with its dossier. */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day of the first and of the last report; `null` where no report has one. */
  readonly first: string | null;
  readonly last: string | null;
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  /** Who is named in its reports, in the most of them first. */
  readonly people: readonly string[];
  readonly reports: number;
  /** Of each day on which a report is dated, how many are; undated ones are left out. */
  readonly days: readonly DayCount[];
  /** At most so many independent origins. */
  readonly atMost: number;
  /** The origins of several reports, the largest first. */
  readonly joined: readonly JoinedOrigin[];
  readonly accounts: AccountCounts;
  /** Of all that the dossier is made from: unchanged means the dossier need not be made anew. */
  readonly fingerprint: string;
  /** JSON, byte for byte as written. */
  readonly dossier: string;
  /** Report ids in canonical order. */
  readonly members: readonly string[];
  readonly statements: readonly StatementRow[];
  /** What became of the corrections of the story. */
  readonly decided: readonly Omit<Decided, 'story'>[];
  /** What its persons, organisations and places are called. */
  readonly named: readonly { readonly type: string; readonly name: string }[];
  /** Of each of `statements`, what its speaker does with its words: "asserts". */
  readonly stands: readonly (string | null)[];
  readonly who: StoryPeople;
}

export type StorySummary = Omit<StoryRecord, 'dossier' | 'statements' | 'decided' | 'named' | 'stands' | 'who'>;

/** Where grouping put a report. */
export interface Placed {
  readonly key: string;
  /** Told apart from its revisions. */
  readonly id: string;
  readonly story: string;
  readonly episode: string;
  readonly origin: string;
}

/** An old id that leads to a story of today. */
export interface Alias {
  readonly alias: string;
  readonly story: string;
}

/** What one run of grouping changed. */
export interface GroupingUpdate {
  /** New or changed. */
  readonly stories: readonly StoryRecord[];
  /** Ids of stories that are no more. */
  readonly gone: readonly string[];
  readonly aliases: readonly Alias[];
  readonly placed: readonly Placed[];
  /** The reports that opened the stories laid out, for `unlaid`. */
  readonly laid: readonly string[];
}

/**
 * All given conditions hold together. In `stories`, those on statements (all but the days) hold for one statement of the story.
 * `query`: words as typed in a search box ("word", "or", "-not", "\"a phrase\""). `speaker`, `place`, `outlet`: part of the name, any case.
 * `from`, `to`: ISO days, inclusive; of the statement in `search`, of the story's whole time in `stories`. `since`: the story's last day or later.
 */
export interface StoryFilter {
  readonly query?: string | undefined;
  readonly speaker?: string | undefined;
  readonly act?: string | undefined;
  readonly polarity?: string | undefined;
  /** Several: one of them. */
  readonly place?: string | readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Several: one of them. */
  readonly outlet?: string | readonly string[] | undefined;
  readonly since?: string | undefined;
  /** A story, also by an id that it had before. Several: one of them. */
  readonly story?: string | readonly string[] | undefined;
  /** Of a story, part of the name of somebody who is named in it, any case. Several: one of them. */
  readonly person?: string | readonly string[] | undefined;
  /** Of a story, one of them: a relation that one of its claims has, or "none", where no account denies, refuses or differs. */
  readonly relation?: readonly Accounted[] | undefined;
  /** Of a story, one of them: at most so many independent origins, the last meaning as many or more. */
  readonly origins?: readonly OriginCount[] | undefined;
  /** Whom `speaker` means besides, in any story. */
  readonly speakers?: readonly PersonRef[] | undefined;
}

export const ACCOUNTED = ['denied', 'not-confirmed', 'differs', 'superseded', 'agrees', 'adds', 'none'] as const;
export type Accounted = (typeof ACCOUNTED)[number];
export const ORIGIN_COUNTS = ['1', '2', '3+'] as const;
export type OriginCount = (typeof ORIGIN_COUNTS)[number];

/** "first": by first day. "last": by last day, the newest first. Undated last, then by id. */
export const STORY_SORTS = ['first', 'last'] as const;
export type StorySort = (typeof STORY_SORTS)[number];

/** How many stories would be left with one more condition, each list without regard to its own. */
export interface StoryFacets {
  /** That fulfil all conditions. */
  readonly stories: number;
  /** The last day that any story of the store has. */
  readonly last: string | null;
  readonly relation: readonly FacetCount[];
  readonly origins: readonly FacetCount[];
  /** Stories of the last day, of the last seven days and of the last thirty; by their first day. */
  readonly since: readonly FacetCount[];
  /** The most frequent, and those asked for; as many stories as a filter by that name finds. */
  readonly place: readonly FacetCount[];
  readonly outlet: readonly FacetCount[];
  readonly person: readonly FacetCount[];
}

export interface FacetCount {
  readonly value: string;
  readonly stories: number;
}

export interface PageRequest {
  /** `next` of the page before; `null` for the first page. Any other text: BAD_REQUEST. */
  readonly after: string | null;
  /** 1–1,000. */
  readonly limit: number;
}

/** Paged by key: what is added meanwhile neither repeats nor hides an item. */
export interface Page<T> {
  readonly items: readonly T[];
  /** An opaque cursor; `null` at the end. */
  readonly next: string | null;
}

/** Something in the store that does not fit together. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

/** What is derived from the originals: all of it can be rebuilt from the archive. */
/** A story, and how many of the reports that were asked for stand in it. */
export interface HoldingStory {
  readonly story: string;
  readonly title: string;
  readonly reports: number;
}

export interface Store extends WalkStore, CorrectedStore, PeopleStore, RemovedStore {
  /** One transaction. A report whose key is stored is `same` and left as it is. */
  put(reports: readonly StoredReport[]): Promise<readonly ('new' | 'same')[]>;
  /** Those of the keys that are stored, sorted. */
  known(keys: readonly string[]): Promise<readonly string[]>;
  /** In the order asked for; a key that is not stored is left out. */
  reports(keys: readonly string[]): Promise<readonly StoredReport[]>;
  /** Of any version, in the order asked for; a key of which none is kept is left out. */
  readings(keys: readonly string[]): Promise<readonly KeptReading[]>;
  /** One transaction. What was kept under the same key is replaced. */
  keepReadings(readings: readonly KeptReading[]): Promise<void>;
  /** One transaction. Waiting reports become placed; a story given again is replaced whole. */
  regroup(update: GroupingUpdate): Promise<void>;
  /** By first day if not asked for otherwise. */
  stories(filter: StoryFilter, page: PageRequest, sort?: StorySort): Promise<Page<StorySummary>>;
  storyFacets(filter: StoryFilter): Promise<StoryFacets>;
  /** Follows aliases. */
  story(id: string): Promise<{ readonly id: string; readonly dossier: string } | null>;
  /** Old ids, sorted, `limit` at a time, from the one after `after` on. */
  aliases(after: string, limit: number): Promise<readonly Alias[]>;
  /** Old ids that lead to no story are forgotten. */
  dropLostAliases(): Promise<void>;
  /** By the id of a report, told apart from its revisions; of an episode or of an origin. */
  storyOf(id: string): Promise<string | null>;
  /** By day, undated last, then report, then number of the statement. */
  search(filter: StoryFilter, page: PageRequest): Promise<Page<StatementRow>>;
  /** `waiting`: stored but not yet placed. */
  counts(): Promise<{
    readonly reports: number;
    readonly stories: number;
    readonly statements: number;
    readonly waiting: number;
  }>;
  /** Bytes of the database. */
  bytes(): Promise<number>;
  /** The stories that these reports stand in, by key: those with most of them first, then by id. */
  holding(keys: readonly string[]): Promise<readonly HoldingStory[]>;
  /** The highest archive position stored, and how many originals, those that were removed among them. */
  positions(): Promise<{ readonly max: number | null; readonly count: number }>;
  check(): Promise<readonly Finding[]>;
  /** Empties what is derived, notes included, for a rebuild. Aliases stay: they alone depend on history. */
  clear(): Promise<void>;
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
