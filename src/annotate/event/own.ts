import type { Tree } from '../parse/tree.ts';

/** "its troops", "their ambassador" */
export const isOwn = (tree: Tree, head: number): boolean =>
  tree
    .children(head)
    .some((child) => /^(?:its|their|his|her|own)$/.test(tree.word(child)) && /^(?:nmod|amod|det)$/.test(tree.relation(child)));
