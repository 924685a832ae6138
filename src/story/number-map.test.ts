import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chains } from './chains.ts';
import { ABSENT, NumberMap } from './number-map.ts';
import { Slots } from './slots.ts';

const number = fc.oneof(fc.nat(30), fc.integer({ min: 0xfffffff0, max: 0xffffffff }), fc.nat(0xffffffff));
const steps = fc.array(fc.record({ number, value: fc.option(fc.nat(0xfffffffe), { freq: 2 }) }), { maxLength: 300, size: 'max' });
const ascending = (all: Iterable<number>): number[] => [...all].sort((a, b) => a - b);

test('holds what a plain map would hold', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [map, plain] = [new NumberMap(), new Map<number, number>()];
      for (const { number, value } of all) {
        if (value === null) map.delete(number);
        else map.set(number, value);
        if (value === null) plain.delete(number);
        else plain.set(number, value);
        for (const one of [number, number + 1]) expect(map.get(one)).toBe(plain.get(one) ?? ABSENT);
      }
      for (const [one, value] of plain) expect(map.get(one)).toBe(value);
      expect([...map.sorted()]).toEqual(ascending(plain.keys()));
      expect(map.size).toBe(plain.size);
    }),
    { numRuns: 20 },
  );
});

test('no two numbers have one slot, and each stands in the chain that it entered', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ number: fc.nat(40), key: fc.nat(5) }), { maxLength: 200, size: 'max' }), (all) => {
      const [slots, chains, plain] = [new Slots(), new Chains(), new Map<number, number>()];
      for (const { number, key } of all) {
        const stood = plain.get(number);
        if (stood === undefined) {
          chains.enter(key, slots.open(number));
          plain.set(number, key);
        } else {
          chains.leave(stood, slots.of(number));
          slots.close(number);
          plain.delete(number);
        }
        for (const one of chains.keys()) {
          const there = chains.of(one).map((slot) => slots.numberOf(slot));
          expect(ascending(there)).toEqual(ascending([...plain.keys()].filter((other) => plain.get(other) === one)));
        }
        expect([...slots.sorted()]).toEqual(ascending(plain.keys()));
        expect([...chains.keys()]).toEqual(ascending(new Set(plain.values())));
      }
    }),
    { numRuns: 20 },
  );
});
