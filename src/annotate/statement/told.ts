import type { Pieces } from '../../model/span.ts';

/** The words of a statement: who is answerable, what reports, what was said. */
export interface Told {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
}
