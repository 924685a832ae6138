import { isEverydayWord } from '../lexicon/common-words.ts';
import { countryOf } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import { englishAcronym } from '../lexicon/foreign-acronyms.ts';
import { isCompanyEnding, isOrganisationHead } from '../lexicon/organisation-words.ts';

/** An organisation's name, taken apart for comparison. */
export interface BodyName {
  readonly printed: string;
  /** Folded words, articles and possessives aside, in the spelling of the United States. */
  readonly words: readonly string[];
  /** The same without "of" and "and", and without "Ltd" at the end; a country by its code, whatever it is called by. */
  readonly content: readonly string[];
  /** The letters of an acronym, English where it is a foreign one that is known; `null` for other names. */
  readonly letters: string | null;
  /** The words before those that only say what it is: "Coastwire" of "Coastwire news agency"; `null` where none do. */
  readonly proper: { readonly words: string; readonly printedAsName: boolean } | null;
}

/** Longer runs of words are no names. */
const LONGEST = 16;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', 'at', 'de', 'du', 'des']);
/** What a ministry is of is the same with and without them. */
const EMPTY = new Set(['affairs', 'state']);
const SPELT: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
]);

export function bodyName(printed: string): BodyName {
  const shown = printed
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/(?<=(?:^|\s)\p{Lu}\.|\.\p{Lu}\.)\s+(?=\p{Lu}\.)/gu, '')
    .split(/\s+/u, LONGEST);
  const words = shown.flatMap((word) =>
    fold(word)
      .replace(/'s?$/u, '')
      .replace(/[.,'"()]/gu, '')
      .replace(/^co-op/u, 'coop')
      .split('-')
      .filter((part) => part !== '' && part !== 'the')
      .map((part) => SPELT.get(part) ?? part),
  );
  return { printed, words, content: contentOf(printed, words), letters: lettersOf(shown), proper: properOf(shown) };
}

function lettersOf(shown: readonly string[]): string | null {
  const [only = '', ...others] = shown;
  const letters = only.replaceAll('.', '');
  return others.length === 0 && /^\p{Lu}[\p{L}]{1,7}$/u.test(letters) && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 2
    ? fold(englishAcronym(letters.toUpperCase()))
    : null;
}

function contentOf(printed: string, words: readonly string[]): string[] {
  const end = words.length > 1 ? words.findLastIndex((word) => !isCompanyEnding(word)) + 1 : words.length;
  const named = words.slice(0, Math.max(end, 1)).filter((word) => !SMALL.has(word));
  const bare = named.length > 2 ? named.filter((word) => !EMPTY.has(word)) : named;
  return /\bU\.?S\b/u.test(printed)
    ? bare.map((word) => (word === 'us' || word === 'usa' ? 'USA' : word))
    : joinedCountries(bare).map((word) => (bare.length > 1 ? (countryOf(word)?.code ?? word) : word));
}

/** "united states", "north korea" are one word here. */
function joinedCountries(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const two = `${words[i]} ${words[i + 1] ?? ''}`;
    const country = i + 1 < words.length ? countryOf(two) : null;
    joined.push(country === null ? (words[i] ?? '') : country.code);
    if (country !== null) i += 1;
  }
  return joined;
}

function properOf(shown: readonly string[]): BodyName['proper'] {
  const last = shown.findLastIndex((word) => !isOrganisationHead(fold(word)) && !isKindWord(fold(word)));
  if (last < 0 || last === shown.length - 1) return null;
  const rest = shown.slice(last + 1);
  const words = shown
    .slice(0, last + 1)
    .map(fold)
    .join(' ')
    .replace(/[.']/gu, '');
  // "Velmoran Foreign Ministry" is not "Velmoran" with its kind
  if (countryOf(words) !== null || SMALL.has(fold(shown[last] ?? '')) || isEverydayWord(words)) return null;
  return { words, printedAsName: rest.some((word) => /^\p{Lu}/u.test(word)) };
}

const isKindWord = (word: string): boolean => word === 'newspaper' || word === 'website' || word === 'airline';

/** Of the words as they stand, and without small ones: "DRC" and "DC"; none where a word is an acronym itself. */
export const initialsOf = ({ words, printed }: BodyName): string[] => {
  if (words.length < 2 || /(?:^|\s)\p{Lu}\.?\p{Lu}+\b\.?(?=\s)/u.test(printed)) return [];
  const letters = (of: readonly string[]): string => of.map((word) => word.charAt(0)).join('');
  return [...new Set([letters(words.filter((word) => !SMALL.has(word))), letters(words)])].filter((all) => all.length > 1);
};
