import { CARDINALS } from '../../lexicon/numbers.ts';
import type { LikeAnother } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isPlural } from './phrase.ts';

/** A comparison in words, before its place in the report is known. */
export interface Likeness extends Omit<LikeAnother, 'than'> {
  readonly at: Span;
  /** The noun compared; `null` where it is left unsaid. */
  readonly noun: number | null;
  readonly top: number;
  readonly thingAt: Span | null;
}

type Found = Pick<Likeness, 'direction' | 'factor' | 'noun'> & {
  /** First and last token of the words that compare. */
  readonly first: number;
  readonly last: number;
  /** The word "than" or "as" that brings what is compared with; −1 where there is none. */
  readonly link: number;
};

/** More words than these do not say what is compared with. */
const LONGEST = 20;

type Reader = (tree: Tree, token: number, last: number) => Found | null;

const ofMore: Reader = (tree, token, last) => ofThings(tree, token, last) ?? ofUnsaid(tree, token, last);
const outnumbering: Reader = (tree, token) => outnumbers(tree, token);

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['more', ofMore],
  ['fewer', ofMore],
  ['many', asMany],
  ['much', asMany],
  ...['higher', 'lower', 'greater', 'smaller', 'larger', 'bigger'].map((word): [string, Reader] => [word, ofNumber]),
  ...['number', 'amount', 'total', 'toll'].map((word): [string, Reader] => [word, timesTheNumber]),
  ...['outnumber', 'outnumbers', 'outnumbered'].map((word): [string, Reader] => [word, outnumbering]),
]);

/** Whether a word in lower case may stand in a comparison. */
export const mayCompare = (low: string): boolean => READERS.has(low);

/** Comparisons without a number of their own among some tokens: "more migrants than Velmora admits", "twice as many lorries". */
export function likenessesIn(tree: Tree, tokens: readonly number[]): Likeness[] {
  const last = tokens.at(-1) ?? -1;
  return tokens.flatMap((token) => {
    const found = READERS.get(tree.word(token))?.(tree, token, last) ?? null;
    return found === null ? [] : (drawn(tree, found, last) ?? []);
  });
}

const isNumber = (tree: Tree, token: number): boolean => tree.upos(token) === 'NUM' || /^[\d$€£¥]/u.test(tree.word(token));
const directionOf = (word: string): 'more' | 'fewer' => (/^(?:more|higher|greater|larger|bigger)$/.test(word) ? 'more' : 'fewer');

/** Words before "more" with which it is no comparison of numbers: "no more", "two more", "the more", "and more", "once more". */
const NOT_AFTER = /^(?:no|any|the|and|or|once|what|some|one|ever|nothing|is|-)$/;

function freeBefore(tree: Tree, token: number): boolean {
  const before = tree.word(token - 1);
  return !NOT_AFTER.test(before) && !isNumber(tree, token - 1) && !DOZENS.test(before);
}

const DOZENS = /^(?:dozens?|hundreds?|thousands?|millions?|several|few|many|tens|scores)$/;

/** "more migrants than Velmora admits"; without "than" only where words say that there are: "there are more migrants" */
function ofThings(tree: Tree, token: number, last: number): Found | null {
  const noun = tree.head(token);
  if (tree.relation(token) !== 'amod' || noun === null || noun < token || noun - token > 4) return null;
  if (tree.upos(noun) !== 'NOUN' || !isPlural(tree.word(noun)) || !freeBefore(tree, token)) return null;
  const link = linkAfter(tree, noun, last, 'than');
  if (link < 0 && !thereIs(tree, noun)) return null;
  return {
    direction: directionOf(tree.word(token)),
    factor: timesBefore(tree, token)?.factor ?? null,
    noun,
    first: timesBefore(tree, token)?.first ?? token,
    last: token,
    link,
  };
}

