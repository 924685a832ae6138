import { describe } from 'vitest';
import { noTimes, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('clocks', () => {
  timesTable([
    ['They met at [9 p.m.] and at [10:30].', '2021-11-17T21:00 2021-11-17T10:30', 'of the report’s day'],
    ['They met at [9.30pm].', '2021-11-17T21:30', 'British'],
    ['They met at [18:00 GMT on Tuesday].', '2021-11-16T18:00Z', 'with zone and day'],
    ['They met at [1500 GMT].', '2021-11-17T15:00Z', 'four figures'],
    ['They met at [15:00 CET] ([1400 GMT]).', '2021-11-17T15:00 2021-11-17T14:00Z', 'only Greenwich is sure'],
    ['They met at [6:40 p.m. (GMT +8)].', '2021-11-17T18:40+08:00', 'an offset'],
    ['They met at [9:30 local time].', '2021-11-17T09:30', 'local time'],
    ['They met at [10 o’clock].', '2021-11-17T10:00', 'o’clock'],
    ['They met at [nine in the morning].', '2021-11-17T09:00', 'in words'],
    ['They met at [nine o’clock at night].', '2021-11-17T21:00', 'words, at night'],
    ['They met at [half past nine].', '2021-11-17T09:30', 'half past'],
    ['They met at [a quarter to ten].', '2021-11-17T09:45', 'a quarter to'],
    ['They met from [9] to [11 a.m.]', '2021-11-17T09:00 2021-11-17T11:00', 'the first hour of two'],
    ['They met from [11] to [1 p.m.]', '2021-11-17T11:00 2021-11-17T13:00', 'over noon'],
    ['They met at [noon].', '2021-11-17T12:00', 'noon'],
    ['They met at [noon on Friday].', '2021-11-12T12:00', 'noon of a day'],
    ['They met at [midnight].', '2021-11-17T24:00', 'midnight ends its day'],
    ['It left at [9 a.m.], [November 8].', '2021-11-08T09:00 2021-11-08', 'the date stands after it'],
    ['On [November 8], at [9 a.m.], it left.', '2021-11-08 2021-11-08T09:00', 'the date stands before it'],
    ['It left at [8 p.m. yesterday].', '2021-11-16T20:00', 'yesterday'],
    ['It left at [15h30].', '2021-11-17T15:30', 'with an h'],
  ]);
  noTimes([
    ['They won 21:18.', 'a score'],
    ['They lost 2-1.', 'a score'],
    ['He ran it in 2:05:30.', 'a running time'],
    ['Luke 3:16 says so.', 'a verse'],
    ['It measures 3.30 metres.', 'a length'],
    ['It rose 3.5 percent.', 'a rate'],
    ['Ten to twelve crews left.', 'a count'],
  ]);
});

describe('parts of the day', () => {
  timesTable([
    ['They met [this morning].', '2021-11-17TMO', 'this'],
    ['They met [last night].', '2021-11-16TNI', 'last night is yesterday’s'],
    ['They meet [tonight].', '2021-11-17TNI', 'tonight'],
    ['They met [yesterday evening].', '2021-11-16TEV', 'yesterday'],
    ['They meet [tomorrow afternoon].', '2021-11-18TAF', 'tomorrow'],
    ['It burned [overnight].', '2021-11-16TNI', 'the night that ended on the report’s day'],
    ['It will burn [overnight].', '2021-11-17TNI', 'the night that begins on it'],
    ['It burned [overnight on Monday].', '2021-11-15TNI', 'its day said'],
    ['It burned at [dawn].', '2021-11-17TMO', 'dawn'],
    ['They left before [nightfall].', '2021-11-17TEV', 'nightfall'],
    ['It burned on [the night] of [November 8].', '2021-11-08TNI 2021-11-08', 'the night of a date'],
    ['They met on [November 8]. [That same evening] it froze.', '2021-11-08 2021-11-08TEV', 'of the day told of'],
    ['They met on [November 8]. [The next morning] it thawed.', '2021-11-08 2021-11-09TMO', 'of the day after'],
    ['They met on [November 8]. [The night before] it froze.', '2021-11-08 2021-11-07TNI', 'of the day before'],
  ]);
  noTimes([
    ['An overnight curfew holds.', 'an adjective of no certain night'],
    ['He left at rush hour.', 'no certain hour'],
    ['He told USA Today so.', 'a paper'],
    ['The night shift left.', 'a shift'],
  ]);
});
