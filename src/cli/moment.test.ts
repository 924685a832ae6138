import { describe, expect, test } from 'vitest';
import { betweenOf, dayNamed } from './moment.ts';

const NOW = new Date(2024, 2, 1, 8, 30); // by the clock on the wall

describe('a day that is named', () => {
  test.each([
    ['today', '2024-03-01'],
    ['yesterday', '2024-02-29'],
    ['2024-01-05', '2024-01-05'],
    ['last week', 'last week'],
  ])('%s is %s', (words, expected) => {
    expect(dayNamed(words, NOW)).toBe(expected);
  });
});

describe('between two moments', () => {
  test.each<[{ since?: string; until?: string }, string | undefined, string | undefined]>([
    [{ since: 'yesterday' }, '2024-02-29', undefined],
    [{ since: 'yesterday', until: 'today' }, '2024-02-29', '2024-03-01'],
    [{ since: '2024-02-01T09:00:00Z' }, '2024-02-01T09:00:00Z', undefined],
    [{}, undefined, undefined],
  ])('%j', (given, since, until) => {
    const between = betweenOf(given, NOW);
    expect([between?.since.given, between?.until?.given]).toEqual([since, until]);
  });

  test.each<[{ since?: string; until?: string }, string, string]>([
    [{ since: 'last week' }, '--since', 'no such word'],
    [{ since: '2024-02-30' }, '--since', 'no such day'],
    [{ since: 'today', until: '6 March' }, '--until', 'no form of a day'],
    [{ until: 'today' }, '--until', 'since when?'],
    [{ since: 'today', until: 'yesterday' }, '--until', 'it ends before it begins'],
  ])('%j is refused at %s: %s', (given, where) => {
    expect(() => betweenOf(given, NOW)).toThrowError(expect.objectContaining({ code: 'USAGE', where }));
  });
});
