/** Letters that run from right to left, and signs that turn what stands around them. */
const TURNING = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/u;

/**
 * A source's words for a line of the program's: where they run from right to left, or hold signs that would turn the words after them,
 * they are set apart as `<bdi>` does it in markup (FSI … PDI).
 */
export const isolated = (words: string): string => (TURNING.test(words) ? `\u2068${words}\u2069` : words);
