import { greatest, products } from './matrix.ts';

export interface Choice {
  /** Which of the keys. */
  readonly chosen: number;
  readonly probability: number;
}

/** The key that a query points to: the greatest of their scaled products, the first of equals, with its share of the softmax. */
export function pointed(query: Float32Array, keys: readonly Float32Array[]): Choice {
  const scores = products([query], keys).map((product) => product / Math.sqrt(query.length));
  const chosen = greatest(scores);
  const best = scores[chosen] ?? 0;
  return { chosen, probability: 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0) };
}
