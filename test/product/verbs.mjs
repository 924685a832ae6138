// The built program's verbs, one after another in this process: a line in is { words, input, folder }, a line out { exit, out, err }.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { run } from '../../dist/cli/program.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

function kept() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { words, input, folder } = JSON.parse(line);
  process.chdir(folder);
  const [out, err] = [kept(), kept()];
  const io = { out: out.stream, err: err.stream, input: Readable.from([Buffer.from(input)]), environment: process.env };
  const exit = await run({ io, signal: new AbortController().signal, version }, words);
  process.stdout.write(`${JSON.stringify({ exit, out: out.text(), err: err.text() })}\n`);
}
