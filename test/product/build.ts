import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that the product's tests share. */
    readonly shared: string;
  }
}

/** Builds dist/ once, so that the tests run what `npm run build` makes of this very source. */
export function setup({ provide }: Pick<TestProject, 'provide'>): () => void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const shared = mkdtempSync(join(tmpdir(), 'onrecord-shared-'));
  provide('shared', shared);
  return () => rmSync(shared, { recursive: true, force: true });
}
