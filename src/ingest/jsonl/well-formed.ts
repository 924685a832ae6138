import { OnRecordError } from '../../model/error.ts';
import { LIMITS } from '../limits.ts';

export type Json = Readonly<Record<string, unknown>>;

/**
 * Refuses a line that would grow out of all proportion when it is parsed, before it is: nested too deep (BAD_FIELD), too many values (TOO_LARGE). One
 * pass over the characters outside strings.
 */
export function refuseBombs(line: string, input: string, mostValues: number = LIMITS.values): void {
  let [depth, values] = [0, 0];
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i];
    if (character === '"') i = endOfString(line, i);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === ',') values += 1;
    // The line itself is one deep.
    if (depth > LIMITS.extraDepth + 1) throw bad(input, 'a key', `is nested more than ${LIMITS.extraDepth} deep`);
    if (values > mostValues) throw new OnRecordError('TOO_LARGE', input, { detail: `more than ${mostValues} values` });
  }
}

/** The place of the closing quote: the next one behind an even number of backslashes. */
function endOfString(line: string, start: number): number {
  for (let end = line.indexOf('"', start + 1); end >= 0; end = line.indexOf('"', end + 1)) {
    let before = end;
    while (line[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return line.length;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether half a character ("\ud800") stands anywhere in it. Refuses (BAD_FIELD) the character U+0000, which nothing after ingest can hold. */
export function hasLoneSurrogate(given: Json, input: string): boolean {
  let lone = false;
  const open: { readonly value: unknown; readonly key: string }[] = [];
  for (const [key, value] of Object.entries(given)) open.push({ value: key, key }, { value, key });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, key } = next;
    if (typeof value === 'string') {
      if (value.includes('\u0000')) throw bad(input, key, 'holds the character U+0000');
      lone ||= LONE_SURROGATE.test(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) open.push({ value: inner, key }, { value: name, key });
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
