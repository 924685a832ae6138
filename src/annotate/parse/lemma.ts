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
  const found = library()[kind](lower);
  if (kind === 'verb') return found === lower ? base(lower) : withE(lower, found);
  return kind === 'noun' ? singular(lower, found) : found;
}

/** One vowel between consonants, the last of which would be doubled before an ending: "rap" makes "rapped". */
const SHORT_STEM = /^[^aeiou]{0,3}[aeiou][bcdfgklmnprstvz]$/;

/** "staged" is of "stage", not of "stag", which the library prefers: that one would be "stagged". */
const withE = (word: string, lemma: string): string =>
  SHORT_STEM.test(lemma) && (word === `${lemma}ed` || word === `${lemma}ing`) ? `${lemma}e` : lemma;

/** "co-chaired" of "co-chair": verbs that the library does not know. */
function base(word: string): string {
  if (word.length < 7 || word.endsWith('eed')) return word;
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const stem = /(?:ed|ing)$/.test(word) ? word.replace(/(?:ed|ing)$/, '') : null;
  if (stem === null) return /[^su]s$/.test(word) ? word.replace(/(?<=ch|sh|x|z)es$|s$/, '') : word;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:at|i[sz]|[vcgu])$/.test(stem) ? `${stem}e` : stem;
}

/** Nouns that keep their "s"; the library knows most of them, but does not tell known words from unknown ones. */
const KEEPS_S =
  /(?:[suiy]|ic|\d|['’])s$|^(?:news|means|series|species|headquarters|barracks|corps|crossroads|thanks|hostilities|whereabouts|odds|lens|summons|arms|clothes|premises|remains|riches|customs|sports|chaos|cosmos|canvas|chassis|diabetes|gallows|proceedings)$/;
/** "marches" is of "march", "caches" of "cache". */
const KEEPS_E = /(?:^|head|heart|tooth|back)ache$|(?:cache|niche|lanche|tache|creche|quiche|cliche|psyche|douche)$/;

/** "ceasefires" of "ceasefire", which the library does not know; "marches" of "march", where it prefers the game of "la marche". */
function singular(word: string, found: string): string {
  if (found !== word) return found.endsWith('che') && !KEEPS_E.test(found) ? found.slice(0, -1) : found;
  if (/.{3}men$/.test(word)) return `${word.slice(0, -3)}man`;
  if (word.length < 5 || !word.endsWith('s') || KEEPS_S.test(word)) return word;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
