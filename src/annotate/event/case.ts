import type { Tree } from '../parse/tree.ts';

/** The first child in a relation, `null` where there is none. */
export const childOf = (tree: Tree, token: number, relation: string): number | null =>
  tree.children(token).find((child) => tree.relation(child) === relation) ?? null;

/** The word that ties a phrase to what it hangs on: "against" of "against the convoy", "'s" of "Velmora's"; empty where it has none. */
export function caseOf(tree: Tree, head: number): string {
  const found = childOf(tree, head, 'case');
  return found === null ? '' : tree.word(found);
}

/** A word and those joined to it by "and". */
export function joinedTo(tree: Tree, head: number): readonly number[] {
  const joined = tree.children(head).filter((child) => child > head && tree.relation(child) === 'conj');
  return [head, ...joined];
}
