import type { Parsed } from './parse.ts';
import type { Span } from './span.ts';

/** Words that play one part, in one piece. `confidence`: the probability that just these words play it. */
export interface Fragment {
  readonly at: Span;
  readonly confidence: number;
}

/** `link`: the probability that it belongs to its cue, among all that there were to choose from. */
export interface LinkedFragment extends Fragment {
  readonly link: number;
}

/** Who reports what, and by which words we know, as the reading model found it. */
export interface ReadRelation {
  /** Empty where the text names none. */
  readonly source: readonly Fragment[];
  /** The probability of this source, or of there being none, given its cue. */
  readonly sourceLink: number;
  readonly cue: readonly Fragment[];
  readonly content: readonly LinkedFragment[];
  /** The least confidence of its cue and content fragments, times that of the source, times all links. */
  readonly confidence: number;
}

export interface ReadName extends Fragment {
  /** "PER", "ORG", "LOC": as the model names them. */
  readonly type: string;
}

/** A token's place in the Universal Dependencies tree of its sentence. */
export type ReadToken = Omit<Parsed, 'lemma' | 'upos' | 'head'> & {
  readonly upos: string;
  /** Its head among all tokens given; -1 for the root. A sentence that was too long is several trees. */
  readonly head: number;
};

/** All that the model finds in one text, in text order; relations in that of their cues. */
export interface Reading {
  readonly relations: readonly ReadRelation[];
  readonly names: readonly ReadName[];
  /** One for each token given, in order; `null` for a token in which no word begins. */
  readonly tokens: readonly (ReadToken | null)[];
}

/** A report as the model read it: once as a whole, and once more inside contents that report speech of their own. */
export interface ReportReading extends Reading {
  readonly inner: readonly ReadRelation[];
}
