import { describe } from 'vitest';
import { noTimes, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('days of a month, as newspapers print them', () => {
  timesTable([
    ['It began on [November 8].', '2021-11-08', 'month first'],
    ['It began on [8 November].', '2021-11-08', 'day first'],
    ['It began on [Nov. 8].', '2021-11-08', 'shortened with a stop'],
    ['It began on [Nov 8th].', '2021-11-08', 'an ordinal'],
    ['It began on [the 8th of November].', '2021-11-08', 'spelled out'],
    ['It began on [the first of March 2020].', '2020-03-01', 'an ordinal in words'],
    ['It began on [the twenty-first of May 2019].', '2019-05-21', 'a compound ordinal'],
    ['It began on [November the eighth].', '2021-11-08', 'words, month first'],
    ['It began on [8 Nov ’21].', '2021-11-08', 'a short year'],
    ['It began on [8-Nov-2020].', '2020-11-08', 'with hyphens'],
    ['It began on [November 8, 2019], in Dravik.', '2019-11-08', 'a year between commas'],
    ['It began on [8 November, 2019].', '2019-11-08', 'a year after a comma, day first'],
    ['It began on [December 30].', '2021-12-30', 'the nearest such day may be ahead'],
    ['It will begin on [January 5].', '2022-01-05', 'as above, over the new year'],
    ['The act of [3 May 1791] was the first.', '1791-05-03', 'long ago'],
    ['Signed [2020-02-29].', '2020-02-29', 'ISO 8601'],
    ['Signed [2020/02/29].', '2020-02-29', 'with slashes, year first'],
    ['Signed [2021-11-17 10:30] and [2021-11-17T10:30Z].', '2021-11-17T10:30 2021-11-17T10:30Z', 'with an hour'],
    ['Signed [17.11.2020], [11/17/2019] and [17-11-2018].', '2020-11-17 2019-11-17 2018-11-17', 'in figures'],
  ]);
});

describe('ranges and lists of days', () => {
  timesTable([
    ['It rained on [November 8]-[10].', '2021-11-08 2021-11-10', 'the second day takes the month before it'],
    ['It rained on [8]-[10 November 2019].', '2019-11-08 2019-11-10', 'the first takes month and year after it'],
    ['It rained from [8] to [10 November].', '2021-11-08 2021-11-10', 'in words'],
    ['It rained on [8], [9] and [10 November].', '2021-11-08 2021-11-09 2021-11-10', 'a list'],
    ['It rained on [November 8], [9] and [10].', '2021-11-08 2021-11-09 2021-11-10', 'a list, month first'],
    ['It ran from [November 8] to [December 3, 2019].', '2019-11-08 2019-12-03', 'the year stands at the end'],
    ['It ran from [December 28] to [January 3, 2020].', '2019-12-28 2020-01-03', 'over the new year'],
    ['It ran [8 November] – [3 December].', '2021-11-08 2021-12-03', 'with a dash'],
    ['It ran between [March] and [May 2018].', '2018-03 2018-05', 'months'],
  ]);
});

describe('a day of the month told of', () => {
  timesTable([
    ['They meet on [the 20th].', '2021-11-20', 'the nearest such day'],
    ['He left on [the 3rd of last month].', '2021-10-03', 'the month is said'],
    ['He leaves by [the 5th of next month].', '2021-12-05', 'as above'],
    ['It closes on [the last day of the month].', '2021-11-30', 'the last day'],
  ]);
  noTimes([
    ['On the 8th floor it burned.', 'a floor'],
    ['He was the 20th man.', 'a rank'],
  ]);
});

describe('months', () => {
  timesTable([
    ['It began in [March].', '2021-03', 'the latest one, for the past'],
    ['It began in [December].', '2020-12', 'the latest one is of last year'],
    ['It will begin in [March].', '2022-03', 'the next one, for what is to come'],
    ['It opened in [mid-November].', '2021-11', 'a part of a month'],
    ['It opened in [late May 2018].', '2018-05', 'with its year'],
    ['It opened in [May ’18].', '2018-05', 'a short year'],
    ['It closes at [the end of December].', '2021-12', 'its end'],
    ['It opened [last March].', '2021-03', 'last'],
    ['It opens [next May].', '2022-05', 'next'],
    ['It opened in [March of last year].', '2020-03', 'its year counted from ours'],
    ['It opened in [November last].', '2020-11', '"last" after the name'],
    ['In [November] 20 crews left.', '2021-11', 'the number counts crews'],
    ['It fell in [the last week of March].', '2021-W12', 'the last week with its Thursday in March'],
    ['It rose in [the first week of November].', '2021-W44', 'the first such'],
    ['Orsk may go in [May].', '2022-05', 'the verb is not the month'],
  ]);
  noTimes([
    ['They may march in harrow.', 'verbs'],
    ['April Kolm met August Brandt and June Orsk.', 'people'],
    ['May Kolm said no.', 'a person'],
    ['March with us!', 'an order'],
    ['It is on February 30.', 'no such day'],
    ['The second man said no.', 'a rank'],
  ]);
});

describe('years, decades, centuries', () => {
  timesTable([
    ['It was built in [2015].', '2015', 'a year'],
    ['It was built in [late 2015].', '2015', 'a part of a year'],
    ['It was built in [the early 2000s].', '200', 'a decade'],
    ['It was built in [the 1990s].', '199', 'a decade'],
    ['It was built in [the late 1990s].', '199', 'a part of one'],
    ['It was built in [the ’90s].', '199', 'shortened'],
    ['It was built in [the nineties].', '199', 'in words'],
    ['It was built in [the mid-1980s].', '198', 'its middle'],
    ['It was built in [the 19th century].', '18', 'the 19th century is of the years 18..'],
    ['It was built in [the nineteenth century].', '18', 'in words'],
    ['It was built in [the early 18th century].', '17', 'a part of one'],
    ['It was built in [44 BC].', 'BC0044', 'before our era'],
    ['It was built in [AD 79].', '0079', 'of our era'],
    ['From [2009] to [2011] he was away.', '2009 2011', 'a range in words'],
    ['The years [2015]-[2020] were dry.', '2015 2020', 'a range in figures'],
    ['The [2012] elections were quiet.', '2012', 'before a noun'],
    ['Since [the beginning of 2021] they wait.', '2021', 'its beginning'],
    ['In [1848] they rose; in [the year 1849] they fell.', '1848 1849', 'older years want a lead'],
    [
      'In [2015], he was mayor. In [March] he left. On [April 3] he died.',
      '2015 2015-03 2015-04-03',
      'a passage opened by another year',
    ],
    ['The mill, opened in [1998], burned in [March].', '1998 2021-03', 'an aside opens no passage'],
  ]);
  noTimes([
    ['Around 2000 migrants wait.', 'a count'],
    ['2000 people met.', 'a count that opens a sentence'],
    ['He paid $2000 for it.', 'a price'],
    ['with 1900 tonnes of coal', 'a weight'],
    ['Flight 1999 landed.', 'a flight'],
    ['The 2,015 votes.', 'a comma'],
    ['A 2000-metre race.', 'a length'],
    ['Room 2015 burned.', 'a room'],
    ['She is in her forties.', 'an age'],
    ['It is in the mid-30s.', 'a temperature or a rate: a short decade before the fifties wants its apostrophe'],
    ['Resolution 1970 stands.', 'a resolution'],
    ['It is in version 1.2.21.', 'a version'],
  ]);
});
