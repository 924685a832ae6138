import { BEFORE_NAMES, BEFORE_NUMBERS, HYPHENED_PREFIXES, MAY_END } from '../../lexicon/abbreviations.ts';
import type { TokenLexicon } from '../../text/tokens.ts';

// "didn't", "wasn’t"
const NEGATION = /n['’]t$/iu;
// "Velmora's", "they're", "I've"; not "O'Hara", "o'clock"
const CLITIC = /(?<=.)['’](?:s|m|d|re|ve|ll)$/iu;
/** Two words written as one. */
const JOINED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3, lemme: 3, gimme: 3 };
// "Anton J. Verel": an initial, but not the pronoun
const INITIAL = /^[A-HJ-Z]$/;

export const englishTokens: TokenLexicon = {
  keepsStop(word, after) {
    if (INITIAL.test(word)) return /^\s*\p{Lu}/u.test(after);
    if (BEFORE_NUMBERS.has(word)) return /^\s?\d/.test(after);
    return BEFORE_NAMES.has(word) || MAY_END.has(word);
  },
  keepsHyphen: (prefix) => prefix.length < 8 && HYPHENED_PREFIXES.has(prefix.toLowerCase()),
  cuts(word) {
    const joined = word.length < 8 ? JOINED[word.toLowerCase()] : undefined;
    if (joined !== undefined) return [joined];
    if (!/['’]/.test(word)) return [];
    const clitic = CLITIC.exec(word);
    const host = clitic === null ? word : word.slice(0, clitic.index);
    const not = NEGATION.exec(host);
    const cuts = [not === null || not.index === 0 ? null : not.index, clitic?.index ?? null];
    return cuts.filter((cut) => cut !== null);
  },
};
