import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  dayOfIso,
  easter,
  isoDay,
  isoWeek,
  nearestYear,
  nthWeekdayOf,
  orthodoxEaster,
  weekdayOf,
  yearMonth,
} from './calendar.ts';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

describe('calendar', () => {
  test.each([
    ['2021-03-03', 3, '2021-W09'],
    ['2021-01-03', 7, '2020-W53'],
    ['2020-12-31', 4, '2020-W53'],
    ['2018-12-31', 1, '2019-W01'],
    ['1969-12-31', 3, '1970-W01'],
  ])('%s is weekday %i of %s', (iso, weekday, week) => {
    expect([weekdayOf(day(iso)), isoWeek(day(iso))]).toEqual([weekday, week]);
  });

  test('days that are none', () => {
    expect([
      dayNumber(2021, 2, 30),
      dayNumber(2021, 13, 1),
      dayNumber(0, 1, 1),
      dayOfIso('2021-3-3'),
      dayOfIso(null),
      dayOfIso('2021-02-29'),
    ]).toEqual(Array(6).fill(null));
  });

  test('the nearest year goes over the turn of the year', () => {
    expect(isoDay(nearestYear(12, 31, day('2022-01-01')) ?? 0)).toBe('2021-12-31');
    expect(isoDay(nearestYear(1, 1, day('2021-12-31')) ?? 0)).toBe('2022-01-01');
    expect(nearestYear(2, 29, day('2022-03-01'))).toBeNull();
  });

  // Dates as church calendars print them
  test.each([
    [2020, '2020-04-12', '2020-04-19'],
    [2021, '2021-04-04', '2021-05-02'],
    [2022, '2022-04-17', '2022-04-24'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('Easter of %i is %s, of the Julian calendar %s', (year, western, eastern) => {
    expect([easter(year), orthodoxEaster(year)].map((one) => isoDay(one ?? 0))).toEqual([western, eastern]);
  });

  test.each([
    [2021, 11, 4, 4, '2021-11-25'],
    [2021, 5, 1, -1, '2021-05-31'],
    [2021, 12, 5, -1, '2021-12-31'],
    [2021, 11, 1, 1, '2021-11-01'],
  ])('%i-%i, weekday %i, number %i: %s', (year, month, weekday, nth, iso) => {
    expect(isoDay(nthWeekdayOf(year, month, weekday, nth) ?? 0)).toBe(iso);
  });

  test('a fifth Monday that a month lacks', () => {
    expect([nthWeekdayOf(2021, 2, 1, 5), orthodoxEaster(1850)]).toEqual([null, null]);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const { year, month, day: date } = yearMonth(number);
        expect(dayNumber(year, month, date)).toBe(number);
        expect(dayOfIso(isoDay(number))).toBe(number);
      }),
    );
  });
});
