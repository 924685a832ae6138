// Written for this project, Apache-2.0.
const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** "November", "Nov.", "Sept": capitalised, in full or as agencies shorten it. For use inside a larger pattern. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

/** 1–12, or 0 for a word that names no month. */
export function monthNumber(word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    NAMES.findIndex((name) => bare === name.toLowerCase() || (/^.{3,5}$/.test(bare) && name.toLowerCase().startsWith(bare))) + 1
  );
}
