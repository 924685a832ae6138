import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** CI counts from the JSON report it asks for; people read the default one. */
const report = process.env.ONRECORD_TEST_REPORT;

export default defineConfig({
  test: {
    /** Both cores: vitest itself would leave one of two idle. */
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      { extends: true, test: { name: 'parts', include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'test/*.test.ts'] } },
      /** What a user gets: these start the built program, its page and its store. */
      { extends: true, test: { name: 'product', include: ['test/product/**/*.test.ts'], globalSetup: 'test/product/build.ts' } },
    ],
  },
});
