import type { Note } from '../../model/note.ts';
import { isIsoDate } from '../date.ts';
import { LIMITS } from '../limits.ts';
import type { Found } from '../report.ts';
import { bad, type Json } from './well-formed.ts';

/** The fields of one line; `id` as given. */
export type Fields = Omit<Found, 'id' | 'source'> & { readonly id: string | null };

const KNOWN = ['id', 'text', 'title', 'published', 'outlet', 'agency', 'url', 'language'] as const;
type Known = (typeof KNOWN)[number];

// "en", "en-GB", "pt_BR": only the language is taken
const LANGUAGE = /^(?<code>[a-z]{2,3})(?:[-_][a-z0-9]{1,8}){0,4}$/i;

/** Throws BAD_FIELD, naming the field and what is wrong with it. `null` and "" are as good as absent. */
export function fieldsOf(given: Json, input: string): Fields {
  const text = given.text;
  if (typeof text !== 'string') throw bad(input, 'text', text === undefined ? 'is missing' : 'must be a string');
  const field = (name: Known): string | null => short(given, name, input);
  const published = field('published');
  const dated = published === null || isIsoDate(published);
  const language = field('language');
  const code = language === null ? null : LANGUAGE.exec(language)?.groups?.code?.toLowerCase();
  if (code === undefined) throw bad(input, 'language', 'must be a code such as "en"');
  return {
    id: field('id'),
    text,
    title: field('title'),
    published: dated ? published : null,
    outlet: field('outlet'),
    agency: field('agency'),
    url: field('url'),
    language: code,
    extra: extraOf(given),
    notes: dated ? [] : [undated(published)],
  };
}

/** A report is not lost for its date: "03-02-2009" may be February or March, so it is set aside and the words are asked. */
const undated = (published: string): Note => ({
  at: null,
  reason: `"${published.slice(0, 40)}" is no ISO 8601 date or date-time: the date given was set aside`,
  rule: 'published@1',
});

function short(given: Json, name: Known, input: string): string | null {
  const value = Object.hasOwn(given, name) ? given[name] : null;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw bad(input, name, 'must be a string');
  if (value.length > LIMITS.field) throw bad(input, name, `is longer than ${LIMITS.field} characters`);
  return value.trim() === '' ? null : value.trim();
}

/** The keys we do not know, as they came. Made of own properties alone, so a key named "__proto__" stays a key. */
function extraOf(given: Json): Json | null {
  const known: ReadonlySet<string> = new Set(KNOWN);
  const unknown = Object.entries(given).filter(([key]) => !known.has(key));
  return unknown.length === 0 ? null : Object.fromEntries(unknown);
}
