import { WORD } from '../reuse/words.ts';
import type { Features } from './features.ts';

/** What a term is: the kinds weigh apart, since two happenings of one kind share their words but not their names and numbers. */
export type Kind = 'word' | 'name' | 'number' | 'phrase' | 'day';

/** The terms of a report by key: how often each stands there, counted by place, and what it is. */
export type Terms = ReadonlyMap<number, Term>;

export interface Term {
  count: number;
  kind: Kind;
}

/** What a word counts for by where it stands; measured on ECB+ development. */
const PLACE = { title: 4, lead: 4, rest: 1 };
const LEAD_WORDS = 80;
/** Days named are kept apart from words by numbers that no stem's key is likely to have. */
const WEEKDAY = 0x7f000000;
const MONTH_DAY = 0x7f100000;

/**
 * The terms of a report: its content words but those not to be counted (background passages, which stand there for every story of their
 * kind), its names of several words, and the days it names. Of a report in another language only names, numbers and days.
 */
export function termsOf({ words, title, days, language }: Features, unvoted: Uint8Array): Terms {
  const terms = new Map<number, Term>();
  const english = language === 'en';
  const { stem, flags } = words;
  if (english) for (const key of title) add(terms, key, PLACE.title, 'word');
  let [body, before] = [0, -1];
  for (let i = 0; i < stem.length; i += 1) {
    const flag = flags[i] ?? 0;
    if ((flag & WORD.body) !== 0) body += 1;
    if ((flag & WORD.common) !== 0 || unvoted[i] === 1) continue;
    const place = (flag & WORD.headline) !== 0 ? PLACE.title : body <= LEAD_WORDS ? PLACE.lead : PLACE.rest;
    const kind = kindOf(flag);
    if (english || kind !== 'word') add(terms, stem[i] ?? 0, place, kind);
    if (before === i - 1 && isPhrase(flags[before] ?? 0, flag))
      add(terms, pair(stem[before] ?? 0, stem[i] ?? 0), place, 'phrase');
    before = i;
  }
  for (const day of days.weekdays) add(terms, WEEKDAY + day, 1, 'day');
  for (const day of days.monthDays) add(terms, MONTH_DAY + day, 1, 'day');
  return terms;
}

const kindOf = (flag: number): Kind => ((flag & WORD.number) !== 0 ? 'number' : isName(flag) ? 'name' : 'word');

/** A capital that only opens a sentence is no name unless it was read as one. */
export function isName(flag: number): boolean {
  return (flag & (WORD.name | WORD.number)) !== 0 || ((flag & WORD.capital) !== 0 && (flag & (WORD.opens | WORD.headline)) === 0);
}

/** "Lena Orsk", "Boeing 747"; two numbers side by side are none. */
const isPhrase = (a: number, b: number): boolean => isName(a) && isName(b) && (a & b & WORD.number) === 0;

const pair = (a: number, b: number): number => (Math.imul(a, 31) ^ Math.imul(b, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;

/** The word of a report that has this key, as first spelled; empty for a phrase or a day. */
export function spelledAs({ spelled: { key, word } }: Features, wanted: number): string {
  return word[key.indexOf(wanted)] ?? '';
}

/** A word that is once a name or a number is one throughout. */
function add(terms: Map<number, Term>, key: number, count: number, kind: Kind): void {
  const known = terms.get(key);
  if (known === undefined) {
    terms.set(key, { count, kind });
    return;
  }
  known.count += count;
  if (known.kind === 'word') known.kind = kind;
}
