import type { Note } from './note.ts';
import type { Span } from './span.ts';

/**
 * What a block of lines is in the make-up of a report. `headline`, `summary` and `body` are the outlet's words and are read;
 * `byline`, `credit` ("Reporting by …") and `furniture` (navigation, share buttons, a stray date line) are set aside.
 */
export type BlockKind = 'headline' | 'summary' | 'body' | 'byline' | 'credit' | 'furniture';

export interface Block {
  /** Without the white space around it. A dateline stands inside the block it opens. */
  readonly at: Span;
  readonly kind: BlockKind;
}

/** The blocks of a report in text order; together they cover every character that is not white space, once. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** What was set aside and why. */
  readonly notes: readonly Note[];
}
