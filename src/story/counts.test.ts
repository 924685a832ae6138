import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counts } from './counts.ts';

test('holds what a plain map would hold', () => {
  const key = fc.oneof(
    fc.nat(5),
    fc.integer({ min: 0xfffffff0, max: 0xffffffff }),
    fc.nat(3).map((n) => n << 10),
  );
  const change = fc.record({ key, by: fc.integer({ min: -3, max: 5 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), fc.nat(3000), (changes, many) => {
      const [counts, plain] = [new Counts(), new Map<number, number>()];
      const set = (one: number, by: number): void => {
        const now = Math.max(0, (plain.get(one) ?? 0) + by);
        counts.add(one, now - (plain.get(one) ?? 0));
        plain.set(one, now);
      };
      for (const one of changes) set(one.key, one.by);
      for (let i = 0; i < many; i += 1) set(i * 7, 1);
      const kept = [...plain].filter(([, count]) => count > 0);
      expect(counts.size).toBe(kept.length);
      expect([...counts.sorted()]).toEqual(kept.map(([one]) => one).sort((a, b) => a - b));
      for (const [one, count] of plain) expect(counts.get(one)).toBe(count);
      expect(counts.get(12_345)).toBe(plain.get(12_345) ?? 0);
      expect([...counts.filter((count) => count === 1)].sort((a, b) => a - b)).toEqual(
        kept
          .filter(([, count]) => count === 1)
          .map(([one]) => one)
          .sort((a, b) => a - b),
      );
    }),
  );
});
