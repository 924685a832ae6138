import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { installed } from '../src/model/installed.ts';
import { takeLock } from '../src/store/lock.ts';
import { openWorkspace } from '../src/store/workspace.ts';

const CACHE = resolve('node_modules/.cache/onrecord');
/** What an empty store's bytes come from. Before the first build the last is not there, and the store is made without it: larger. */
const MADE_FROM = [
  'node_modules/@electric-sql/pglite/package.json',
  'src/store/migrations.ts',
  'src/store/embedded/folder.ts',
  installed('dist/store/embedded/template.tar.gz'),
];

function cached(): string {
  const hash = createHash('sha256');
  for (const file of MADE_FROM.filter(existsSync)) hash.update(readFileSync(file));
  return join(CACHE, `empty-store-${hash.digest('hex').slice(0, 16)}`);
}

/** Puts an empty store into `data`, to be opened with `create: true`: a copy of one made once, because making one takes seconds. */
export async function emptyStore(data: string): Promise<void> {
  const kept = cached();
  if (!existsSync(kept)) await make(kept);
  cpSync(kept, data, { recursive: true });
}

/** Test files run side by side: one makes it, the others wait. */
async function make(kept: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(kept)) {
    const lock = await takeLock(CACHE).catch(() => null);
    if (lock === null) await setTimeout(200);
    else await makeAlone(kept).finally(() => lock.release());
  }
}

async function makeAlone(kept: string): Promise<void> {
  if (existsSync(kept)) return;
  const data = mkdtempSync(`${kept}-`);
  await (await openWorkspace({ data, create: true })).close();
  renameSync(data, kept);
}
