import { OnRecordError } from '../../model/error.ts';
import { LIMITS } from '../limits.ts';

export type Json = Readonly<Record<string, unknown>>;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether half a character ("\ud800") stands anywhere in it. Walks without recursion, and refuses (BAD_FIELD) what nothing after ingest can hold:
 * the character U+0000, and nesting deeper than the limit.
 */
export function hasLoneSurrogate(given: Json, input: string): boolean {
  let lone = false;
  const open: { readonly value: unknown; readonly depth: number; readonly key: string }[] = [];
  for (const [key, value] of Object.entries(given)) open.push({ value: key, depth: 0, key }, { value, depth: 0, key });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth, key } = next;
    if (depth > LIMITS.extraDepth) throw bad(input, key, `is nested more than ${LIMITS.extraDepth} deep`);
    if (typeof value === 'string') {
      if (value.includes('\u0000')) throw bad(input, key, 'holds the character U+0000');
      lone ||= LONE_SURROGATE.test(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        open.push({ value: inner, depth: depth + 1, key }, { value: name, depth, key });
    }
  }
  return lone;
}

/** The same JSON with U+FFFD for every half character: one code unit for one, so offsets stay. */
export const withoutLoneSurrogates = (given: Json): string =>
  // JSON.stringify writes only lone surrogates as escapes; "\\ud800" is a backslash and letters.
  JSON.stringify(given).replaceAll(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (_, backslash?: string) => backslash ?? '\ufffd');

/** `key` is shown cut short: it comes from outside. */
export const bad = (input: string, key: string, what: string): OnRecordError =>
  new OnRecordError('BAD_FIELD', input, { detail: `${key.length > 60 ? `${key.slice(0, 60)}…` : key} ${what}` });
