import type { Assumed } from './report.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** "MINSK, November 17. /TASS/.": the place and day a report speaks from. */
export interface Dateline {
  readonly at: Span;
  readonly place: string;
  /** ISO 8601 date; `null` where no day is printed or its year cannot be told from this report alone. */
  readonly date: string | null;
  /** Month and day as printed ("11-17"), also where `date` is `null`; `null` where none is printed. */
  readonly monthDay: string | null;
  readonly assumed: readonly Assumed[];
  readonly rule: Rule;
}

/** Whose wire copy a report is, as its own words say: "/TASS/", "(Reuters)", "Reporting by …; AP". */
export interface AgencyCredit {
  readonly at: Span;
  /** The agency's usual name. */
  readonly name: string;
  readonly rule: Rule;
}
