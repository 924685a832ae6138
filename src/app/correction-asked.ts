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

/** A name is shown in the middle of a line. */
export const inOneLine = (name: string): string => name.replaceAll(/\s+/gu, ' ').trim();

/** The words themselves. Throws BAD_CORRECTION. */
export function within(name: string, text: string, longest: number): string {
  if (text === '') throw unfit(name, 'it may not be empty');
  if (text.length > longest) throw unfit(name, `it may have ${longest} letters`);
  return text;
}
