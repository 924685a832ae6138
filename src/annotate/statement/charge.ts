import {
  AIMS,
  BLAMEWORTHY,
  CHARGES,
  DUTIES,
  HARSH,
  PURPOSES,
  UNTRUE,
  WRONG_TO,
  WRONGDOING,
  WRONGLY,
} from '../../lexicon/charges.ts';
import { isReportingWord } from '../../lexicon/cues.ts';
import type { Tree } from '../parse/tree.ts';
import type { Predication } from './predication.ts';

/** "A man had murdered his neighbour": news of a crime charges nobody whom the report names. */
const NOBODY_KNOWN: ReadonlySet<string> = new Set(['a', 'an', 'some', 'somebody', 'someone']);
const FIRST: ReadonlySet<string> = new Set(['i', 'we', 'myself', 'ourselves']);
const NOT_SO: ReadonlySet<string> = new Set('not no never nobody nothing neither nor without none whether if'.split(' '));
/** Words before a charge within which a negation undoes it. */
const REACH = 6;
/** Words that a charge in set words has at most. */
const LONGEST = 5;

/** Whether a clause charges somebody with wrong. A charge denied, asked about, told of another's telling or against oneself is none. */
export function charges(tree: Tree, clause: Predication): boolean {
  return clause.tokens.some(
    (token, i) => blamesAt(tree, clause, token, i) && !undone(tree, clause, i) && !isAnothers(tree, clause, i),
  );
}

function blamesAt(tree: Tree, clause: Predication, token: number, i: number): boolean {
  const lemma = tree.lemma(token);
  return (
    (BLAMEWORTHY.has(lemma) && isSaidOf(tree, clause, token)) ||
    (tree.upos(token) === 'VERB' && doesWrong(tree, token)) ||
    (WRONGLY.has(tree.word(token)) && tree.relation(tree.head(token) ?? -1) !== 'acl' && !ownDoing(tree, tree.head(token))) ||
    (AIMS.has(lemma) && isPurpose(tree, token)) ||
    (!firstPerson(tree, clause.subject) && inSetWords(tree, clause.tokens, i))
  );
}

/** "X is a disgrace", "represents a rigged system", "their corrupt leader is …" is not: only what is said of the subject. */
function isSaidOf(tree: Tree, clause: Predication, token: number): boolean {
  if (firstPerson(tree, clause.subject) || tree.relation(token) === 'nsubj') return false;
  const above = tree.head(token);
  if (token === clause.head) return clause.copular || clause.tokens.length < 8;
  if (above === null) return false;
  if (above === clause.head && (clause.copular || /^(?:xcomp|conj|ccomp)$/.test(tree.relation(token)))) return true;
  const noun = tree.relation(token) === 'amod' ? above : token;
  return hasVerbOfBeing(tree, noun) || isPredicate(tree, noun) || isPredicate(tree, token) || isCalledAs(tree, token);
}

const isPredicate = (tree: Tree, token: number): boolean => tree.children(token).some((child) => tree.relation(child) === 'cop');

const BEING: ReadonlySet<string> = new Set(
  'represent remain become constitute be show display amount engage commit perpetrate'.split(' '),
);

function hasVerbOfBeing(tree: Tree, noun: number): boolean {
  const verb = tree.head(noun);
  return verb !== null && BEING.has(tree.lemma(verb)) && /^(?:obj|xcomp|obl)$/.test(tree.relation(noun));
}

/** "Acted as a thug", "behave like bandits". */
const isCalledAs = (tree: Tree, token: number): boolean =>
  /^(?:obl|xcomp)$/.test(tree.relation(token)) &&
  tree.children(token).some((child) => /^(?:as|like)$/.test(tree.lemma(child)) && tree.relation(child) === 'case');

/** "Lied", "has broken the law", "failed to warn the town"; not suffered, unless somebody is named who did it. */
function doesWrong(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma(verb);
  const children = tree.children(verb);
  const subject = children.find((child) => tree.relation(child) === 'nsubj');
  if (subject !== undefined && [subject, ...tree.children(subject)].some((of) => NOBODY_KNOWN.has(tree.lemma(of)))) return false;
  if (ownDoing(tree, verb) || (suffered(tree, verb) && !children.some((child) => by(tree, child)))) return false;
  if (lemma === 'fail') return children.some((child) => tree.relation(child) === 'xcomp' && DUTIES.has(tree.lemma(child)));
  if (lemma === 'lie') return tree.word(verb) !== 'lay' && !children.some((child) => isPlace(tree, child));
  if (WRONGDOING.has(lemma)) return true;
  const objects = Object.hasOwn(WRONG_TO, lemma) ? WRONG_TO[lemma] : undefined;
  return (
    objects !== undefined &&
    children.some((child) => /^(?:obj|compound)$/.test(tree.relation(child)) && objects.has(tree.lemma(child)))
  );
}

