import { DOCUMENT_FREQUENCY } from '../lexicon/document-frequency.ts';
import { stem } from './stem.ts';
import { keyOf } from './words.ts';

/** A word outside the table stands in fewer reports than any in it. */
const UNLISTED = 0.0015;

/** Share of news reports a stem stands in, by its key: the commonest of its forms. */
export const SHARE_OF_REPORTS: ReadonlyMap<number, number> = tabled();

/** How much a word tells, by the key of its stem: the inverse document frequency in news at large. */
export function rarity(stemKey: number): number {
  return Math.log(1 / (SHARE_OF_REPORTS.get(stemKey) ?? UNLISTED));
}

function tabled(): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const [word, share] of DOCUMENT_FREQUENCY) {
    const key = keyOf(stem(word));
    shares.set(key, Math.max(share, shares.get(key) ?? 0));
  }
  return shares;
}
