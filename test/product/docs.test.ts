import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS } from '../../src/model/error.ts';
import { COPY, REPRINT } from '../../src/reuse/kind.ts';
import { LEVELS } from '../../src/story/level.ts';
import { blocksIn, DOCS, examplesIn, furnish, type Running, running } from './docs-blocks.ts';
import { oneProcess, scratch } from './onrecord.ts';

const { at, remove } = scratch('docs');
const verbs = oneProcess();
const { onrecord } = verbs;
let blocks: Running;
beforeAll(async () => {
  blocks = await running(verbs, at('ask'));
});
afterAll(async () => {
  blocks.end();
  await verbs.end();
  remove();
});

const read = (path: string): string => readFileSync(path, 'utf8');
/** `ONRECORD_DOCS=write npx vitest run test/product/docs.test.ts` puts what is printed today into the documents. */
const WRITE = process.env.ONRECORD_DOCS === 'write';

const withExamples = DOCS.filter((path) => examplesIn(read(path)).length > 0);

describe('examples', () => {
  test.each(withExamples)('of %s run, and print what it says', { timeout: 240_000 }, async (path) => {
    const folder = at(path.replaceAll(/\W/gu, '-'));
    furnish(folder);
    let markdown = read(path);
    for (const [i, { code }] of examplesIn(markdown).entries()) {
      const { exit, out, err } = await blocks.run(code, folder);
      expect({ code: code.body, exit, err: exit === 0 ? '' : err }).toEqual({ code: code.body, exit: 0, err: '' });
      const output = examplesIn(markdown)[i]?.output ?? null;
      if (output === null) continue;
      if (WRITE) markdown = markdown.slice(0, output.start) + out + markdown.slice(output.end);
      else expect(output.body, 'ONRECORD_DOCS=write npx vitest run test/product/docs.test.ts writes it anew').toBe(out);
    }
    if (WRITE) writeFileSync(path, markdown);
  });

  test.each(DOCS)('of %s are in languages that are run', (path) => {
    const left = blocksIn(read(path)).filter(({ language }) => /^(?:ts|typescript|javascript|mjs|bash|shell)$/u.test(language));
    expect(left.map(({ body }) => body)).toEqual([]);
  });
});

describe('docs/cli.md', () => {
  const cli = (): string => read('docs/cli.md');
  const section = (verb: string): string => cli().split(`\n### ${verb}\n`)[1]?.split('\n### ')[0]?.split('\n## ')[0] ?? '';
  let verbs: readonly string[] = [];

  beforeAll(async () => {
    const { out } = await onrecord(['--help']);
    const listed = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+) /gmu)].map(([, verb]) => verb ?? '');
    verbs = listed.filter((verb) => verb !== 'help');
    expect(verbs.length).toBeGreaterThan(10);
  });

  test('has every verb with each of its options', async () => {
    for (const verb of verbs) {
      const { out } = await onrecord([verb, '--help']);
      const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map(([, name]) => name ?? '');
      const missing = options.filter((name) => name !== '--help' && !section(verb).includes(name));
      expect({ verb, described: section(verb).trim() !== '', missing }).toEqual({ verb, described: true, missing: [] });
    }
  });

  test('has every error with its next step, word for word', () => {
    const rows = Object.entries(ERRORS).map(([code, { says, next }]) => `| ${code} | ${says} | ${next} |`);
    expect(rows.filter((row) => !cli().includes(`\n${row}`))).toEqual([]);
  });

  test('no document names a verb that is not there', () => {
    const named = DOCS.flatMap((path) => [...read(path).matchAll(/(?<=[`\n])onrecord ([a-z]+)/gu)].map(([, verb]) => verb ?? ''));
    expect([...new Set(named)].filter((verb) => !verbs.includes(verb))).toEqual([]);
  });
});

/** Of what stands in `src` as the rule of a finding ("weekday@1"), the name. */
const rules = (): string[] => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return [
    ...new Set(files.flatMap((file) => [...read(join('src', file)).matchAll(/'([a-z-]+)@\d+'/gu)].map(([, rule]) => rule ?? ''))),
  ];
};

test('docs/methods.md or docs/formats.md has every rule', () => {
  const described = read('docs/methods.md') + read('docs/formats.md');
  expect(rules().filter((rule) => !described.includes(`\`${rule}\``) && !described.includes(`\`${rule}@`))).toEqual([]);
});

test('docs/methods.md has the numbers of grouping and reuse as they are', () => {
  const methods = read('docs/methods.md');
  const { episode, story } = LEVELS;
  expect(methods).toContain(`| threshold | ${episode.threshold} | ${story.threshold} |`);
  expect(methods).toContain(`| Gaussian, σ ${episode.sigma} days | Gaussian, σ ${story.sigma} days |`);
  expect(methods).toContain(`| reprint | at least ${REPRINT * 100} % of the body`);
  expect(methods).toContain(`copies at least ${COPY * 100} %`);
});

test('docs/README.md leads to every document', () => {
  const index = read('docs/README.md');
  expect(DOCS.filter((path) => path !== 'docs/README.md' && !index.includes(`](${path.slice('docs/'.length)})`))).toEqual([]);
});

const LINKING = [...DOCS, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md'].filter((path) => existsSync(path));

test.each(LINKING)('the links of %s lead to files that are there', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu)].map(([, to]) => join(dirname(path), to ?? ''));
  expect(links.filter((to) => !existsSync(to))).toEqual([]);
});

/** Five words or more between quotation marks outside of code are a sentence of some report: it must be one of ours. */
test.each(DOCS)('what %s quotes stands in samples/', (path) => {
  const plain = (text: string): string => text.replaceAll(/<[^>]*>|\\n/gu, ' ').replaceAll(/[\s"“”'’\\]+/gu, ' ');
  const samples = plain(
    readdirSync('samples')
      .map((name) => read(join('samples', name)))
      .join('\n'),
  );
  const prose = read(path)
    .replaceAll(/^```[\s\S]*?^```$/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, '');
  const quoted = [...prose.matchAll(/[“"]([^“”"\n]{1,400})[”"]/gu)].map(([, words]) => plain(words ?? '').trim());
  const long = quoted.filter((words) => words.split(' ').length >= 5);
  expect(long.filter((words) => !samples.includes(words))).toEqual([]);
});
