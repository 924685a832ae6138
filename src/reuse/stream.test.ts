import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Horizon } from './earlier.ts';
import { Reuse, type Reused } from './reuse.ts';
import type { Passages } from './words.ts';

const SOME = 'tarsk belhaven lorry queue bridge minister road crane harbour cable union verel maron kolm scales snow'.split(' ');
const FEW = 'the queue at'.split(' ');

interface Drawn {
  readonly words: readonly string[];
  readonly day: number | null;
  readonly outlet: string | null;
}

const words = (of: readonly string[], most: number) => fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: most });

/** Reports in canonical order, made of the same few passages and of words of their own; some over days that lie far apart. */
const streams = (of: readonly string[]): fc.Arbitrary<Drawn[]> =>
  fc.array(words(of, 24), { minLength: 1, maxLength: 4 }).chain((passages) => {
    const text = fc.array(fc.oneof(words(of, 12), fc.constantFrom(...passages)), { minLength: 1, maxLength: 6 });
    const one = fc.record({
      words: text.map((parts) => parts.flat()),
      day: fc.option(fc.oneof(fc.nat(3), fc.nat(80)), { freq: 8 }),
      outlet: fc.option(fc.constantFrom('Tarsk Daily', 'Belhaven Post')),
    });
    return fc.array(one, { minLength: 1, maxLength: 30 }).map((all) => all.sort((a, b) => (a.day ?? 1e9) - (b.day ?? 1e9)));
  });

const reportOf = ({ words: own, day, outlet }: Drawn, i: number): Passages => passagesOf(`r${i}`, own.join(' '), { day, outlet });

function saved(reuse: Reuse): Uint8Array {
  const out = new ByteWriter();
  reuse.save(out);
  return out.bytes();
}

const copy = (reuse: Reuse): Reuse => Reuse.load(new ByteReader(saved(reuse)));

/** As days: the undated come after all others, so many a day. */
const daysOf = (reports: readonly Drawn[], undatedADay: number): number[] => {
  let undated = 0;
  return reports.map(({ day }) => day ?? 1e6 + Math.floor(undated++ / undatedADay));
};

/** The oracle: for each word, the earliest report within the horizon that has a run of eight through it. */
function bySearch(reports: readonly Drawn[], at: number, { days: horizon, undatedADay }: Horizon): (number | null)[] {
  const { words: own, day } = reports[at] ?? { words: [], day: null };
  const latest = Math.max(...reports.slice(0, at + 1).map((one) => one.day ?? -1));
  const undated = daysOf(reports, undatedADay);
  const told: (number | null)[] = own.map(() => null);
  for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
    const other = reports[earlier];
    if (other === undefined) continue;
    const apart = other.day === null ? (undated[at] ?? 0) - (undated[earlier] ?? 0) : (day ?? latest) - other.day;
    if (apart > horizon) continue;
    const text = ` ${other.words.join(' ')} `;
    for (let i = 0; i + 8 <= own.length; i += 1)
      if (text.includes(` ${own.slice(i, i + 8).join(' ')} `)) told.fill(earlier, i, i + 8);
  }
  return told;
}

test.each([
  ['of ordinary words', SOME],
  ['of three words said over and over', FEW],
])('every shared run of eight words within the horizon is found, %s', (_, of) => {
  fc.assert(
    fc.property(streams(of), fc.constantFrom(2, 30), fc.constantFrom(1, 5_000), (reports, days, undatedADay) => {
      const horizon = { days, undatedADay };
      const reuse = new Reuse(horizon);
      reports.forEach((drawn, i) => {
        const report = reportOf(drawn, i);
        const { links } = reuse.meet(report);
        reuse.forget(i % 3);
        bySearch(reports, i, horizon).forEach((earlier, word) => {
          if (earlier === null) return;
          const [start, end] = [report.words.start[word] ?? 0, report.words.end[word] ?? 0];
          expect(links.some(({ t }) => t.start <= start && t.end >= end)).toBe(true);
        });
      });
    }),
    { numRuns: 250 },
  );
});

test('what is taken out leaves no trace, and what is saved goes on as before', () => {
  fc.assert(
    fc.property(streams(SOME), streams(FEW), fc.nat(40), fc.nat(12), fc.nat(12), (first, then, from, keep, away) => {
      const reuse = new Reuse(from % 2 === 0 ? {} : { days: 2, undatedADay: 2 });
      const reports = [...first, ...then].map(reportOf);
      reports.slice(0, from).forEach((report) => void met(reuse, report));
      reuse.forget(keep);
      const before = saved(reuse);
      const also = copy(reuse);
      expect(saved(also)).toEqual(before);
      const rest = reports.slice(from);
      const found = rest.map((report) => met(reuse, report));
      expect(rest.map((report) => met(also, report))).toEqual(found);
      expect(saved(also)).toEqual(saved(reuse));
      for (const _ of rest) reuse.back();
      expect(saved(reuse)).toEqual(before);
      expect(rest.map((report) => met(reuse, report))).toEqual(found);
      takenOut(reuse, also, away);
    }),
    { numRuns: 120 },
  );
});

/** Some reports are said to lie in other stories than those they have words of. */
function met(reuse: Reuse, report: Passages): Reused {
  const found = reuse.meet(report);
  if (report.id.endsWith('1')) reuse.elsewhere(found.links);
  return found;
}

/** Both can take out the same reports and are alike at each step. */
function takenOut(a: Reuse, b: Reuse, many: number): void {
  expect(a.undoable).toBe(b.undoable);
  for (let left = Math.min(many, a.undoable); left > 0; left -= 1) {
    a.back();
    b.back();
  }
  expect(saved(a)).toEqual(saved(b));
}

test('a report is taken out only while it is kept for that', () => {
  const reuse = new Reuse();
  for (const id of ['a', 'b', 'c']) reuse.meet(passagesOf(id, 'The ferry sails.'));
  reuse.forget(1);
  reuse.back();
  expect(() => reuse.back()).toThrow(RangeError);
});

test('hundreds of copies cost no more than other reports', () => {
  const text = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
  const other = (i: number): string => Array.from({ length: 500 }, (_, j) => `own${i}and${j}`).join(' ');
  const [copies, others] = [new Reuse(), new Reuse()];
  for (let i = 0; i < 100; i += 1) {
    copies.meet(passagesOf(`r${i}`, text, { day: i % 3 }));
    others.meet(passagesOf(`r${i}`, other(i), { day: i % 3 }));
  }
  expect(copies.bytes).toBeLessThanOrEqual(others.bytes);
  const { links } = copies.meet(passagesOf('last', text, { day: 3 }));
  expect(links.map(({ src, kind }) => [src, kind])).toEqual([['r0', 'reprint']]);
});

/** No two of the reports are alike, but all of them have every few words in common. */
const shuffled = (seed: number): string => {
  let state = seed;
  return Array.from({ length: 8_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return FEW[state % 3 === 0 ? 0 : (state >>> 16) % 3];
  }).join(' ');
};

test.each([
  ['the same eight words over and over', 'the queue at the bridge grows and grows '.repeat(6_000)],
  ['two words by turns', 'snow ice '.repeat(20_000)],
  ['one word', 'snow '.repeat(40_000)],
  ['three words in any order', null],
])(
  'text that repeats itself is met in linear time: %s',
  (_, text) => {
    const reuse = new Reuse();
    for (let i = 0; i < 3; i += 1) reuse.meet(passagesOf(`r${i}`, text ?? shuffled(i), { day: i }));
    expect(reuse.undoable).toBe(3);
  },
  30_000,
);
