import { describe, expect, test } from 'vitest';
import { noTimes, timesOf, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('days counted from the report', () => {
  timesTable([
    ['It froze [yesterday], it thaws [today], it floods [tomorrow].', '2021-11-16 2021-11-17 2021-11-18', 'one day off'],
    ['It froze [the day before yesterday].', '2021-11-15', 'two days off'],
    ['They met [earlier today].', '2021-11-17', 'earlier'],
    ['He left [two days ago].', '2021-11-15', 'ago'],
    ['He left [three weeks ago].', '2021-W43', 'weeks give a week'],
    ['He left [two years ago].', '2019', 'years give a year'],
    ['He left [a month ago].', '2021-10', 'months give a month'],
    ['He left [about a year ago].', '2020', '"about" belongs to it'],
    ['He leaves [two weeks from now].', '2021-W48', 'from now'],
    ['He leaves in [two weeks’ time].', '2021-W48', 'in … time'],
    ['He left [a few days ago].', 'PAST_REF', 'an open count'],
    ['It is the same as [this day last year].', '2020-11-17', 'a year off to the day'],
  ]);
});

describe('days and years counted from what was told of', () => {
  timesTable([
    ['On [November 15] they met. [The next day] they left.', '2021-11-15 2021-11-16', 'the next day'],
    ['On [November 15] they met. [The day before], it froze.', '2021-11-15 2021-11-14', 'the day before'],
    ['On [November 15] they met. [Two days later], they left.', '2021-11-15 2021-11-17', 'days later'],
    ['On [November 15] they met. [A day earlier], it froze.', '2021-11-15 2021-11-14', 'a day earlier'],
    ['On [November 15] they met. [Later that day] they left.', '2021-11-15 2021-11-15', 'that day'],
    ['On [November 15] they met, and left on [the same day].', '2021-11-15 2021-11-15', 'the same day'],
    ['On [November 1] they met. [A week later] they left.', '2021-11-01 2021-W45', 'a week later'],
    ['In [2015] he left. [Two years later] he returned.', '2015 2017', 'years from a year'],
    ['In [2015] he left. [The following year] he died.', '2015 2016', 'the following year'],
    ['In [2015] he left. [The previous year] was dry.', '2015 2014', 'the previous year'],
    ['In [March 2016] it froze. [Two months later] it thawed.', '2016-03 2016-05', 'months from a month'],
    ['In [2015] he left. [Two months later] he died.', '2015 P2M', 'months cannot be counted from a year: open'],
    ['On [November 15] they met; [that week] it froze.', '2021-11-15 2021-W46', 'that week'],
    ['Sales fell in [October] against [the same month last year].', '2021-10 2020-10', 'the month told of'],
    [
      'He left on [November 1], Kolm said on [Tuesday]. [The next day] he died.',
      '2021-11-01 2021-11-16 2021-11-02',
      'the day of the saying takes no focus',
    ],
  ]);

  test('what was supplied is listed', () => {
    expect(timesOf('On November 15 they met. The next day they left.').map(({ assumed }) => assumed)).toEqual([
      ['year'],
      ['day'],
    ]);
  });
});

describe('how long a look back lasts', () => {
  timesTable([
    [
      'It sank on [March 3, 2012].\n\n[The next day] it rose.',
      '2012-03-03 2012-03-04',
      'into the first sentence after its paragraph',
    ],
    [
      'They met on [Monday].\n\nIt sank on [March 3, 2012].\n\nOrsk spoke. [The next day] they left.',
      '2021-11-15 2012-03-03 2021-11-16',
      'no further: then the story’s own day is back',
    ],
    [
      'It sank on [March 3, 2012].\n\nOn [Tuesday] they left. [The next day] it rained.',
      '2012-03-03 2021-11-16 2021-11-17',
      'a new day ends it at once',
    ],
    ['In [2012] it sank.\n\nOrsk spoke. [The following year] will be dry.', '2012 2022', 'a year lasts as long'],
  ]);
});

describe('no days', () => {
  noTimes([
    ['The day of the vote drew near.', 'no certain day'],
    ['He said so the other way.', 'no time'],
    ['It has its day.', 'a figure of speech'],
  ]);
});
