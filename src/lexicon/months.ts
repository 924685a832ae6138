// Written for this project, Apache-2.0.
const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** "November", "Nov.", "Sept": capitalised, in full or as agencies shorten it. For use inside a larger pattern. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

/** 1–12, or 0 for a word that names no month. */
export function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return word.length < 3 ? 0 : NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}
