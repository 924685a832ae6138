import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byText } from '../../model/order.ts';

/** One file of the archive, named after the position of its first record. */
export interface Segment {
  readonly first: number;
  readonly path: string;
}

const NAME = /^(\d{12})\.orec$/u;

export const segmentAt = (folder: string, first: number): Segment => ({
  first,
  path: join(folder, `${String(first).padStart(12, '0')}.orec`),
});

/** In order. */
export async function segmentsIn(folder: string): Promise<Segment[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => NAME.test(name))
    .sort(byText)
    .map((name) => segmentAt(folder, Number(NAME.exec(name)?.[1])));
}

/** Of a file that is written anew: follows the name of the one whose place it is to take. */
export const UNFINISHED = '.part';

/** What a process left that died while it wrote a file anew: the old one still stands. */
export async function dropUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(`.orec${UNFINISHED}`)) await rm(join(folder, name), { force: true });
}

/** Puts the names in a folder on disk, not only the bytes of its files. Windows cannot, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function makeArchiveFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await syncFolder(join(folder, '..'));
}
