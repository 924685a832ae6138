import type { EntityType } from './entity.ts';

/** One text of a report. A revision is another text under the same given id. */
export interface ReportRef {
  /** As it was called when this was decided, told apart from its revisions. */
  readonly id: string;
  /** The id it was given. */
  readonly given: string;
  /** The first 32 hexadecimal digits of the SHA-256 of the given id, NUL and the text. */
  readonly text: string;
}

/**
 * Words of a report, with what stands around them, to be found again in another copy of it. What is sealed is `digest`: when the report
 * is taken down, the words can go and the log still holds together.
 */
export interface Quoted {
  readonly span: readonly [start: number, end: number];
  /** SHA-256 of `before`, NUL, `words`, NUL, `after`, hexadecimal. */
  readonly digest: string;
  readonly words?: string;
  readonly before?: string;
  readonly after?: string;
}

export const FINDING_KINDS = ['statement', 'figure', 'event'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A finding as it was when it was decided on. */
export interface FindingRef {
  readonly kind: FindingKind;
  readonly report: ReportRef;
  /** Within the report: "s3". */
  readonly id: string;
  readonly at: Quoted;
  /** The words that report, of a statement that has any: two statements may share nearly all others. */
  readonly cue: Quoted | null;
  /** How it was read: "deny denied". A confirmation holds for this reading only. */
  readonly read: string;
}

/** A claim as it was when it was decided on: by its accounts. */
export interface ClaimRef {
  readonly kind: 'claim';
  readonly story: string;
  /** Within the story: "c1". */
  readonly id: string;
  readonly relation: string;
  readonly accounts: readonly { readonly report: ReportRef; readonly at: Quoted; readonly stand: string }[];
}

/** An entity of one report, by the first of its words. */
export interface MentionRef {
  readonly report: ReportRef;
  readonly id: string;
  readonly at: Quoted;
}

/** A person, organisation or place of a story, by what it was in each report. */
export interface EntityRef {
  readonly story: string;
  /** Within the story: "E3". */
  readonly id: string;
  readonly type: EntityType;
  /** As the program called it. */
  readonly name: string;
  readonly in: readonly MentionRef[];
}

/** A story by the reports it held when it was decided on; the first is the founding report. */
export interface StoryRef {
  readonly id: string;
  readonly reports: readonly ReportRef[];
}

/** Where a report comes from: an agency, another report, or nobody else. */
export type From =
  | { readonly kind: 'agency'; readonly name: string }
  | { readonly kind: 'report'; readonly report: ReportRef }
  | { readonly kind: 'own' };

/** One text of a removed report. Hashes alone: none of its words can be had from them. */
export interface RemovedText extends ReportRef {
  /** SHA-256 of its words: of the text with each run of white space as one space, hexadecimal. The same words are not taken in again. */
  readonly words: string;
  /** SHA-256 of the bytes of each original that held it, hexadecimal. */
  readonly originals: readonly string[];
}

/** A line of the log from which a removal took what it held of the report. */
export interface RedactedLine {
  /** Of the correction. */
  readonly id: string;
  /** SHA-256 of what was left of the decision, sealed as it is for the chain. */
  readonly left: string;
}

/** A report that is taken down, with all its texts. */
export interface Removal {
  readonly kind: 'remove';
  /** The id it was given. */
  readonly report: string;
  readonly texts: readonly RemovedText[];
  /** The ids of the stories that were named after it, */
  readonly stories: readonly string[];
  /** … and the first reports that stood beside it, in canonical order: the name leads to the story of the first that is still there. */
  readonly beside: readonly ReportRef[];
  readonly redacted: readonly RedactedLine[];
}

/** What an analyst decided. */
export type Decision =
  /** `null`: it is not known. */
  | { readonly kind: 'date'; readonly report: ReportRef; readonly date: string | null }
  | { readonly kind: 'reject'; readonly target: FindingRef | ClaimRef }
  | { readonly kind: 'confirm'; readonly target: FindingRef | ClaimRef }
  | {
      readonly kind: 'attribute';
      readonly target: FindingRef;
      readonly to: { readonly kind: 'words'; readonly at: Quoted } | { readonly kind: 'entity'; readonly entity: MentionRef };
    }
  | { readonly kind: 'rename'; readonly entity: EntityRef; readonly name: string }
  | { readonly kind: 'merge'; readonly entities: readonly EntityRef[] }
  /** Each of them is another: it is asked no more whether they are one. */
  | { readonly kind: 'apart'; readonly entities: readonly EntityRef[] }
  | { readonly kind: 'split'; readonly entity: EntityRef; readonly out: readonly MentionRef[] }
  | { readonly kind: 'merge-stories'; readonly stories: readonly StoryRef[] }
  | { readonly kind: 'split-story'; readonly story: StoryRef; readonly out: readonly ReportRef[] }
  | { readonly kind: 'origin'; readonly report: ReportRef; readonly from: From }
  | Removal
  | { readonly kind: 'undo'; readonly of: string };

export type DecisionKind = Decision['kind'];

export const DECISIONS = [
  'date',
  'reject',
  'confirm',
  'attribute',
  'rename',
  'merge',
  'apart',
  'split',
  'merge-stories',
  'split-story',
  'origin',
  'remove',
  'undo',
] as const satisfies readonly DecisionKind[];

/** What was decided, by whom, when and why. */
export interface Decided {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly do: Decision;
}

/** When something was decided, as far as order goes: the time, and the number among those that have this time; then the id tells. */
export type Moment = readonly [at: string, number: number];

/** Where a correction stood in the log that it was taken from. */
export interface ImportedLine {
  readonly seq: number;
  readonly prev: string | null;
  /** That line's, which had no `imported`. */
  readonly hash: string;
  /** It is replayed as if it had been decided here in this moment. */
  readonly moment: Moment;
}

/** A line of the log. Each is chained to the one before it. */
export interface Correction extends Decided {
  /** "co-" and 16 hexadecimal digits, made from what was decided alone: the same in every store. */
  readonly id: string;
  /** Counted from 1. */
  readonly seq: number;
  /** The hash of the line before; `null` in the first. */
  readonly prev: string | null;
  /** SHA-256 of all the rest of the line, sealed. */
  readonly hash: string;
  /** The removal that took words out of it. `id` and `hash` are as they were before; what is left is sealed by the removal. */
  readonly redacted?: string;
  /** Where it was decided: in another store, and taken from its archive. */
  readonly imported?: ImportedLine;
}

/** What became of a correction: it holds; a later one decides otherwise; what it was about is not there; it was taken back. */
export const CORRECTION_STATES = ['applied', 'overruled', 'orphaned', 'undone'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];
