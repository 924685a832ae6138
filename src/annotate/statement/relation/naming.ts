import { wordsOf } from '../cue-meaning.ts';
import type { Relation } from './relation.ts';

const AUXILIARY =
  /^(?:also|better|best|widely|formerly|popularly|commonly|is|are|was|were|be|been|being|become|became|has|have|had)$/;
const NAMES = /^(?:known|known as|titled|entitled|named)$/;

/**
 * "The road known as the Long Mile", "a report titled “Roads”": a name is nobody's statement (guideline 1 of the statements corpus).
 * Of 4 and 6 that this leaves out on statements dev and PolNeAR dev, 0 and 1 are annotated.
 */
export function isNaming(text: string, { source, cue }: Relation): boolean {
  if (source.length > 0) return false;
  const words = wordsOf(text, cue).filter((word) => !AUXILIARY.test(word));
  return NAMES.test(words.join(' '));
}
