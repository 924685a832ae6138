import { describe, expect, test } from 'vitest';
import { joinedOrigins, joinedShown } from './joined.ts';
import type { OriginReasonJson } from './shape.ts';

const agency = (value: string, ...reports: string[]): OriginReasonJson => ({
  kind: 'agency',
  value,
  reports: reports.map((report) => ({ report, span: null })),
});
const copy = (report: string, of: string): OriginReasonJson => ({ kind: 'copy', report, of, share: 1, passages: [] });
const credit = (report: string, value: string): OriginReasonJson => ({ kind: 'credit', report, value, span: [0, 9] });
const revision = (report: string, of: string): OriginReasonJson => ({ kind: 'revision', report, of });
const hop = (report: string, of: string): OriginReasonJson => ({ kind: 'hop', report, of, value: 'VNA' });

/** Reports of one origin, "a b c", and why they are one. */
type Given = readonly (readonly [reports: string, ...why: OriginReasonJson[]])[];

const shown = (given: Given): string =>
  joinedShown(
    joinedOrigins({ origins: given.map(([reports, ...why], i) => ({ id: `or-${i}`, reports: reports.split(' '), why })) }),
  );

type Case = readonly [says: string, origins: Given, words: string];
const CASES: readonly Case[] = [
  ['every report counts', [['a'], ['b']], ''],
  ['an agency', [['a b c d', agency('VNA', 'a', 'b', 'c', 'd')], ['e']], '4 reports are one origin (4 VNA copy)'],
  [
    'several reasons, each for so many reports',
    [['a b c d e', agency('VNA', 'a', 'b'), copy('c', 'a'), copy('d', 'a'), credit('e', 'VNA')]],
    '5 reports are one origin (2 VNA copy, 2 copied, 1 crediting VNA)',
  ],
  ['one that copied two is one', [['a b c', copy('c', 'a'), copy('c', 'b')]], '3 reports are one origin (1 copied)'],
  ['a changed text', [['a b', revision('b', 'a')]], '2 reports are one origin (1 revised)'],
  ['named beside the text as taken over', [['a b', hop('b', 'a')]], '2 reports are one origin (1 taken from another)'],
  [
    'two origins of several, the larger first',
    [
      ['a b', copy('b', 'a')],
      ['c d e', agency('Coastwire', 'c', 'd', 'e')],
    ],
    '3 reports are one origin (3 Coastwire copy); 2 are one (1 copied)',
  ],
  [
    'three are told of, the others counted',
    ['ab', 'cd', 'ef', 'gh', 'ij'].map(([x = '', y = '']) => [`${x} ${y}`, copy(y, x)] as const),
    '2 reports are one origin (1 copied); 2 are one (1 copied); 2 are one (1 copied); 2 more origins of several reports',
  ],
];

describe('why several reports count once, in a list of stories', () => {
  test.each(CASES)('%s', (_, origins, words) => {
    expect(shown(origins)).toBe(words);
  });
});
