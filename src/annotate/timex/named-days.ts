import { type DayNumber, dayNumber, easter, nthWeekdayOf, orthodoxEaster } from '../../text/calendar.ts';

/** The day of a year that a name stands for; `null` where the calendar alone does not tell it. */
export type DayInYear = (year: number) => DayNumber | null;

const keeps =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayNumber(year, month, day);

const moves =
  (month: number, weekday: number, nth: number, shift = 0): DayInYear =>
  (year) => {
    const day = nthWeekdayOf(year, month, weekday, nth);
    return day === null ? null : day + shift;
  };

const fromEaster =
  (shift: number, of: DayInYear = easter): DayInYear =>
  (year) => {
    const day = of(year);
    return day === null ? null : day + shift;
  };

/** By a moon's sighting, a country's law or another calendar: the name tells a day, we do not know which. */
const open: DayInYear = () => null;

/**
 * Days known by a name, lower case, apostrophes as "'". Dates from the calendars in general use; a day that several countries keep on
 * different dates (Independence Day, Labour Day) is open. Written for this project, Apache-2.0.
 */
export const NAMED_DAYS: ReadonlyMap<string, DayInYear> = new Map<string, DayInYear>([
  ["new year's eve", keeps(12, 31)],
  ["new year's day", keeps(1, 1)],
  ["new year's", keeps(1, 1)],
  ['christmas eve', keeps(12, 24)],
  ['christmas day', keeps(12, 25)],
  ['christmas', keeps(12, 25)],
  ['orthodox christmas eve', keeps(1, 6)],
  ['orthodox christmas', keeps(1, 7)],
  ['boxing day', keeps(12, 26)],
  ["st stephen's day", keeps(12, 26)],
  ['epiphany', keeps(1, 6)],
  ['burns night', keeps(1, 25)],
  ['groundhog day', keeps(2, 2)],
  ["valentine's day", keeps(2, 14)],
  ["international women's day", keeps(3, 8)],
  ["women's day", keeps(3, 8)],
  ["st patrick's day", keeps(3, 17)],
  ["april fools' day", keeps(4, 1)],
  ["april fool's day", keeps(4, 1)],
  ['earth day', keeps(4, 22)],
  ["st george's day", keeps(4, 23)],
  ['anzac day', keeps(4, 25)],
  ['may day', keeps(5, 1)],
  ['world press freedom day', keeps(5, 3)],
  ['cinco de mayo', keeps(5, 5)],
  ['europe day', keeps(5, 9)],
  ['world environment day', keeps(6, 5)],
  ['bloomsday', keeps(6, 16)],
  ['juneteenth', keeps(6, 19)],
  ['world refugee day', keeps(6, 20)],
  ['canada day', keeps(7, 1)],
  ['fourth of july', keeps(7, 4)],
  ['bastille day', keeps(7, 14)],
  ['assumption day', keeps(8, 15)],
  ['german unity day', keeps(10, 3)],
  ['united nations day', keeps(10, 24)],
  ['halloween', keeps(10, 31)],
  ["all saints' day", keeps(11, 1)],
  ['all saints day', keeps(11, 1)],
  ["all souls' day", keeps(11, 2)],
  ['bonfire night', keeps(11, 5)],
  ['guy fawkes night', keeps(11, 5)],
  ['armistice day', keeps(11, 11)],
  ['veterans day', keeps(11, 11)],
  ['remembrance day', keeps(11, 11)],
  ['world aids day', keeps(12, 1)],
  ['human rights day', keeps(12, 10)],
  ['australia day', keeps(1, 26)],
  ['martin luther king day', moves(1, 1, 3)],
  ['martin luther king jr day', moves(1, 1, 3)],
  ["presidents' day", moves(2, 1, 3)],
  ['presidents day', moves(2, 1, 3)],
  ['memorial day', moves(5, 1, -1)],
  ["mother's day", moves(5, 7, 2)],
  ["father's day", moves(6, 7, 3)],
  ['labor day', moves(9, 1, 1)],
  ['columbus day', moves(10, 1, 2)],
  ['thanksgiving', moves(11, 4, 4)],
  ['thanksgiving day', moves(11, 4, 4)],
  ['canadian thanksgiving', moves(10, 1, 2)],
  ['black friday', moves(11, 4, 4, 1)],
  ['cyber monday', moves(11, 4, 4, 4)],
  ['giving tuesday', moves(11, 4, 4, 5)],
  ['remembrance sunday', moves(11, 7, 2)],
  ['shrove tuesday', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['fat tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['mothering sunday', fromEaster(-21)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter eve', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['orthodox good friday', fromEaster(-2, orthodoxEaster)],
  ['orthodox easter', fromEaster(0, orthodoxEaster)],
  ['orthodox easter sunday', fromEaster(0, orthodoxEaster)],
  ['orthodox easter monday', fromEaster(1, orthodoxEaster)],
  ['independence day', open],
  ['labour day', open],
  ['victory day', open],
  ['constitution day', open],
  ['eid al-fitr', open],
  ['eid al-adha', open],
  ['eid', open],
  ['ramadan', open],
  ['yom kippur', open],
  ['rosh hashanah', open],
  ['passover', open],
  ['hanukkah', open],
  ['purim', open],
  ['diwali', open],
  ['nowruz', open],
  ['lunar new year', open],
  ['chinese new year', open],
]);
