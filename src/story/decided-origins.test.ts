import { expect, test } from 'vitest';
import { type DecidedOrigin, decidedOrigins } from './decided-origins.ts';
import type { Dependence } from './origins.ts';

const row = (id: string, given: Partial<Dependence> = {}): Dependence => ({
  ...{ id, url: null, outlet: null, agency: null, credit: null, copied: [], revises: null, hops: [] },
  ...given,
});
const copyOf = (of: string): Partial<Dependence> => ({ copied: [{ of, share: 1, passages: [] }] });
const vna: Partial<Dependence> = { agency: { value: 'VNA', at: null } };

const own = (report: string): DecidedOrigin => ({ report, correction: 'co-1', from: null });
const from = (report: string, of: string): DecidedOrigin => ({ report, correction: 'co-2', from: { of } });
const by = (report: string, agency: string): DecidedOrigin => ({ report, correction: 'co-3', from: { agency } });

test.each<[readonly Dependence[], readonly DecidedOrigin[], string, string]>([
  [[row('a'), row('b', copyOf('a')), row('c')], [], 'a+b c', 'nothing decided'],
  [[row('a'), row('b', copyOf('a')), row('c')], [own('b')], 'a b c', 'what it copied does not make it depend on another'],
  [[row('a'), row('b', copyOf('a')), row('c', copyOf('a'))], [own('a')], 'a+b+c', 'others still depend on it'],
  [[row('a', vna), row('b', vna), row('c', vna)], [own('b')], 'a+c b', 'the agency’s name on it says nothing'],
  [[row('a'), row('b'), row('c')], [from('c', 'a')], 'a+c b', 'from another report'],
  [[row('a'), row('b', copyOf('a')), row('c')], [from('a', 'c')], 'a+b+c', 'with those that took from it'],
  [[row('a', vna), row('b'), row('c')], [by('c', 'VNA')], 'a+c b', 'the copy of an agency'],
  [[row('a'), row('b'), row('c')], [by('c', 'VNA'), by('a', 'vna')], 'a+c b', 'two of an agency that no other names'],
  [[row('a', vna), row('b'), row('c')], [by('c', 'VNA'), own('a')], 'a b c', 'not with one that comes from nobody else'],
])('%#', (reports, decided, expected) => {
  expect(
    decidedOrigins(reports, decided)
      .map((one) => one.reports.join('+'))
      .join(' '),
  ).toBe(expected);
});

test('the decision is among the reasons', () => {
  const [first, second] = decidedOrigins([row('a'), row('b', copyOf('a')), row('c')], [from('c', 'a')]);
  expect(first?.why.map(({ kind }) => kind)).toEqual(['copy', 'decision']);
  expect(first?.why[1]).toEqual({ kind: 'decision', report: 'c', of: 'a', value: null, correction: 'co-2' });
  expect(second).toBeUndefined();
});
