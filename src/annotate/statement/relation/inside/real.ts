import type { Tree } from '../../../parse/tree.ts';
import { childrenBy, holds, type Stretch } from './stretch.ts';

/** What somebody may, will or should say has not been said. */
const MODAL = /^(?:will|would|shall|should|could|can|may|might|must|'ll|'d|ca|wo|cannot|let)$/;
/** What is said only if, or whether it is said at all, is open. */
const OPEN = /^(?:if|whether|unless|until|lest)$/;

/** How many clauses up a mood is looked for. */
const REACH = 6;

/** Whether a verb tells of speech that took place: "he had asked"; not "he would ask", "to ask", "if he asks", "did he ask". */
export function isReal(tree: Tree, verb: number, within: Stretch): boolean {
  let at = verb;
  for (let up = 0; up < REACH; up += 1) {
    if (isOpen(tree, at)) return false;
    const head = tree.head(at);
    const relation = tree.relation(at);
    if (head === null || !holds(within, head) || !/^(?:xcomp|conj)$/.test(relation)) return true;
    if (relation === 'conj' && hasSubject(tree, at)) return true;
    at = head;
  }
  return true;
}

function isOpen(tree: Tree, verb: number): boolean {
  const subject = childrenBy(tree, verb, /^[nc]subj$/)[0];
  return tree.children(verb).some((child) => {
    const [word, relation] = [tree.word(child), tree.relation(child)];
    if (relation === 'aux') return MODAL.test(word) || (subject !== undefined && child < subject);
    if (relation === 'mark' || relation === 'advmod') return OPEN.test(word) || (word === 'to' && tree.upos(child) === 'PART');
    return false;
  });
}

/** Whether a verb has a subject of its own. */
export const hasSubject = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, /^[nc]subj$/).length > 0;
