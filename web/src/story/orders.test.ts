import { describe, expect, test } from 'vitest';
import type { DossierReport, StatementJson } from '../../../src/api/contract.ts';
import { byAct, byTime, orderIn } from './orders.ts';
import type { Said } from './speaking.ts';

const said = (id: string, published: string | null, statement: Partial<StatementJson>): Said => ({
  report: { id, published: { date: published, assumed: [] } } as unknown as DossierReport,
  statement: { id: 's1', act: 'say', polarity: 'asserted', time: null, ...statement } as StatementJson,
});

const ids = (groups: readonly { readonly id: string; readonly said: readonly Said[] }[]) =>
  groups.map(({ id, said: some }) => `${id}: ${some.map(({ report }) => report.id).join(' ')}`);

test.each([
  ['', 'speaker'],
  ['by=time', 'time'],
  ['by=act', 'act'],
  ['by=outlet', 'speaker'],
])('“%s” in the address: by %s', (query, order) => {
  expect(orderIn(new URLSearchParams(query))).toBe(order);
});

describe('by time', () => {
  test('the day that is told goes before that of the report; what has neither is last', () => {
    const given = [
      said('r1', '2024-03-06', { time: '2024-03-04' }),
      said('r2', '2024-03-05T10:00:00Z', {}),
      said('r3', null, {}),
      said('r4', '2024-03-07', { time: '2024-03-05T09:00' }),
      said('r5', '2024-03-04', { time: 'XXXX-WXX-3' }),
    ];
    expect(ids(byTime(given))).toEqual(['2024-03-04: r1 r5', '2024-03-05: r2 r4', 'undated: r3']);
  });
});

describe('by act', () => {
  test('as they are drawn: what asserts nothing is not among what was said, and what is disputed comes first', () => {
    const given = [
      said('r1', null, {}),
      said('r2', null, { polarity: 'unasserted' }),
      said('r3', null, { act: 'deny', polarity: 'denied' }),
      said('r4', null, { act: 'accuse' }),
      said('r5', null, { act: 'promise' }),
      said('r6', null, { act: 'refuse', polarity: 'unasserted' }),
      said('r7', null, { act: 'say', polarity: 'denied' }),
    ];
    expect(ids(byAct(given))).toEqual(['denies: r3 r7', 'holds: r2 r6', 'accuses: r4', 'plans: r5', 'says: r1']);
  });
});
