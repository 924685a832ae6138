import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { nearest } from './near.ts';

/** Clauses above the counted noun whose places and days may still be its own: "said on Monday that 12 people were killed". */
const CLAUSES = 5;
/** Steps from a name up to the clause that it belongs to: "in a camp near Dravik". */
const STEPS = 4;

/** The words above a token up to the top of its sentence, the token first. */
export function above(tree: Tree, token: number): number[] {
  const chain = [token];
  for (let at = tree.head(token); at !== null && chain.length <= CLAUSES; at = tree.head(at)) chain.push(at);
  return chain;
}

/**
 * The finding that belongs to the innermost clause around a figure; of equals, and where the tree joins none to it, the one nearest
 * to its words.
 */
export function closest<T extends { readonly at: Span }>(
  tree: Tree | null,
  chain: readonly number[],
  findings: readonly T[],
  at: Span,
): T | null {
  if (tree === null || chain.length === 0 || findings.length === 0) return nearest(findings, at);
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(tree, chain, finding.at) }));
  const best = Math.min(...ranked.map(({ rank }) => rank));
  if (best === ELSEWHERE) return null;
  return nearest(
    ranked.filter(({ rank }) => rank === best).map(({ finding }) => finding),
    at,
  );
}

/** Not joined to the figure by the tree, which may be wrong about it. */
const UNTOLD = CLAUSES + 2;
/** In a clause that is joined to the figure's own after it: "12 waited, and 40 left Tarsk" tells no place of the 12. */
const ELSEWHERE = UNTOLD + 1;

/** How far up the chain a finding hangs. */
function rankOf(tree: Tree, chain: readonly number[], { start, end }: Span): number {
  let token: number | null = tree.between(start, end)[0] ?? null;
  for (let taken = 0; token !== null && taken <= STEPS; taken += 1, token = tree.head(token)) {
    const rank = chain.indexOf(token);
    if (rank >= 0) return rank;
    if (isJoined(tree, token, start) && chain.includes(tree.head(token) ?? -1)) return ELSEWHERE;
  }
  return UNTOLD;
}

/** In "12 were killed and 30 hurt in Dravik" the place may be of both; what stands before its own verb is of that alone. */
function isJoined(tree: Tree, clause: number, start: number): boolean {
  if (tree.relation(clause) === 'parataxis') return true;
  return tree.relation(clause) === 'conj' && tree.upos(clause) !== 'PROPN' && start < tree.startOf(clause);
}
