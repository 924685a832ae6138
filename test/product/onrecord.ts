import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

const PROGRAM = 'dist/cli/main.js';

/** Starts the built program with the given words, in the project's folder. */
export function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. `input` is its standard input. */
export async function onrecord(words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const child = start(words);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}

export interface OneProcess {
  /** `folder`: where it is run; without it, the project's. */
  readonly onrecord: (words: readonly string[], input?: string, folder?: string) => Promise<Ended>;
  readonly end: () => Promise<void>;
}

/**
 * The built program's verbs in one process, for tests of what they give: a start of its own for each would take most of the time. How a
 * process starts, is interrupted and ends is tested by `start` and `onrecord`.
 */
export function oneProcess(): OneProcess {
  const child = spawn(process.execPath, ['test/product/verbs.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close').then(() => {
    throw new Error('the process with the verbs ended');
  });
  const answers = createInterface({ input: child.stdout });
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (asked: object): Promise<Ended> => {
    const answer = once(answers, 'line');
    child.stdin.write(`${JSON.stringify(asked)}\n`);
    const [line] = await Promise.race([answer, closed]);
    return JSON.parse(line);
  };
  return {
    onrecord(words, input = '', folder = process.cwd()) {
      const answer = last.then(() => ask({ words, input, folder }));
      last = answer.catch(() => undefined);
      return answer;
    },
    async end() {
      child.stdin.end();
      await closed.catch(() => undefined);
    },
  };
}

/** A folder of its own for each test file; give `remove` to `afterAll`. */
export function scratch(name: string): { readonly at: (...parts: string[]) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `onrecord-${name}-`));
  return { at: (...parts) => join(folder, ...parts), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
