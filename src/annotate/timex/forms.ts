import { away } from './ago.ts';
import { dayFirst, dayOfMonth, firstDay, isoDate, monthFirst, numericDate, secondDay } from './calendar-date.ts';
import { clock, firstHour, noon, overnight, partOfNoDay, partOfSaidDay, spokenClock } from './clock.ts';
import { deicticDay, partOfDay, sameTime, toldDay } from './day.ts';
import { firstAmount, fraction, hyphened, openSpan, span, twoUnits } from './duration.ts';
import { feast } from './feast.ts';
import type { Form } from './form.ts';
import { month } from './month.ts';
import { nthDay, nthWeek, nthWeekday } from './nth.ts';
import { beyond, end, period } from './period.ts';
import { fiscal, half, quarter, shortQuarter, splitSeason } from './quarter.ts';
import { future, past, present } from './reference.ts';
import { season } from './season.ts';
import { every, everyNamed, often, onNext, per } from './set.ts';
import { everyWeekday, weekAway, weekday } from './weekday.ts';
import { century, decade, era, year, yearRange } from './year.ts';

/** Every form of time expression. The longest reading wins where several begin; of equals, the one named first. */
const FORMS: readonly Form[] = [
  ...[isoDate, numericDate, monthFirst, dayFirst, secondDay, firstDay, dayOfMonth, month],
  ...[feast, nthWeekday, nthWeek, nthDay, weekAway, weekday, everyWeekday],
  ...[clock, spokenClock, firstHour, noon, partOfSaidDay, partOfNoDay, overnight],
  ...[deicticDay, partOfDay, toldDay, sameTime],
  ...[quarter, shortQuarter, half, fiscal, splitSeason, beyond, period, end, season],
  ...[present, past, future],
  ...[away, twoUnits, span, fraction, firstAmount, hyphened, openSpan],
  ...[every, everyNamed, per, often, onNext],
  ...[yearRange, year, era, decade, century],
];

/** Forms that share their first look, with their places among all. */
export interface Family {
  readonly first: RegExp;
  readonly anyCase: boolean;
  readonly forms: readonly { readonly form: Form; readonly order: number }[];
}

export const FAMILIES: readonly Family[] = [...new Set(FORMS.map(({ needs: [first] }) => first))].map((first) => {
  const forms = FORMS.map((form, order) => ({ form, order })).filter(({ form }) => form.needs[0] === first);
  return { first, anyCase: forms.some(({ form }) => form.anyCase), forms };
});
