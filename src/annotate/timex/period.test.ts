import { describe } from 'vitest';
import { noTimes, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('weeks, months and years counted from the report', () => {
  timesTable([
    ['They met [last week], meet [this week] and [next week].', '2021-W45 2021-W46 2021-W47', 'weeks'],
    ['It was the second [this week].', '2021-W46', 'an elided noun'],
    ['They met [earlier this week].', '2021-W46', 'a part of it'],
    ['It fell [last month] and [last year].', '2021-10 2020', 'months and years'],
    ['It opens [early next year].', '2022', 'a part of a year'],
    ['It opens [later this year].', '2021-Q4', 'later this year: its last quarter'],
    ['It closed at [the end of last year].', '2020', 'its end'],
    ['Since [the beginning of the year] they wait.', '2021', '"the year" after a part is ours'],
    ['It closes by [the end of the month].', '2021-11', 'so is "the month"'],
    ['It closed in [the year before last].', '2019', 'before last'],
    ['It opens in [the year after next].', '2023', 'after next'],
    ['It closes by [year-end].', '2021', 'year-end'],
    ['It closes by [the year’s end].', '2021', 'in the genitive'],
    ['It rose in [the past year].', 'P1Y', '"the past year" is a stretch'],
    ['It rose [this decade].', '202', 'a decade'],
    ['It froze over [the weekend].', '2021-W45-WE', 'over: past, on a Wednesday'],
    ['It opens [this weekend].', '2021-W46-WE', 'this'],
    ['It froze [last weekend].', '2021-W45-WE', 'last'],
  ]);
  noTimes([
    ['The year of the flood.', 'no certain year'],
    ['The week has seven parts.', 'no certain week'],
  ]);
});

describe('quarters, halves and years that need not begin in January', () => {
  timesTable([
    ['Profit rose in [the third quarter].', '2021-Q3', 'the latest'],
    ['Profit rose in [the first quarter of 2020].', '2020-Q1', 'with its year'],
    ['Profit rose in [the fourth quarter of last year].', '2020-Q4', 'its year counted'],
    ['[Third-quarter] profit rose.', '2021-Q3', 'an adjective'],
    ['Profit rose in [Q3].', '2021-Q3', 'short'],
    ['Profit rose in [Q3 2020].', '2020-Q3', 'short, with its year'],
    ['Profit rose in [the first half of 2021].', '2021-H1', 'a half'],
    ['Profit rose in [the first half of the year].', '2021-H1', 'of this year'],
    ['[First-half] profit rose.', '2021-H1', 'an adjective'],
    ['Profit rose in [fiscal 2021].', '2021', 'a fiscal year'],
    ['Profit rose in [FY21].', '2021', 'short'],
    ['Profit rose in [the 2021 fiscal year].', '2021', 'the year first'],
    ['They won in [the 2020/21 season].', '2020/2021', 'two years as an interval'],
    ['They teach in [the 2021-22 school year].', '2021/2022', 'as above'],
  ]);
  noTimes([
    ['They led 2-0 in the first half.', 'a match'],
    ['They lost in the third quarter of the match.', 'a match'],
    ['They reached the quarter-finals.', 'a match'],
  ]);
});

describe('seasons', () => {
  timesTable([
    ['It was dry in [the summer of 2020].', '2020-SU', 'with its year'],
    ['It was dry [last summer] and [this summer].', '2020-SU 2021-SU', 'counted'],
    ['It was dry in [spring].', '2021-SP', 'the latest'],
    ['It will be dry in [spring].', '2022-SP', 'the next'],
    ['It was dry in [early spring].', '2021-SP', 'a part of one'],
    ['It began in [the spring semester].', '2021-SP', 'a term'],
    ['It was dry in [the fall of 2019].', '2019-FA', 'American'],
  ]);
  noTimes([
    ['The fall of the house was long.', 'a collapse'],
    ['Spring water is cold.', 'a well'],
    ['They watched the fall in prices.', 'a decline'],
    ['The Velmoran Spring failed.', 'a name of history'],
  ]);
});

describe('days known by a name', () => {
  timesTable([
    ['They met on [Christmas Eve].', '2020-12-24', 'the latest, for the past'],
    ['They will meet on [Christmas Day].', '2021-12-25', 'the next, for what is to come'],
    ['It froze days before [Easter].'.replace('days', '[days]'), 'PXD 2021-04-04', 'computed: Easter moves'],
    ['They met on [Good Friday].', '2021-04-02', 'two days before Easter'],
    ['They met on [Easter Monday 2020].', '2020-04-13', 'with its year'],
    ['They met on [Orthodox Easter 2021].', '2021-05-02', 'by the Julian calendar'],
    ['They met on [Whit Monday 2021].', '2021-05-24', 'fifty days after Easter'],
    ['They will meet on [Thanksgiving].', '2021-11-25', 'the fourth Thursday of November'],
    ['They will meet on [Black Friday].', '2021-11-26', 'the day after it'],
    ['They met on [Labor Day].', '2021-09-06', 'the first Monday of September'],
    ['They met on [Mother’s Day].', '2021-05-09', 'the second Sunday of May'],
    ['They met on [New Year’s Day].', '2021-01-01', 'a day that keeps its date'],
    ['They met on [Halloween].', '2021-10-31', 'as above'],
    ['They met on [May Day].', '2021-05-01', 'as above'],
    ['They met on [Independence Day].', 'XXXX-XX-XX', 'each country has its own: open'],
    ['They met during [Ramadan].', 'XXXX-XX-XX', 'by the moon: open'],
    ['They met [last Christmas].', '2020-12-25', 'last'],
  ]);
  noTimes([
    ['A Christmas tree fell.', 'a tree'],
    ['They sailed to Easter Island.', 'an island'],
    ['They ate Thanksgiving turkey.', 'a meal'],
  ]);
});

describe('vaguely', () => {
  timesTable([
    ['The [recent] talks, the [current] ones.', 'PAST_REF PRESENT_REF', 'adjectives'],
    ['They wait [now].', 'PRESENT_REF', 'now'],
    ['They wait [at the moment].', 'PRESENT_REF', 'at the moment'],
    ['They met [recently].', 'PAST_REF', 'recently'],
    ['They met [the other day].', 'PAST_REF', 'the other day'],
    ['It was so in [the past].', 'PAST_REF', 'the past'],
    ['It will open [soon] or in [the near future].', 'FUTURE_REF FUTURE_REF', 'the future'],
    ['It will pay in [the long run].', 'FUTURE_REF', 'the long run'],
    ['[One day] he will go.', 'FUTURE_REF', 'one day that is to come'],
    ['He knows [today]’s youth.', 'PRESENT_REF', 'of these days, not of this day'],
  ]);
  noTimes([
    ['The president presented a present.', 'verbs and gifts'],
    ['As soon as it thaws.', 'a conjunction'],
    ['They went past the port.', 'a preposition'],
    ['Now that he left, they vote.', 'a conjunction'],
    ['The now-closed port burned.', 'part of a compound'],
    ['The current of the sea is strong.', 'water'],
    ['He has a bright future.', 'hope, not a time'],
  ]);
});
