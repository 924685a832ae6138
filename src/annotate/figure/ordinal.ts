import { CARDINALS } from '../../lexicon/numbers.ts';
import { ORDINALS, UNRANKED_NOUNS } from '../../lexicon/ordinals.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { nounPhrase } from './noun-phrase.ts';

/** "the third blast", "for the fifth time" */
export interface Rank {
  readonly at: Span;
  readonly value: number;
  readonly noun: number;
  /** The token that ranks. */
  readonly top: number;
  readonly thingAt: Span;
}

/** Between an ordinal and what it ranks: "the third large-scale rocket attack". */
const REACH = 6;

/** The ordinals among some tokens, with what they rank. */
export function ranksIn(tree: Tree, tokens: readonly number[]): Rank[] {
  return tokens.flatMap((token) => {
    const value = rankNamed(tree.word(token));
    return value === null ? [] : (rankAt(tree, token, value) ?? []);
  });
}

/** Whether a word in lower case may rank: "third", the "th" of "14th". */
export const mayRank = (low: string): boolean => ORDINALS.has(low) || /^(?:st|nd|rd|th)$/.test(low);

/** "third" → 3, "14th" → 14; codes and misprints ("2th") → `null`. */
export function rankNamed(word: string): number | null {
  const known = ORDINALS.get(word);
  if (known !== undefined) return known;
  const digits = /^(\d{1,4}|\d,\d{3})(st|nd|rd|th)$/.exec(word);
  if (digits === null) return null;
  const value = Number(digits[1]?.replace(',', ''));
  const teen = value % 100 > 10 && value % 100 < 20;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return value > 0 && digits[2] === suffix ? value : null;
}

function rankAt(tree: Tree, token: number, own: number): Rank | null {
  const noun = rankedBy(tree, token);
  if (noun === null || noun < token || noun - token > REACH || tree.upos(noun) !== 'NOUN') return null;
  if (UNRANKED_NOUNS.has(tree.lemma(noun)) || tree.word(token + 1) === '-') return null;
  // "Second World War", "21st Street", "First Deputy Minister": a part of a name or title.
  if (tree.capital(token) && !opensSentence(tree, token)) return null;
  // "the first 12 soldiers" counts soldiers; "every third house" ranks none.
  if (tree.children(noun).some((child) => child !== token && (tree.relation(child) === 'nummod' || isEvery(tree, child))))
    return null;
  if (own === 1 && tree.word(token - 1) !== '-' && !isNews(tree, noun)) return null;
  const tens = tree.word(token - 1) === '-' ? (CARDINALS.get(tree.word(token - 2)) ?? 0) : 0;
  if (tree.word(token - 1) === '-' && (tens < 20 || tens % 10 !== 0 || own > 9)) return null;
  const at = tree.span(tens > 0 ? token - 2 : token, token);
  const thingAt = nounPhrase(tree, noun, (word) => rankNamed(tree.word(word)) === null);
  return at === null || thingAt === null ? null : { at, value: tens + own, noun, top: token, thingAt };
}

/** The noun that an ordinal stands before, alone or joined with another: "the fifth and sixth rounds". */
function rankedBy(tree: Tree, token: number): number | null {
  const head = tree.head(token);
  if (tree.relation(token) === 'amod' || (/^\d/.test(tree.word(token)) && tree.relation(token) === 'compound')) return head;
  const joined = tree.relation(token) === 'conj' && head !== null && tree.relation(head) === 'amod' && token - head < REACH;
  return joined && rankNamed(tree.word(head)) !== null ? tree.head(head) : null;
}

/** "for the first time", "the first attack since May": a first is told in passing where no words say among which it is one. */
const isNews = (tree: Tree, noun: number): boolean =>
  tree.lemma(noun) === 'time' || tree.children(noun).some((child) => child > noun && /^(?:nmod|acl)$/.test(tree.relation(child)));

const isEvery = (tree: Tree, token: number): boolean => /^(?:every|each|no|any)$/.test(tree.word(token));

const opensSentence = (tree: Tree, token: number): boolean =>
  /^(?:[.!?:“”"]|)$/u.test(tree.word(token - 1)) && !tree.capital(token + 1);
