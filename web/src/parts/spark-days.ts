import type { StoryRow } from '../../../src/api/contract.ts';
import { daysBetween } from '../dates.ts';

/** So many days are drawn, the last of them that of `end`. */
const SPARK_DAYS = 14;
/** CSS pixels from one day to the next; to the first; of the whole; the least that one report is drawn with. */
const STEP = 6;
const FIRST = 2;
export const SPARK = { width: FIRST * 2 + STEP * (SPARK_DAYS - 1) + 2, height: 16 };
const TALLEST = 15;
const LEAST = 2;

/** The paths of a story's days: all but the last day, and the last; `null` where no report is of these days. */
export function sparkPaths(days: StoryRow['days'], end: string): { readonly before: string; readonly last: string } | null {
  const shown = days.flatMap(({ day, reports }) => {
    const place = SPARK_DAYS - 1 - daysBetween(day, end);
    return place >= 0 && place < SPARK_DAYS ? [{ place, reports }] : [];
  });
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map(({ reports }) => reports));
  const line = ({ place, reports }: (typeof shown)[number]): string =>
    `M${FIRST + STEP * place} ${SPARK.height}v-${Math.max(LEAST, Math.round((TALLEST * reports) / most))}`;
  const isLast = ({ place }: (typeof shown)[number]): boolean => place === SPARK_DAYS - 1;
  return {
    before: shown
      .filter((one) => !isLast(one))
      .map(line)
      .join(''),
    last: shown.filter(isLast).map(line).join(''),
  };
}

/** The day that sparks end with: that of the filter, or the last on record if it comes before. */
export function sparkEnd(last: string | null, to: string | null): string | null {
  if (last === null || Number.isNaN(daysBetween(last, last))) return null;
  return to !== null && /^\d{4}-\d{2}-\d{2}$/u.test(to) && to < last ? to : last;
}
