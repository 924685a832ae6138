import { ANSWERS, BIDS, SENT, TELLS, TOLD_THINGS, TOWARDS } from '../../lexicon/hearer-words.ts';
import type { Tree } from '../parse/tree.ts';
import { isPassive, sufferer } from './cue-clause.ts';
import { headFrom, isSomebody, lastOf, preposition } from './noun-phrase.ts';

/** "told | reporters", "the drivers | were told", "ordered | the guards | to wait". */
export function told(tree: Tree, verb: number): number | null {
  const lemma = tree.lemma(verb);
  const [tells, bids] = [TELLS.has(lemma), BIDS.has(lemma)];
  if (!tells && !bids) return null;
  if (isPassive(tree, verb)) {
    const subject = sufferer(tree, verb);
    const fits = subject !== null && (tells || lemma === 'ask' || completed(tree, verb)) && hears(tree, subject, verb);
    return fits && (tells || !passiveBelow(tree, verb)) ? subject : null;
  }
  return tells ? heard(tree, verb) : bid(tree, verb);
}

/** "told | reporters that", "warned | drivers not to". */
function heard(tree: Tree, verb: number): number | null {
  const object =
    objectOf(tree, verb) ??
    beside(tree, verb + 1, HEARS.has(tree.lemma(verb)) ? null : /^(?:to|not|that|of|about|against|how|why)$/);
  if (object === null || TOLD_THINGS.has(tree.word(object))) return null;
  return isSomebody(tree, object) || completed(tree, verb) || infinitive(tree, object) ? object : null;
}

/** Verbs that cannot do without who hears: what stands beside them is it, however it was parsed. */
const HEARS = new Set(['tell', 'inform', 'notify', 'remind', 'assure', 'reassure']);

/** "ordered | the guards | to wait", "asked | Maron | for an apology". */
function bid(tree: Tree, verb: number): number | null {
  const object = objectOf(tree, verb);
  const next = beside(tree, verb + 1, /^(?:to|not)$/);
  if (object === null || TOLD_THINGS.has(tree.word(object))) return next !== null && isSomebody(tree, next) ? next : null;
  const full = next !== null || completed(tree, verb) || infinitive(tree, object) || tree.lemma(verb) === 'ask';
  return full && isSomebody(tree, object) && !passiveBelow(tree, verb) ? object : null;
}

/** The noun of the phrase that begins at a token, where what follows the phrase is as given: the parser may hang it elsewhere. */
function beside(tree: Tree, start: number, then: RegExp | null): number | null {
  const noun = headFrom(tree, start);
  if (noun === null || !(tree.upos(noun) === 'PROPN' || isSomebody(tree, noun))) return null;
  return then === null || then.test(tree.word(lastOf(tree, noun) + 1)) ? noun : null;
}

/** Pronouns are known by whom they stand for: "he was told". */
const hears = (tree: Tree, noun: number, verb: number): boolean =>
  isSomebody(tree, noun) ||
  tree.upos(noun) === 'PRON' ||
  (TELLS.has(tree.lemma(verb)) && completed(tree, verb) && !TOLD_THINGS.has(tree.word(noun)));

function objectOf(tree: Tree, verb: number): number | null {
  const below = tree.children(verb).filter((child) => child > verb);
  const object = below.find((child) => tree.relation(child) === 'iobj') ?? below.find((child) => tree.relation(child) === 'obj');
  return object ?? null;
}

/** Whether it is said what to do or know: "to wait", "that talks had begun". */
const completed = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => child > verb && isComplement(tree, child));

function isComplement(tree: Tree, token: number): boolean {
  const relation = tree.relation(token);
  if (!/^(?:xcomp|ccomp|advcl)$/.test(relation)) return false;
  const base = tree.upos(token) === 'VERB' && tree.word(token) === tree.lemma(token);
  return relation === 'ccomp' || base || infinitive(tree, token, token);
}

/** "asked | schools | to pay": an infinitive hangs under a noun. */
function infinitive(tree: Tree, under: number, itself?: number): boolean {
  const verbs = itself === undefined ? tree.children(under).filter((child) => /^acl/.test(tree.relation(child))) : [itself];
  return verbs.some((verb) => tree.children(verb).some((child) => child < verb && tree.word(child) === 'to'));
}

/** "ordered the bridge to be closed": it is not the bridge that acts. */
const passiveBelow = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some(
      (child) =>
        /^(?:xcomp|ccomp|advcl)$/.test(tree.relation(child)) &&
        child > verb &&
        tree.upos(child) === 'VERB' &&
        isPassive(tree, child),
    );

/** "called on | Kestria", "said to | the drivers", "demanded an apology from | Velmora", "sent a letter to | lawmakers". */
export function toward(tree: Tree, verb: number): number | null {
  if (isPassive(tree, verb)) return null;
  const lemma = tree.lemma(verb);
  for (const child of tree.children(verb)) {
    const takes = TOWARDS.get(preposition(tree, child));
    if (child < verb || !/^(?:obl|obj|nmod)$/.test(tree.relation(child)) || takes === undefined || !takes.has(lemma)) continue;
    if (preposition(tree, child) === 'for' && (!completed(tree, verb) || passiveBelow(tree, verb))) continue;
    if (isSomebody(tree, child)) return child;
  }
  // "called on | Kestria", whatever the parser made of "on"
  const by = tree.word(verb + 1);
  if (TOWARDS.get(by)?.has(lemma)) {
    const next = beside(tree, verb + 2, by === 'for' ? /^to$/ : null);
    if (next !== null && isSomebody(tree, next)) return next;
  }
  const object = objectOf(tree, verb);
  return object !== null && SENT.has(tree.lemma(object)) ? sentTo(tree, object) : null;
}

/** "a letter to | the mayor", "an interview with | Coastwire", "in reply to a question from | Coastwire", "an appeal to | residents". */
export function sentTo(tree: Tree, noun: number): number | null {
  if (!SENT.has(tree.lemma(noun)) && !SENT.has(tree.word(noun))) return null;
  for (const child of tree.children(noun)) {
    if (child < noun || tree.relation(child) !== 'nmod') continue;
    const by = preposition(tree, child);
    if (/^(?:to|with|before|from|by)$/.test(by) && SENT.has(tree.lemma(child)) && ANSWERS.has(tree.lemma(noun)))
      return asker(tree, child);
    const fits =
      /^(?:to|with|before)$/.test(by) ||
      (/^(?:on|upon|for)$/.test(by) && infinitive(tree, noun)) ||
      (by === 'of' && tree.lemma(noun) === 'demand');
    if (fits && isSomebody(tree, child)) return child;
  }
  return tree.word(noun + 1) === 'for' ? beside(tree, noun + 2, /^to$/) : null;
}

/** "a question from | Coastwire", "| a reporter’s | question". */
export function asker(tree: Tree, question: number): number | null {
  const found = tree
    .children(question)
    .find((child) => tree.relation(child) === 'nmod' && (child < question || /^(?:from|by|of)$/.test(preposition(tree, child))));
  return found !== undefined && isSomebody(tree, found) ? found : null;
}
