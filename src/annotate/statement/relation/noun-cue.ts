import { CUE_NOUNS } from '../../../lexicon/cues.ts';
import { contentEnd, tidy } from './clause.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './grammar.ts';
import { phraseBefore } from './phrase.ts';
import type { Found, Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;
const BEFORE_TO = /^(?:demand|threat|promise|refusal|pledge|vow|decision|request|call|appeal|proposal|plea)$/;
const BEFORE_FOR = /^(?:call|demand|appeal|request|plea)$/;
const BEFORE_OF =
  /^(?:accusation|criticism|denial|condemnation|rejection|endorsement|allegation|warning|confirmation|description)$/;

/** What each kind of noun may be followed by; others are too often no reporting. */
function complements(lemma: string, next: string): boolean {
  if (next === 'that') return true;
  if (next === 'to') return BEFORE_TO.test(lemma);
  return next === 'for' ? BEFORE_FOR.test(lemma) : next === 'of' && BEFORE_OF.test(lemma);
}

/** Whose noun it is: "Verel's recent | claim", "their | demand"; `null` where no possessive stands before it. */
function owner(words: Words, noun: number): Range | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const word = words[i];
    if (word === undefined || word.quoted >= 0 || PREPOSITIONS.has(word.lower)) return null;
    if (POSSESSIVE.test(word.lower)) return { from: i, to: i + 1 };
    if (word.lower === "'s" || word.lower === "'") {
      const whole = phraseBefore(words, i);
      return whole && { from: whole.from, to: i + 1 };
    }
    if (DETERMINERS.has(word.lower)) return null;
  }
  return null;
}

/** "Verel's claim that …", "claims that …", "their demand to …": nouns of saying, with a content. */
function nounCue(words: Words, i: number): Found | null {
  const noun = CUE_NOUNS.get(words[i]?.lower ?? '');
  const next = words[i + 1]?.lower ?? '';
  if (noun === undefined || !complements(noun.lemma, next)) return null;
  const source = owner(words, i);
  if (source === null) return null;
  const from = next === 'that' || next === 'to' ? i + 1 : i + 2;
  const content = tidy(words, { from, to: contentEnd(words, from, true) });
  const cue = { from: source.to, to: from };
  return (
    content && {
      source: [source],
      cue: [cue],
      content: [content],
      rule: 'noun@1',
    }
  );
}

/** Reporting nouns of a sentence, left to right, outside quotation marks. */
export function nounCues(words: Words): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.quoted >= 0 || word.name || isAdverb(word.lower)) continue;
    const one = nounCue(words, i);
    if (one !== null) found.push(one);
  }
  return found;
}
