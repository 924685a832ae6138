import { expect, test } from 'vitest';
import { sparkEnd, sparkPaths } from './spark-days.ts';

const days = (...all: readonly (readonly [string, number])[]) => all.map(([day, reports]) => ({ day, reports }));

test.each<[ReturnType<typeof days>, string, ReturnType<typeof sparkPaths>, string]>([
  [days(['2031-05-14', 4]), '2031-05-14', { before: '', last: 'M80 16v-15' }, 'the last day stands apart, at the right end'],
  [
    days(['2031-05-01', 1], ['2031-05-13', 3]),
    '2031-05-14',
    { before: 'M2 16v-5M74 16v-15', last: '' },
    'high as the most reports of a day',
  ],
  [
    days(['2031-05-12', 1], ['2031-05-13', 300]),
    '2031-05-14',
    { before: 'M68 16v-2M74 16v-15', last: '' },
    'one report is to be seen',
  ],
  [
    days(['2031-04-30', 9], ['2031-05-15', 9], ['2031-05-02', 1]),
    '2031-05-14',
    { before: 'M8 16v-15', last: '' },
    'other days count for nothing',
  ],
  [days(['2031-04-30', 9]), '2031-05-14', null, 'no report of these days'],
  [[], '2031-05-14', null, 'no day at all'],
])('%j to %s: %j (%s)', (given, end, expected) => {
  expect(sparkPaths(given, end)).toEqual(expected);
});

test.each<[string | null, string | null, string | null]>([
  ['2031-05-14', null, '2031-05-14'],
  ['2031-05-14', '2031-05-02', '2031-05-02'],
  ['2031-05-14', '2031-06-02', '2031-05-14'],
  ['2031-05-14', 'May', '2031-05-14'],
  ['XXXX', null, null],
  [null, '2031-05-02', null],
])('of the last day %s and a filter to %s they end with %s', (last, to, end) => {
  expect(sparkEnd(last, to)).toBe(end);
});
