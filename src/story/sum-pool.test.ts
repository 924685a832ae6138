import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copied, type Sum } from './sum.ts';
import { type Kept, SumPool } from './sum-pool.ts';

test('each sum stays as it was put in while others come and go', () => {
  const sums = (most: number, weights: (all: number[]) => Sum['weight']) =>
    fc.array(fc.tuple(fc.nat(0xffffffff), fc.nat(most)), { maxLength: 400 }).map(
      (rows): Sum => ({
        key: Uint32Array.from(rows, ([key]) => key),
        weight: weights(rows.map(([, weight]) => weight)),
        rest: rows.length / 3,
        length: rows.length / 7,
      }),
    );
  const wide = sums(0xffffffff, (all) => Uint32Array.from(all)).filter(({ weight }) => weight.some((one) => one > 0xffff));
  const sum = fc.oneof(
    sums(0xffff, (all) => Uint16Array.from(all)),
    wide,
  );
  fc.assert(
    fc.property(fc.array(fc.record({ sum, gone: fc.nat(9) }), { maxLength: 200, size: 'max' }), (steps) => {
      const pool = new SumPool();
      const held: { readonly kept: Kept; readonly sum: Sum }[] = [];
      for (const { sum: put, gone } of steps) {
        held.push({ kept: pool.put(put), sum: put });
        if (gone < held.length && gone > 4) for (const { kept } of held.splice(gone, 1)) pool.giveBack(kept);
        for (const one of held) expect(copied(pool.get(one.kept))).toEqual(one.sum);
      }
    }),
    { numRuns: 10 },
  );
});
