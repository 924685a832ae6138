import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/** An odd text is not an error: it is read, doubted, and shown to the analyst. */
export interface Note {
  /** The words in doubt; `null` when the note is about the whole report. */
  readonly at: Span | null;
  readonly reason: string;
  readonly rule: Rule;
}
