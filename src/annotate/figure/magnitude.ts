import { MAGNITUDE_WORDS, QUAKES } from '../../lexicon/counted-things.ts';
import type { Quantity } from './quantity.ts';
import { touch, type Word } from './words.ts';

const REACH = 4;
/** No earthquake has been above 9.5. */
const MOST = 10;

/** The word that makes the number a magnitude: "magnitude-5.9", "a 6.1 quake", "measuring 5.6 on the Richter scale"; −1 if none does. */
export function magnitudeWord(words: readonly Word[], { from, to, least, digits }: Quantity, open: number): number {
  if (!digits || least >= MOST) return -1;
  for (let at = open - 1; at >= Math.max(0, open - REACH) && words[at]?.kind !== 'digits'; at--) {
    if (MAGNITUDE_WORDS.has(words[at]?.low ?? '') && words[at]?.low !== 'strength') return at;
  }
  for (let at = to; at < to + REACH && words[at]?.kind !== 'digits'; at++) {
    const low = words[at]?.low ?? '';
    if (/^[,;.()]$/.test(low)) break;
    if (low === 'magnitude' || low === 'richter' || (low === 'strength' && touch(words[at - 1], words[at]))) return at;
    if (QUAKES.has(low) && at - to < 3) return at;
  }
  const bareDecimal = /^\d\.\d$/.test(words[from]?.text ?? '') && words[to]?.kind !== 'letters' && words[to]?.text !== '%';
  return bareDecimal ? quakeNear(words, from) : -1;
}

/** "said it was 6.1" counts where the sentence speaks of an earthquake. */
const SIGHT = 40;

function quakeNear(words: readonly Word[], from: number): number {
  for (let at = Math.max(0, from - SIGHT); at < from + SIGHT && at < words.length; at++) {
    if (QUAKES.has(words[at]?.low ?? '')) return at;
  }
  return -1;
}
