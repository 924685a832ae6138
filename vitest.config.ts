import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** CI counts from the JSON report it asks for; people read the default one. */
const report = process.env['ONRECORD_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
