import { createRequire } from 'node:module';
import type wink from 'wink-lemmatizer';
import type { Upos } from '../../model/parse.ts';

let loaded: typeof wink | undefined;

/** Its word lists take 140 ms to load: a verb that only looks into a store does not wait for them. */
function library(): typeof wink {
  loaded ??= createRequire(import.meta.url)('wink-lemmatizer') as typeof wink;
  return loaded;
}

/** What the parts of contractions and the oldest verbs are forms of; the library knows whole words only. */
const SHORT: Readonly<Record<string, Readonly<Partial<Record<Upos, string>>>>> = {
  "'s": { AUX: 'be', VERB: 'be', PART: "'s" },
  "'re": { AUX: 'be', VERB: 'be' },
  "'m": { AUX: 'be', VERB: 'be' },
  "'ve": { AUX: 'have', VERB: 'have' },
  "'d": { AUX: 'would', VERB: 'have' },
  "'ll": { AUX: 'will' },
  "n't": { PART: 'not', ADV: 'not' },
  ca: { AUX: 'can' },
  wo: { AUX: 'will' },
  sha: { AUX: 'shall' },
  an: { DET: 'a' },
  me: { PRON: 'I' },
  him: { PRON: 'he' },
  her: { PRON: 'she' },
  us: { PRON: 'we' },
  them: { PRON: 'they' },
  these: { DET: 'this', PRON: 'this' },
  those: { DET: 'that', PRON: 'that' },
};

/** Auxiliaries that keep their form: "would" is no form of "will" in the treebanks. */
const UNCHANGED = new Set(['would', 'could', 'should', 'might', 'may', 'must', 'can', 'will', 'shall']);

const KINDS: Readonly<Partial<Record<Upos, keyof typeof wink>>> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  ADJ: 'adjective',
  ADV: 'adjective',
};

/** The dictionary form of a word of this part of speech, as UD_English-EWT and -GUM write it. Names and "I" keep their capitals. */
export function lemmaOf(word: string, upos: Upos): string {
  if (upos === 'PROPN') return word;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const short = Object.hasOwn(SHORT, lower) ? SHORT[lower]?.[upos] : undefined;
  if (short !== undefined) return short;
  if (lower === 'i') return 'I';
  const kind = KINDS[upos];
  // The library looks words up in plain objects, where "constructor" and its like are found too.
  if (kind === undefined || lower in Object.prototype || (upos === 'AUX' && UNCHANGED.has(lower))) return lower;
  return library()[kind](lower);
}
