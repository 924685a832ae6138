import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../model/error.ts';
import { byText } from '../model/order.ts';
import { formatOfName } from './format.ts';

/** A path to read, or why something on the way could not be looked at. */
export type Found = { readonly path: string } | { readonly error: OnRecordError };

/**
 * The files a path stands for: itself, or what a folder holds, in order of names, hidden files and unknown kinds left out. A folder reached twice
 * (symbolic links) is walked once.
 */
export async function* filesUnder(path: string): AsyncGenerator<Found> {
  const seen = new Set<string>();
  let any = false;
  const open = [{ path, asked: true }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entered = await entriesOf(next.path, seen);
    if (entered === 'file' || entered === 'other') {
      // A pipe or a socket that merely lies in a folder may never end.
      const wanted = next.asked || (entered === 'file' && formatOfName(next.path) !== null);
      any ||= wanted;
      if (wanted) yield { path: next.path };
    } else if (entered instanceof OnRecordError) {
      // A dangling link of a kind we do not read is no loss.
      const wanted = next.asked || entered.code !== 'NOT_FOUND' || formatOfName(next.path) !== null;
      any ||= wanted;
      if (wanted) yield { error: entered };
    } else {
      for (const entry of entered.toReversed()) open.push({ path: entry, asked: false });
    }
  }
  if (!any) yield { error: new OnRecordError('NO_REPORTS', path) };
}

async function entriesOf(path: string, seen: Set<string>): Promise<'file' | 'other' | readonly string[] | OnRecordError> {
  try {
    const found = await stat(path, { bigint: true });
    if (!found.isDirectory()) return found.isFile() ? 'file' : 'other';
    const key = `${found.dev}:${found.ino}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort(byText);
    return names.map((name) => join(path, name));
  } catch (error) {
    return diskError(path, error);
  }
}

const BY_ERRNO: Readonly<Record<string, 'NOT_FOUND' | 'NO_PERMISSION'>> = {
  ENOENT: 'NOT_FOUND',
  ENOTDIR: 'NOT_FOUND',
  ENAMETOOLONG: 'NOT_FOUND',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
};

/** What the file system said, by name: NOT_FOUND, NO_PERMISSION, else UNREADABLE with its code. */
export function diskError(path: string, cause: unknown): OnRecordError {
  if (cause instanceof OnRecordError) return cause;
  const errno = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown';
  const known = BY_ERRNO[errno];
  if (known !== undefined) return new OnRecordError(known, path, { cause });
  return new OnRecordError('UNREADABLE', path, { cause, detail: errno });
}
