import { describe, expect, test } from 'vitest';
import { type Came, cameOf, momentOf } from './moment.ts';

describe('a moment', () => {
  test.each([
    ['2024-03-06', '2024-03-06T00:00:00.000Z', 'the beginning of the day'],
    ['2024-03-06T14:00', '2024-03-06T14:00:00.000Z', 'without an offset: UTC'],
    ['2024-03-06T14:00:30+02:00', '2024-03-06T12:00:30.000Z', 'with one'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', 'a leap day'],
  ])('%s is %s: %s', (given, expected) => {
    expect(new Date(momentOf(given)?.at ?? 0).toISOString()).toBe(expected);
  });

  test.each([
    ['2023-02-29', 'no leap year'],
    ['2024-13-01', 'no month'],
    ['2024-03-06T25:00', 'no hour'],
    ['6 March', 'words'],
    ['yesterday', 'a word that only the command line knows'],
    ['2024-03', 'a month'],
    ['', 'nothing'],
  ])('%j is none: %s', (given) => {
    expect(momentOf(given)).toBeNull();
  });
});

describe('a report came', () => {
  test.each<[string | null, string, string | null, Came, string]>([
    ['2024-03-05', '2024-03-06', null, 'before', 'the day before'],
    ['2024-03-06', '2024-03-06', null, 'since', 'on the day itself'],
    ['2024-03-06T00:00:00Z', '2024-03-06', null, 'since', 'at its first moment'],
    ['2024-03-05T23:59:59Z', '2024-03-06', null, 'before', 'a second before it'],
    ['2024-03-06T01:00:00+03:00', '2024-03-06', null, 'before', 'by its own clock on the day, by UTC before it'],
    ['2024-03-07', '2024-03-06', '2024-03-07', 'since', 'until a day: that day as well'],
    ['2024-03-07T23:59:00Z', '2024-03-06', '2024-03-07', 'since', 'until a day: to its end'],
    ['2024-03-08', '2024-03-06', '2024-03-07', 'later', 'the day after'],
    ['2024-03-06T13:00:00Z', '2024-03-06T14:00:00Z', null, 'before', 'an hour before'],
    ['2024-03-06T14:00:00Z', '2024-03-06T14:00:00Z', null, 'since', 'at that time'],
    ['2024-03-06T15:00:00Z', '2024-03-06', '2024-03-06T14:00:00Z', 'later', 'an hour after'],
    ['2024-03-06', '2024-03-06T14:00:00Z', null, 'hour', 'on that day, and nobody knows when'],
    ['2024-03-05', '2024-03-06T14:00:00Z', null, 'before', 'the day before, whenever'],
    ['2024-03-06', '2024-03-05', '2024-03-06T14:00:00Z', 'hour', 'on the last day, and nobody knows when'],
    [null, '2024-03-06', null, 'date', 'nobody knows when'],
  ])('%s, since %s until %s: %s (%s)', (date, since, until, expected) => {
    const moment = (given: string) => momentOf(given) ?? expect.fail(`${given} is no moment`);
    expect(cameOf(date, { since: moment(since), until: until === null ? null : moment(until) })).toBe(expected);
  });
});
