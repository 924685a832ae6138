import type { Tree } from '../../parse/tree.ts';
import type { Relation } from './relation.ts';
import { groupStart, isPassive, subjectOf, wordOf } from './verb.ts';

const OPENS = /^(?:please|always|never|just|do|don|n't|not)$/;

/**
 * "Don't forget that the road floods", "Say the mayor resigns tomorrow": the writer bids the reader, and nobody is reported to speak
 * (guideline 1 of the statements corpus). Both that this leaves out on PolNeAR dev are not annotated.
 */
export function isImperative(tree: Tree, { source, cue }: Relation): boolean {
  const verb = wordOf(tree, cue);
  if (source.length > 0 || verb === null || tree.upos(verb) !== 'VERB' || tree.word(verb) !== tree.lemma(verb)) return false;
  if (subjectOf(tree, verb) !== null || isPassive(tree, verb)) return false;
  let first = groupStart(tree, verb);
  while (first > 0 && OPENS.test(tree.word(first - 1))) first -= 1;
  const auxiliaries = tree.children(verb).filter((child) => child < verb && tree.relation(child) === 'aux');
  return auxiliaries.every((child) => OPENS.test(tree.word(child))) && opensSentence(tree, first);
}

/** Whether nothing stands before it in its sentence but a quotation mark. */
const opensSentence = (tree: Tree, token: number): boolean =>
  tree.capital(token) &&
  /(?:^|[.!?:;"“”\n])\s*["“]?$/u.test(tree.text.slice(Math.max(0, tree.startOf(token) - 4), tree.startOf(token)));
