import type { Dateline } from '../../model/dateline.ts';
import type { Layout } from '../../model/layout.ts';
import type { Report } from '../../model/report.ts';
import { span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { dayNumber, dayOfIso, isoDay, nearestYear, pad } from '../../text/calendar.ts';
import { strayDate } from '../../text/stray-date.ts';
import { type PrintedDay, reportOpening } from './opening.ts';

const RULE = 'dateline@2';

/** "TARSK, March 3. /VNA/." The wire prints no year: it is taken from the day of publication, else left open. */
export const dateline = {
  name: RULE,
  reads: ['layout'],
  writes: 'dateline',
  run(report, { layout }): Dateline | null {
    const opening = reportOpening(report.text, layout);
    if (opening === null || opening.place === null) return null;
    const { start, end, place, day } = opening;
    return { at: span(report.text, start, end), place, ...dayOf(day, publishedDay(report, layout)), rule: RULE };
  },
} satisfies Stage<'layout', 'dateline'>;

type Dated = Pick<Dateline, 'date' | 'monthDay' | 'assumed'>;
const UNDATED: Dated = { date: null, monthDay: null, assumed: [] };

function dayOf(printed: PrintedDay | null, published: number | null): Dated {
  // 2000 was a leap year: every day there is has its number in it
  if (printed === null || dayNumber(2000, printed.month, printed.day) === null) return UNDATED;
  const { year, month, day } = printed;
  const monthDay = `${pad(month, 2)}-${pad(day, 2)}`;
  const exact = dayNumber(year, month, day);
  if (exact !== null) return { date: isoDay(exact), monthDay, assumed: [] };
  const near = published === null ? null : nearestYear(month, day, published);
  return near === null ? { date: null, monthDay, assumed: [] } : { date: isoDay(near), monthDay, assumed: ['year'] };
}

/** The day of publication: given, else the page's own stray date. */
function publishedDay({ text, published }: Report, layout: Layout): number | null {
  return dayOfIso(published.date ?? strayDate(text, layout)?.date ?? null);
}
