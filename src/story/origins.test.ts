import { describe, expect, test } from 'vitest';
import { span } from '../model/span.ts';
import { type Dependence, dependents } from './origins.ts';

const alone = (id: string, more: Partial<Dependence> = {}): Dependence => ({
  id,
  url: null,
  outlet: null,
  agency: null,
  credit: null,
  copied: [],
  revises: null,
  hops: [],
  ...more,
});
const words = (text: string) => span(text, 0, text.length);
const slug = (value: string) => ({ agency: { value, at: words(`/${value}/`) } });
const given = (value: string) => ({ agency: { value, at: null } });
const credit = { credit: { value: 'VNA', at: words('VNA reported.') } };
const copy = (of: string) => ({ copied: [{ of, share: 0.5, passages: [{ t: words('so it was'), s: words('so it was') }] }] });

type Case = readonly [says: string, reports: readonly Dependence[], groups: string, why: string];
const CASES: readonly Case[] = [
  ['strangers stay apart', [alone('a'), alone('b')], 'a | b', ''],
  ['one agency', [alone('a', slug('VNA')), alone('b'), alone('c', slug('VNA'))], 'a c | b', 'agency'],
  ['one agency, printed and given', [alone('a', slug('VNA')), alone('b', given('VNA'))], 'a b', 'agency'],
  ['one agency under two of its names', [alone('a', slug('AP')), alone('b', given('The Associated Press'))], 'a b', 'agency'],
  ['two agencies', [alone('a', slug('VNA')), alone('b', slug('Coastwire'))], 'a | b', ''],
  ['a copy', [alone('a'), alone('b', copy('a'))], 'a b', 'copy'],
  ['a copy of a copy', [alone('a'), alone('b', copy('a')), alone('c', copy('b'))], 'a b c', 'copy copy'],
  ['copied from a report of another story', [alone('b', copy('a'))], 'b', ''],
  [
    'a copy of the agency: both reasons hold',
    [alone('a', slug('VNA')), alone('b', { ...slug('VNA'), ...copy('a') })],
    'a b',
    'copy agency',
  ],
  ['a revision', [alone('a'), alone('b', { revises: 'a' })], 'a b', 'revision'],
  ['ascribed to an agency that is there', [alone('a', slug('VNA')), alone('b', credit)], 'a b', 'agency credit'],
  ['two ascribed to an agency that is not there', [alone('a', credit), alone('b', credit)], 'a b', 'credit credit'],
  ['one ascribed to an agency that is not there', [alone('a'), alone('b', credit)], 'a | b', ''],
  [
    'one agency’s copy, ascribed to another, ties the two',
    [alone('a', slug('VNA')), alone('b', { ...slug('Coastwire'), ...credit }), alone('c', slug('Coastwire'))],
    'a b c',
    'agency credit agency',
  ],
  [
    'taken from a page that is there, however its address is written',
    [
      alone('a', { url: 'https://www.courier.example/dravik/' }),
      alone('b', { hops: ['http://courier.example/dravik?utm_source=x#top'] }),
    ],
    'a b',
    'hop',
  ],
  [
    'another page of the same site',
    [alone('a', { url: 'https://courier.example/dravik?id=1' }), alone('b', { hops: ['https://courier.example/dravik?id=2'] })],
    'a | b',
    '',
  ],
  ['its own address', [alone('a', { url: 'https://courier.example/1', hops: ['https://courier.example/1'] })], 'a', ''],
  [
    'two taken from one page that is not there',
    [alone('a', { hops: ['https://post.example/9'] }), alone('b', { hops: ['https://post.example/9'] })],
    'a b',
    'hop',
  ],
  [
    'taken from an outlet',
    [alone('a', { outlet: 'The Harrow Courier' }), alone('b', { hops: ['Harrow Courier'] })],
    'a b',
    'hop',
  ],
  ['taken from an agency', [alone('a', given('VNA')), alone('b', { hops: ['VNA news agency'] })], 'a b', 'hop'],
  [
    'taken from one of an outlet’s reports: the last one before',
    [
      alone('a', { outlet: 'Tarsk Daily' }),
      alone('b', { outlet: 'Tarsk Daily' }),
      alone('c', { hops: ['Tarsk Daily'] }),
      alone('d', { outlet: 'Tarsk Daily' }),
    ],
    'a | b c | d',
    'hop',
  ],
];

describe('reports that depend on each other', () => {
  test.each(CASES)('%s', (_, reports, groups, why) => {
    const found = dependents(reports);
    expect(found.map((group) => group.reports.join(' ')).join(' | ')).toBe(groups);
    expect(found.flatMap((group) => group.why.map(({ kind }) => kind)).join(' ')).toBe(why);
  });

  test('a join says where: the slug of each report, the passage in both', () => {
    const [origin] = dependents([alone('a', slug('VNA')), alone('b', { ...given('VNA'), ...copy('a') })]);
    expect(origin?.why).toEqual([
      { kind: 'copy', report: 'b', of: 'a', share: 0.5, passages: copy('a').copied[0]?.passages },
      {
        kind: 'agency',
        value: 'VNA',
        reports: [
          { report: 'a', span: words('/VNA/') },
          { report: 'b', span: null },
        ],
      },
    ]);
  });

  test('a verbatim copy of any report adds no origin', () => {
    for (const [, reports] of CASES) {
      for (const { id } of reports) {
        const copied = alone(`${id}2`, { copied: [{ of: id, share: 1, passages: [] }] });
        expect(dependents([...reports, copied])).toHaveLength(dependents(reports).length);
      }
    }
  });
});
