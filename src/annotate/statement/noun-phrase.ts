import { fold } from '../../lexicon/fold.ts';
import { canHear, PROGRAMMES } from '../../lexicon/hearer-words.ts';
import type { Pieces, Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

const LEFT = /^(?:det|amod|compound|nummod|nmod|flat)$/;
const OF = /^(?:of)$/;
/** A phrase is no longer than this many words: the tree of a garbled sentence may hang half of it under one noun. */
const LONGEST = 16;

/** The preposition of a noun: "to", "on"; empty where it has none. */
export function preposition(tree: Tree, noun: number): string {
  const found = tree.children(noun).find((child) => tree.relation(child) === 'case' && child < noun);
  return found === undefined ? '' : tree.word(found);
}

/** The words around a noun that tell who or what: articles, titles, adjectives, the rest of its name, "of …", "and …"; not where, when, or what it did. */
export function nounPhrase(tree: Tree, noun: number): Span | null {
  let first = noun;
  for (const child of tree.children(noun)) {
    if (child < noun && LEFT.test(tree.relation(child)) && !withPreposition(tree, child))
      first = Math.min(first, tree.below(child)[0]);
  }
  const last = lastOf(tree, noun);
  return last - first < LONGEST ? tree.span(first, last) : tree.span(noun, noun);
}

function phraseEnd(tree: Tree, noun: number): number {
  const flat = tree.children(noun).filter((child) => child > noun && /^(?:flat|compound)$/.test(tree.relation(child)));
  return Math.max(noun, ...flat.map((child) => tree.below(child)[1]));
}

const withPreposition = (tree: Tree, token: number): boolean => preposition(tree, token) !== '';

/** The noun that heads the phrase which begins at a token: of "the Kestrian border guard" guard; `null` where none begins there. */
export function headFrom(tree: Tree, start: number): number | null {
  let token = start;
  for (let head = tree.head(token); LEFT.test(tree.relation(token)); head = tree.head(token)) {
    if (head === null || head < token || head - start > LONGEST) break;
    token = head;
  }
  return /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(token)) ? token : null;
}

/** The last word of the phrase that a noun heads; see `nounPhrase`. */
export function lastOf(tree: Tree, noun: number): number {
  let last = noun;
  for (const child of tree.children(noun)) {
    const relation = tree.relation(child);
    if (child > noun && /^(?:flat|compound)$/.test(relation)) last = Math.max(last, tree.below(child)[1]);
    if (child > noun && relation === 'nmod' && OF.test(preposition(tree, child))) last = Math.max(last, phraseEnd(tree, child));
    if (child > noun && relation === 'conj') last = Math.max(last, phraseEnd(tree, child));
  }
  return splitName(tree, noun, last) ? last + 1 : last;
}

/** "told Tarsk | Today": the parser may hang the end of a name beside its beginning. */
function splitName(tree: Tree, noun: number, last: number): boolean {
  const next = last + 1;
  if (tree.upos(noun) !== 'PROPN' || tree.head(next) !== tree.head(noun) || DAY.test(tree.word(next))) return false;
  return /^(?:NOUN|PROPN)$/.test(tree.upos(next)) && /^(?:obl|obj|xcomp|nmod)$/.test(tree.relation(next)) && tree.capital(next);
}

/** Whether a noun names or describes somebody who can hear and act: "Velmora", "the drivers"; not "the road", "Monday". */
export function isSomebody(tree: Tree, noun: number): boolean {
  const upos = tree.upos(noun);
  if (upos === 'PRON') return /^(?:him|her|them|me|us|whom|everyone|everybody|anyone)$/.test(tree.word(noun));
  if (upos === 'PROPN') return !DAY.test(tree.word(noun));
  return upos === 'NOUN' && (canHear(fold(tree.lemma(noun))) || canHear(tree.word(noun)));
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Tarsk Radio’s morning show": the station, where a programme is spoken to. */
export function station(tree: Tree, noun: number): number {
  if (!PROGRAMMES.has(tree.lemma(noun))) return noun;
  const owner = tree
    .children(noun)
    .find((child) => tree.relation(child) === 'nmod' && child < noun && tree.upos(child) === 'PROPN');
  return owner ?? noun;
}

/** The noun that heads a source: the one whose own head is outside it. */
export function headOf(tree: Tree, source: Pieces): number | null {
  const [at] = source;
  if (at === undefined) return null;
  const words = tree.within([at]);
  const inside = new Set(words);
  const nouns = words.filter((token) => /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(token)));
  const heads = nouns.filter((token) => !inside.has(tree.head(token) ?? -1));
  // "Brandt's brief": the parser may hang both under the verb
  const owner = (token: number): boolean => /^['’]s?$/.test(tree.word(lastOf(tree, token) + 1));
  return heads.find((token) => !owner(token)) ?? heads[0] ?? nouns[0] ?? null;
}