/** "there had been more", "there were many more", "far fewer than that", "fewer than last year came" */
function ofUnsaid(tree: Tree, token: number, last: number): Found | null {
  const free = freeBefore(tree, token) || tree.word(token - 1) === 'many';
  if (!free || tree.relation(token) === 'advmod') return null;
  const direction = directionOf(tree.word(token));
  const found = { direction, factor: null, noun: null, first: token, last: token };
  if (tree.word(token + 1) === 'than' && isThat(tree, token + 2, last))
    return thereIs(tree, token) ? { ...found, link: -1 } : null;
  if (tree.word(token + 1) === 'than') return comparesTime(tree, token + 2, last) ? { ...found, link: token + 1 } : null;
  const ends = token >= last || /^[.,;:!?"”']$/u.test(tree.word(token + 1));
  return ends && thereIs(tree, token) ? { ...found, link: -1 } : null;
}

/** What is laid beside it was told before. */
const isThat = (tree: Tree, at: number, last: number): boolean =>
  /^(?:that|this|those)$/.test(tree.word(at)) && (at >= last || /^[.,;:!?"”']$/u.test(tree.word(at + 1)));

/** "than last year", "than on Monday", "than a year ago": the words after "than" are of another time. */
const comparesTime = (tree: Tree, at: number, last: number): boolean =>
  at <= last &&
  (/^(?:last|yesterday|previously|before|earlier|usual)$/.test(tree.word(at)) ||
    (/^(?:in|on|at|during|the|a)$/.test(tree.word(at)) &&
      /^(?:previous|year|week|month|day|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tree.word(at + 1),
      )));

/** "there are", "there had been", "there were" above a word */
function thereIs(tree: Tree, token: number): boolean {
  const verb = tree.relation(token) === 'nsubj' ? tree.head(token) : token;
  if (verb === null || (tree.lemma(verb) !== 'be' && verb !== token)) return false;
  return tree.children(verb).some((child) => tree.relation(child) === 'expl' && tree.word(child) === 'there');
}

/** "as many lorries as on Monday", "twice as many lorries" */
function asMany(tree: Tree, token: number, last: number): Found | null {
  if (tree.word(token - 1) !== 'as') return null;
  const noun = tree.relation(token) === 'amod' ? tree.head(token) : null;
  const named = noun !== null && noun > token && noun - token <= 4 && tree.upos(noun) === 'NOUN';
  const times = timesBefore(tree, token - 1);
  const link = linkAfter(tree, named ? noun : token, last, 'as');
  // "as many as 50" bounds a number; "as many lorries" alone refers back.
  if (link >= 0 && isNumber(tree, link + 1)) return null;
  if (times === null && (link < 0 || !named || tree.word(token) === 'much')) return null;
  const direction = times === null ? 'equal' : times.factor < 1 ? 'fewer' : 'more';
  return {
    direction,
    factor: times?.factor ?? 1,
    noun: named ? noun : null,
    first: times?.first ?? token - 1,
    last: token,
    link,
  };
}

interface Times {
  readonly factor: number;
  readonly first: number;
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
  ['quadruple', 4],
]);

/** "twice", "half", "three times", "2.5 times" right before a token */
function timesBefore(tree: Tree, token: number): Times | null {
  const known = FACTORS.get(tree.word(token - 1));
  if (known !== undefined) return { factor: known, first: token - 1 };
  if (tree.word(token - 1) !== 'times') return null;
  const word = tree.word(token - 2);
  const factor = CARDINALS.get(word) ?? (/^\d{1,3}(?:\.\d)?$/.test(word) ? Number(word) : 0);
  return factor > 0 ? { factor, first: token - 2 } : null;
}

const COUNT_NOUNS: ReadonlySet<string> = new Set(
  'number toll total figure count tally turnout share rate level price cost population attendance output majority casualty loss'.split(
    ' ',
  ),
);

/** "the toll was higher than reported" */
function ofNumber(tree: Tree, token: number, last: number): Found | null {
  const link = linkAfter(tree, token, last, 'than');
  if (link < 0 || link - token > 2 || isNumber(tree, link + 1) || tree.upos(token) !== 'ADJ') return null;
  const subject = tree.children(token).find((child) => tree.relation(child) === 'nsubj' && child < token);
  if (subject === undefined || !COUNT_NOUNS.has(tree.lemma(subject))) return null;
  const times = timesBefore(tree, token);
  const direction = directionOf(tree.word(token));
  return {
    direction,
    factor: times?.factor ?? null,
    noun: countedBy(tree, subject),
    first: times?.first ?? token,
    last: token,
    link,
  };
}

/** "number of lorries" counts lorries; a toll is itself what is told. */
function countedBy(tree: Tree, noun: number): number {
  const of = tree.children(noun).find((child) => child > noun && tree.relation(child) === 'nmod' && tree.word(child - 1) !== ',');
  const isOf = of !== undefined && tree.children(of).some((child) => tree.word(child) === 'of' && child < of);
  return isOf && /^(?:NOUN|PROPN)$/.test(tree.upos(of)) && !TIMES.test(tree.word(of)) ? of : noun;
}

const TIMES = /^(?:years?|weeks?|months?|days?|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "double the number of lorries", "three times the toll", "half last year's total" */
function timesTheNumber(tree: Tree, token: number, last: number): Found | null {
  const the = tree.word(token - 1) === 'the' ? token - 1 : -1;
  const times = the < 0 ? null : timesBefore(tree, the);
  if (times === null) return sameNumber(tree, token, last);
  const of = tree.children(token).find((child) => child > token && tree.relation(child) === 'nmod');
  const link = of === undefined || !TIMES.test(tree.word(of)) ? linkAfter(tree, token, last, 'than') : token + 1;
  const direction = times.factor < 1 ? 'fewer' : 'more';
  return { direction, factor: times.factor, noun: countedBy(tree, token), first: times.first, last: token, link };
}

/** "the same number of lorries as on Monday" */
function sameNumber(tree: Tree, token: number, last: number): Found | null {
  if (tree.word(token - 1) !== 'same' || tree.word(token) !== 'number') return null;
  const noun = countedBy(tree, token);
  const link = linkAfter(tree, noun, last, 'as');
  return link < 0 ? null : { direction: 'equal', factor: 1, noun, first: token - 1, last: token, link };
}

/** "Lorries outnumbered buses" */
function outnumbers(tree: Tree, token: number): Found | null {
  const side = (relation: string) => tree.children(token).find((child) => tree.relation(child) === relation);
  const [more, fewer] = [side('nsubj'), side('obj')];
  if (more === undefined || fewer === undefined || more > token || fewer < token || tree.upos(more) === 'PRON') return null;
  return { direction: 'more', factor: null, noun: more, first: token, last: token, link: tree.below(fewer)[0] - 1 };
}

/** The word "than" or "as" after a noun that brings what it is compared with; −1 where none follows within the phrase. */
function linkAfter(tree: Tree, token: number, last: number, word: 'than' | 'as'): number {
  for (let at = token + 1; at <= last && at <= token + 8; at += 1) {
    if (/^[.;:,]$/.test(tree.word(at)) || tree.word(at) === 'and' || tree.word(at) === 'but') return -1;
    if (tree.word(at) === word) return isNumber(tree, at + 1) || /^(?:possible|)$/.test(tree.word(at + 1)) ? -1 : at;
  }
  return -1;
}

function drawn(tree: Tree, found: Found, last: number): Likeness | null {
  const at = tree.span(found.first, found.last);
  if (at === null) return null;
  const { direction, factor, noun } = found;
  const thingAt = noun === null ? null : nounPhrase(tree, noun, (token) => token < found.first || token > found.last);
  return {
    at,
    direction,
    factor,
    noun,
    top: found.last,
    thingAt,
    thanAt: found.link < 0 ? null : beyond(tree, found.link, last),
  };
}

/** "than expected": what follows belongs to the clause outside. */
const FORESEEN =
  /^(?:expected|reported|planned|usual|normal|feared|thought|announced|before|previously|forecast|predicted|needed|allowed)$/;

/** What stands after "than": up to the end of the phrase that hangs there. */
function beyond(tree: Tree, link: number, last: number): Span | null {
  const first = link + 1;
  if (FORESEEN.test(tree.word(first))) return tree.span(first, first);
  const above = tree.head(link);
  const heads = [above, first, tree.head(first)].filter((token) => token !== null && token > link);
  const end = Math.max(first, ...heads.map((token) => tree.below(token ?? first)[1]));
  let to = Math.min(end, last, link + LONGEST);
  while (to > first && /^[.,;:!?"“”]$/u.test(tree.word(to))) to -= 1;
  for (let at = first; at <= to; at += 1)
    if (/^[,;:"”]$/u.test(tree.word(at))) return at === first ? null : tree.span(first, at - 1);
  return tree.span(first, to);
}
