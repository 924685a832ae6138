import { greatest, products } from './matrix.ts';

/** The natural logarithm of each key's share in what a query points to; `penalties`, in nats, are taken off the scaled products first. */
export function logShares(query: Float32Array, keys: readonly Float32Array[], penalties: readonly number[]): Float64Array {
  const scores = products([query], keys).map((product, i) => product / Math.sqrt(query.length) - (penalties[i] ?? 0));
  const best = scores[greatest(scores)] ?? 0;
  const whole = best + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - best), 0));
  return scores.map((score) => score - whole);
}
