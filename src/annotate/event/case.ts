import type { Tree } from '../parse/tree.ts';

/** The first child in a relation, `null` where there is none. */
export const childOf = (tree: Tree, token: number, relation: string): number | null =>
  tree.children(token).find((child) => tree.relation(child) === relation) ?? null;

/** Between a preposition and its noun. */
const BETWEEN = /^(?:DET|ADJ|NUM|PROPN|ADV)$/;

/**
 * The word that ties a phrase to what it hangs on: "against" of "against the convoy", "'s" of "Velmora's"; empty where it has none.
 * Where the parser hung it elsewhere, the preposition that stands right before the phrase.
 */
export function caseOf(tree: Tree, head: number): string {
  const found = childOf(tree, head, 'case');
  if (found !== null) return tree.word(found);
  if ((tree.head(head) ?? head) >= head) return '';
  for (let at = head - 1; at >= Math.max(0, head - 3); at -= 1) {
    if (tree.upos(at) === 'ADP') return tree.word(at);
    if (!BETWEEN.test(tree.upos(at))) break;
  }
  return '';
}

/** So many are named in one list at most. */
const LISTED = 20;

/** A word and those joined to it by "and", in text order. */
export function joinedTo(tree: Tree, head: number): readonly number[] {
  const found = [head];
  for (let i = 0; i < found.length && found.length < LISTED; i += 1) {
    const at = found[i] ?? head;
    found.push(...tree.children(at).filter((child) => child > at && tree.relation(child) === 'conj'));
  }
  return found.sort((a, b) => a - b);
}
