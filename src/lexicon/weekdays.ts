// Written for this project, Apache-2.0.
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Wednesday", "Wed.": capitalised. For use inside a larger pattern. */
export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)';

/** As ISO 8601 and TIMEX3 count: Monday 1 to Sunday 7, or 0 for a word that names no weekday. */
export function weekdayNumber(word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    NAMES.findIndex((name) => bare === name.toLowerCase() || (/^.{3,5}$/.test(bare) && name.toLowerCase().startsWith(bare))) + 1
  );
}
