import { MONTH } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { BlockKind } from '../../model/layout.ts';
import { type Span, span } from '../../model/span.ts';
import { trimmed } from '../../text/lines.ts';

/** A paragraph or a piece of one; `kind` where the cutting tells it. */
export interface Part {
  readonly at: Span;
  readonly kind: BlockKind | null;
}

/** The part from one offset to another without the white space around it; none where nothing is left. */
export function partOf(text: string, from: number, to: number, kind: BlockKind | null): Part[] {
  const [start, end] = trimmed(text, from, to);
  return start < end ? [{ at: span(text, start, end), kind }] : [];
}

const CLOCK = String.raw`(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?)?`;
/** The day and hour that a page prints, as the source of a pattern that knows no case: "2021-03-03", "Wed Mar 3, 2021 6:47 pm EST". */
export const PAGE_DATE = `(?:\\d{4}-\\d{2}-\\d{2}|(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}))${CLOCK}`;
