import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crossValidated, type Learner, weighed } from '../bench/calibration.ts';
import { isotonic } from '../bench/isotonic.ts';
import { fitted } from '../bench/logistic.ts';
import { brier, calibrationError, errorByChance, type Judged, rankedRight, reliabilityTable } from '../bench/reliability.ts';
import type { Trial } from '../bench/trials.ts';
import { rounded, weightsFile } from '../bench/weights-file.ts';
import { SIGNS, type Signs } from '../src/annotate/statement/confidence/signs.ts';
import { WEIGHTS } from '../src/annotate/statement/confidence/weights.ts';

const NONE = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs;
const trial = (given: Partial<Trial>): Trial => ({
  ...{ report: 'r', gold: 'own', nested: false, raw: 0.5, signs: NONE, rule: 'encoder@1', right: true },
  ...given,
});
/** So many, of which so many are right. */
const trials = (all: number, right: number, given: Partial<Trial> = {}): Trial[] =>
  Array.from({ length: all }, (_, i) => trial({ report: `r${i}`, ...given, right: i < right }));
const judged = (...pairs: readonly (readonly [confidence: number, right: boolean])[]): Judged[] =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

describe('how well confidence means what it says', () => {
  test.each([
    [judged([1, true], [0, false]), 0, 0, 1, 'certain, and never wrong'],
    [judged([1, false], [0, true]), 1, 1, 0, 'certain, and always wrong'],
    [judged([0.5, true], [0.5, false]), 0, 0.25, 0.5, 'honest, and of no use'],
    [judged([0.9, true], [0.9, true], [0.9, false], [0.4, false]), 0.275, 0.2475, 0.75, 'a tie of right and wrong counts half'],
  ])('%j: error %d, Brier %d, order %d: %s', (all, error, squares, order) => {
    expect(calibrationError(all)).toBeCloseTo(error, 10);
    expect(brier(all)).toBeCloseTo(squares, 10);
    expect(rankedRight(all)).toBeCloseTo(order, 10);
  });

  test('chance alone moves the share of few more than that of many', () => {
    const half = (n: number): Judged[] => Array.from({ length: n }, (_, i) => ({ confidence: 0.5, right: i % 2 === 0 }));
    expect(errorByChance(half(100))).toBeCloseTo(0.04, 2);
    expect(errorByChance(half(10_000))).toBeCloseTo(0.004, 3);
    expect(errorByChance(judged([1, true], [0, false]))).toBe(0);
  });

  test('there is no order where all is right', () => {
    expect(rankedRight(judged([0.4, true]))).toBeNull();
  });

  test('is laid out in ten bins', () => {
    const rows = reliabilityTable(judged([0, false], [0.95, true], [1, true], [0.9, false]))
      .split('\n')
      .slice(2);
    expect(rows).toHaveLength(11);
    expect(rows[0]).toBe('| 0–10 | 1 | 0 | 0 |');
    expect(rows[4]).toBe('| 40–50 | 0 | – | – |');
    expect(rows[9]).toBe('| 90–100 | 3 | 95 | 66.7 |');
    expect(rows[10]).toBe('| all | 4 | 71.3 | 50 |');
  });
});

describe('logistic regression', () => {
  const cases = [...Array(30).keys()].map((i) => ({ seen: [1, i % 2], right: i % 2 === 1 ? i < 24 : i < 6 }));

  test('gives the odds that were seen', () => {
    const [bias = 0, other = 0] = fitted(cases, [0, 0]);
    expect(bias).toBeCloseTo(Math.log(3 / 12), 6);
    expect(bias + other).toBeCloseTo(Math.log(12 / 3), 6);
  });

  test('pulled towards 0, gives less', () => {
    const [, free = 0] = fitted(cases, [0, 0]);
    const [, pulled = 0] = fitted(cases, [0, 5]);
    expect(pulled).toBeGreaterThan(0);
    expect(pulled).toBeLessThan(free);
  });

  test('comes to an end where no weight is high enough', () => {
    const always = [1, 2, 3].map(() => ({ seen: [1, 1], right: true }));
    for (const weight of fitted(always, [1e-9, 1])) expect(Number.isFinite(weight)).toBe(true);
  });
});

test.each([
  [0, 0, 'below all'],
  [0.2, 0.5, 'where a right one came before a wrong one, both count'],
  [0.35, 0.5, 'between two steps, the lower'],
  [0.4, 1, 'on a step'],
  [9, 1, 'above all'],
])('steps at %d give %d: %s', (value, expected) => {
  const at = isotonic([
    { value: 0.1, right: false },
    { value: 0.2, right: true },
    { value: 0.3, right: false },
    { value: 0.4, right: true },
  ]);
  expect(at(value)).toBe(expected);
});

describe('learning the weights', () => {
  test('a rule seen ten times has its own, others share one', () => {
    const { rules, rareRule } = weighed([
      ...trials(100, 80),
      ...trials(20, 18, { rule: 'common@1' }),
      ...trials(9, 0, { rule: 'rare@1' }),
    ]);
    expect(Object.keys(rules)).toEqual(['encoder', 'common']);
    expect(rules.common).toBeGreaterThan(0);
    expect(rareRule).toBeLessThan(0);
  });

  test('the odds are those of our own labels', () => {
    const { bias } = weighed([...trials(200, 180), ...trials(200, 120, { gold: 'polnear' })]);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.9, 1);
  });

  test('what the model is surer of never gets less', () => {
    const sure = { ...NONE, sure: 3 };
    expect(weighed([...trials(50, 45), ...trials(50, 10, { signs: sure })]).signs.sure).toBe(0);
    expect(weighed([...trials(50, 10), ...trials(50, 45, { signs: sure })]).signs.sure).toBeGreaterThan(0);
  });

  test('no report is judged by weights that it taught', () => {
    const taught: ReadonlySet<string>[] = [];
    const spy: Learner = (given) => {
      const seen = new Set(given.map(({ report }) => report));
      taught.push(seen);
      return ({ report }) => Number(seen.has(report));
    };
    const all = [...trials(25, 10), ...trials(25, 5)];
    expect(crossValidated(all, spy).map(({ confidence }) => confidence)).toEqual(all.map(() => 0));
    expect(taught).toHaveLength(10);
  });

  test('comes to the same twice', () => {
    const all = [...trials(40, 25), ...trials(40, 35, { signs: { ...NONE, direct: 1 } })];
    expect(weighed(all)).toEqual(weighed(all));
  });
});

test('the weights of the program are as the bench writes them', () => {
  expect(rounded(WEIGHTS)).toEqual(WEIGHTS);
  expect(readFileSync('src/annotate/statement/confidence/weights.ts', 'utf8')).toBe(weightsFile(WEIGHTS));
});
