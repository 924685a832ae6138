import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from './postings.ts';

test('holds what a plain map of sets would hold', () => {
  // Few keys, so that they meet in the table and their chains grow; some far apart, so that it does.
  const key = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 0xffffffff }));
  const steps = fc.array(fc.record({ key, group: fc.nat({ max: 5 }) }), { maxLength: 2000, size: 'max' });
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
      for (const [key, groups] of plain) {
        const found: number[] = [];
        postings.each(key, (group) => found.push(group));
        expect(found.sort()).toEqual([...groups].sort());
        expect(postings.count(key)).toBe(groups.size);
      }
    }),
    { numRuns: 40 },
  );
});
