import { COUNTRY_ROWS } from './country-rows.ts';
import { fold } from './fold.ts';

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
  /** Adjectives and people: "Polish", "Pole". */
  readonly demonyms: readonly string[];
  /** Cities that stand for the government in news: "Minsk". */
  readonly capitals: readonly string[];
  /** Other names: "UK", "Holland". */
  readonly variants: readonly string[];
}

export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.trim().split('\n').map(countryFrom);

function countryFrom(row: string): Country {
  const [code = '', name = '', demonyms, capitals, variants] = row.split('|').map((cell) => cell.trim());
  return { code, name, demonyms: list(demonyms), capitals: list(capitals), variants: list(variants) };
}

function list(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',').map((word) => word.trim());
}

/** The first country that claims a word keeps it: no row takes a name from an earlier one. */
function index(words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const country of COUNTRIES) {
    for (const word of words(country)) if (!found.has(fold(word))) found.set(fold(word), country);
  }
  return found;
}

const BY_NAME = index(({ name, variants }) => [name, ...variants]);
const BY_DEMONYM = index(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
const BY_CAPITAL = index(({ capitals }) => capitals);

const key = (text: string): string => fold(text.trim()).replace(/^the (?!hague)/u, '');

/** "Poland", "the Netherlands", "U.K."; no demonyms and no capitals. */
export function countryNamed(text: string): Country | null {
  return BY_NAME.get(key(text)) ?? null;
}

/** "Polish", "Poles", "Belarusian". */
export function countryOfDemonym(text: string): Country | null {
  return BY_DEMONYM.get(key(text)) ?? null;
}

/** The country whose government a capital stands for: "Minsk". */
export function countryOfCapital(text: string): Country | null {
  return BY_CAPITAL.get(key(text)) ?? null;
}

/** The country that a name, an adjective, its people or its capital stands for: "Poland", "Polish", "Warsaw". */
export function countryOf(text: string): Country | null {
  // "US" is a country and "us" is not: short acronyms are known only in capitals.
  if (/^[a-z]{2,3}$/u.test(text.trim())) return null;
  return countryNamed(text) ?? countryOfDemonym(text) ?? countryOfCapital(text);
}

/** Countries within a country are named for themselves. */
const PARTS = new Set([
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'tahiti',
  'trinidad',
  'antigua',
  'east germany',
  'west germany',
]);

/** "Scotland", "East Germany": of a country we know, and never called by its name. */
export const isPartOfCountry = (text: string): boolean => PARTS.has(key(text));
