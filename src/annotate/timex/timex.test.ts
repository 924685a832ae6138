import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import { timesOf, WEDNESDAY } from '../../../test/times-table.ts';
import { textAt } from '../../model/span.ts';
import { layoutOf } from '../layout/layout.ts';
import { sentence } from '../sentence/sentence.ts';
import { timex } from './timex.ts';

describe('what a value rests on is listed', () => {
  test.each([
    ['They spoke on Wednesday.', [['week']], 'which Wednesday'],
    ['They spoke on November 8, 2021.', [[]], 'nothing: a full date'],
    ['They spoke on November 8.', [['year']], 'which year'],
    ['They spoke yesterday.', [[]], 'nothing: counted from the report’s day'],
    ['They spoke at 9 p.m.', [['day']], 'which day'],
    ['They spoke at 9 p.m. on Tuesday.', [['week']], 'which Tuesday'],
    ['They spoke in spring.', [['year']], 'which spring'],
    ['They spoke on 11/10/2021.', [['month']], 'which figure is the month'],
    ['In 2015 he left. The following year he died.', [[], ['year']], 'which year it follows'],
  ] as const)('%s: %s (%s)', (text, assumed, _) => {
    expect(timesOf(text).map((one) => one.assumed)).toEqual(assumed);
  });

  test('nothing is assumed where there is no day to count from', () => {
    expect(timesOf('They spoke on Wednesday, in March and at noon.', '').map(({ assumed }) => assumed)).toEqual([[], [], []]);
  });
});

describe('where the day comes from', () => {
  test('the dateline’s day goes before the day of publication, which gives its year', () => {
    const text = 'TARSK, November 12. /VNA/. They spoke on Wednesday. It froze on November 8.';
    expect(timesOf(text).map(({ value, assumed }) => [value, assumed])).toEqual([
      ['2021-11-10', ['week']],
      ['2021-11-08', ['year']],
    ]);
  });

  test('a line’s end between the words of an expression is a blank', () => {
    const text =
      'The crews of the two ferries that had left Port Lenz in the storm were found last\nweek in a cove north of Dravik.';
    expect(timesOf(text).map(({ value }) => value)).toEqual(['2021-W45']);
  });
});

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  weekdays: ['on Monday ', 'Monday ', 'every Monday and ', 'Monday (8 November) ', 'a week on Monday ', 'from Monday to '],
  dates: ['November 8 ', '8, ', '8-', 'the first of ', 'May ', '2021-11-17 ', '17.11.2021', 'the 8th of '],
  years: ['2015-', '2015 ', 'the 1990s ', 'the late ', 'the early ', '44 BC '],
  clocks: ['9 p.m. ', '9:30 ', '9 ', 'half past ', 'the early hours of ', '1500 GMT (', 'noon '],
  periods: ['the last ', 'the end of the ', 'week ', 'the first half of ', 'FY21 ', 'the summer of ', 'the year before '],
  lengths: ['two ', 'weeks ', 'ago ', 'two hours and ', 'more than ', 'half a ', 'a '],
  sets: ['every ', 'other ', 'day ', 'twice a ', 'year after ', '500 barrels a '],
  told: ['the next day ', 'the day before ', 'a year later ', 'that same ', 'evening '],
  tense: ['will ', 'to ', 'was ', 'said ', 'is accused of ', 'on Friday ', ', and '],
  other: [' ', '. ', '\n', '\n\n', '😀', 'TARSK, March 3. ', '1', '-', 'Christmas ', 'Easter ', 'now ', '“', 'constructor '],
};

describe('on any text', () => {
  test('in text order, not overlapping, inside the text, the same twice', () => {
    const unit = fc.constantFrom(...Object.values(FAMILIES).flat());
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.constantFrom(WEDNESDAY, '', '0001-01-01', '9999-12-31'),
        (text, published) => {
          let reached = 0;
          for (const { at, value } of timesOf(text, published)) {
            expect(at.start).toBeGreaterThanOrEqual(reached);
            expect(at.end).toBeLessThanOrEqual(text.length);
            expect(textAt(text, at).trim()).toBe(textAt(text, at));
            expect(value).toMatch(/^(?:(?:BC)?[\dX]{2,4}(?:[-/]|$)|\d$|P|\w+_REF$)/);
            expect(value).not.toMatch(/NaN|undefined|null/);
            reached = at.end;
          }
          expect(timesOf(text, published)).toEqual(timesOf(text, published));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(FAMILIES))('work grows as the text does: %s', (_, fragments) => {
    // ten times the text: 10 if linear, 100 if quadratic; half-way on a logarithmic scale leaves room for a busy machine
    const growth = (text: string, least: number): number => {
      const [short, long] = [least, least * 10].map((length) => work(text.repeat(Math.ceil(length / text.length))));
      // so little work is as long as a busy machine makes it
      return (long ?? 0) / Math.max(short ?? 0, 5000);
    };
    expect(growth(fragments.join(''), 20_000)).toBeLessThan(32);
    for (const fragment of fragments) expect(growth(fragment, 3000)).toBeLessThan(32);
  });
});

/** Processor time in microseconds. */
function work(text: string): number {
  const report = reportOf(text, { published: WEDNESDAY });
  const layout = layoutOf(text);
  const given = { layout, sentences: sentence.run(report, { layout }), dateline: null };
  const before = process.cpuUsage().user;
  timex.run(report, given);
  return process.cpuUsage().user - before;
}
