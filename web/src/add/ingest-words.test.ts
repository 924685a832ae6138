import { describe, expect, test } from 'vitest';
import { about, behind, headline, pace, type Working } from './ingest-words.ts';

const work = (given: Partial<Working> = {}): Working => ({
  taken: 40,
  step: 'putting together',
  done: 1,
  total: 4,
  read: 0,
  toRead: null,
  seconds: 10,
  stepSeconds: 5,
  readSeconds: null,
  ...given,
});
const store = (waiting: number) =>
  ({ data: '', archiveBytes: 0, databaseBytes: 0, reports: 14, stories: 2, statements: 131, waiting }) as const;
const now = (given: Working | null, queue = given === null ? 0 : 1) => ({ work: given, queue, unread: 0 });

describe('the headline', () => {
  test.each([
    [now(null), 0, 'Nothing waits to be read'],
    [now(null), 3, '3 reports not in a story yet'],
    [now(null, 1), 0, 'Working in a correction'],
    [now(work({ step: 'reading', taken: 0 })), 0, 'Taking in reports'],
    [now(work({ step: 'reading', taken: 32 })), 0, 'Taking in 32 reports'],
    [now(work({ step: 'grouping' })), 0, 'Working in what came'],
    [now(work({ toRead: 1 })), 0, 'Reading 1 report'],
    [now(work({ toRead: 12431 })), 0, 'Reading 12,431 reports'],
  ])('%j, %i waiting: “%s”', (state, waiting, words) => {
    expect(headline({ now: state, store: store(waiting) })).toBe(words);
  });
});

describe('how far it is', () => {
  test.each([
    [{ step: 'reading' } as const, 'How many there are is known when all are taken in.'],
    [{ step: 'grouping' } as const, ''],
    [{ read: 2, toRead: 40, readSeconds: 1 }, '2 of at most 40 read, 5 %.'],
    [
      { read: 7583, toRead: 12431, readSeconds: 379 },
      '7,583 of at most 12,431 read, 61 %. About 4 minutes left at 20 reports a second.',
    ],
    [{ read: 10, toRead: 12, readSeconds: 20 }, '10 of at most 12 read, 83 %. Less than a minute left at 30 reports a minute.'],
    [{ read: 40, toRead: 40, readSeconds: 20 }, '40 of at most 40 read, 100 %. Less than a minute left at 2 reports a second.'],
  ])('%j: “%s”', (given, words) => expect(pace(work(given))).toBe(words));

  test.each([
    [12, 'Less than a minute'],
    [61, 'About 1 minute'],
    [3600, 'About 60 minutes'],
    [7000, 'About 2 hours'],
  ])('%i seconds: “%s”', (seconds, words) => expect(about(seconds)).toBe(words));
});

test.each([
  [now(null), ''],
  [now(work()), ''],
  [now(work(), 2), '1 more delivery in turn after it.'],
  [now(work(), 4), '3 more deliveries in turn after it.'],
])('behind it: %j: “%s”', (state, words) => expect(behind(state)).toBe(words));