/** "Lies in the river": a place, unless it is told what the lie is about. */
const isPlace = (tree: Tree, child: number): boolean =>
  (tree.relation(child) === 'obl' && !tree.children(child).some((of) => /^(?:about|to)$/.test(tree.lemma(of)))) ||
  (tree.relation(child) === 'advmod' && /^(?:there|here|where|ahead|behind|idle|nearby)$/.test(tree.lemma(child))) ||
  tree.upos(child) === 'NUM' ||
  tree.children(child).some((of) => tree.upos(of) === 'NUM');

const by = (tree: Tree, child: number): boolean =>
  tree.relation(child) === 'obl' && tree.children(child).some((of) => tree.lemma(of) === 'by');

const suffered = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => tree.relation(child) === 'aux' && tree.lemma(child) === 'be') &&
  !tree.word(verb).endsWith('ing');

/** "We have failed": nobody is charged by speaking of oneself. */
function ownDoing(tree: Tree, verb: number | null): boolean {
  if (verb === null) return false;
  const subject = tree.children(verb).find((child) => tree.relation(child) === 'nsubj');
  if (subject !== undefined) return firstPerson(tree, subject);
  return /^(?:conj|xcomp)$/.test(tree.relation(verb)) && tree.head(verb) !== null && (tree.head(verb) ?? verb) < verb
    ? ownDoing(tree, tree.head(verb))
    : false;
}

const firstPerson = (tree: Tree, token: number | null): boolean => token !== null && FIRST.has(tree.lemma(token));

/** "Designed to mislead": a verb of AIMS behind "to" and what is meant, tried or done on purpose. */
function isPurpose(tree: Tree, token: number): boolean {
  const to = /^["“‘]$/u.test(tree.word(token - 1)) ? token - 2 : token - 1;
  const before = tree.lemma(to - 1);
  return (tree.lemma(to) === 'to' && PURPOSES.has(before)) || (tree.lemma(to) === 'at' && /^(?:aim|design)$/.test(before));
}

function inSetWords(tree: Tree, tokens: readonly number[], i: number): boolean {
  let words = tree.lemma(tokens[i] ?? -1);
  if (CHARGES.has(words) && tree.upos(tokens[i] ?? -1) !== 'VERB') return true;
  for (let n = 1; n < LONGEST; n += 1) {
    const next = tokens[i + n];
    if (next === undefined) return false;
    const lemma = tree.lemma(next);
    if (lemma === 'the' || lemma === 'a' || lemma === 'an') continue;
    words += ` ${lemma}`;
    if (CHARGES.has(words)) return true;
  }
  return false;
}

function undone(tree: Tree, { tokens, negated, head }: Predication, i: number): boolean {
  if (negated && tokens[i] === head) return true;
  for (let n = Math.max(0, i - REACH); n < i; n += 1) {
    const lemma = tree.lemma(tokens[n] ?? -1);
    if (/^[,;.]$/.test(lemma)) continue;
    if (NOT_SO.has(lemma) && !(lemma === 'nothing' && tree.lemma((tokens[n] ?? -1) + 1) === 'but')) return true;
  }
  return tokens.slice(0, i).some((token) => /^(?:whether|if)$/.test(tree.lemma(token)));
}

/** "The leaders agreed that he lied": what another says, asks or thinks. */
function isAnothers(tree: Tree, { tokens, head, subject }: Predication, i: number): boolean {
  return tokens.slice(0, i).some((token) => {
    if (tree.upos(token) !== 'VERB' || (token === head && firstPerson(tree, subject))) return false;
    return isReportingWord(tree.word(token)) || /^(?:hope|think|believe|want|accuse|deny)$/.test(tree.lemma(token));
  });
}

/** Whether what somebody is called condemns him: "called her a liar", "branded the plan reckless". */
export function condemns(tree: Tree, tokens: readonly number[]): boolean {
  return tokens.some((token, i) => {
    const lemma = tree.lemma(token);
    const harsh = BLAMEWORTHY.has(lemma) || HARSH.has(lemma) || WRONGDOING.has(lemma) || inSetWords(tree, tokens, i);
    return harsh && !NOT_SO.has(tree.lemma(token - 1)) && !NOT_SO.has(tree.lemma(token - 2));
  });
}

/** Whether it says that something is not so: "called the claims false". */
export const callsUntrue = (tree: Tree, tokens: readonly number[]): boolean =>
  tokens.some((token) => UNTRUE.has(tree.lemma(token)) && !NOT_SO.has(tree.lemma(token - 1)));
