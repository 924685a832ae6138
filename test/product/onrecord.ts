import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export const PROGRAM = 'dist/cli/main.js';

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

/** A folder of its own for each test file; give `remove` to `afterAll`. */
export function scratch(name: string): { readonly at: (...parts: string[]) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `onrecord-${name}-`));
  return { at: (...parts) => join(folder, ...parts), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
