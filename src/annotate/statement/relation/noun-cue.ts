import type { Found } from './relation.ts';
import type { Word } from './words.ts';

export function nounCues(_words: readonly Word[]): readonly Found[] {
  return [];
}
