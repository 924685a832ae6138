import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Compiles parts of `src` into a folder of its own, for tests that start processes: Node 20 does not run TypeScript.
 * Give the folders below `src`; remove it in the end.
 */
export function compiled(folders: readonly string[]): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-compiled-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const config = {
    extends: resolve('tsconfig.build.json'),
    compilerOptions: {
      rootDir: resolve('src'),
      outDir: join(folder, 'dist'),
      noCheck: true,
      declaration: false,
      emitDeclarationOnly: false,
      types: [],
    },
    include: folders.map((name) => resolve('src', name)),
    exclude: [resolve('src/**/*.test.ts')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', join(folder, 'tsconfig.json')], {
    stdio: 'inherit',
  });
  return { folder: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
