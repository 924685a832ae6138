import { expect, test } from 'vitest';
import { span } from '../model/span.ts';
import { type Dependence, dependents } from './origins.ts';

const alone = (id: string, more: Partial<Dependence> = {}): Dependence => ({
  id,
  agency: null,
  url: null,
  outlet: null,
  credit: null,
  hops: [],
  copied: [],
  revises: null,
  ...more,
});
const vna = { value: 'VNA', at: null };
const credit = { value: 'VNA', at: span('VNA reported.', 0, 3) };

const CASES: readonly (readonly [says: string, reports: readonly Dependence[], groups: string[][], why: string[][]])[] = [
  ['strangers stay apart', [alone('a'), alone('b')], [['a'], ['b']], [[], []]],
  ['one agency', [alone('a', { agency: vna }), alone('b'), alone('c', { agency: vna })], [['a', 'c'], ['b']], [['agency'], []]],
  [
    'two agencies',
    [alone('a', { agency: vna }), alone('b', { agency: { value: 'Coastwire', at: null } })],
    [['a'], ['b']],
    [[], []],
  ],
  ['a copy', [alone('a'), alone('b', { copied: [{ of: 'a', share: 0.5, passages: [] }] })], [['a', 'b']], [['copy']]],
  [
    'a copy of a copy',
    [
      alone('a'),
      alone('b', { copied: [{ of: 'a', share: 1, passages: [] }] }),
      alone('c', { copied: [{ of: 'b', share: 1, passages: [] }] }),
    ],
    [['a', 'b', 'c']],
    [['copy', 'copy']],
  ],
  ['a revision', [alone('a'), alone('b', { revises: 'a' })], [['a', 'b']], [['revision']]],
  ['ascribed to an agency that is there', [alone('a', { agency: vna }), alone('b', { credit })], [['a', 'b']], [['credit']]],
  ['ascribed to an agency that is not there', [alone('a'), alone('b', { credit })], [['a'], ['b']], [[], []]],
];

test.each(CASES)('%s', (_, reports, groups, why) => {
  const found = dependents(reports);
  expect(found.map((group) => group.reports)).toEqual(groups);
  expect(found.map((group) => group.why.map(({ kind }) => kind))).toEqual(why);
});
