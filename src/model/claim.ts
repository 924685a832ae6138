import type { EntityType } from './entity.ts';
import type { Assumed } from './report.ts';
import type { Rule } from './rule.ts';
import type { Pieces, Span } from './span.ts';

/** Words of a report, with the report they stand in. */
export interface Place {
  readonly report: string;
  readonly span: Span;
}

export const STANDS = ['asserts', 'denies', 'refuses', 'accuses', 'gives'] as const;
/** `repeated`: several reports tell it alike, and all of them rest on one source. */
export const CLAIM_RELATIONS = ['agrees', 'adds', 'differs', 'denied', 'not-confirmed', 'superseded', 'repeated'] as const;
/** Why accounts of a claim rest on one. In this order where several hold. */
export const DEPENDENCES = ['report', 'origin', 'copy', 'speaker', 'relay'] as const;
export const FIGURE_RELATIONS = ['agree', 'compatible', 'differ', 'superseded', 'not-comparable'] as const;

export const EDIT_KINDS = ['changed', 'added', 'removed', 'moved'] as const;
export const EDIT_MARKS = ['number', 'name', 'negation'] as const;

export type Stand = (typeof STANDS)[number];
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];
export type Dependence = (typeof DEPENDENCES)[number];
export type FigureRelation = (typeof FIGURE_RELATIONS)[number];

/** A person, organisation or place across the reports of a story. */
export interface StoryEntity {
  /** `E1`, `E2`, … by first mention in canonical order of reports. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly in: readonly { readonly report: string; readonly entity: string }[];
  /** Why those are one: what it is called in one report, and what in another. Once for each way in which its names differ. */
  readonly joined: readonly { readonly rule: Rule; readonly at: readonly Place[] }[];
  /** Ids of others that are perhaps the same, with the words of this one and of the other. Never applied. */
  readonly suggested: readonly { readonly entity: string; readonly rule: Rule; readonly at: readonly Place[] }[];
  /** Ids of the corrections it bears; not given where there are none. */
  readonly corrected?: readonly string[];
}

/** What one account does with a claim. */
export interface Account extends Place {
  readonly stand: Stand;
  /** Id within the report; one of `statement` and `figure` is set, neither where the report tells it in its own name. */
  readonly statement: string | null;
  readonly figure: string | null;
  /** Ids of story entities. */
  readonly speakers: readonly string[];
}

/** Why some accounts of a claim are not independent of each other. */
export interface AccountReason {
  /**
   * They stand in one report, or in reports of one origin; their words were copied from the first of them; they rest on one speaker's
   * words; they came through one agency or outlet.
   */
  readonly kind: Dependence;
  /** Id of the report (of `copy`, the one copied from) or of the origin; name of the speaker, agency or outlet. */
  readonly value: string;
  /** Ids of story entities; empty but for `speaker`. */
  readonly speakers: readonly string[];
  /**
   * At least two: which account (place among the claim's), and the words that say so. `null` where no words do: one report or origin, or
   * an agency given beside the text.
   */
  readonly at: readonly { readonly account: number; readonly span: Span | null }[];
}

/** Accounts of a claim that are not independent of each other. */
export interface AccountGroup {
  /** Places among the claim's accounts, in their order. */
  readonly accounts: readonly number[];
  /** Empty where it is one account. */
  readonly why: readonly AccountReason[];
}

/** What several accounts speak about alike, and their relation. */
export interface Claim {
  /** `c1`, `c2`, … */
  readonly id: string;
  /** Words of a report. */
  readonly about: Place;
  readonly relation: ClaimRelation;
  readonly accounts: readonly Account[];
  /** At most so many of the accounts are independent of each other: one a group. Each account is in one group. */
  readonly groups: readonly AccountGroup[];
  /** How alike the linked accounts are, 0–1. */
  readonly score: number;
  readonly rule: Rule;
  /** Ids of the corrections it bears; not given where there are none. */
  readonly corrected?: readonly string[];
}

/** Two figures of one slot in two reports. */
export interface Comparison {
  readonly a: Place & { readonly figure: string };
  readonly b: Place & { readonly figure: string };
  readonly relation: FigureRelation;
  readonly rule: Rule;
}

export interface TimelineEntry {
  /** ISO 8601 date. */
  readonly date: string;
  readonly assumed: readonly Assumed[];
  /** How much it matters in its story: the more origins tell of its day, and still do a week later, the more. */
  readonly weight: number;
  readonly at: Place;
  /** The same happening in other words or other reports. */
  readonly also: readonly Place[];
  /** Event ids as seen from outside: "r1#v3". */
  readonly events: readonly string[];
  readonly rule: Rule;
}

/** What of a changed sentence changed, where it did: these are said before other rewording. */
export type EditMark = (typeof EDIT_MARKS)[number];
export type EditKind = (typeof EDIT_KINDS)[number];

/** One side of an edit. */
export interface EditedSide {
  /** The sentence. */
  readonly at: Span;
  /** The words of it that the other side lacks; empty but for a changed sentence. */
  readonly changed: Pieces;
}

/** A sentence that a revision changed, put in, left out or moved; a side is `null` where its text has no such sentence. */
export interface Edit {
  readonly kind: EditKind;
  readonly was: EditedSide | null;
  readonly now: EditedSide | null;
  readonly tells: readonly EditMark[];
}

/** A report laid beside the one it revises. */
export interface Revision {
  /** Id of the report before it. */
  readonly of: string;
  /** So many sentences stand as they stood. */
  readonly kept: number;
  /** In the order of the new text; what was left out stands where it stood. */
  readonly edits: readonly Edit[];
  readonly rule: Rule;
}

/** What one report brought to its story. Finding ids as seen from outside: "r3#s2". */
export interface Change {
  readonly report: string;
  readonly adds: readonly string[];
  readonly repeats: readonly string[];
  /** Findings of the revised report that this revision no longer makes. */
  readonly withdraws: readonly string[];
  /** `null` where it revises no report of the story. */
  readonly revision: Revision | null;
  readonly background: readonly Span[];
}

/** All that comes of laying the reports of one story beside each other. */
export interface Alignment {
  readonly entities: readonly StoryEntity[];
  readonly timeline: readonly TimelineEntry[];
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
  readonly changes: readonly Change[];
}
