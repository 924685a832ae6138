import { isEverydayWord, looksEveryday } from '../../lexicon/common-words.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Word } from './word.ts';

/** `title`: "Talks On Border Crisis End"; `upper`: "TALKS END"; in both a capital tells nothing of names. */
export type Casing = 'plain' | 'title' | 'upper';

/** How each sentence is written, by its number. */
export function casings(words: readonly Word[]): ReadonlyMap<number, Casing> {
  const found = new Map<number, Casing>();
  let from = 0;
  for (let i = 1; i <= words.length; i += 1) {
    if (i < words.length && words[i]?.sentence === words[from]?.sentence) continue;
    const first = words[from];
    if (first !== undefined) found.set(first.sentence, casingOf(words.slice(from, i)));
    from = i;
  }
  return found;
}

/** Words that title case leaves small. */
const SMALL = new Set(
  'with from over into than amid upon onto near like that when after before under between against about through during without and the for but nor yet via per off out not its his her are was has'.split(
    ' ',
  ),
);

function casingOf(sentence: readonly Word[]): Casing {
  const content = sentence.filter(({ text, shape, folded }) => shape !== 'other' && text.length > 2 && !SMALL.has(folded));
  const lower = content.filter(({ shape }) => shape === 'lower').length;
  const upper = content.filter(({ shape }) => shape === 'capitals').length;
  if (upper >= 3 && sentence.every(({ shape, text }) => shape !== 'lower' && (shape !== 'capital' || text.length < 3)))
    return 'upper';
  // A headline ends in no full stop: "Minister Tomas Brandt arrived in Harrow on Monday." is a sentence of names.
  if (lower > 0 && sentence.at(-1)?.text === '.') return 'plain';
  const everyday = content.filter(({ shape, folded, opens }) => shape === 'capital' && !opens && isEveryday(folded)).length;
  return content.length >= 3 && everyday > 0 && lower <= content.length * 0.15 ? 'title' : 'plain';
}

const isEveryday = (folded: string): boolean => !isTitleHead(folded) && (isEverydayWord(folded) || looksEveryday(folded));
