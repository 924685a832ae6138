import type { CorrectionState } from '../model/correction.ts';

/** A report as it came, with what was computed from it alone and where grouping put it. */
export interface ReportTable {
  key: string;
  id: string;
  /** bigint: a text as `pg` gives it. */
  position: string;
  version: string;
  /** JSON, as text: jsonb refuses an escaped NUL. */
  report: string;
  features: Buffer;
  /** Where it stands in canonical order; empty where another release's stages made its features. */
  place: string;
  /** All four `null` while it waits for grouping. */
  story: string | null;
  /** Its id, told apart from its revisions. */
  told: string | null;
  episode: string | null;
  origin: string | null;
  /** The date that an analyst gave it and `features` and `place` are made with. */
  dated: string | null;
}

/** What the walk through all reports found for one of them; a report given several times is met once. */
export interface WalkedTable {
  key: string;
  place: string;
  /** Its id, told apart from its revisions. */
  told: string;
  /** The ids of the reports that opened its episode and its story. */
  episode: string;
  story: string;
  /** JSON, as text. */
  met: string;
  /** Whether its story was laid out since this row, or one beside it, changed. */
  laid: boolean;
}

/** A passage of a report that turned out to be background with a later one. */
export interface LearntTable {
  /** Key of the later report. */
  by: string;
  /** Id of the report, told apart from its revisions. */
  told: string;
  /** UTF-16 code units of its text. */
  beginning: number;
  ending: number;
}

/** What the reading model found in a report; beside it, because it is made later and anew. */
export interface ReadingTable {
  key: string;
  version: string;
  reading: Buffer;
}

export interface StoryTable {
  id: string;
  /** First and last day; UNDATED where there is none. */
  began: string;
  ended: string;
  /** Folded, one a line. */
  places: string;
  outlets: string;
  /** Who is named in it. */
  people: string;
  /** Those that one of its claims has. */
  relations: string[];
  /** At most so many independent origins. */
  at_most: number;
  fingerprint: string;
  /** JSON of a StorySummary. */
  summary: string;
  dossier: string;
}

export interface StatementTable {
  story: string;
  /** Place in the story's list. */
  nth: number;
  day: string;
  report: string;
  /** The number in its id: s10 stands after s9. */
  number: number;
  /** Folded. */
  speaker: string;
  act: string;
  polarity: string;
  place: string;
  outlet: string;
  words: string;
  /** JSON of a StatementRow. */
  statement: string;
  /** What its speaker does with its words: "asserts". */
  stand: string | null;
}

/** Somebody or something as a story knows it. */
export interface PersonTable {
  story: string;
  /** The number in its id: E10 stands after E9. */
  number: number;
  entity: string;
  /** Names and titles, folded, with their letters plain as well, one a line. */
  called: string;
  /** JSON of a PersonRow. */
  person: string;
}

/** What a person is looked for under. */
export interface PersonKeyTable {
  key: string;
  story: string;
  entity: string;
}

/** What a person of a story is in one of its reports. */
export interface PersonPartTable {
  id: string;
  story: string;
  entity: string;
}

/** Who speaks in a statement, and of whom. */
export interface SpeechTable {
  story: string;
  entity: string;
  role: string;
  nth: number;
}

/** Two statements of one speaker that a claim sets against each other. */
export interface PositionTable {
  story: string;
  entity: string;
  claim: string;
  relation: string;
  a: number;
  b: number;
}

/** What became of a correction in a story. */
export interface DecidedTable {
  story: string;
  correction: string;
  state: Exclude<CorrectionState, 'undone'>;
  reason: string | null;
}

/** What somebody, or something, is called in a story. */
export interface NamedTable {
  story: string;
  type: string;
  name: string;
}

export interface AliasTable {
  alias: string;
  story: string;
}

/** What is kept of an original that was removed for good. */
export interface RemovedTable {
  /** Where it stood in the archive. */
  position: string;
  id: string;
  hash: string;
  words: string;
  correction: string;
  at: string;
  who: string;
  why: string;
}

export interface AboutTable {
  name: string;
  value: string;
}

export interface Schema {
  report: ReportTable;
  walked: WalkedTable;
  learnt: LearntTable;
  reading: ReadingTable;
  story: StoryTable;
  statement: StatementTable;
  decided: DecidedTable;
  named: NamedTable;
  person: PersonTable;
  person_key: PersonKeyTable;
  person_part: PersonPartTable;
  speech: SpeechTable;
  position: PositionTable;
  alias: AliasTable;
  removed: RemovedTable;
  about: AboutTable;
}

/** Own schema of the database, so that ours stand apart from other people's tables. */
export const SCHEMA = 'onrecord';

/** Sorts after every day. */
export const UNDATED = '~';
