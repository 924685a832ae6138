import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const READING = ['model', 'text', 'lexicon', 'pipeline', 'encoder', 'annotate'];
const RECORD = [...READING, 'reuse', 'story', 'align', 'dossier'];

/** A folder (or a file beside the folders) may name only those above it, in the order in which data flows. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model'],
  ingest: ['model', 'text'],
  encoder: ['model', 'text'],
  pipeline: ['model'],
  annotate: ['model', 'text', 'lexicon', 'pipeline', 'encoder'],
  reuse: ['model', 'text', 'lexicon'],
  story: ['model', 'text', 'lexicon', 'reuse'],
  align: ['model', 'text', 'lexicon', 'reuse', 'story'],
  dossier: ['model', 'text', 'lexicon', 'reuse', 'story', 'align'],
  store: ['model', 'text', 'dossier'],
  correction: ['model', 'lexicon', 'story', 'align', 'dossier', 'store'],
  'preparing.ts': READING,
  'english.ts': [...READING, 'preparing.ts'],
  work: ['model', 'lexicon', 'encoder', 'english.ts'],
  app: [...RECORD, 'ingest', 'store', 'correction', 'preparing.ts', 'work'],
  api: [...RECORD, 'ingest', 'store', 'correction', 'preparing.ts', 'english.ts', 'work', 'app'],
  cli: [...RECORD, 'ingest', 'store', 'correction', 'preparing.ts', 'english.ts', 'work', 'app', 'api'],
  'index.ts': [...RECORD, 'ingest', 'store', 'correction', 'preparing.ts', 'english.ts', 'work', 'app', 'api'],
};

const folder = (file: string): string => relative('src', file).split(sep)[0] ?? '';
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => join('src', file));

test.each(files)('%s imports only what its folder may', (file) => {
  const code = readFileSync(file, 'utf8');
  const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => folder(join(dirname(file), m[1] ?? '')));
  const own = folder(file);
  expect(MAY_IMPORT).toHaveProperty([own]);
  expect(imported.filter((to) => to !== own && !MAY_IMPORT[own]?.includes(to))).toEqual([]);
});

test('the table itself reads downwards', () => {
  const order = Object.keys(MAY_IMPORT);
  for (const [own, allowed] of Object.entries(MAY_IMPORT)) {
    expect(allowed.filter((name) => order.indexOf(name) >= order.indexOf(own))).toEqual([]);
  }
});

test.each(files)('%s is short enough to be read', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(401);
});

const pages = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('web/src', file));

test.each(pages)('%s takes nothing from src/ but types of the API’s contract', (file) => {
  const imports = [...readFileSync(file, 'utf8').matchAll(/^import (type )?.*?from '([^']+)';$/gms)];
  const outside = imports.filter(([, , from = '']) => join(dirname(file), from).startsWith(`src${sep}`));
  expect(outside.filter(([, type, from = '']) => type === undefined || !from.endsWith('/src/api/contract.ts'))).toEqual([]);
});
