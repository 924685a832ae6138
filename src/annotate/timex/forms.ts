import { dayFirst, firstDay, isoDate, monthFirst, numericDate, secondDay } from './calendar-date.ts';
import { clock, noon, partOfNoDay } from './clock.ts';
import { deicticDay, partOfDay, toldDay } from './day.ts';
import { away, firstAmount, hyphened, openSpan, span } from './duration.ts';
import type { Form } from './form.ts';
import { month } from './month.ts';
import { period } from './period.ts';
import { half, quarter, shortQuarter } from './quarter.ts';
import { feast, future, past, present } from './reference.ts';
import { season } from './season.ts';
import { every, often, per } from './set.ts';
import { everyWeekday, weekday } from './weekday.ts';
import { century, decade, year, yearRange } from './year.ts';

/** Every form of time expression. The longest reading wins where several begin; of equals, the one named first. */
export const FORMS: readonly Form[] = [
  isoDate,
  numericDate,
  monthFirst,
  dayFirst,
  secondDay,
  firstDay,
  month,
  weekday,
  everyWeekday,
  clock,
  noon,
  partOfNoDay,
  deicticDay,
  partOfDay,
  toldDay,
  quarter,
  shortQuarter,
  half,
  period,
  season,
  away,
  span,
  firstAmount,
  hyphened,
  openSpan,
  every,
  per,
  often,
  yearRange,
  year,
  decade,
  century,
  feast,
  present,
  past,
  future,
];
