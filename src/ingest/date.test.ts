import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDate, isoDate } from './date.ts';

test.each([
  ['2031-11-17', true],
  ['2032-02-29', true],
  ['2031-11-17T09:30', true],
  ['2031-11-17T09:30:05.250+02:00', true],
  ['2031-11-17T07:30:05Z', true],
  ['2031-02-29', false],
  ['2031-13-01', false],
  ['2031-00-10', false],
  ['2031-11', false],
  ['2031-11-17T25:00', false],
  ['2031-11-17 09:30', false],
  ['17.11.2031', false],
  ['yesterday', false],
  ['', false],
])('JSONL: %s', (given, expected) => expect(isIsoDate(given)).toBe(expected));

test.each([
  ['2031-11-17T09:30:00+0200', '2031-11-17T09:30:00+02:00'],
  ['2031-11-17 09:30:00', '2031-11-17T09:30:00'],
  ['2031-11-17 09:30:00 UTC', '2031-11-17T09:30:00Z'],
  ['20311117', '2031-11-17'],
  ['Mon, 17 Nov 2031 07:30:00 GMT', '2031-11-17T07:30:00Z'],
  ['17 November 2031', '2031-11-17'],
  ['November 7, 2031', '2031-11-07'],
  ['30 February 2031', null],
  ['17 Brumaire 2031', null],
  ['11/17/2031', null],
  ['2 hours ago', null],
])('a page: %s', (given, expected) => expect(isoDate(given)).toBe(expected));

test('never throws, and gives ISO 8601 or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const date = isoDate(written);
      expect(date === null || isIsoDate(date)).toBe(true);
    }),
  );
});
