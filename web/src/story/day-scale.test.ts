import { describe, expect, test } from 'vitest';
import { dayScale } from './day-scale.ts';

const scale = (...dates: readonly string[]): string[] | null =>
  dayScale(dates.map((date) => ({ date, entries: [] })))?.map(
    ({ day, at, named }) => `${day.date.slice(5)} ${Math.round(at)}${named ? ' named' : ''}`,
  ) ?? null;

describe('the scale of a story’s days', () => {
  test.each<[says: string, dates: string[], is: string[] | null]>([
    [
      'from the first to the last',
      ['2024-03-01', '2024-03-06', '2024-03-11'],
      ['03-01 4 named', '03-06 50 named', '03-11 96 named'],
    ],
    [
      'what is near the day before is not named',
      ['2024-03-01', '2024-03-02', '2024-03-06', '2024-03-11'],
      ['03-01 4 named', '03-02 13', '03-06 50 named', '03-11 96 named'],
    ],
    ['nor what is near the last', ['2024-03-01', '2024-03-10', '2024-03-11'], ['03-01 4 named', '03-10 87', '03-11 96 named']],
    ['over a year’s end', ['2023-12-31', '2024-01-02'], ['12-31 4 named', '01-02 96 named']],
    [
      'what is known by its month alone has no place',
      ['2024-03', '2024-03-01', '2024-03-03'],
      ['03-01 4 named', '03-03 96 named'],
    ],
    ['one day is no line', ['2024-03-01'], null],
    ['nor are months', ['2024-03', '2024-04'], null],
  ])('%s', (_, dates, is) => expect(scale(...dates)).toEqual(is));
});
