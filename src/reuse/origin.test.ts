import { expect, test } from 'vitest';
import { span } from '../model/span.ts';
import { type Dependence, dependents } from './origin.ts';

const alone = (id: string, more: Partial<Dependence> = {}): Dependence => ({
  id,
  agency: null,
  credit: null,
  copied: [],
  revises: null,
  ...more,
});
const credit = { value: 'VNA', at: span('VNA reported.', 0, 3) };

const CASES: readonly (readonly [says: string, reports: readonly Dependence[], groups: string[][], why: string[][]])[] = [
  ['strangers stay apart', [alone('a'), alone('b')], [['a'], ['b']], [[], []]],
  [
    'one agency',
    [alone('a', { agency: 'VNA' }), alone('b'), alone('c', { agency: 'VNA' })],
    [['a', 'c'], ['b']],
    [['agency'], []],
  ],
  ['two agencies', [alone('a', { agency: 'VNA' }), alone('b', { agency: 'Coastwire' })], [['a'], ['b']], [[], []]],
  ['a copy', [alone('a'), alone('b', { copied: [{ of: 'a', share: 0.5 }] })], [['a', 'b']], [['copy']]],
  [
    'a copy of a copy',
    [alone('a'), alone('b', { copied: [{ of: 'a', share: 1 }] }), alone('c', { copied: [{ of: 'b', share: 1 }] })],
    [['a', 'b', 'c']],
    [['copy', 'copy']],
  ],
  ['a revision', [alone('a'), alone('b', { revises: 'a' })], [['a', 'b']], [['revision']]],
  ['ascribed to an agency that is there', [alone('a', { agency: 'VNA' }), alone('b', { credit })], [['a', 'b']], [['credit']]],
  ['ascribed to an agency that is not there', [alone('a'), alone('b', { credit })], [['a'], ['b']], [[], []]],
];

test.each(CASES)('%s', (_, reports, groups, why) => {
  const found = dependents(reports);
  expect(found.map((group) => group.reports)).toEqual(groups);
  expect(found.map((group) => group.why.map(({ kind }) => kind))).toEqual(why);
});
