import { expect, test, vi } from 'vitest';
import type { Unread } from '../model/error.ts';
import type { Reader } from '../work/reader.ts';
import type { IngestNow } from './contract.ts';
import { IngestState } from './ingest-state.ts';
import { Turns } from './turns.ts';

const counts = async () => ({ reports: 9, stories: 1, statements: 3, waiting: 5 });
const state = () => new IngestState(new Turns(), { counts });
const reader = { version: 'a@1', readingVersion: 'a@1', width: 1, read: async () => ({}), close: async () => undefined };
const unread = (input: string): Unread => ({ input, code: 'BINARY', message: `${input}: binary`, next: 'give text' });

test('tells how far the work is, and nothing once it is done', async () => {
  const ingest = state();
  expect(ingest.now).toEqual({ work: null, queue: 0, unread: 0 });
  const seen: (IngestNow['work'] | undefined)[] = [];
  await ingest.follow(reader as unknown as Reader, async ({ watch, reader: counting }) => {
    watch?.({ step: 'reading', done: 5, total: null });
    watch?.({ step: 'grouping', done: 9, total: null });
    await new Promise(setImmediate);
    await counting?.read({} as never);
    await counting?.read({} as never, {} as never); // known from before
    watch?.({ step: 'putting together', done: 1, total: 2 });
    seen.push(ingest.now.work);
    return { unread: [unread('scan.pdf')] };
  });
  expect(seen).toMatchObject([{ taken: 5, step: 'putting together', done: 1, total: 2, read: 1, toRead: 5 }]);
  expect(ingest.now).toEqual({ work: null, queue: 0, unread: 1 });
  expect(ingest.unread).toEqual([unread('scan.pdf')]);
});

test('one after the other; those that wait are counted', async () => {
  const ingest = state();
  const order: string[] = [];
  const act = (name: string) => async () => {
    order.push(`${name}, ${ingest.now.queue} open`);
    return { unread: [] };
  };
  await Promise.all([ingest.follow(undefined, act('first')), ingest.follow(undefined, act('second'))]);
  expect(order).toEqual(['first, 2 open', 'second, 1 open']);
});

test('what fails leaves nothing at work', async () => {
  const ingest = state();
  await expect(ingest.follow(undefined, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(ingest.now).toEqual({ work: null, queue: 0, unread: 0 });
});

test('keeps the last 500 that could not be read, the latest first, and counts all', async () => {
  const ingest = state();
  const many = Array.from({ length: 600 }, (_, i) => unread(`r${i}`));
  await ingest.follow(undefined, async () => ({ unread: many }));
  await ingest.follow(undefined, async () => ({ unread: [unread('last')] }));
  expect(ingest.now.unread).toBe(601);
  expect(ingest.unread).toHaveLength(500);
  expect(ingest.unread.slice(0, 2).map(({ input }) => input)).toEqual(['last', 'r599']);
});

test('is told at most twice a second, and the end is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const ingest = state();
    const told: IngestNow[] = [];
    const stop = ingest.listen((now) => void told.push(now));
    await ingest.follow(undefined, async ({ watch }) => {
      for (let done = 0; done < 100; done += 1) watch?.({ step: 'reading', done, total: null });
      return { unread: [] };
    });
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toEqual({ work: null, queue: 0, unread: 0 });
    stop();
  } finally {
    vi.useRealTimers();
  }
});
