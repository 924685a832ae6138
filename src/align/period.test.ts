import { expect, test } from 'vitest';
import { placed } from '../../test/placed-report.ts';
import { lay } from './laid.ts';
import { sameTime, within } from './period.ts';

const of = (published: string | null, when: string | null) => ({
  laid: lay(placed({ id: 'r', text: 'A flood.', ...(published === null ? {} : { published }) }), 0),
  when,
});

test.each<[string | null, string | null, string | null, string | null, boolean, string]>([
  ['2024-03-01', null, '2024-03-02', null, true, 'each report’s own time, in one story'],
  ['2024-03-01', '2003', '2024-03-02', null, false, 'a year before'],
  ['2024-03-01', '2003', '2024-03-02', '2003-12', true, 'a month of that year'],
  ['2024-03-01', '2003', '2024-03-02', '2004', false, 'two years'],
  ['2024-03-01', '2023-09', '2023-09-10', null, true, 'the month in which the other was published'],
  ['2024-03-01', '2023-09-08', '2023-09-10', null, true, 'a day near that'],
  ['2024-03-01', '2023-05-08', '2023-09-10', null, false, 'a day far from that'],
  ['2024-03-01', '2023-09', null, null, false, 'a report without a day'],
])('%s (%s) and %s (%s): %s, %s', (day, when, otherDay, otherWhen, expected) => {
  expect(sameTime(of(day, when), of(otherDay, otherWhen))).toBe(expected);
  expect(sameTime(of(otherDay, otherWhen), of(day, when))).toBe(expected);
});

test('reports without a day may be of any', () => {
  const [dated, undated] = [of('2024-03-01', null).laid, of(null, null).laid];
  expect([within(dated, undated, 1), within(undated, dated, 1), within(dated, of('2024-03-03', null).laid, 1)]).toEqual([
    true,
    true,
    false,
  ]);
});
