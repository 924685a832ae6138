import type { Span } from '../model/span.ts';

/** Words that play one part, in one piece. `confidence`: the probability that just these words play it. */
export interface Fragment {
  readonly at: Span;
  readonly confidence: number;
}

/** `link`: the probability that it belongs to what it was joined to, among all that there was to choose from. */
export interface LinkedFragment extends Fragment {
  readonly link: number;
}

/** Who says what, and by which words we know. */
export interface Relation {
  /** Empty where the text names none. */
  readonly source: readonly Fragment[];
  /** The probability of this source, or of there being none, given its cue. */
  readonly sourceLink: number;
  readonly cue: readonly LinkedFragment[];
  readonly content: readonly LinkedFragment[];
  /** The least confidence of a cue or content fragment, times that of the source, times all links. */
  readonly confidence: number;
}

export interface Name extends Fragment {
  /** "PER", "ORG", "LOC": as the model names them. */
  readonly type: string;
}

/** A token's place in the Universal Dependencies tree of its sentence. */
export interface TokenReading {
  readonly upos: string;
  /** Its head among all tokens given; -1 for the root. A sentence that was too long is several trees. */
  readonly head: number;
  readonly relation: string;
}

/** All that the model finds in one text, in text order; relations in that of their cues. */
export interface Reading {
  readonly relations: readonly Relation[];
  readonly names: readonly Name[];
  /** One for each token given, in order; `null` for a token in which no word begins. */
  readonly tokens: readonly (TokenReading | null)[];
}
