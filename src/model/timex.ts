import type { Assumed } from './report.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** A time expression after TIMEX3. "on Wednesday" says a weekday; which week is ours to assume, and we say so. */
export interface Timex {
  /** The TimeML extent: "Wednesday", not "on Wednesday". */
  readonly at: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: "2021-11-17", "2021-W46", "2021-11", "P3D", "PAST_REF", "XXXX-WXX-3" where the week is open. */
  readonly value: string;
  readonly assumed: readonly Assumed[];
  readonly rule: Rule;
}
