import type { Rule } from './rule.ts';
import type { Pieces, Span } from './span.ts';

/**
 * What sort of number it is. An `ordinal` ranks one thing ("the third blast") and is no count of things; a `comparison` has no number
 * of its own ("twice as many lorries").
 */
export const FIGURE_KINDS = ['count', 'percentage', 'money', 'measure', 'ordinal', 'comparison'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const DIRECTIONS = ['more', 'fewer', 'equal'] as const;

/** "twice as many lorries as on Monday": more, by 2, than "on Monday". */
export interface LikeAnother {
  readonly direction: (typeof DIRECTIONS)[number];
  /** How many times as many; `null` where the words do not say. */
  readonly factor: number | null;
  /** The words for what it is laid beside; `null` where it is left unsaid. */
  readonly than: string | null;
  readonly thanAt: Span | null;
}

/** "around 2,000 migrants": `least` and `most` are equal when the report is exact; `null` is open. */
export interface Figure {
  /** `f1`, `f2`, … in text order. */
  readonly id: string;
  readonly at: Span;
  readonly kind: FigureKind;
  readonly least: number | null;
  readonly most: number | null;
  readonly approximate: boolean;
  /** Currency code, SI symbol, "%", "times"; `null` for plain counts. */
  readonly unit: string | null;
  readonly thing: string | null;
  readonly thingAt: Span | null;
  /** The words that say which of the things are meant ("from the camp", "since Monday", "seriously"); pieces are joined by "; ". */
  readonly scope: string | null;
  readonly scopeAt: Pieces;
  /** Whether those counted are some of others that the words speak of: "ten of them", "including two guards". */
  readonly part: boolean;
  /** What befell those counted ("killed", "injured", "missing"), or "magnitude"; `null` where the words do not say. */
  readonly slot: string | null;
  readonly place: string | null;
  /** TIMEX3 value. */
  readonly asOf: string | null;
  /** Only of a figure of kind `comparison`, whose `least` and `most` are `null`. */
  readonly comparison: LikeAnother | null;
  /** Id of the statement that gives it. */
  readonly statement: string | null;
  readonly rule: Rule;
  /** Ids of the corrections it bears; not given where there are none. */
  readonly corrected?: readonly string[];
}
