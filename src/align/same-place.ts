import { countryNamed, isPartOfCountry } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import { romanised } from '../lexicon/romanised.ts';
import type { Named, Sameness } from './sameness.ts';

const SHORT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);
/** So many forms of a name are compared. */
const MOST_FORMS = 8;

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/^the /u, '')
    .replace(/[.'"]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map((word, i, all) => (i < all.length - 1 ? (SHORT.get(word) ?? word) : word));

const formsOf = ({ name, names }: Named): string[] => [...new Set([name, ...names])].slice(0, MOST_FORMS);

/** Whether two names are of one place. */
export function samePlace(a: Named, b: Named): Sameness {
  const pairs = formsOf(a).flatMap((one) => formsOf(b).map((other): [string, string] => [one, other]));
  const found = (agree: (one: string, other: string) => boolean) => pairs.find(([one, other]) => agree(one, other));
  const same = found((one, other) => wordsOf(one).join('') === wordsOf(other).join(''));
  if (same !== undefined) return { verdict: 'certain', rule: 'same-name@1', words: same };
  const country = found((one, other) => countryIn(one) !== null && countryIn(one) === countryIn(other));
  if (country !== undefined) return { verdict: 'certain', rule: 'country-name@1', words: country };
  const spelt = found((one, other) => speltOf(one) === speltOf(other));
  return spelt === undefined ? null : { verdict: 'perhaps', rule: 'spelling@1', words: spelt };
}

/** "U. S." is "U.S."; Scotland is no other name of its country. */
const countryIn = (name: string): string | null =>
  isPartOfCountry(name)
    ? null
    : (countryNamed(/^(?:\p{Lu}\.?\s?){2,4}$/u.test(name) ? name.replace(/\s/gu, '') : name)?.code ?? null);

const speltOf = (name: string): string => wordsOf(name).map(romanised).join('');

export const placeKeys = (named: Named): string[] => [
  ...new Set(
    formsOf(named).flatMap((name) => {
      const country = countryIn(name);
      return [wordsOf(name).join(''), speltOf(name), ...(country === null ? [] : [`= ${country}`])];
    }),
  ),
];
