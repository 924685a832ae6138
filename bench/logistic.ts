/** One observation: what was seen of it, whether it came true. */
export interface Case {
  readonly seen: readonly number[];
  readonly right: boolean;
}

const ROUNDS = 50;
const SETTLED = 1e-10;

export const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The weights under which what came true was most probable (Newton's method), each pulled towards 0 by `pulls`: the inverse of the
 * variance that it is expected to have. Deterministic.
 */
export function fitted(cases: readonly Case[], pulls: readonly number[]): readonly number[] {
  let weights: readonly number[] = pulls.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = pulls.map((pull, i) => -pull * (weights[i] ?? 0));
    const bend = pulls.map((pull, i) => pulls.map((_, j) => (i === j ? pull : 0)));
    for (const { seen, right } of cases) {
      const share = logistic(dot(seen, weights));
      for (const [i, x] of seen.entries()) {
        if (x === 0) continue;
        slope[i] = (slope[i] ?? 0) + (Number(right) - share) * x;
        const row = bend[i] ?? [];
        for (const [j, y] of seen.entries()) row[j] = (row[j] ?? 0) + share * (1 - share) * x * y;
      }
    }
    const step = solved(bend, slope);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
    if (step.every((part) => Math.abs(part) < SETTLED)) break;
  }
  return weights;
}

/** The solution of `matrix · x = right`, for a symmetric matrix with a positive diagonal (Gauss, without exchanges). */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, row] of rows.entries()) {
    const pivot = row[i] ?? 1;
    for (const [j, other] of rows.entries()) {
      if (j === i) continue;
      const factor = (other[i] ?? 0) / pivot;
      for (let k = i; k < row.length; k += 1) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
