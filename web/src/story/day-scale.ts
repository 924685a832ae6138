import { daysBetween } from '../dates.ts';
import type { Day } from './timeline-days.ts';

/** A day on the scale. */
export interface DayMark {
  readonly day: Day;
  /** Where it stands, from the left; per cent. */
  readonly at: number;
  /** Whether the scale names it. */
  readonly named: boolean;
}

/** Labels nearer than this, in per cent of the scale, would touch on a phone. */
const APART = 16;
/** Room for half a label at either end, per cent. */
const EDGE = 4;

/**
 * The days of a story on a scale of days, in order, with those that are named; the first and the last are. `null` where fewer than two are
 * known to the day: there is no line to draw.
 */
export function dayScale(days: readonly Day[]): readonly DayMark[] | null {
  const known = days.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/u.test(date));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const span = daysBetween(first.date, last.date);
  const places = known.map(({ date }) => EDGE + ((100 - 2 * EDGE) * daysBetween(first.date, date)) / span);
  let before = -APART;
  return known.map((day, i): DayMark => {
    const at = places[i] ?? 0;
    const named = day === last || (at - before >= APART && 100 - EDGE - at >= APART) || day === first;
    if (named) before = at;
    return { day, at, named };
  });
}
