import { isFirstName } from '../../lexicon/first-names.ts';
import { isDemonym } from '../../lexicon/nationalities.ts';
import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Word } from './word.ts';

// "Velmora-n", "Tarsk-an", "Kestr-ian", "Lenz-ese", "Hask-ish", each may be plural
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=a)ns?$/u, ''],
  [/ans?$/u, ''],
  [/ans?$/u, 'a'],
  [/ians?$/u, ''],
  [/ians?$/u, 'e'],
  [/ese$/u, ''],
  [/ish$/u, 'land'],
  [/is?$/u, ''],
];

/** The names of places that an adjective or the name of a people may be made of: "Velmoran", "Velmora". */
export function basesOf(folded: string): readonly string[] {
  const found = ENDINGS.filter(([ending]) => ending.test(folded)).map(([ending, base]) => folded.replace(ending, base));
  return [...new Set(found)].filter((base) => base.length > 3 && base !== folded);
}

const PEOPLE = new Set(
  'authorities officials troops forces soldiers side border borders capital state citizens nationals people leader leaders territory media border-guards embassy consulate economy politics'.split(
    ' ',
  ),
);

/** Whether a lone capitalised word is an adjective of a place, known or made of one that the report names. */
export function isAdjective(word: Word, next: Word | undefined, named: (key: string) => boolean): boolean {
  if (isDemonym(word.folded)) return true;
  if (word.shape === 'capitals' || isFirstName(word.folded)) return false;
  if (basesOf(word.folded).some(named)) return true;
  // "the Kestrian authorities", in a report that does not name Kestria
  if (!/(?:ian|ean|ese|ish|an)$/u.test(word.folded) || next === undefined || next.sentence !== word.sentence) return false;
  return isInstitution(next.folded) || (next.shape === 'lower' && (PEOPLE.has(next.folded) || isTitleHead(next.folded)));
}
