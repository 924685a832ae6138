/** Cosine of two sparse vectors, 0–1 for weights that are not negative; 0 where one is empty. The sum runs in the order of the smaller map. */
export function cosine<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  const norms = norm(a) * norm(b);
  return norms === 0 ? 0 : dot / norms;
}

function norm<T>(vector: ReadonlyMap<T, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
