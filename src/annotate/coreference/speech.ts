import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Stretch } from './draft.ts';

/** Whether a mention stands beside a verb of speech: "the ministry said", "according to police", "said Verel". */
export function speaks(words: readonly Word[], { from, to }: Stretch): boolean {
  const sentence = words[from]?.sentence;
  const verb = (at: number): boolean => words[at]?.sentence === sentence && SPEAKS.has(words[at]?.folded ?? '');
  if (verb(to) || verb(from - 1)) return true;
  // "the ministry also said", "Verel has said"
  if (verb(to + 1) && words[to]?.shape === 'lower') return true;
  return words[from - 1]?.folded === 'to' && words[from - 2]?.folded === 'according';
}
