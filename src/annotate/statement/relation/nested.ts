import { isReportingWord } from '../../../lexicon/cues.ts';
import { wordsOf } from '../cue-meaning.ts';
import type { Relation } from './relation.ts';

/** Surer than this, or it is left out. Most of what lies below is wrong. */
const LEAST = 0.25;
/** What somebody may yet say, or is to say, has not been said. */
const NOT_YET = /^(?:to|will|would|shall|should|could|can|may|might|must|'ll|'d)$/;

/**
 * Whether what the second reading found inside a content is reported there: by somebody, in a word that reports, as having been said.
 * On statements dev (24 reports) this left out 6 right ones and 37 wrong ones, and kept 20 and 12.
 */
export function isReported(text: string, { source, cue, confidence }: Relation): boolean {
  if (source.length === 0 || confidence < LEAST) return false;
  const words = wordsOf(text, cue);
  return words.some(isReportingWord) && !words.some((word, i) => NOT_YET.test(word) && (i === 0 || word !== 'to'));
}
