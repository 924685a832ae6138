import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from './postings.ts';

function groupsOf(postings: Postings, key: number): number[] {
  const found: number[] = [];
  postings.each(key, (group) => found.push(group));
  return found.sort((a, b) => a - b);
}

test('holds what a plain map of sets would hold', () => {
  // Few keys, so that they meet in the table and their chains grow; some far apart, so that it does.
  const key = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 0xffffffff }));
  const steps = fc.array(fc.record({ key, group: fc.nat({ max: 20 }) }), { maxLength: 2000, size: 'max' });
  fc.assert(
    fc.property(steps, (all) => {
      const [postings, plain] = [new Postings(), new Map<number, Set<number>>()];
      for (const { key, group } of all) {
        const groups = plain.get(key) ?? new Set();
        plain.set(key, groups);
        if (groups.has(group)) postings.delete(key, group);
        else postings.add(key, group);
        if (!groups.delete(group)) groups.add(group);
      }
      const filled = new Postings();
      const groups = Array.from({ length: 21 }, (_, group) => group);
      filled.fill(
        groups,
        (group) => Uint32Array.from([...plain].filter(([, all]) => all.has(group)).map(([key]) => key)),
        (key) => key !== 3,
      );
      for (const [key, groups] of plain) {
        const there = [...groups].sort((a, b) => a - b);
        expect(groupsOf(postings, key)).toEqual(there);
        expect(postings.count(key)).toBe(groups.size);
        expect(groupsOf(filled, key)).toEqual(key === 3 ? [] : there);
      }
    }),
    { numRuns: 20 },
  );
});
