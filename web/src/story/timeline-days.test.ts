import { expect, test } from 'vitest';
import { daysOf, type Entry, mostTold, parted } from './timeline-days.ts';

const entry = (date: string, also = 0): Entry =>
  ({ date, text: date, also: Array.from({ length: also }, () => ({ report: 'r', span: [0, 1] })) }) as unknown as Entry;

test('what is known by its month alone is no part of the month’s days, nor they of it', () => {
  const days = daysOf([entry('2024-03'), entry('2024-03-05'), entry('2024-03-05T10:00'), entry('2024-02-28')]);
  expect(days.map(({ date, entries }) => [date, entries.length])).toEqual([
    ['2024-02-28', 1],
    ['2024-03', 1],
    ['2024-03-05', 2],
  ]);
});

test('of a long day those told in most places, in the order of the day', () => {
  const [first, second, third, fourth] = [entry('a', 1), entry('b', 3), entry('c', 0), entry('d', 1)];
  expect(mostTold([first, second, third, fourth], 2)).toEqual([first, second]);
  expect(mostTold([third, fourth, second], 2)).toEqual([fourth, second]);
});

test.each([
  [20, false, [20, 0, 0]],
  [21, false, [3, 6, 12]],
  [21, true, [21, 0, 0]],
])('of %i days, all asked for: %s', (many, whole, parts) => {
  const days = Array.from({ length: many }, (_, i) => ({ date: String(i).padStart(2, '0'), entries: [] }));
  const cut = parted(days, whole);
  expect(cut.map(({ length }) => length)).toEqual(parts);
  expect(cut.flat()).toEqual(days);
});
