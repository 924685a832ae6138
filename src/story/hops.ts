import { agencyName } from '../lexicon/agencies.ts';
import { fold } from '../lexicon/fold.ts';
import type { Report } from '../model/report.ts';

/**
 * Keys that sites and archives put beside a text they took from somewhere else, small and without what parts their words. "source" and
 * "via" are not among them: there they mean the outlet itself, or a feed.
 */
const KEYS: ReadonlySet<string> = new Set(
  'syndicationsource originalsource originalurl canonical canonicalurl isbasedon syndicatedfrom republishedfrom reprintedfrom reprintof takenfrom'.split(
    ' ',
  ),
);

/** Longer ones are no address and no name. */
const LONGEST = 2_000;
/** So many are looked at. */
const MOST = 8;

/** The addresses and names that are given with a report as where it was taken from, as they stand there. */
export function hopsOf({ extra }: Pick<Report, 'extra'>): string[] {
  const found = Object.entries(extra ?? {})
    .filter(([key]) => KEYS.has(key.toLowerCase().replaceAll(/[^a-z]/g, '')))
    .flatMap(([, value]) => (Array.isArray(value) ? value.slice(0, MOST) : [value]))
    .flatMap(wordsIn)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.length <= LONGEST);
  return [...new Set(found)].slice(0, MOST);
}

/** "https://…", or an object that has an address, else a name, as linked data does. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, url, name } = value as Readonly<Record<string, unknown>>;
  return [url, id, name].filter((one) => typeof one === 'string').slice(0, 1);
}

const TRACKING = /^(?:utm_|fbclid$|gclid$)/;

/** One key for one page, however its address is written; `null` for what is no web address. */
export function addressKey(value: string): string | null {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return null;
  const { host, pathname, searchParams } = new URL(value);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  return [siteOf(host) + pathname.replace(/\/{1,100}$/, ''), ...query].join('?');
}

/** "www.", "m." and "amp." are doors of one site. */
const siteOf = (host: string): string => host.replace(/^(?:www\d?|m|amp|mobile)\./, '');

/** One key for one outlet or agency, however its name is printed. */
export const nameKey = (name: string): string =>
  fold(agencyName(name) ?? name)
    .replace(/^the /, '')
    .replace(/ news agency$/, '')
    .replace(/\s+/g, ' ')
    .trim();
