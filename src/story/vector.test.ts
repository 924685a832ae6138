import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Frequencies } from './frequency.ts';
import { Journal } from './journal.ts';
import type { Kind, Term } from './terms.ts';
import { columnsOf, type Share, UNIT, type Vector, vectorsOf } from './vector.ts';

const SHARES: readonly Share[] = [
  { kinds: ['word'], share: 0.5, most: 4 },
  { kinds: ['name', 'phrase'], share: 0.4, most: 3 },
  { kinds: ['day'], share: 0.1, most: 2 },
];

/** As the rules read: of each kind the heaviest, of equals those with the lower key; what is not there leaves its share to the others. */
function plainly(terms: ReadonlyMap<number, Term>, weights: Frequencies): Vector {
  const parts = SHARES.map(({ kinds, share, most }) => {
    const own = [...terms].filter(([, { kind }]) => kinds.includes(kind));
    const rows = own.map(
      ([key, { count, kind }]) => [key, (1 + Math.log(count)) * (kind === 'day' ? 1 : weights.weight(key))] as const,
    );
    return { share, rows: rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most) };
  }).filter(({ rows }) => rows.length > 0);
  const scale =
    UNIT /
    Math.sqrt(
      Math.max(
        0.7,
        parts.reduce((total, { share }) => total + share, 0),
      ),
    );
  const whole = parts.flatMap(({ share, rows }) => {
    const length = Math.sqrt(rows.reduce((square, [, weight]) => square + weight * weight, 0));
    return rows.map(([key, weight]) => [key, Math.round(((weight * Math.sqrt(share)) / length) * scale)] as const);
  });
  const sorted = whole.filter(([, weight]) => weight > 0).sort((a, b) => a[0] - b[0]);
  return { key: Uint32Array.from(sorted, ([key]) => key), weight: Uint16Array.from(sorted, ([, weight]) => weight) };
}

test('keeps the heaviest of each kind', () => {
  const kind = fc.constantFrom<Kind>('word', 'name', 'number', 'phrase', 'day');
  const key = fc.oneof(fc.nat(40), fc.nat(0xffffffff));
  const terms = fc.array(fc.tuple(key, fc.record({ kind, count: fc.integer({ min: 1, max: 90 }) })), { maxLength: 40 });
  fc.assert(
    fc.property(terms, fc.array(key, { maxLength: 20 }), (rows, met) => {
      const journal = new Journal();
      const weights = new Frequencies(5, journal);
      journal.begin();
      weights.meet(1, Uint32Array.from(new Set(met)));
      weights.settle();
      const all = new Map<number, Term>(rows);
      expect(vectorsOf(columnsOf(all), [SHARES], weights)).toEqual([plainly(all, weights)]);
    }),
  );
});
