import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { PROGRAM } from './onrecord.ts';

/** A fenced block of a Markdown file; `body` begins at `start` and ends at `end`. */
interface Block {
  readonly language: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** Code that is run, and the `text` block behind it that shows what it prints, if there is one. */
export interface Example {
  readonly code: Block;
  readonly output: Block | null;
}

export const DOCS: readonly string[] = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .toSorted();

const FENCED = /^```(?<language>\w*)\n(?<body>[\s\S]*?)^```$/gmu;

export const blocksIn = (markdown: string): Block[] =>
  [...markdown.matchAll(FENCED)].map(({ index, groups }) => {
    const { language = '', body = '' } = groups ?? {};
    const start = index + '```\n'.length + language.length;
    return { language, body, start, end: start + body.length };
  });

const isRun = ({ language, body }: Block): boolean =>
  language === 'js' || (language === 'sh' && /^(?:onrecord|cat >) /u.test(body));

export function examplesIn(markdown: string): Example[] {
  const blocks = blocksIn(markdown);
  return blocks.flatMap((code, i): Example[] => {
    if (!isRun(code)) return [];
    const next = blocks[i + 1];
    const follows = next?.language === 'text' && markdown.slice(code.end, next.start).trim() === '```\n\n```text';
    return [{ code, output: follows ? next : null }];
  });
}

/** A folder in which `samples` and the package `onrecord` are at hand. */
export function furnish(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(resolve('samples'), join(folder, 'samples'));
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'onrecord'));
}

/** Runs a block in a furnished folder. Standard error is kept apart: progress on it depends on the machine. */
export function run({ language, body }: Block, folder: string): { readonly exit: number | null; out: string; err: string } {
  if (language === 'js') {
    writeFileSync(join(folder, 'example.mjs'), body);
    return ended(process.execPath, ['example.mjs'], folder);
  }
  const program = `set -eo pipefail\nonrecord() { "${process.execPath}" "${resolve(PROGRAM)}" "$@"; }\n`;
  return ended('bash', ['-c', program + body], folder);
}

function ended(command: string, words: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { exit: status, out: stdout, err: stderr };
}
