import { dayOf, daysBetween } from './period.ts';
import type { Voice } from './voices.ts';

/** The day, month or year on which it was said, as far as the words or the report tell. */
function saidOn({ statement, laid }: Voice): string | null {
  const { time } = statement;
  return time !== null && /^\d{4}/u.test(time) ? time.slice(0, 10) : dayOf(laid);
}

/** Later than this, words that are alike are likely to be about the next happening. Set by hand. */
const LONGEST = 14;
/** Reports of one day, and of the night between two, tell of each other in any order. */
const BEFORE = 1;

/** Whether one may have answered the other: said at most two weeks after it, and no earlier than the day before. What has no day may. */
export function mayAnswer(answer: Voice, target: Voice, longest = LONGEST): boolean {
  const [a, b] = [saidOn(answer), saidOn(target)];
  if (a === null || b === null) return true;
  if (a.length < DAY || b.length < DAY) return a.slice(0, 4) === b.slice(0, 4);
  const days = daysBetween(b, a);
  return days === null || (days >= -earliest(answer, target, longest) && days <= longest);
}

/** What is kept back before it is told is no answer, for it was no question yet; an accusation is told again long after it was denied. */
function earliest(answer: Voice, target: Voice, longest: number): number {
  if (answer.stand === 'refuses') return 0;
  return target.stand === 'accuses' ? longest : BEFORE;
}

const DAY = '2024-05-02'.length;
