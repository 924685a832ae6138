import type { Published } from './report.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** How a shared passage stands to its source. */
export type LinkKind = 'reprint' | 'copy' | 'quote' | 'background';

/** A passage of a report that stands in an earlier one. */
export interface ReuseLink {
  /** In this report. */
  readonly t: Span;
  /** Id of the earlier report. */
  readonly src: string;
  /** In the earlier report. */
  readonly s: Span;
  readonly kind: LinkKind;
  /** Words equal, over the words of the longer side: 0–1. */
  readonly likeness: number;
  /** Numbers, names and negations that differ inside the passage: an edited figure in copied text is news. */
  readonly edits: readonly { readonly t: Span | null; readonly s: Span | null }[];
  readonly rule: Rule;
}

/** The same words in two reports: `t` in the later, `s` in the earlier. */
export interface SharedWords {
  readonly t: Span;
  readonly s: Span;
}

/** A report that bears a name, and the words that say so; `null` where the name was given beside the text. */
export interface Bearer {
  readonly report: string;
  readonly span: Span | null;
}

/** Why reports are not independent of each other. */
export type OriginReason =
  /** All of them are the agency's copy, by slug, byline or what was given with them. */
  | { readonly kind: 'agency'; readonly value: string; readonly reports: readonly Bearer[] }
  /** `share`: of the words of `report`'s body that are its own news. `passages`: whole sentences where there are any, else what was copied. */
  | {
      readonly kind: 'copy';
      readonly report: string;
      readonly of: string;
      readonly share: number;
      readonly passages: readonly SharedWords[];
    }
  | { readonly kind: 'revision'; readonly report: string; readonly of: string }
  /** The opening sentence as a whole is ascribed to the agency. */
  | { readonly kind: 'credit'; readonly report: string; readonly value: string; readonly span: Span }
  /** What was given with `report` names `of`, by the address or the outlet in `value`, as where it was taken from. */
  | { readonly kind: 'hop'; readonly report: string; readonly of: string; readonly value: string }
  /** An analyst decided it: `report` comes from `of`, from the agency in `value`, or, where both are `null`, from nobody else. */
  | {
      readonly kind: 'decision';
      readonly report: string;
      readonly of: string | null;
      readonly value: string | null;
      readonly correction: string;
    };

/** Reports of one story that are not independent of each other. */
export interface Origin {
  readonly id: string;
  /** In canonical order. */
  readonly reports: readonly string[];
  readonly why: readonly OriginReason[];
}

export const ORIGIN_REASONS = [
  'agency',
  'copy',
  'revision',
  'credit',
  'hop',
  'decision',
] as const satisfies OriginReason['kind'][];

/** Several reports that count once, and for how many of them each reason holds. */
export interface JoinedOrigin {
  readonly reports: number;
  readonly why: readonly {
    readonly kind: OriginReason['kind'];
    /** The agency, of `agency` and `credit`. */
    readonly value: string | null;
    readonly reports: number;
  }[];
}

/** Why a report stands where it stands: for `explain`. */
export interface PlacementReason {
  readonly level: 'episode' | 'story';
  /** The report whose group it joined at that level; `null` where it founded one. */
  readonly joined: string | null;
  /** Cosine of the joined group, 0–1; of the nearest one where it founded its own. */
  readonly score: number;
  readonly threshold: number;
  /** The shared terms that weighed most, heaviest first; by rule `told-apart`, place, day and figure that differ from the nearest group's. */
  readonly terms: readonly string[];
  readonly rule: Rule;
}

/** What grouping found for one report. */
export interface Placement {
  readonly report: string;
  readonly story: string;
  readonly episode: string;
  readonly origin: string;
  /** As resolved against the reports of its story. */
  readonly published: Published;
  /** Id of the report this one is a revision of. */
  readonly revises: string | null;
  readonly links: readonly ReuseLink[];
  readonly why: readonly PlacementReason[];
  /** The report that tells the same words and stands for both in all that is counted; not given where it stands for itself. */
  readonly sameAs?: SharedWords & { readonly report: string };
  /** Ids of the corrections of its date and origin; not given where there are none. */
  readonly corrected?: readonly string[];
}

/** A long-running affair: episodes linked. `id` is made from the founding report's. */
export interface Story {
  readonly id: string;
  /** In canonical order: the first is the founding report. */
  readonly reports: readonly string[];
  readonly episodes: readonly { readonly id: string; readonly reports: readonly string[] }[];
  readonly origins: readonly Origin[];
}

/** Stories by first day, then id; placements in canonical order. A function of the set of reports. */
export interface Grouping {
  readonly stories: readonly Story[];
  readonly placements: readonly Placement[];
}
