import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Stretch } from './draft.ts';

/** Verbs of speech that say nothing of whether it is a person. */
const ACTS = new Set(
  'declined refused accused urged called condemned demanded rejected dismissed promised vowed threatened reported'.split(' '),
);

/** Whether a mention stands beside a verb of speech: "the ministry said", "according to police", "said Verel". */
export function speaks(words: readonly Word[], { from, to }: Stretch): boolean {
  const sentence = words[from]?.sentence;
  const verb = (at: number): boolean =>
    words[at]?.sentence === sentence && (SPEAKS.has(words[at]?.folded ?? '') || ACTS.has(words[at]?.folded ?? ''));
  if (verb(to) || verb(from - 1)) return true;
  // "the ministry also said", "Verel has said"
  if (verb(to + 1) && words[to]?.shape === 'lower') return true;
  if (words[from - 1]?.folded === 'to' && words[from - 2]?.folded === 'according') return true;
  return verb(afterApposition(words, to));
}

/** Behind the closing comma of "Kolm, a spokeswoman for the ministry, said"; `to` if there is none. */
function afterApposition(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',') return to;
  for (let at = to + 2; at < to + 14; at += 1) {
    if (words[at]?.sentence !== words[to]?.sentence) return to;
    if (words[at]?.text === ',') return at + 1;
  }
  return to;
}
