/** How a terminal shows the kinds of words a dossier is made of. The program's own words have no style but `strong` and `dim`. */
export interface Paint {
  /** Without colours, what they would show is drawn with signs. */
  readonly coloured: boolean;
  readonly strong: (words: string) => string;
  readonly dim: (words: string) => string;
  /** A report's exact words. */
  readonly quote: (words: string) => string;
  /** Read off a guess: shown with its reason beside it. */
  readonly assumed: (words: string) => string;
  readonly says: (words: string) => string;
  readonly plans: (words: string) => string;
  readonly denies: (words: string) => string;
  readonly holds: (words: string) => string;
  readonly accuses: (words: string) => string;
  readonly agrees: (words: string) => string;
  readonly figure: (words: string) => string;
  /** On top of an act's colour: who speaks, and the words that report. */
  readonly source: (words: string) => string;
  readonly cue: (words: string) => string;
}

const asIs = (words: string): string => words;

/** No colour: all that is shown is also said in words. */
export const plain: Paint = {
  coloured: false,
  strong: asIs,
  dim: asIs,
  quote: asIs,
  assumed: asIs,
  says: asIs,
  plans: asIs,
  denies: asIs,
  holds: asIs,
  accuses: asIs,
  agrees: asIs,
  figure: asIs,
  source: asIs,
  cue: asIs,
};
