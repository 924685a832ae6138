import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** Builds dist/ once, so that the tests run what `npm run build` makes of this very source. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
