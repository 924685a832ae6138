import type { ReportJson } from '../../../src/api/contract.ts';
import type { Letter } from '../parts/origin.tsx';
import type { Span } from './highlights.ts';

/** One of two reports side by side: the earlier is `a`, on the left. */
export interface Column {
  readonly name: 'a' | 'b';
  readonly report: ReportJson;
  /** Which words of a passage are this report's. */
  readonly side: 't' | 's';
  readonly letter: Letter | undefined;
}

/** Words of a statement that are looked at in one of the two texts. */
export interface Marked {
  readonly name: Column['name'];
  readonly span: Span;
}
