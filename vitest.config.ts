import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, longest first: started last, one of them would keep one core busy while the other has nothing left. */
const LONGEST = [
  ...['product/page-review', 'product/crash', 'product/page-add', 'product/page', 'product/docs', 'product/page-origins'],
  ...['product/pool', 'product/page-screens', 'product/page-story', 'product/store', 'product/page-live', 'product/page-person'],
  ...['product/schemas', 'product/lexicon', 'product/postgres', 'product/samples', 'product/api'],
  ...['store/workspace', 'app/correct', 'app/replay', 'app/walk-on', 'dossier/highlight', 'reuse/stream', 'store/database-store'],
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * The tests make and remove some hundred stores of several hundred files: on ext4 that took a fifth of all processor time. So Linux keeps
 * them in memory, if it has room for much more than they need (less than 1 GB at any time).
 */
const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

if (process.platform === 'linux' && process.env.TMPDIR === undefined && roomIn(MEMORY) >= ROOM) {
  const folder = mkdtempSync(join(MEMORY, 'onrecord-tests-'));
  chmodSync(folder, 0o711); // PostgreSQL runs as nobody where the tests run as root
  if (runsPrograms(folder)) process.env.TMPDIR = folder;
  // PostgreSQL may be removing its own part
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
}

/** Containers often mount their shared memory so that nothing in it can be started; a copied PostgreSQL must be. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  return spawnSync(program).status === 0;
}

/** CI counts from the JSON report it asks for; people read the default one. */
const report = process.env.ONRECORD_TEST_REPORT;

export default defineConfig({
  test: {
    /** Both cores: vitest itself would leave one of two idle. */
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      /**
       * Two processes for all of them: one a file spends 0.65 s on starting and on loading what the last one had loaded (168 files). The
       * product's tests start the program as a user does, each time anew.
       */
      {
        extends: true,
        test: { name: 'parts', isolate: false, include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'test/*.test.ts'] },
      },
      /** What a user gets: these start the built program, its page and its store. */
      { extends: true, test: { name: 'product', include: ['test/product/**/*.test.ts'], globalSetup: 'test/product/build.ts' } },
    ],
  },
});
