import type { Found } from './relation.ts';
import type { Word } from './words.ts';

export function passives(_words: readonly Word[]): readonly Found[] {
  return [];
}
