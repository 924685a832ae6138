import type { Tree } from '../../../parse/tree.ts';
import { below, caseOf, childrenBy, holds, type Stretch, shared, trimmed } from './stretch.ts';

/** Who a verb says did it. `at` is `null` where nobody is named: "it was decided". */
export interface Doer {
  readonly at: Stretch | null;
  /** The word that heads it. */
  readonly head: number | null;
}

/** "'s" is more often "has" before a participle. */
const BE = /^(?:be|been|being|am|is|are|was|were|'re|'m)$/;
const RELATIVE = /^(?:who|which|that)$/;
/** Who says nothing, or has not been found. */
const NOBODY = /^(?:nobody|none|anyone|anybody|whoever|you|who|what|there|this|these)$/;

/** "was told", "being asked"; not "is asking". */
export const isPassive = (tree: Tree, verb: number): boolean =>
  !tree.word(verb).endsWith('ing') && childrenBy(tree, verb, /^aux$/).some((child) => BE.test(tree.word(child)));

/** The subject of a verb, its own or that of the verb it is joined to, or the agent of a passive; `null` where the clause hides it. */
export function doerOf(tree: Tree, verb: number, within: Stretch, depth = 3): Doer | null {
  if (isPassive(tree, verb)) return agent(tree, verb, within) ?? { at: null, head: null };
  const subject = childrenBy(tree, verb, /^nsubj$/)[0];
  if (subject !== undefined) return active(tree, verb, subject, within);
  const head = tree.head(verb);
  const participle = tree.word(verb).endsWith('ing');
  if (head === null || depth === 0) return null;
  if (participle && isBlamed(tree, verb)) return blamed(tree, head, verb, within);
  if (!holds(within, head)) return null;
  if (tree.relation(verb) === 'acl' && tree.upos(head) !== 'VERB')
    return participle ? phrase(tree, head, { first: within.first, last: verb - 1 }) : agent(tree, verb, within);
  const joined = tree.relation(verb) === 'conj' || (participle && /^(?:advcl|xcomp|acl)$/.test(tree.relation(verb)));
  return joined && tree.upos(head) === 'VERB' && !isPassive(tree, head) && agree(tree, head, verb)
    ? doerOf(tree, head, within, depth - 1)
    : null;
}

/** "nobody said", "no driver said". */
export const isNobody = (tree: Tree, subject: number): boolean =>
  NOBODY.test(tree.word(subject)) || tree.word(below(tree, subject).first) === 'no';

function active(tree: Tree, verb: number, subject: number, within: Stretch): Doer | null {
  const above = tree.head(verb);
  if (RELATIVE.test(tree.word(subject)) && tree.relation(verb) === 'acl' && above !== null && above < subject)
    return phrase(tree, above, { first: within.first, last: subject - 1 });
  if (isNobody(tree, subject)) return null;
  return phrase(tree, subject, subject < verb ? { first: within.first, last: verb - 1 } : { first: verb + 1, last: within.last });
}

const ONE = /^(?:is|was|has|does)$/;
const SEVERAL = /^(?:are|were|have|do|am)$/;

/** "says that Tarsk is late and have asked for help": whoever asked is more than one. */
function agree(tree: Tree, first: number, second: number): boolean {
  const number = (verb: number, pattern: RegExp): boolean =>
    childrenBy(tree, verb, /^aux$/).some((child) => pattern.test(tree.word(child)));
  return !(number(first, ONE) && number(second, SEVERAL)) && !(number(first, SEVERAL) && number(second, ONE));
}

/** "accused | Kestria | of refusing": who is blamed for it did it. */
const isBlamed = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, /^(?:mark|case)$/).some((child) => child < verb && /^(?:for|of)$/.test(tree.word(child)));

function blamed(tree: Tree, head: number, verb: number, within: Stretch): Doer | null {
  const object = childrenBy(tree, head, /^(?:obj|iobj)$/).find((child) => child < verb);
  return object === undefined ? null : phrase(tree, object, { first: within.first, last: Math.min(within.last, verb - 1) });
}

/** "by Orsk" of "the toll was criticised by Orsk". */
function agent(tree: Tree, verb: number, within: Stretch): Doer | null {
  const by = childrenBy(tree, verb, /^(?:obl|nmod)$/).find((child) => child > verb && caseOf(tree, child) === 'by');
  if (by === undefined || tree.upos(by) === 'NUM' || tree.word(by).endsWith('ing')) return null;
  return phrase(tree, by, within);
}

const NOMINAL = /^(?:det|amod|compound|nummod|nmod)$/;

/** A noun with what belongs to it; of a predicate ("was a general") only the noun and what stands before it, of "of drivers" the drivers. */
function nominal(tree: Tree, head: number): Stretch {
  const whole = below(tree, head);
  const opens = childrenBy(tree, head, /^(?:case|cop|aux|nsubj|mark|cc)$/).some((child) => child < head);
  if (!opens) return whole;
  const own = childrenBy(tree, head, NOMINAL).filter((child) => child < head);
  return { first: Math.min(head, ...own.map((child) => below(tree, child).first)), last: whole.last };
}

/** The phrase that a word heads, as far as it stands within. */
export function phrase(tree: Tree, head: number, within: Stretch): Doer | null {
  const whole = shared(nominal(tree, head), within);
  const at = whole && trimmed(tree, whole);
  return at === null || !holds(at, head) || tree.word(at.first) === 'no' ? null : { at, head };
}
