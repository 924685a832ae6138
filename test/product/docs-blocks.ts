import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { Ended, OneProcess } from './onrecord.ts';

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

/** Runs blocks in furnished folders. */
export interface Running {
  /** Standard error is kept apart: progress on it depends on the machine. */
  readonly run: (block: Block, folder: string) => Promise<Ended>;
  readonly end: () => void;
}

/** What these print is the same with any number of reading processes: pool.test.ts. */
const ALONE: Readonly<Record<string, readonly string[]>> = { add: ['--workers', '1'], rebuild: ['--workers', '1'] };

/** `socket`: a path for it. What `onrecord` is in the examples, ask.mjs, has its verbs done by `verbs`. */
export async function running({ onrecord }: OneProcess, socket: string): Promise<Running> {
  const server = createServer({ allowHalfOpen: true }, async (asking) => {
    const asked: Buffer[] = [];
    asking.on('data', (chunk) => asked.push(chunk));
    await once(asking, 'end'); // text(asking) would end both ways
    const { words, input, folder } = JSON.parse(Buffer.concat(asked).toString('utf8'));
    asking.end(JSON.stringify(await onrecord([...words, ...(ALONE[words[0]] ?? [])], input, folder)));
  });
  await once(server.listen(socket), 'listening');
  const ask = `set -eo pipefail\nonrecord() { "${process.execPath}" "${resolve('test/product/ask.mjs')}" "$@"; }\n`;
  return {
    run({ language, body }, folder) {
      if (language === 'sh') return ended('bash', ['-c', ask + body], folder, { ONRECORD_ASK: socket });
      writeFileSync(join(folder, 'example.mjs'), body);
      return ended(process.execPath, ['example.mjs'], folder);
    },
    end: () => void server.close(),
  };
}

async function ended(command: string, words: readonly string[], cwd: string, environment = {}): Promise<Ended> {
  const child = spawn(command, words, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exit, out, err };
}
