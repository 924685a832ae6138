import type { Rule } from '../../../model/rule.ts';
import type { Pieces } from '../../../model/span.ts';

/** Who reports (source), with what words (cue), what (content). A source may be empty; a cue and a content never are. */
export interface Relation {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
  /** 0-1: the probability that just these words stand in this relation. */
  readonly confidence: number;
  readonly rule: Rule;
}
