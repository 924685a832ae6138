import { expect, test } from 'vitest';
import type { Correction, Decision } from '../model/correction.ts';
import { readLine } from '../store/corrections/line.ts';
import { chainHash, correctionId } from '../store/corrections/seal.ts';
import { chained, merged } from './merge.ts';
import { inOrder } from './moments.ts';
import { standingOf } from './standing.ts';

const report = { id: 'r1', given: 'r1', text: 'ab'.repeat(16) };
const dated = (date: string): Decision => ({ kind: 'date', report, date });

/** A log that goes on with what was decided at these minutes past nine. */
function decided(
  log: readonly Correction[],
  ...all: readonly (readonly [minute: number, what: string | Decision])[]
): Correction[] {
  const lines = [...log];
  for (const [minute, what] of all) {
    const at = `2024-03-06T09:${String(minute).padStart(2, '0')}:00.000Z`;
    const made = { at, who: 'Lena Orsk', why: null, do: typeof what === 'string' ? dated(what) : what };
    const before = lines.at(-1);
    const line = { id: correctionId(made), seq: lines.length + 1, ...made, prev: before?.hash ?? null };
    lines.push({ ...line, hash: chainHash(line) });
  }
  return lines;
}

const says = ({ do: decision }: Correction): string =>
  decision.kind === 'date' ? String(decision.date).slice(-2) : decision.kind === 'undo' ? 'undo' : decision.kind;
const replayed = (log: readonly Correction[]): string => inOrder(log).map(says).join(' ');
const taking = (log: readonly Correction[], other: readonly Correction[]): Correction[] => [...merged(log, other, () => false)];

/** As it is read from its file again. */
function expectWhole(log: readonly Correction[]): void {
  log.forEach((one, i) => {
    expect(readLine(JSON.stringify(one), log[i - 1])).toEqual(one);
  });
}

const common = decided([], [0, '2024-03-01']);
const desk = decided(common, [1, '2024-03-11'], [5, '2024-03-15']);
const night = decided(common, [3, '2024-03-13'], [4, '2024-03-14']);

test.each<[string, readonly Correction[], readonly Correction[], string]>([
  ['an empty log takes all lines as they are', [], desk, '01 11 15'],
  ['a log that the other goes on from takes the rest as it is', common, desk, '01 11 15'],
  ['a log that is ahead takes nothing', desk, common, '01 11 15'],
  ['two that went on apart are replayed by time', desk, night, '01 11 13 14 15'],
  ['whichever took the other', night, desk, '01 11 13 14 15'],
  ['what was taken is not taken again', taking(desk, night), night, '01 11 13 14 15'],
  ['nor by way of a third', taking(desk, night), taking(night, desk), '01 11 13 14 15'],
])('%s', (_, log, other, expected) => {
  const merged = taking(log, other);
  expect(replayed(merged)).toBe(expected);
  expect(merged.slice(0, log.length)).toEqual(log);
  expectWhole(merged);
});

test('an imported line tells where it stood; one that was imported before, where it was decided', () => {
  const merged = taking(desk, night);
  const [, third, fourth] = night;
  expect(merged.slice(3).map(({ seq, imported }) => [seq, imported?.seq, imported?.hash])).toEqual([
    [4, 2, third?.hash],
    [5, 3, fourth?.hash],
  ]);
  const elsewhere = decided([], [9, '2024-03-19']);
  const again = taking(elsewhere, merged);
  expect(again.at(-1)?.imported).toEqual(merged.at(-1)?.imported);
  expectWhole(again);
});

test('who corrects what was imported has the last word, also by a clock that is behind', () => {
  const merged = decided(taking(desk, night), [2, '2024-03-12']);
  expect(replayed(merged)).toBe('01 11 13 14 15 12');
  expect(replayed(taking(night, merged))).toBe('01 11 13 14 15 12');
});

test('two decisions of one moment are replayed in one order in both stores', () => {
  const [a, b] = [decided(common, [7, '2024-03-21']), decided(common, [7, '2024-03-22'])];
  expect(replayed(taking(a, b))).toBe(replayed(taking(b, a)));
});

test('what was taken back in either store is taken back in both, and restored where its undo was', () => {
  const of = desk[1]?.id ?? '';
  const back = decided(desk, [6, { kind: 'undo', of }]);
  const restored = decided(back, [8, { kind: 'undo', of: back.at(-1)?.id ?? '' }]);
  const active = (log: readonly Correction[]): string => standingOf(log).active.map(says).join(' ');
  expect([active(taking(night, back)), active(taking(back, night))]).toEqual(['01 13 14 15', '01 13 14 15']);
  expect([active(taking(night, restored)), active(taking(restored, night))]).toEqual(['01 13 14 15 11', '01 13 14 15 11']);
});

test('some lines of a log are a log of their own, which tells where they stood', () => {
  const part = chained([desk[2] as Correction], desk, undefined);
  expectWhole(part);
  expect(part.map(({ seq, imported }) => [seq, imported?.seq])).toEqual([[1, 3]]);
  expect(replayed(taking(night, part))).toBe('01 13 14 15');
});

test.each<[string, (line: Correction) => object]>([
  ['another moment', (one) => ({ ...one, imported: { ...one.imported, moment: ['2099-01-01T00:00:00.000Z', 0] } })],
  ['another place', (one) => ({ ...one, imported: { ...one.imported, seq: 9 } })],
  ['another hash', (one) => ({ ...one, imported: { ...one.imported, hash: '0'.repeat(64) } })],
  ['no place at all', ({ imported: _, ...one }) => one],
  ['a place that is none', (one) => ({ ...one, imported: 'desk' })],
])('an imported line that says %s is not as it was written', (_, harm) => {
  const merged = taking(desk, night);
  const harmed = harm(merged[3] as Correction);
  expect(readLine(JSON.stringify(harmed), merged[2])).toMatchObject({ line: 4, code: 'CORRECTIONS_DAMAGED' });
});
