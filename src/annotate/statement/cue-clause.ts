import type { Pieces } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

const BE = /^(?:be|been|being|am|is|are|was|were|'s|'re|get|gets|got)$/;

/** The words of a cue that something can depend on: its verbs, the innermost first ("went on to tell": tell), and its nouns. */
export interface CueClause {
  readonly tokens: ReadonlySet<number>;
  readonly verbs: readonly number[];
  readonly nouns: readonly number[];
}

/** The words of a cue by what they are. */
export function cueClause(tree: Tree, cue: Pieces): CueClause {
  const tokens = tree.within(cue);
  const of = (upos: string) => tokens.filter((token) => tree.upos(token) === upos);
  return { tokens: new Set(tokens), verbs: of('VERB').toReversed(), nouns: of('NOUN').toReversed() };
}

/** The subject of a verb as it stands: of "She was stopped and told to leave" also of the second verb. */
export function subjectOf(tree: Tree, verb: number): number | null {
  const own = tree.children(verb).find((child) => /^[nc]subj$/.test(tree.relation(child)));
  if (own !== undefined) return /^(?:who|which|that|whom)$/.test(tree.word(own)) ? antecedent(tree, verb) : own;
  const head = tree.head(verb);
  if (head === null) return null;
  if (tree.relation(verb) === 'conj' || tree.relation(verb) === 'xcomp') return subjectOf(tree, head);
  return null;
}

/** "the drivers, who were told": the noun that the clause belongs to. */
function antecedent(tree: Tree, verb: number): number | null {
  return tree.relation(verb).startsWith('acl') ? tree.head(verb) : null;
}

/** Whether the subject suffers: "were told", "Asked about it, …", "drivers told to wait", "had been stopped and warned". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.upos(verb) !== 'VERB' || tree.word(verb).endsWith('ing')) return false;
  const below = tree.children(verb);
  if (below.some((child) => tree.relation(child) === 'aux' && BE.test(tree.word(child)))) return true;
  const head = tree.head(verb);
  if (head === null || below.some((child) => /^(?:[nc]subj|aux)$/.test(tree.relation(child)))) return false;
  if (tree.relation(verb) === 'conj') return isPassive(tree, head);
  return isBareParticiple(tree, verb);
}

/** "Asked about the bridge, Orsk said", "drivers told to wait". */
function isBareParticiple(tree: Tree, verb: number): boolean {
  const below = tree.children(verb);
  const bare = !below.some((child) => /^(?:[nc]subj|aux|i?obj)$/.test(tree.relation(child)));
  const infinitive = below.some((child) => child < verb && tree.word(child) === 'to');
  return bare && !infinitive && /^(?:advcl|acl)/.test(tree.relation(verb)) && /(?:ed|told|sent|given)$/.test(tree.word(verb));
}

/** Whom a passive verb means: its subject, the noun it describes, or the subject of the clause that it opens. */
export function sufferer(tree: Tree, verb: number): number | null {
  const subject = subjectOf(tree, verb);
  if (subject !== null) return subject;
  const head = tree.head(verb);
  if (head === null) return null;
  return tree.relation(verb).startsWith('acl') ? head : tree.relation(verb) === 'advcl' ? subjectOf(tree, head) : null;
}

/** What the first of some tokens that gives anything gives. */
export function first(tokens: readonly number[], find: (token: number) => number | null): number | null {
  for (const token of tokens) {
    const found = find(token);
    if (found !== null) return found;
  }
  return null;
}
