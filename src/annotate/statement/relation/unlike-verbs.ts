import { CUE_VERBS, type Form } from '../../../lexicon/cues.ts';
import { complementOf, type Used } from './inside/complement.ts';
import { pieces } from './inside/stretch.ts';
import { useOf } from './inside/verbs.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import type { Tree } from './tree.ts';
import { groupStart, subjectOf, wordOf } from './verb.ts';

/** Set by hand: there is none on the development data to count. */
const RIGHT = 0.6;
const SINGULAR = /^(?:is|was|has|'s)$/;
const PLURAL = /^(?:are|were|have|'re|'ve)$/;

/**
 * "Maron accused Tarsk of stalling and called for talks", "the states say that Tarsk is stalling and are calling for talks": the tree joins
 * the second verb to one inside the content that it does not agree with, so that it is the source's own: two statements.
 */
export function partUnlike(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  return relations.flatMap((relation) => {
    const cue = wordOf(tree, relation.cue);
    const piece = relation.content.at(-1);
    if (cue === null || piece === undefined || tree.upos(cue) !== 'VERB' || relation.source.length === 0) return [relation];
    const tokens = tree.within([piece]);
    const verb = tokens.find((token) => isUnlike(tree, token, cue, tokens[0] ?? token));
    const and = verb === undefined ? undefined : conjunction(tree, verb);
    if (verb === undefined || and === undefined) return [relation];
    const first = tidied(tree.text, piece.start, Math.max(piece.start, tree.startOf(and)));
    const used = usesOf(tree, verb).find((use) => complementOf(tree, use).length > 0);
    if (first === null || used === undefined) return [relation];
    const ended: Relation = { ...relation, content: [...relation.content.slice(0, -1), first], rule: 'unlike-verbs@1' };
    return cues.has(verb) ? [ended] : [ended, ...secondOf(tree, relation, used)];
  });
}

function secondOf(tree: Tree, { source }: Relation, used: Used): readonly Relation[] {
  const cue = tree.span(groupStart(tree, used.verb), used.end);
  const content = pieces(tree, complementOf(tree, used));
  return cue === null || content.length === 0 ? [] : [{ source, cue: [cue], content, confidence: RIGHT, rule: 'unlike-verbs@1' }];
}

const usesOf = (tree: Tree, verb: number): readonly Used[] =>
  (CUE_VERBS.get(tree.word(verb))?.verbs ?? []).flatMap((meaning) => useOf(tree, verb, meaning) ?? []);

const conjunction = (tree: Tree, verb: number): number | undefined =>
  tree.children(verb).find((child) => child < verb && tree.relation(child) === 'cc');

/** A reporting verb that the tree joins to one of the content's, though only the cue is like it. */
function isUnlike(tree: Tree, verb: number, cue: number, from: number): boolean {
  const other = tree.head(verb);
  if (other === null || other < from || other === cue || tree.relation(verb) !== 'conj' || tree.upos(verb) !== 'VERB')
    return false;
  if (usesOf(tree, verb).length === 0 || conjunction(tree, verb) === undefined || hasOwnSubject(tree, verb)) return false;
  if (isGerund(tree, other))
    return !isGerund(tree, verb) && (auxiliary(tree, verb, /./) || FINITE.some((form) => both(tree, cue, verb, form)));
  if (subjectOf(tree, other) === null) return false;
  return isSingular(tree, other)
    ? isPlural(tree, verb) && isPlural(tree, cue)
    : isPlural(tree, other) && isSingular(tree, verb) && isSingular(tree, cue);
}

const FINITE: readonly Form[] = ['past', 's', 'base'];

const has = (tree: Tree, token: number, form: Form): boolean => CUE_VERBS.get(tree.word(token))?.forms.has(form) ?? false;

const both = (tree: Tree, a: number, b: number, form: Form): boolean => has(tree, a, form) && has(tree, b, form);

const hasOwnSubject = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => /^(?:[nc]subj|mark)$/.test(tree.relation(child)));

const auxiliary = (tree: Tree, verb: number, words: RegExp): boolean =>
  tree.children(verb).some((child) => child < verb && /^(?:aux|cop)$/.test(tree.relation(child)) && words.test(tree.word(child)));

const isGerund = (tree: Tree, verb: number): boolean => tree.word(verb).endsWith('ing') && !auxiliary(tree, verb, /./);

/** "is stalling", "stalls". */
const isSingular = (tree: Tree, verb: number): boolean =>
  auxiliary(tree, verb, SINGULAR) || (!auxiliary(tree, verb, /./) && tree.word(verb) === `${tree.lemma(verb)}s`);

/** "are stalling", "stall". */
const isPlural = (tree: Tree, verb: number): boolean =>
  auxiliary(tree, verb, PLURAL) ||
  (!auxiliary(tree, verb, /./) && tree.word(verb) === tree.lemma(verb) && !has(tree, verb, 'past'));
