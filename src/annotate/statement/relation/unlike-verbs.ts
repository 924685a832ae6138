import { CUE_VERBS, type Form } from '../../../lexicon/cues.ts';
import type { Tree } from '../../parse/tree.ts';
import { subjectOf } from './verb.ts';

const SINGULAR = /^(?:is|was|has|'s)$/;
const PLURAL = /^(?:are|were|have|'re|'ve)$/;

/**
 * "Maron accused Tarsk of stalling and called for talks", "the states say that Tarsk is stalling and are calling for talks": the tree joins
 * the second verb to one inside the content (which begins at `from`) that it does not agree with, so that it goes with the cue.
 */
export function isUnlike(tree: Tree, verb: number, cue: number, from: number): boolean {
  const other = tree.head(verb);
  if (other === null || other < from || other === cue) return false;
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
