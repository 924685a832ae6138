/** What an input may be at most. A larger one is refused by name (TOO_LARGE, TOO_DEEP) and never held in memory. */
export const LIMITS = {
  /** Bytes of a file that is one report. */
  file: 64 * 2 ** 20,
  /** Bytes of one line of JSONL; the number of lines is not limited. */
  line: 32 * 2 ** 20,
  /** UTF-16 code units of a report's text: about 250,000 words, a long book. */
  text: 1_500_000,
  /** UTF-16 code units of a given field (id, title, url …). */
  field: 10_000,
  /** Open elements of an HTML page inside one another. */
  pageDepth: 2_000,
  /** Elements and pieces of text of an HTML page. */
  pageNodes: 500_000,
  /** Objects and lists inside one another in an unknown JSONL key. */
  extraDepth: 64,
  /** Values in one line of JSONL. */
  values: 100_000,
} as const;
