#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { unread } from '../model/error.ts';
import { installed } from '../model/installed.ts';
import { EXIT, sentence } from './failure.ts';
import { endOnBrokenOutput } from './output.ts';
import { run } from './program.ts';

const interrupt = new AbortController();
/** Ctrl-C, a service manager's stop, a closed terminal: the first ends well, the second at once. */
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => (interrupt.signal.aborted ? process.exit(EXIT.interrupted) : interrupt.abort()));
}
endOnBrokenOutput(process.stderr, 'standard error', (failure) => process.exit(failure === null ? EXIT.done : EXIT.failed));
endOnBrokenOutput(process.stdout, 'standard output', (failure) => {
  if (failure === null) process.exit(EXIT.done);
  process.stderr.write(`onrecord: ${sentence(unread(failure))}\n`, () => process.exit(EXIT.failed));
});

const { version }: { version: string } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
const io = { out: process.stdout, err: process.stderr, input: process.stdin, environment: process.env };
process.exitCode = await run({ io, signal: interrupt.signal, version }, process.argv.slice(2));
if (interrupt.signal.aborted) process.exit(); // standard input may still be open
