/** What the model reads at once: [CLS], the pieces of some words, [SEP]; and whose words they are. */
export interface Window extends WindowInputs {
  /** Offsets of its words in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where among the inputs each word begins: its labels are read there. */
  readonly firsts: Int32Array;
  /** The token that each word stands for, of all given with the text; -1 for none. */
  readonly tokens: Int32Array;
  /** The number of each word's sentence in the text. */
  readonly sentences: Int32Array;
}

/** One number a piece, [CLS] and [SEP] included. */
export interface WindowInputs {
  readonly ids: Int32Array;
  readonly shape: Int32Array;
  readonly quote: Int32Array;
  readonly paragraph: Int32Array;
}
