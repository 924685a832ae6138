import type { Bounded } from './bound.ts';
import { isNumberWord, type Phrase, phraseAfter } from './phrase.ts';
import type { Word } from './words.ts';

/** Words between "number of" and its number: "the number of lorries stranded at the crossing since Monday has risen to". */
const REACH = 18;
const COUNT = /^(?:number|count|total|tally|toll|figure)$/;
/** Verbs that a number follows at once: "the count reached 40". */
const REACHES =
  /^(?:reach(?:ed|es|ing)|hit|pass(?:ed|es)|exceed(?:ed|s)|topp?(?:ed|s)|surpass(?:ed|es)|is|was|are|were|now|remain(?:s|ed)|total(?:l?ed|s)?)$/;
/** "has risen to 620", "fell from 40", "raised the number of lorries to 620" */
const CHANGES =
  /^(?:ris(?:e|es|ing|en)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|swell(?:s|ing|ed)?|swollen|grew|grown?|grows|growing|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|correct(?:s|ed|ing)?|chang(?:e|es|ed|ing)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|br(?:ing(?:s|ing)?|ought)|tak(?:es|ing)|took|up|down|came|comes)$/;
const STANDS = /^(?:stand(?:s|ing)?|stood|put(?:s|ting)?|remain(?:s|ed)?|estimat(?:e|es|ed)|g[ia]ve[sn]?|plac(?:es|ed)|was|is)$/;
/** Before "number of": "raised the number of victims to 15". */
const VERB_BEFORE = 4;

/**
 * What a number counts whose noun was named before it: "the number of lorries stranded at Dravik has risen to 620", "the count
 * stands at 40". `null` where the words before the number do not say so.
 */
export function countedBefore(words: readonly Word[], { open }: Pick<Bounded, 'open'>): Phrase | null {
  const link = linkBefore(words, open);
  if (link === null) return null;
  let at = link.at - 1;
  for (let taken = 0; at >= 0 && taken < REACH; taken += 1, at -= 1) {
    const word = words[at];
    if (word === undefined || /^[.;:]$/.test(word.text) || /^(?:but|while|whereas)$/.test(word.low)) return null;
    if (word.kind === 'digits' || isNumberWord(word.low)) {
      if (!link.paired) return null;
      continue;
    }
    if (COUNT.test(word.low)) break;
  }
  if (!COUNT.test(words[at]?.low ?? '')) return null;
  const verbFrom = Math.max(0, at - VERB_BEFORE);
  if (link.needs !== null && !words.slice(verbFrom, link.at).some(({ low }) => link.needs?.test(low))) return null;
  return named(words, at, link.at);
}

/** "of lorries" after the word for a count; the word itself where it stands alone. */
function named(words: readonly Word[], at: number, end: number): Phrase | null {
  if (words[at + 1]?.low === 'of') {
    const phrase = phraseAfter(words, at + 1, false);
    return phrase !== null && phrase.to <= end ? phrase : null;
  }
  if (words[at]?.low === 'toll') return { from: words[at - 1]?.low === 'death' ? at - 1 : at, to: at + 1 };
  return /^(?:count|tally)$/.test(words[at]?.low ?? '') ? { from: at, to: at + 1 } : null;
}

interface Link {
  readonly at: number;
  /** What must stand before "to", "from" and "at"; `null` after a verb that needs nothing. */
  readonly needs: RegExp | null;
  /** Another number may stand before this one: "from 10 to 12". */
  readonly paired: boolean;
}

function linkBefore(words: readonly Word[], open: number): Link | null {
  const low = words[open - 1]?.low ?? '';
  if (low === 'to' || low === 'from') return { at: open - 1, needs: CHANGES, paired: true };
  if (low === 'at') return { at: open - 1, needs: STANDS, paired: false };
  if (REACHES.test(low)) return { at: open - 1, needs: null, paired: false };
  // "has exceeded 600": the verb was read as a bound of the number.
  return /^(?:exceed|topp|surpass)/.test(words[open]?.low ?? '') ? { at: open, needs: null, paired: false } : null;
}
