import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isPlural } from './phrase.ts';

/** What the tree of a sentence says of a number. */
export interface Counted {
  /** The token of the number that hangs on a word outside it. */
  readonly top: number;
  /** The noun counted; `null` where it stands in another sentence or is left unsaid ("ten of them"). */
  readonly noun: number | null;
  /** Where that noun phrase is printed, without the number; `null` where nothing is printed. */
  readonly thingAt: Span | null;
  /** "ten of them", "40 of the 120 voters": some of others that the words speak of. */
  readonly part: boolean;
}

const PARTITIVE_PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those', 'us', 'which']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** A noun phrase goes no further from its number. */
const REACH = 10;

/** Reads what the number in these words counts; `null` where the tree does not say. */
export function countedIn(tree: Tree, number: Span): Counted | null {
  const top = topOf(tree, number);
  if (top === null) return null;
  const last = tree.between(number.start, number.end).at(-1) ?? top;
  const head = tree.head(top);
  if (tree.relation(top) === 'nummod') {
    if (head === null || head < top || !NOMINAL.has(tree.upos(head)) || isUnit(tree, head) || !isMany(tree, head)) return null;
    return withNoun(tree, { top, last }, head, includedPart(tree, head));
  }
  return ofGroup(tree, top, last) ?? ofPredicate(tree, top, last);
}

/** The token of a number that hangs on a word outside it. */
export function topOf(tree: Tree, { start, end }: Span): number | null {
  const tokens = tree.between(start, end);
  const [first, last] = [tokens[0] ?? 0, tokens.at(-1) ?? -1];
  const tops = tokens.filter((token) => {
    const head = tree.head(token);
    return tree.relation(token) !== '' && tree.relation(token) !== 'punct' && (head === null || head < first || head > last);
  });
  return tops.find((token) => tree.relation(token) === 'nummod') ?? tops[0] ?? null;
}

/** "600-strong crowd", "50-member team": the noun beyond what is hyphened. */
export function beyondHyphen(tree: Tree, number: Span): Span | null {
  const top = topOf(tree, number);
  if (top === null) return null;
  let noun = tree.head(top);
  while (noun !== null && noun > top && noun - top < 5 && /^(?:amod|compound)$/.test(tree.relation(noun))) noun = tree.head(noun);
  const told = noun !== null && noun > top + 2 && noun - top < REACH && tree.upos(noun) === 'NOUN';
  return told ? nounPhrase(tree, noun ?? top, (token) => token > top + 2) : null;
}

/** "ten of them", "40 of the 120 voters", "hundreds of thousands of lorries", "ten of them children" */
function ofGroup(tree: Tree, top: number, last: number): Counted | null {
  const group = tree
    .children(last)
    .concat(last === top ? [] : tree.children(top))
    .find((child) => child > last && tree.relation(child) === 'nmod' && caseOf(tree, child) === 'of');
  if (group === undefined) return null;
  if (PARTITIVE_PRONOUNS.has(tree.word(group))) return partOf(tree, top, group);
  const definite = tree.children(group).some((child) => child < group && isDefinite(tree, child));
  if (!NOMINAL.has(tree.upos(group)) || group - top > REACH) return null;
  const part = definite && tree.upos(top) !== 'NOUN';
  return withNoun(tree, { top, last }, group, part || includedPart(tree, group));
}

/** "of the tents", "of the camp's tents" */
const isDefinite = (tree: Tree, token: number): boolean =>
  DEFINITE.has(tree.word(token)) || /^'s?$/.test(tree.word(tree.below(token)[1]));

/** "ten of them children", "ten of them were children"; else the counted were named before. */
function partOf(tree: Tree, top: number, pronoun: number): Counted {
  const told = nounBeside(tree, pronoun) ?? predicateNoun(tree, top);
  return told === null ? { top, noun: null, thingAt: null, part: true } : withNoun(tree, { top, last: pronoun }, told, true);
}

const BESIDE = /^(?:appos|parataxis|dep|conj)$/;

