import { EFFECTS, NOT_PLURALS, UNMARKED_PLURALS } from '../../lexicon/counted-things.ts';
import { endsPhrase } from '../../lexicon/counted-things-limits.ts';
import { CARDINALS, SCALES, VAGUE } from '../../lexicon/numbers.ts';
import { touch, type Word, wordsAre } from './words.ts';

/** Words `[from, to)` of a counted noun phrase; its last word is the head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const MAX_WORDS = 8;
const PARTITIVE = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'more',
  'other',
  'further',
  'additional',
  'extra',
]);

/** "migrants" of "2,000 migrants in a camp"; "illegal crossing attempts"; `null` where no plural noun follows. */
export function phraseAfter(words: readonly Word[], start: number, singular: boolean): Phrase | null {
  const from = afterPartitive(words, start);
  let head = 0;
  let to = from;
  while (to - from < MAX_WORDS && goesOn(words, to, from)) {
    const low = words[to]?.low ?? '';
    to++;
    if (!isPlural(low)) continue;
    head = to;
    if (!isPlural(words[to]?.low ?? '') || UNMARKED_PLURALS.has(low)) break;
  }
  if (head > 0) return { from, to: head };
  return singular && to > from ? { from, to } : null;
}

/** "of the", "other", "-strong": words between a number and what it counts. */
function afterPartitive(words: readonly Word[], start: number): number {
  let at = wordsAre(words, start, ['-', 'strong']) || wordsAre(words, start, ['-', 'member']) ? start + 2 : start;
  for (let i = 0; i < 3 && PARTITIVE.has(words[at]?.low ?? ''); i++) at++;
  return at;
}

function goesOn(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'mark') return word.text === '-' && at > from && touch(words[at - 1], word) && touch(word, words[at + 1]);
  if (word.kind === 'digits' || isNumberWord(word.low) || endsPhrase(word.low)) return false;
  const effect = EFFECTS.get(word.low);
  if (effect !== undefined && effect.use !== 'noun')
    return isPlural(words[at + 1]?.low ?? '') && effect.use !== 'became' && at === from;
  return !/ly$/.test(word.low) || isPlural(word.low);
}

export const isNumberWord = (low: string): boolean => CARDINALS.has(low) || SCALES.has(low) || VAGUE.has(low);

/** By its ending: "migrants", "children"; not "was", "news", "crisis". */
export function isPlural(low: string): boolean {
  if (UNMARKED_PLURALS.has(low)) return true;
  if (/(?:men|people|folk|craft)$/.test(low) && low.length > 4) return !/(?:omen|egimen|pecimen)$/.test(low) || low === 'women';
  return low.length > 3 && /[^su'’]s$/.test(low) && !/(?:[^w]is|ous)$/.test(low) && !NOT_PLURALS.has(low);
}
