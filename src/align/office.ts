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
/** One office, called otherwise. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['premier', ['prime', 'minister']],
  ['pm', ['prime', 'minister']],
  ['fm', ['foreign', 'minister']],
  ['defence', ['defense']],
  ['labour', ['labor']],
]);

/** The office that a title or a description names; `null` where it names none, or does not say of what. */
export function officeOf(words: string): Office | null {
  const found = readOffice(words);
  return found === null || found.of.length === 0
    ? null
    : { role: found.role, of: countryOf(found.of.join(' '))?.code ?? found.of.join(' ') };
}

/** What somebody once was told by is what another report tells by: "former President". */
const roleIn = (words: string): string | null =>
  readOffice(words.replace(/\b(?:former|ex|late|then|under|acting|interim|outgoing|incoming)\b-?\s*/giu, ''))?.role ?? null;

function readOffice(words: string): { readonly role: string; readonly of: readonly string[] } | null {
  const all = fold(words)
    .replace(/'s(?=\s|$)/g, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !SMALL.has(word))
    .flatMap((word) => ALSO.get(word) ?? word);
  if (all.length > LONGEST || all.some((word) => NOT_SOLE.has(word) || word.startsWith('ex-') || word.startsWith('vice-')))
    return null;
  const isRole = (word: string): boolean => isTitleHead(word) || isTitleModifier(word);
  const [role, of] = [all.filter(isRole), all.filter((word) => !isRole(word))];
  const heads = role.filter((word) => SOLE.has(word) || BY_FIELD.has(word));
  if (heads.length !== 1) return null;
  if (heads.some((word) => BY_FIELD.has(word)) && role.length < 2) return null;
  if (heads.some((word) => SOLE.has(word)) && role.length > 1) return null;
  return { role: role.toSorted().join(' '), of };
}

/** Shorter ones begin too many names. */
const LEAST = 4;

/** Of two words for what no list knows, one may be made from the other: "Velmora", "Velmoran". */
export const isSameOffice = (a: Office, b: Office): boolean => a.role === b.role && isMadeFrom(a.of, b.of);

/** The same word, or for what no list knows one made from the other. */
export function isMadeFrom(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= LEAST && !isCode(short) && !isCode(long) && long.startsWith(short) && long.length - short.length <= LEAST)
  );
}

/** "Velmora" and "Velmoran", "Kestria" and "Kestrian": a word and its adjective, not "nation" and "national". */
export function isDemonymOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= LEAST && long.startsWith(short) && /^(?:n|an|ian|ese|nese|i|ish)$/.test(long.slice(short.length)))
  );
}

/** Codes of countries are in capitals; folded words never are. */
const isCode = (of: string): boolean => /^[A-Z]{2,3}$/.test(of);

/** A title of somebody, with the ISO 8601 day of the report that prints it. */
interface Dated {
  readonly title: string;
  readonly date: string | null;
}

/**
 * Whether both are given one office within a year of each other, at times farther apart, or at times that are not known; `null`: they
 * share none. The reports of one story are of one time where nothing says otherwise.
 */
export function officeShared(
  a: readonly Dated[],
  b: readonly Dated[],
  where: 'story' | 'store',
): 'together' | 'unknown' | 'apart' | null {
  const [x, y] = [officesOf(a), officesOf(b)];
  const shared = x.flatMap((one) =>
    y.filter((other) => isSameOffice(one.office, other.office)).map((other) => apart(one, other)),
  );
  if (shared.length === 0) return null;
  if (shared.some((days) => days !== null && days <= TERM)) return 'together';
  return !shared.includes(null) ? 'apart' : where === 'story' ? 'together' : 'unknown';
}

/** Days: few offices change hands twice within a year. */
const TERM = 366;
/** So many titles are looked at: who has more is a story of years, and the first say enough. */
const MOST = 32;
const DAY = 86_400_000;

const officesOf = (titles: readonly Dated[]) =>
  titles.slice(0, MOST).flatMap(({ title, date }) => {
    const office = officeOf(title);
    return office === null ? [] : [{ office, date }];
  });

/** Days between two; `null` where one is not known. */
export function daysApart(a: string | null, b: string | null): number | null {
  const days = a === null || b === null ? Number.NaN : Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? null : days;
}

const apart = (a: { readonly date: string | null }, b: { readonly date: string | null }): number | null =>
  daysApart(a.date, b.date);

/** Whether one is so near to another that an office was held at both. */
export const inOneTerm = (a: string | null, b: string | null): boolean => (daysApart(a, b) ?? 0) <= TERM;

/** One title of several words: "spokeswoman of the border guard", not "spokeswoman". */
export function titleShared(a: readonly Dated[], b: readonly Dated[]): boolean {
  const known = new Set(a.map(({ title }) => fold(title)).filter((title) => /[\s-]/.test(title)));
  return b.some(({ title }) => known.has(fold(title)));
}

/** Of whom a country has one, as a rule known by the surname. Takes a role as `rolesOf` gives it. */
export const isHeadOfState = (role: string): boolean => HEADS_OF_STATE.has(role);
const HEADS_OF_STATE = new Set([
  'president',
  'minister prime',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'sultan',
  'emir',
  'pope',
]);

/** The offices that titles name, whatever they are of: "president", "foreign minister". */
export const rolesOf = (titles: readonly Dated[]): Set<string> =>
  new Set(titles.slice(0, MOST).flatMap(({ title }) => roleIn(title) ?? []));
