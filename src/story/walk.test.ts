import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpStream } from '../../test/made-up-reports.ts';
import { byText } from '../model/order.ts';
import { orderKeyOf } from './order-key.ts';
import { Walk, type Walked } from './walk.ts';

let originals: Walked[];
/** With copies among them. */
let reports: Walked[];
beforeAll(async () => {
  originals = await madeUpStream();
  reports = inOrder([...originals, ...originals.filter((_, i) => i % 4 === 0).map((one) => copyOf(one, 3))]);
});

const inOrder = (all: readonly Walked[]): Walked[] => all.toSorted((a, b) => byText(orderKeyOf(a), orderKeyOf(b)));

/** So many days later; `null`: without a day. */
function copyOf(one: Walked, later: number | null): Walked {
  const day = later === null || one.published.date === null ? null : Date.parse(one.published.date) + later * 86_400_000;
  const date = day === null ? null : new Date(day).toISOString().slice(0, 10);
  const id = `the copy of ${one.id} ${later}`;
  return { ...one, id, given: id, url: null, outlet: 'The Harrow Courier', published: { date, assumed: [] } };
}

const walked = (all: readonly Walked[], walk = Walk.begin()): Walk => {
  for (const one of all) walk.meet(one);
  return walk;
};
const count = fc.integer({ min: 0, max: 54 });

describe('a walk', () => {
  test('is the same after reports were taken back and met again', () => {
    fc.assert(
      fc.property(count, count, (n, back) => {
        const met = reports.slice(0, n);
        const walk = walked(met);
        const again = met.slice(Math.max(0, n - back));
        for (const _ of again) walk.back();
        expect(Buffer.compare(walk.save(), walked(met.slice(0, n - again.length)).save())).toBe(0);
        expect(Buffer.compare(walked(again, walk).save(), walked(met).save())).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test('goes on as before when it was saved and loaded, and what came before can be forgotten', () => {
    fc.assert(
      fc.property(count, count, (n, keep) => {
        const straight = Walk.begin();
        const found = reports.map((one) => straight.meet(one));
        const walk = walked(reports.slice(0, n));
        walk.forget(keep);
        const loaded = Walk.load(walk.save());
        expect(reports.slice(n).map((one) => loaded.meet(one))).toEqual(found.slice(n));
        expect([loaded.count, loaded.at]).toEqual([straight.count, straight.at]);
      }),
      { numRuns: 25 },
    );
  });

  test('puts every report where it would without copies of it and of others, of whatever later day', () => {
    const alone = Walk.begin();
    const expected = originals.map((one) => alone.meet(one));
    const copies = fc
      .subarray([...originals.keys()])
      .chain((of) => fc.tuple(...of.map((i) => fc.constantFrom(0, 3, 40, 80, 2000, null).map((later) => [i, later] as const))));
    fc.assert(
      fc.property(copies, (made) => {
        const all = inOrder([...originals, ...made.flatMap(([i, later]) => copyOf(originals[i] as Walked, later))]);
        const walk = Walk.begin();
        const puts = new Map(all.map((one) => [one.id, walk.meet(one)]));
        expect(originals.map(({ id }) => puts.get(id))).toEqual(expected);
        for (const [i, later] of made) {
          const one = originals[i] as Walked;
          expect(puts.get(copyOf(one, later).id)?.story).toBe(puts.get(one.id)?.story);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('takes back only what it still knows', () => {
    const walk = walked(reports.slice(0, 5));
    walk.forget(2);
    expect(reports.slice(0, 5).map((one) => walk.reaches(orderKeyOf(one)))).toEqual([false, false, false, true, true]);
    walk.back();
    walk.back();
    expect(() => walk.back()).toThrow(RangeError);
    expect(walk.count).toBe(3);
  });

  test('refuses bytes that are cut short or another version’s', () => {
    const bytes = walked(reports.slice(0, 5)).save();
    expect(() => Walk.load(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => Walk.load(Uint8Array.of(99))).toThrow(RangeError);
  });
});
