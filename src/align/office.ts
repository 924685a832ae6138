import { countryOf } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import { isTitleHead, isTitleModifier } from '../lexicon/titles.ts';

/** What one person at a time holds: "the Velmoran president", "Kestria's foreign minister". */
export interface Office {
  /** Words of the office, sorted: "minister prime". */
  readonly role: string;
  /** Of what country, city or body: its code where it is a country we know, else its words. */
  readonly of: string;
}

/** Of each country or city there is one at a time. */
const SOLE = new Set('president premier chancellor king queen emperor sultan emir pope mayor governor'.split(' '));
/** There is one for each field of government. */
const BY_FIELD = new Set(['minister', 'secretary']);
/** There may be several, or it is over. */
const NOT_SOLE = new Set(
  'former ex late then vice deputy assistant associate acting interim under junior state-level opposition shadow incoming outgoing first second third retired honorary'.split(
    ' ',
  ),
);
const SMALL = new Set(['the', 'of', 'for', 'and', 'in', 'at', "'s", 's', 'a', 'an']);
const LONGEST = 12;

/** The office that a title or a description names; `null` where it names none, or does not say of what. */
export function officeOf(words: string): Office | null {
  const all = fold(words)
    .replace(/'s(?=\s|$)/g, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !SMALL.has(word));
  if (all.length > LONGEST || all.some((word) => NOT_SOLE.has(word) || word.startsWith('ex-') || word.startsWith('vice-')))
    return null;
  const isRole = (word: string): boolean => isTitleHead(word) || isTitleModifier(word);
  const [role, of] = [all.filter(isRole), all.filter((word) => !isRole(word))];
  const heads = role.filter((word) => SOLE.has(word) || BY_FIELD.has(word));
  if (heads.length !== 1 || of.length === 0) return null;
  if (heads.some((word) => BY_FIELD.has(word)) && role.length < 2) return null;
  if (heads.some((word) => SOLE.has(word)) && role.length > 1) return null;
  return { role: role.toSorted().join(' '), of: countryOf(of.join(' '))?.code ?? of.join(' ') };
}

/** Shorter ones begin too many names. */
const LEAST = 4;

/** Of two words for what no list knows, one may be made from the other: "Velmora", "Velmoran". */
export function isSameOffice(a: Office, b: Office): boolean {
  if (a.role !== b.role) return false;
  const [short, long] = a.of.length <= b.of.length ? [a.of, b.of] : [b.of, a.of];
  return (
    short === long ||
    (short.length >= LEAST && !isCode(short) && !isCode(long) && long.startsWith(short) && long.length - short.length <= LEAST)
  );
}

/** Codes of countries are in capitals; folded words never are. */
const isCode = (of: string): boolean => /^[A-Z]{2,3}$/.test(of);
