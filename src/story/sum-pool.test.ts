import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copied, type Sum } from './sum.ts';
import { type Kept, SumPool } from './sum-pool.ts';

test('each sum stays as it was put in while others come and go', () => {
  const narrow = fc.array(fc.tuple(fc.nat(0xffffffff), fc.nat(0xffff)), { maxLength: 400 });
  const wide = fc.array(fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)), { maxLength: 400 });
  const sum = fc.oneof(narrow, wide).map(
    (rows): Sum => ({
      key: Uint32Array.from(rows, ([key]) => key),
      weight: (rows.some(([, weight]) => weight >= 1 << 16) ? Uint32Array : Uint16Array).from(rows, ([, weight]) => weight),
      rest: rows.length / 3,
      length: rows.length / 7,
    }),
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
