import { COUNTRIES, type Country, countryOf, countryOfCapital } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import type { Prepared } from '../model/layers.ts';
import { instant } from '../model/order.ts';
import type { Span } from '../model/span.ts';

import { shareOfReports } from '../reuse/rarity.ts';
import { keyOf, WORD, type Words } from '../reuse/words.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { type Day, dayTold } from './scene-day.ts';

/** What tells one happening from another of its kind: where it was, on which day, and how much. Read from how the report begins. */
export interface Scene {
  /** Places narrower than a country, by the key of their rarest word; those of the dateline where no other is named. */
  readonly towns: readonly number[];
  /** By the key of their code: the headline and the first sentences name them or their people. */
  readonly countries: readonly number[];
  /** Where it was written, and the countries that the rest of the report names: these may be its scene. */
  readonly beside: readonly number[];
  /** Persons, by the key of the last word of their name. */
  readonly people: readonly number[];
  /** Days named; the day of publication where none is. */
  readonly days: readonly Day[];
  readonly amounts: readonly Amount[];
}

/** So many of a kind are kept; of a report's, the first. */
export const MOST = 8;
/** The sentences of the body that say what happened; later ones tell what happened elsewhere. */
const LEAD_SENTENCES = 2;
const DAY = 86_400_000;

interface Given extends Pick<Prepared, 'report' | 'layers'> {
  readonly words: Words;
  /** Stems of the dateline's place, which stands apart from the words. */
  readonly from: Uint32Array;
  /** What the report itself tells of its day. */
  readonly date: string | null;
}

/** Linear in the length of the report. */
export function sceneOf({ report: { text }, layers, words, from, date }: Given): Scene {
  const until = leadEnd(layers);
  const places = layers.names.filter(({ type }) => type === 'LOC').map(({ at }) => at);
  const lead = places.filter(({ start }) => start < until);
  const isTown = (at: Span): boolean => countryOf(text.slice(at.start, at.end)) === null || isCapital(text, at);
  const people = layers.names.filter(({ at, type }) => type === 'PER' && at.start < until).map(({ at }) => at);
  const home = countryOf(layers.dateline?.place ?? '');
  const named = distinct(lead.filter(isTown).flatMap((at) => rarest(keysOf(words, at))));
  const countries = countriesIn(text, words, places);
  const inLead = distinct(countries.filter(({ at }) => at < until).map(({ key }) => key));
  const published = instant(date);
  const times = layers.times.filter(({ at }) => at.start < until);
  const days = distinct(times.flatMap(({ value }) => dayTold(value)));
  return {
    towns: named.length > 0 ? named : rarest(from),
    countries: inLead,
    beside: distinct([...rarest(from), ...(home === null ? [] : [keyOf(home.code)]), ...countries.map(({ key }) => key)]),
    people: distinct(people.flatMap((at) => keysOf(words, at).slice(-1))),
    days: days.length > 0 || published === null ? days : [Math.floor(published / DAY)],
    amounts: amountsIn(text, words, { until, times }),
  };
}

/** Where the second sentence of the prose ends. */
function leadEnd({ layout, sentences }: Given['layers']): number {
  const prose = layout.blocks.filter(({ kind }) => kind === 'body' || kind === 'summary').map(({ at }) => at);
  let [seen, block, end] = [0, 0, 0];
  for (const { start, end: over } of sentences) {
    while (block < prose.length && (prose[block]?.end ?? 0) <= start) block += 1;
    if (start < (prose[block]?.start ?? Number.POSITIVE_INFINITY)) continue;
    end = over;
    seen += 1;
    if (seen >= LEAD_SENTENCES) break;
  }
  return end;
}

const isCapital = (text: string, { start, end }: Span): boolean => countryOfCapital(text.slice(start, end)) !== null;

/** The stems of the words of a name. */
function keysOf({ start, stem, flags }: Words, at: Span): number[] {
  const keys: number[] = [];
  for (let i = firstFrom(start, at.start); i < start.length && (start[i] ?? 0) < at.end; i += 1)
    if (((flags[i] ?? 0) & WORD.common) === 0) keys.push(stem[i] ?? 0);
  return keys;
}

/** The first word that stands at or behind a place of the text. */
export function firstFrom(start: Uint32Array, at: number): number {
  let [low, high] = [0, start.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stands for a place: "Lenz" for "Port Lenz" and for "Lenz harbour"; of equals the last. */
function rarest(keys: Iterable<number>): number[] {
  const share = (key: number): number => shareOfReports(key) ?? 0;
  let best: number | null = null;
  for (const key of keys) if (best === null || share(key) <= share(best)) best = key;
  return best === null ? [] : [best];
}

interface Met {
  readonly at: number;
  readonly key: number;
}

/** Countries by name, people or capital, in text order. */
function countriesIn(text: string, { start, key, flags }: Words, places: readonly Span[]): Met[] {
  const met: Met[] = [];
  for (let i = 0; i < start.length; i += 1) {
    const code = COUNTRY_OF_WORD.get(key[i] ?? 0);
    if (code !== undefined && ((flags[i] ?? 0) & (WORD.capital | WORD.common)) === WORD.capital)
      met.push({ at: start[i] ?? 0, key: code });
  }
  for (const at of places) {
    const name = text.slice(at.start, at.end);
    const country = name.includes(' ') ? countryOf(name) : null;
    if (country !== null) met.push({ at: at.start, key: keyOf(country.code) });
  }
  return met.sort((a, b) => a.at - b.at);
}

/** The first country that claims a word keeps it: names before peoples, peoples before capitals. */
function countriesByWord(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const claim = (words: (country: Country) => readonly string[]): void => {
    for (const country of COUNTRIES)
      for (const word of words(country)) {
        const key = keyOf(fold(word));
        if (!found.has(key)) found.set(key, keyOf(country.code));
      }
  };
  claim(({ name, variants }) => [name, ...variants]);
  claim(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
  claim(({ capitals }) => capitals);
  return found;
}

const distinct = (keys: readonly number[]): number[] => [...new Set(keys)].slice(0, MOST);

/** Countries by the key of a single word. */
const COUNTRY_OF_WORD = countriesByWord();
