import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reading } from './failure.ts';

/** How much the files of a folder hold; what is gone between looking and counting counts nothing. */
export async function bytesIn(folder: string): Promise<number> {
  const names = await reading(folder, () => readdir(folder));
  let bytes = 0;
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) bytes += found.size;
  }
  return bytes;
}
