import { OnRecordError } from '../model/error.ts';

/** What a person may write, in UTF-16 units. */
export const LONGEST = { who: 200, why: 4000, name: 500 };

/** "r1#s3": an id may hold a "#" of its own. */
export function parted(id: string): readonly [holder: string, name: string] {
  const cut = id.lastIndexOf('#');
  return cut < 0 ? [id, ''] : [id.slice(0, cut), id.slice(cut + 1)];
}

/** Why something cannot be decided. */
export const unfit = (where: string, detail: string): OnRecordError => new OnRecordError('BAD_CORRECTION', where, { detail });

/** What steers a terminal, turns the order of words around, or is half a letter. */
const STEERING = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Who decides, or what somebody is to be called, in one line. Throws BAD_CORRECTION. */
export const named = (name: string, text: string, longest: number): string =>
  harmless(name, within(name, text.replaceAll(/\s+/gu, ' ').trim(), longest));

/** Why, in as many lines as it takes; `null`: nobody said. Throws BAD_CORRECTION. */
export function reason(text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  const why = within('why', text.trim(), LONGEST.why);
  harmless('why', why.replaceAll(/[\n\r\t]/gu, ' '));
  return why;
}

function harmless(name: string, text: string): string {
  if (STEERING.test(text)) throw unfit(name, 'it may have no control characters');
  return text;
}

/** The words themselves. Throws BAD_CORRECTION. */
export function within(name: string, text: string, longest: number): string {
  if (text === '') throw unfit(name, 'it may not be empty');
  if (text.length > longest) throw unfit(name, `it may have ${longest} letters`);
  return text;
}
