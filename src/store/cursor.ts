import { OnRecordError } from '../model/error.ts';
import type { PageRequest } from './store.ts';

const MOST = 1000;
const LARGEST = 2 ** 31 - 1;

type KeyPart = 'text' | 'number';
type Key<Shape extends readonly KeyPart[]> = { readonly [I in keyof Shape]: Shape[I] extends 'text' ? string : number };

/** The sort key of the last item of a page, made opaque. */
export const cursorOf = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function parsed(cursor: string): readonly unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) ? key : [];
  } catch {
    return [];
  }
}

const fits = (part: unknown, type: KeyPart | undefined): boolean =>
  type === 'text'
    ? typeof part === 'string' && !part.includes('\0')
    : typeof part === 'number' && Number.isInteger(part) && Math.abs(part) <= LARGEST;

/** Back to the sort key. Throws BAD_REQUEST. */
export function keyOf<const Shape extends readonly KeyPart[]>(cursor: string, shape: Shape): Key<Shape> {
  const key = parsed(cursor);
  const isKey = (it: readonly unknown[]): it is Key<Shape> =>
    it.length === shape.length && it.every((part, i) => fits(part, shape[i]));
  if (!isKey(key)) throw new OnRecordError('BAD_REQUEST', 'after', { detail: 'not a cursor of this list' });
  return key;
}

/** Throws BAD_REQUEST. */
export function limitOf({ limit }: PageRequest): number {
  const fine = Number.isInteger(limit) && limit >= 1 && limit <= MOST;
  if (!fine) throw new OnRecordError('BAD_REQUEST', 'limit', { detail: `a whole number from 1 to ${MOST}` });
  return limit;
}
