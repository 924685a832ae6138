import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatest, products } from './matrix.ts';

test('products of rows, whatever their number', () => {
  const matrix = (width: number): fc.Arbitrary<Float32Array[]> =>
    fc
      .array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: width, maxLength: width }), { maxLength: 8 })
      .map((rows) => rows.map((row) => Float32Array.from(row)));
  const pairs = fc.integer({ min: 0, max: 5 }).chain((width) => fc.tuple(matrix(width), matrix(width)));
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const one = (p: Float32Array, q: Float32Array): number => p.reduce((sum, value, i) => sum + value * (q[i] ?? 0), 0);
      expect([...products(a, b)]).toEqual(a.flatMap((p) => b.map((q) => one(p, q))));
    }),
  );
});

test.each([
  [[1, 3, 2], 1],
  [[2, 2], 0],
  [[-3, -1], 1],
  [[Number.NaN, 1], 0],
])('the greatest of %j is at %i', (numbers, place) => {
  expect([greatest(Float64Array.from(numbers)), greatest(Float32Array.from(numbers))]).toEqual([place, place]);
});
