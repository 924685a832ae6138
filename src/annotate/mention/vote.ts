import { isEverydayWord, looksEveryday } from '../../lexicon/common-words.ts';
import { isFirstName, isWeakFirstName } from '../../lexicon/first-names.ts';
import { isOrganisationHead } from '../../lexicon/organisation-words.ts';
import type { Kind } from './candidate.ts';
import { best } from './score.ts';

export type Kinds = ReadonlyMap<string, Kind>;

/** Gives every name of a report its type: names of several words first, then what inherits from them. */
export function vote(kinds: Kinds): void {
  const all = [...kinds.values()];
  const long = all.filter(({ words }) => words.length > 1);
  for (const kind of long) kind.type = best(kind.score) ?? unknownLong(kind);
  inheritEndings(kinds, long);
  for (const kind of long) kind.type = best(kind.score) ?? unknownLong(kind);
  inheritSurnames(kinds, long);
  inheritAcronyms(kinds, long);
  for (const kind of all) {
    if (kind.words.length === 1) kind.type = best(kind.score) ?? null;
  }
}

/** Two or three plain capitalised words that nothing speaks for are most often a person. */
function unknownLong({ words }: Kind): Kind['type'] {
  return words.length <= 3 && words.every((word) => /^[a-z'.-]+$/u.test(word) && !isEverydayWord(word) && !looksEveryday(word))
    ? 'PER'
    : null;
}

/** "Piotr Hask … Hask … Piotr". */
function inheritSurnames(kinds: Kinds, long: readonly Kind[]): void {
  for (const { words, type } of long) {
    if (type !== 'PER') continue;
    for (let from = 1; from < words.length; from += 1) {
      const surname = kinds.get(words.slice(from).join(' '));
      if (surname !== undefined && surname.score.LOC < 4 && surname.score.ORG < 5) surname.score.PER += 6;
    }
    const first = words[0] ?? '';
    const called = kinds.get(first);
    if (called !== undefined && isFirstName(first) && !isWeakFirstName(first)) called.score.PER += 2;
  }
}

/** "Open Hands International … Open Hands": an organisation or place called by its beginning. */
function inheritEndings(kinds: Kinds, long: readonly Kind[]): void {
  for (const { words, type } of long) {
    if (type === 'PER' || type === null) continue;
    const short = kinds.get(words.slice(0, -1).join(' '));
    if (short !== undefined && isOrganisationHead(words.at(-1) ?? '') && type === 'ORG')
      short.score.ORG += short.words.length > 1 ? 2 : 1;
  }
}

/** "Velmoran News Agency (VNA)", or VNA anywhere else in the report. */
function inheritAcronyms(kinds: Kinds, long: readonly Kind[]): void {
  for (const { words, type, score } of long) {
    if (type === 'PER' && score.PER > 3) continue;
    for (const letters of new Set([initials(words, true), initials(words, false)])) {
      const acronym = letters.length < 2 ? undefined : kinds.get(letters);
      if (acronym === undefined || !/^[\p{Lu}.]+$/u.test(acronym.printed)) continue;
      acronym.score.ORG += type === 'LOC' ? 0 : 3;
      acronym.score.LOC += type === 'LOC' ? 3 : 0;
    }
  }
}

const SMALL = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'la', '&', '-']);

export function initials(words: readonly string[], without: boolean): string {
  return words
    .filter((word) => !(without && SMALL.has(word)) && word !== '-')
    .map((word) => word.charAt(0))
    .join('');
}
