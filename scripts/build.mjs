// Makes dist/: the program, the web page, and the empty database that a new store starts from.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { build } from 'rolldown';

const require = createRequire(import.meta.url);
/** A tool of this project's own node_modules, never one of the machine's. */
const tool = (name, bin) => join(dirname(require.resolve(`${name}/package.json`)), require(`${name}/package.json`).bin[bin]);
const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

/** What is started or imported by its own path. */
const ENTRIES = ['index', 'cli/main', 'cli/program', 'work/worker', 'store/embedded/folder', 'api/schema-files'];

// Put together into few files: opening the six hundred modules of src/ one by one took a quarter of a short verb’s time.
rmSync('dist/parts', { recursive: true, force: true });
/** Put in with ours, under its licence: opening its 262 files took a tenth of a second of each start that asks a store. */
const KYSELY = 'node_modules/kysely/';
const isOurs = (name) => name.startsWith('.') || isAbsolute(name);
await build({
  input: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
  platform: 'node',
  external: (name) => !isOurs(name) && name !== 'kysely',
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    cleanDir: false,
    codeSplitting: { groups: [{ name: 'kysely', test: (id) => id.replaceAll('\\', '/').includes(KYSELY) }] },
    banner: ({ name }) => (name === 'kysely' ? `/*! kysely\n${readFileSync(`${KYSELY}LICENSE`, 'utf8')}*/` : ''),
  },
  logLevel: 'warn',
});
node(tool('typescript', 'tsc'), '-p', 'tsconfig.build.json');
chmodSync('dist/cli/main.js', 0o755);
node(tool('vite', 'vite'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');

const template = 'dist/store/embedded/template.tar.gz';
if (!existsSync(template)) {
  const { makeTemplate } = await import('../dist/store/embedded/folder.js');
  await makeTemplate(template);
}
