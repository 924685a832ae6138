import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Intake, readInputs } from '../src/ingest/inputs.ts';
import type { Workspace } from '../src/store/workspace.ts';
import { openOnServer } from './server-store.ts';

/** Reports as they come in JSONL on standard input. */
export const given = (lines: readonly object[]): AsyncIterable<Intake> => {
  const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readInputs(['-'], {
    stdin: (async function* () {
      yield bytes;
    })(),
  });
};

/** Runs what it is given on an empty store of its own. All of them are removed at the end of the file. */
export function scratchStores(name: string): <T>(use: (workspace: Workspace) => Promise<T>) => Promise<T> {
  const home = mkdtempSync(join(tmpdir(), `onrecord-${name}-`));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return async (use) => {
    const data = mkdtempSync(join(home, 's-'));
    const workspace = await openOnServer(data);
    return use(workspace).finally(() => workspace.close());
  };
}
