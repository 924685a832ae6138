import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** "around 2,000 migrants": `least` and `most` are equal when the report is exact; `null` is open. */
export interface Figure {
  /** `f1`, `f2`, … in text order. */
  readonly id: string;
  readonly at: Span;
  readonly least: number | null;
  readonly most: number | null;
  readonly approximate: boolean;
  /** Currency code, SI symbol, "%"; `null` for plain counts. */
  readonly unit: string | null;
  readonly thing: string | null;
  readonly thingAt: Span | null;
  /** What befell those counted ("killed", "injured", "missing"), or "magnitude"; `null` where the words do not say. */
  readonly slot: string | null;
  readonly place: string | null;
  /** TIMEX3 value. */
  readonly asOf: string | null;
  /** Id of the statement that gives it. */
  readonly statement: string | null;
  readonly rule: Rule;
}
