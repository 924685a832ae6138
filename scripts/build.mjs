// Makes dist/: the program, the web page, and the empty database that a new store starts from.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
/** A tool of this project's own node_modules, never one of the machine's. */
const tool = (name, bin) => join(dirname(require.resolve(`${name}/package.json`)), require(`${name}/package.json`).bin[bin]);
const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

node(tool('typescript', 'tsc'), '-p', 'tsconfig.build.json');
chmodSync('dist/cli/main.js', 0o755);
node(tool('vite', 'vite'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');

const template = 'dist/store/embedded/template.tar.gz';
if (!existsSync(template)) {
  const { makeTemplate } = await import('../dist/store/embedded/folder.js');
  await makeTemplate(template);
}
