/** What is kept of an original that was removed for good: nothing of its words. */
export interface Tombstone {
  /** The id that the report was given. */
  readonly id: string;
  /** SHA-256 of the original bytes, hexadecimal. */
  readonly hash: string;
  /** SHA-256 of the report's words: of its text with each run of white space as one space, hexadecimal. */
  readonly words: string;
  /** The id of the correction that removed it. */
  readonly correction: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly why: string;
}

/** "by Lena Orsk on 2024-03-06: the court at Harrow ordered it" */
export const removedBy = ({ who, at, why }: Pick<Tombstone, 'who' | 'at' | 'why'>): string =>
  `by ${who} on ${at.slice(0, 10)}: ${why}`;
