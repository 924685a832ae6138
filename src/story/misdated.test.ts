import { expect, test } from 'vitest';
import type { Features } from './features.ts';
import { isMisdated } from './misdated.ts';

type Dateline = Features['dateline'];
const line = (date: string | null, monthDay: string | null): Dateline => ({ date, monthDay, assumed: [] });

test.each<readonly [why: string, dateline: Dateline, day: string | null, misdated: boolean]>([
  ['its own day', line('2024-03-09', '03-09'), '2024-03-09', false],
  ['printed the day after', line('2024-03-09', '03-09'), '2024-03-10', false],
  ['printed a month after', line(null, '03-09'), '2024-04-09', false],
  ['the day before it was written', line('2024-03-09', '03-09'), '2024-03-08', true],
  ['a month before it was written', line(null, '03-09'), '2024-02-08', true],
  ['of last year, printed in January', line('2024-12-30', '12-30'), '2024-01-03', false],
  ['written in January, given as of December', line(null, '01-02'), '2023-12-28', true],
  ['a day that far ahead is one of the year before', line(null, '10-20'), '2024-03-08', false],
  ['no day was given', line('2024-03-09', '03-09'), null, false],
  ['no day is printed', line(null, null), '2024-03-09', false],
  ['no dateline', null, '2024-03-09', false],
])('%s', (_, dateline, day, misdated) => {
  expect(isMisdated({ dateline }, day === null ? null : Date.parse(day) / 86_400_000)).toBe(misdated);
});
