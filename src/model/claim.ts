import type { EntityType } from './entity.ts';
import type { Assumed } from './report.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** Words of a report, with the report they stand in. */
export interface Place {
  readonly report: string;
  readonly span: Span;
}

export const STANDS = ['asserts', 'denies', 'refuses', 'accuses', 'gives'] as const;
export const CLAIM_RELATIONS = ['agrees', 'adds', 'differs', 'denied', 'not-confirmed', 'superseded'] as const;
export const FIGURE_RELATIONS = ['agree', 'compatible', 'differ', 'superseded', 'not-comparable'] as const;

export type Stand = (typeof STANDS)[number];
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];
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
}

/** What one account does with a claim. */
export interface Account extends Place {
  readonly stand: Stand;
  /** Id within the report; one of `statement` and `figure` is set. */
  readonly statement: string | null;
  readonly figure: string | null;
  /** Ids of story entities. */
  readonly speakers: readonly string[];
}

/** What several accounts speak about alike, and their relation. */
export interface Claim {
  /** `c1`, `c2`, … */
  readonly id: string;
  /** Words of a report. */
  readonly about: Place;
  readonly relation: ClaimRelation;
  readonly accounts: readonly Account[];
  /** At most so many independent origins stand behind the accounts. */
  readonly atMost: number;
  /** How alike the linked accounts are, 0–1. */
  readonly score: number;
  readonly rule: Rule;
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
  readonly at: Place;
  /** The same happening in other words or other reports. */
  readonly also: readonly Place[];
  /** Event ids as seen from outside: "r1#v3". */
  readonly events: readonly string[];
  readonly rule: Rule;
}

/** What one report brought to its story. Finding ids as seen from outside: "r3#s2". */
export interface Change {
  readonly report: string;
  readonly adds: readonly string[];
  readonly repeats: readonly string[];
  /** Findings of the revised report that this revision no longer makes. */
  readonly withdraws: readonly string[];
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
