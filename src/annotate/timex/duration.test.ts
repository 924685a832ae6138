import { describe } from 'vitest';
import { noTimes, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('how long', () => {
  timesTable([
    ['It took [three days].', 'P3D', 'a number in words'],
    ['It took [1,000 days].', 'P1000D', 'a comma in the number'],
    ['It took [two and a half years].', 'P2.5Y', 'and a half'],
    ['It took [an hour and a half].', 'PT1.5H', 'and a half after the unit'],
    ['It took [two hours and 20 minutes].', 'PT2H20M', 'two units'],
    ['It took [three days] and [two weeks].', 'P3D P2W', 'two lengths: the second unit is not smaller'],
    ['It took [half an hour].', 'PT30M', 'half of a unit is told in the next smaller one'],
    ['It took [a quarter of an hour].', 'PT15M', 'a quarter of a unit'],
    ['It took [half a century].', 'P50Y', 'half a century'],
    ['It took [a decade].', 'P1DE', 'a decade'],
    ['It took [a fortnight].', 'P2W', 'a fortnight'],
    ['It took [a couple of days].', 'P2D', 'a couple'],
    ['It took [several months].', 'PXM', 'an open number'],
    ['It may last [months] or even [years].', 'PXM PXY', 'bare plurals'],
    ['It will last [a week].', 'P1W', '"last" is a verb'],
    ['It takes [60] to [90 days].', 'P60D P90D', 'a range'],
    ['Over [the past five years] it rose.', 'P5Y', 'a stretch up to now'],
    ['It rose over [the past 24 hours].', 'PT24H', 'in hours'],
    ['It rose over [the last decade].', 'P1DE', '"over the last": a stretch'],
    ['It rose in [recent weeks].', 'PXW', 'recent'],
    ['It falls in [the coming days].', 'PXD', 'coming'],
    ['It sank within [minutes].', 'PTXM', 'within'],
    ['He has [20 days] to appeal.', 'P20D', 'a limit'],
    ['It came [a day] after the vote.', 'P1D', 'measured from a happening'],
    ['[More than a year] passed.', 'P1Y', '"more than" belongs to it'],
    ['It was the third in [a month].', 'P1M', 'within a month'],
  ]);
});

describe('how long, as an adjective', () => {
  timesTable([
    ['A [three-day] strike after a [24-hour] wait.', 'P3D PT24H', 'hyphened'],
    ['A [40-minute] talk.', 'PT40M', 'in figures'],
    ['A [three-and-a-half-year] term.', 'P3.5Y', 'and a half'],
    ['An [hours-long] talk and a [year-long] one.', 'PTXH P1Y', '-long'],
    ['A [weeklong] fair.', 'P1W', 'in one word'],
    ['A [half-hour] talk.', 'PT30M', 'half'],
  ]);
});

describe('no lengths', () => {
  noTimes([
    ['a 12-year-old boy', 'an age'],
    ['He is 40 years old.', 'an age'],
    ['She is two years his senior.', 'an age'],
    ['It lies 30 light years off.', 'a distance'],
    ['It cost 300 man-hours.', 'work'],
    ['It shut in business hours.', 'no length'],
    ['a second attempt', 'a rank'],
    ['a quarter of the crew', 'a part'],
  ]);
});

describe('how often', () => {
  timesTable([
    ['It sails [every day].', 'SET:P1D', 'every'],
    ['It sails [each year].', 'SET:P1Y', 'each'],
    ['It sails [every two weeks].', 'SET:P2W', 'every second one'],
    ['It sails [every other day].', 'SET:P2D', 'every other'],
    ['It sails [every third month].', 'SET:P3M', 'an ordinal'],
    ['It sails [every 15 minutes].', 'SET:PT15M', 'minutes'],
    ['It sails [twice a week].', 'SET:P1W', 'twice'],
    ['It sails [three times a day].', 'SET:P1D', 'three times'],
    ['They vote [once every four years].', 'SET:P4Y', 'once every'],
    ['It sails [daily].', 'SET:P1D', 'an adverb'],
    ['It sails [every morning].', 'SET:XXXX-XX-XXTMO', 'a part of every day'],
    ['It sails [every November].', 'SET:XXXX-11', 'a month of every year'],
    ['It sails [every summer].', 'SET:XXXX-SU', 'a season of every year'],
    ['It sails on [weekends].', 'SET:XXXX-WXX-WE', 'week-ends'],
    ['The [annual] fair and the [monthly] talk.', 'SET:P1Y SET:P1M', 'adjectives'],
    ['The fair is held [annually].', 'SET:P1Y', 'annually'],
    ['The mill posted an [annual] loss.', 'P1Y', 'a sum reckoned over one year is a length'],
    ['It costs $5 [a day].', 'SET:P1D', 'a rate'],
    ['It pumps 500 barrels [a day].', 'SET:P1D', 'a rate of things'],
    ['It drove 50 miles [an hour].', 'SET:PT1H', 'a speed'],
    ['It burned [year after year].', 'SET:P1Y', 'after'],
    ['Sales rose 3 percent [year-on-year].', 'SET:P1Y', 'a rate of change'],
  ]);
  noTimes([
    ['Tarsk Daily wrote so.', 'a paper'],
    ['Each of them left.', 'no time'],
    ['They ate every apple.', 'no time'],
  ]);
});
