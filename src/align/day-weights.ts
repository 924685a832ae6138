import type { Laid } from './laid.ts';
import { dayOf } from './period.ts';

/** A report that tells of a day. */
interface Telling {
  readonly laid: Laid;
  readonly date: string;
}

/** A day that is still told of so many days later has become part of the story. */
const LATER = 7;
const DAY_LENGTH = 86_400_000;

/**
 * How much each day of a story matters: by the origins whose reports tell of it, each once, and once more where a report does so more
 * than a week later. Timeline17, development (bench, timeline): ranked by the first alone .65 Date-F1 within the timelines' spans and
 * .52 over the whole stories, by both .68 and .55; counting the later ones twice or three times .70 and .71, but .55 and .53.
 */
export function dayWeights(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const told = new Map<string, Set<string>>();
  for (const { laid, date } of tellings) {
    const { origin } = laid.placed.placement;
    const known = told.get(date) ?? new Set();
    told.set(date, known.add(`told ${origin}`));
    if (isLater(laid, date)) known.add(`later ${origin}`);
  }
  return new Map([...told].map(([date, by]) => [date, by.size]));
}

function isLater(laid: Laid, date: string): boolean {
  const published = dayOf(laid);
  return published !== null && Date.parse(published) - Date.parse(date) > LATER * DAY_LENGTH;
}
