import { randomUUID } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writing } from '../failure.ts';
import { makeArchiveFolder, syncFolder } from './segments.ts';

/** Tells one archive from another, so that a database is never filled from two. Never part of a result. */
export async function identityOf(folder: string): Promise<string> {
  const path = join(folder, 'id');
  return writing(path, async () => {
    await makeArchiveFolder(folder);
    const known = await readFile(path, 'utf8').catch(() => '');
    if (known !== '') return known;
    const id = randomUUID();
    const file = await open(path, 'w');
    try {
      await file.writeFile(id);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(folder);
    return id;
  });
}
