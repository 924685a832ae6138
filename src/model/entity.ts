import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

export type EntityType = 'PER' | 'ORG' | 'LOC';

/** A capitalised proper name where it stands, title and article outside. */
export interface Name {
  readonly at: Span;
  /** `null`: a name of unknown or other type (a work, a law, a day); it serves grouping only. */
  readonly type: EntityType | null;
  readonly rule: Rule;
}

/** A person, organisation or place with all its words in one report. */
export interface Entity {
  /** `e1`, `e2`, … by first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form of its name in the report, or a plain description where it has none. */
  readonly name: string;
  /** Titles as printed: "Belarusian President". */
  readonly titles: readonly string[];
  /** Every mention: names, titles, descriptions, pronouns; in text order. */
  readonly mentions: readonly Span[];
  /** The mentions that are proper names; empty for an entity that is only described. */
  readonly names: readonly Span[];
  /** Words that may mean it, or another: left open, so they are no mentions. In text order; not given where there are none. */
  readonly doubtful?: readonly Span[];
}