/** "of them children", "of whom were young women" */
function nounBeside(tree: Tree, pronoun: number): number | null {
  const copula = tree.lemma(pronoun + 1) === 'be' && tree.relation(pronoun + 1) === 'cop';
  let at = pronoun + (copula ? 2 : 1);
  while (copula && tree.relation(at) === 'amod' && at - pronoun < 4) at += 1;
  const told = copula ? tree.head(pronoun + 1) === at : BESIDE.test(tree.relation(at));
  return told && tree.upos(at) === 'NOUN' ? at : null;
}

/** "of whom 12 were women": the number is the subject of a noun. */
function ofPredicate(tree: Tree, top: number, last: number): Counted | null {
  const noun = predicateNoun(tree, top);
  if (noun === null || tree.upos(top) !== 'NUM') return null;
  const part = tree
    .children(noun)
    .some((child) => PARTITIVE_PRONOUNS.has(tree.word(child)) && caseOf(tree, child) === 'of' && child < noun);
  return withNoun(tree, { top, last }, noun, part);
}

function predicateNoun(tree: Tree, top: number): number | null {
  const head = tree.head(top);
  if (head === null || head < top || head - top > REACH || tree.relation(top) !== 'nsubj' || tree.upos(head) !== 'NOUN')
    return null;
  // "40 were in hospital" says where they are.
  if (caseOf(tree, head) !== null) return null;
  return tree.children(head).some((child) => tree.relation(child) === 'cop') ? head : null;
}

/** "including two guards", "among them two guards" */
function includedPart(tree: Tree, noun: number): boolean {
  for (let at: number | null = noun, taken = 0; at !== null && taken < 4; taken += 1) {
    if (caseOf(tree, at) === 'including') return true;
    at = tree.relation(at) === 'conj' ? tree.head(at) : null;
  }
  return false;
}

/** The preposition of a noun, in lower case. */
export function caseOf(tree: Tree, noun: number): string | null {
  const found = tree.children(noun).find((child) => child < noun && tree.relation(child) === 'case');
  return found === undefined ? null : tree.word(found);
}

interface Ends {
  readonly top: number;
  /** The last token of the number. */
  readonly last: number;
}

/** The noun with the words before it that belong to it, without the number and what stands before that. */
function withNoun(tree: Tree, { top, last }: Ends, noun: number, part: boolean): Counted {
  let first = noun;
  for (let at = noun - 1; at > last && at > noun - REACH && isOfPhrase(tree, at, noun); at -= 1) first = at;
  return { top, noun, thingAt: tree.span(first, endOf(tree, noun)), part };
}

const INSIDE: ReadonlySet<string> = new Set(['amod', 'compound', 'flat', 'nmod', 'punct', 'conj', 'cc', 'advmod']);
const SKIPPED: ReadonlySet<string> = new Set(['more', 'other', 'further', 'additional', 'extra', 'fewer', 'less']);

/** Whether a token stands inside the phrase of a noun as a modifier of it: "illegal crossing" of "attempts". */
function isOfPhrase(tree: Tree, token: number, noun: number): boolean {
  if (!INSIDE.has(tree.relation(token)) || SKIPPED.has(tree.word(token)) || /^[,;:()"“”]$/u.test(tree.word(token))) return false;
  if (caseOf(tree, token) !== null || tree.upos(token) === 'PRON') return false;
  for (let at = tree.head(token), taken = 0; at !== null && taken < 4; at = tree.head(at), taken += 1)
    if (at === noun) return true;
  return false;
}

/** "Port Lenz": the words of a name go on after its head. */
function endOf(tree: Tree, noun: number): number {
  let last = noun;
  while (tree.relation(last + 1) === 'flat' && tree.head(last + 1) === noun && last - noun < REACH) last += 1;
  return last;
}

/** "12 guards", "12 police"; the 11 of "the Apollo 11 mission" counts none. */
const isMany = (tree: Tree, noun: number): boolean => isPlural(tree.word(noun)) || tree.lemma(noun) !== tree.word(noun);

const UNITS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'percent', '%', 'cent', 'points', 'point']);
const isUnit = (tree: Tree, token: number): boolean => UNITS.has(tree.word(token));
