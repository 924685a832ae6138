import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

/** A noun with the adjectives and nouns right before it that belong: "death toll"; "game" of "200-yard game". */
export function nounPhrase(tree: Tree, noun: number, belongs: (token: number) => boolean = () => true): Span | null {
  let first = noun;
  while (
    /^(?:amod|compound)$/.test(tree.relation(first - 1)) &&
    isOf(tree, first - 1, noun) &&
    tree.word(first - 2) !== '-' &&
    belongs(first - 1) &&
    noun - first < 4
  )
    first -= 1;
  return tree.span(first, noun);
}

/** Directly, or by another word of the phrase: "rocket" of "rocket attack site". */
const isOf = (tree: Tree, token: number, noun: number): boolean => {
  const head = tree.head(token);
  return head === noun || (head !== null && head > token && head < noun);
};
