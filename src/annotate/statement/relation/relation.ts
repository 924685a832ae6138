import type { Rule } from '../../../model/rule.ts';
import type { Pieces } from '../../../model/span.ts';

/** Who reports (source), with what words (cue), what (content). A source may be empty; a cue and a content never are. */
export interface Relation {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
  readonly rule: Rule;
}

/** A relation as found in a sentence, by positions in its words. */
export interface Found {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: Rule;
}

/** Half-open positions in the words of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
