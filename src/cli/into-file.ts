import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writing } from '../store/failure.ts';

/** Writes a file whole or not at all; packed where its name ends in .gz. Throws NO_PERMISSION, UNWRITABLE, and what the lines throw. */
export async function intoFile(
  path: string,
  lines: AsyncIterable<string | Uint8Array> | Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await writing(path, async () => {
      const into = createWriteStream(part);
      const from = Readable.from(lines, { objectMode: false });
      if (path.endsWith('.gz')) await pipeline(from, createGzip(), into, { signal });
      else await pipeline(from, into, { signal });
      await synced(part);
      await rename(part, path);
    });
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
