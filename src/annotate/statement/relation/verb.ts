import type { Pieces } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';

const BE = /^(?:be|been|being|am|is|are|was|were|'s|'re|'m|get|gets|got|getting)$/;
const NOT = /^(?:not|n't|never)$/;

/** The word of a cue that the others hang on: "declined" of "has declined". */
export function wordOf(tree: Tree, cue: Pieces): number | null {
  const tokens = tree.within(cue);
  return tokens.find((token) => !tokens.includes(tree.head(token) ?? -1)) ?? null;
}

/** Whether its subject suffers: "was accused", "got told"; not "is accusing". */
export const isPassive = (tree: Tree, verb: number): boolean =>
  !tree.word(verb).endsWith('ing') &&
  tree.children(verb).some((child) => tree.relation(child) === 'aux' && BE.test(tree.word(child)));

/** "Did not say", "never said". */
export const isNegated = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => child < verb && NOT.test(tree.word(child)));

/** Where the auxiliaries and the negation of a verb begin; the verb itself if it has none. */
export function groupStart(tree: Tree, verb: number): number {
  const before = tree
    .children(verb)
    .filter((child) => child < verb && (tree.relation(child) === 'aux' || NOT.test(tree.word(child))));
  return before[0] ?? verb;
}

/** The noun that is the verb's own subject; of a verb joined to another by "and", that of the other. */
export function subjectOf(tree: Tree, verb: number): number | null {
  let at = verb;
  for (let steps = 0; steps < 4; steps += 1) {
    const own = tree.children(at).find((child) => tree.relation(child) === 'nsubj');
    if (own !== undefined) return own;
    const head = tree.head(at);
    if (tree.relation(at) !== 'conj' || head === null || tree.upos(head) !== 'VERB' || isPassive(tree, at)) return null;
    if (isPassive(tree, head)) return null;
    at = head;
  }
  return null;
}
