/** The universal parts of speech: https://universaldependencies.org/u/pos/. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** A token's place in the tree of its sentence, after Universal Dependencies. */
export interface Parsed {
  readonly upos: Upos;
  /** In lower case but for names. */
  readonly lemma: string;
  /** Its head among the report's tokens; `null` for the root of a tree. */
  readonly head: number | null;
  /** Without subtypes: "nsubj", "obl". */
  readonly relation: string;
}
