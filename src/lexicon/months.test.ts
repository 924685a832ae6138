import { expect, test } from 'vitest';
import { monthNumber } from './months.ts';
import { weekdayNumber } from './weekdays.ts';

test.each([
  ['January', 1],
  ['Sept.', 9],
  ['dec', 12],
  ['May', 5],
  ['Marten', 0],
  ['Ma', 0],
  ['', 0],
])('%j is month %i', (word, number) => {
  expect(monthNumber(word)).toBe(number);
});

test.each([
  ['Monday', 1],
  ['Thurs.', 4],
  ['Sun', 7],
  ['Sundry', 0],
  ['Fr', 0],
])('%j is weekday %i', (word, number) => {
  expect(weekdayNumber(word)).toBe(number);
});
