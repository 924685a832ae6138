/** Rows of `width` numbers one after another, as the model gives them: one row a word piece. */
export interface Rows {
  readonly width: number;
  readonly numbers: Float32Array;
}

export const rowAt = ({ width, numbers }: Rows, row: number): Float32Array => numbers.subarray(row * width, (row + 1) * width);

const NONE = new Float32Array();

/**
 * The product of each row of `a` with each row of `b`, in double precision: for each row of `a` as many numbers as `b` has rows.
 * Six at a time, so that each number fetched serves two or three products: most of the time of decoding is spent here.
 */
export function products(a: readonly Float32Array[], b: readonly Float32Array[]): Float64Array {
  const found = new Float64Array(a.length * b.length);
  for (let i = 0; i < a.length; i += 3) {
    // a block that would stand over the edge does the last row again
    const rows = [i, Math.min(i + 1, a.length - 1), Math.min(i + 2, a.length - 1)] as const;
    const [p = NONE, q = NONE, r = NONE] = [a[rows[0]], a[rows[1]], a[rows[2]]];
    for (let j = 0; j < b.length; j += 2) {
      const next = Math.min(j + 1, b.length - 1);
      const [x = NONE, y = NONE] = [b[j], b[next]];
      let [px, py, qx, qy, rx, ry] = [0, 0, 0, 0, 0, 0];
      for (let k = 0; k < x.length; k += 1) {
        const xk = x[k] ?? 0;
        const yk = y[k] ?? 0;
        px += (p[k] ?? 0) * xk;
        py += (p[k] ?? 0) * yk;
        qx += (q[k] ?? 0) * xk;
        qy += (q[k] ?? 0) * yk;
        rx += (r[k] ?? 0) * xk;
        ry += (r[k] ?? 0) * yk;
      }
      const at = b.length;
      found[rows[0] * at + j] = px;
      found[rows[0] * at + next] = py;
      found[rows[1] * at + j] = qx;
      found[rows[1] * at + next] = qy;
      found[rows[2] * at + j] = rx;
      found[rows[2] * at + next] = ry;
    }
  }
  return found;
}

/** The first place of the greatest number. */
export function greatest(numbers: Float64Array | Float32Array): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i += 1) if ((numbers[i] ?? 0) > (numbers[best] ?? 0)) best = i;
  return best;
}
