import type { Pieces, Span } from '../../../../model/span.ts';
import type { Tree } from '../../../parse/tree.ts';

/** Tokens from the first to the last one, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export const holds = ({ first, last }: Stretch, token: number): boolean => first <= token && token <= last;

/** What two stretches share; `null` where they share nothing. */
export function shared(a: Stretch, b: Stretch): Stretch | null {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first <= last ? { first, last } : null;
}

/** All below a token. */
export function below(tree: Tree, token: number): Stretch {
  const [first, last] = tree.below(token);
  return { first, last };
}

const EDGE = /^[.,;:–—-]$/;

/** Without the commas, dashes and full stops at its ends; `null` where nothing else is. */
export function trimmed(tree: Tree, { first, last }: Stretch): Stretch | null {
  let [from, to] = [first, last];
  while (to >= from && EDGE.test(tree.word(to))) to -= 1;
  while (from <= to && EDGE.test(tree.word(from))) from += 1;
  return from <= to ? { first: from, last: to } : null;
}

/** The words of stretches as pieces of the text. */
export function pieces(tree: Tree, stretches: readonly Stretch[]): Pieces {
  return stretches.flatMap((one): readonly Span[] => {
    const kept = trimmed(tree, one);
    const at = kept && tree.span(kept.first, kept.last);
    return at === null ? [] : [at];
  });
}

/** The children of a token that stand in one of these relations to it. */
export const childrenBy = (tree: Tree, token: number, relation: RegExp): readonly number[] =>
  tree.children(token).filter((child) => relation.test(tree.relation(child)));

/** The preposition that opens a phrase: "about" of "about the road". */
export const caseOf = (tree: Tree, token: number): string =>
  childrenBy(tree, token, /^case$/)
    .map((child) => tree.word(child))
    .join(' ');
