#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { EXIT } from './failure.ts';
import { endQuietlyOnClosedPipe } from './output.ts';
import { run } from './program.ts';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
});
for (const stream of [process.stdout, process.stderr]) endQuietlyOnClosedPipe(stream, () => process.exit(EXIT.done));

const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const io = { out: process.stdout, err: process.stderr, input: process.stdin, environment: process.env };
process.exitCode = await run({ io, signal: interrupt.signal, version }, process.argv.slice(2));
