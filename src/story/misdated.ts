import { instant } from '../model/order.ts';
import type { Features } from './features.ts';

const DAY = 86_400_000;
/** A quarter of a year: a dateline of a day that is further ahead is of a year before. */
const AHEAD = 92;

type Dated = Pick<Features, 'dateline'>;

/** Month and day that a report speaks from, as printed; `null` where it prints none. */
export const dateOfLine = ({ dateline }: Dated): string | null =>
  dateline?.monthDay ?? dateline?.date?.slice('2021-'.length) ?? null;

/**
 * Whether a report cannot be of the day that was given with it, for its own words speak from a later one: "TARSK, 9 March" in a text
 * that is given as of 5 March. Its year is not asked: where none is printed it was taken from the day that is doubted. `day`: days since
 * 1970; `null`: none was given.
 */
export function isMisdated(report: Dated, day: number | null): boolean {
  const monthDay = dateOfLine(report);
  if (day === null || monthDay === null) return false;
  const today = Math.floor(day);
  const year = new Date(today * DAY).getUTCFullYear();
  return [year - 1, year, year + 1].some((one) => {
    const at = instant(`${one}-${monthDay}`);
    return at !== null && at / DAY > today && at / DAY - today <= AHEAD;
  });
}
