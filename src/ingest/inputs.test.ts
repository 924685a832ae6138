import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OnRecordError } from '../model/error.ts';
import { countBytes, type InputOptions, type Intake, readInputs } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { readOriginal } from './original.ts';
import { diskError } from './walk.ts';

const TALKS = 'TARSK, November 17. /VNA/. Talks resumed, Nadia Kolm said.';
let at = '';

beforeAll(async () => {
  at = await mkdtemp(join(tmpdir(), 'onrecord-inputs-'));
});
afterAll(() => rm(at, { recursive: true }));

async function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = join(at, name);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(path, file, '..'), { recursive: true });
    await writeFile(join(path, file), content);
  }
  return path;
}

async function* streamOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(paths: readonly string[], options: InputOptions = {}): Promise<Intake[]> {
  const intakes: Intake[] = [];
  for await (const intake of readInputs(paths, options)) intakes.push(intake);
  return intakes;
}

/** "NOT_FOUND b.txt" or "report c.txt", paths from the folder of these tests. */
const told = (intakes: readonly Intake[]): string[] =>
  intakes.map((intake) => {
    const line = intake.kind === 'report' ? `report ${intake.original.input}` : `${intake.unread.code} ${intake.unread.input}`;
    return line.replace(`${at}/`, '');
  });

test('a folder is walked in order of names; hidden files and other kinds are passed over', async () => {
  const path = await folder('walk', {
    'b.txt': TALKS,
    'a/z.html': `<p>${TALKS}</p>`,
    'a/wire.jsonl': `{"text":"${TALKS}"}\n`,
    'B.TXT': TALKS,
    'c.pdf': '%PDF-1.7',
    '.hidden.txt': TALKS,
    '.git/x.txt': TALKS,
    'README.md': 'notes',
  });
  expect(told(await read([path]))).toEqual([
    'report walk/B.TXT',
    'report walk/a/wire.jsonl:1',
    'report walk/a/z.html',
    'report walk/b.txt',
  ]);
  expect(await countBytes([path])).toBe(4 * TALKS.length + '<p></p>'.length + '{"text":""}\n'.length);
});

test.skipIf(process.platform === 'win32')('a pipe that lies in a folder is passed over: it may never end', async () => {
  const path = await folder('pipe', { 'b.txt': TALKS });
  execFileSync('mkfifo', [join(path, 'a.txt')]);
  expect(told(await read([path]))).toEqual(['report pipe/b.txt']);
});

test('links that go round in circles are walked once; a link to nowhere is named', async () => {
  const path = await folder('circle', { 'a/b.txt': TALKS });
  await symlink(path, join(path, 'a/again'));
  await symlink('nowhere', join(path, 'a/nowhere.txt'));
  await symlink('nowhere', join(path, 'a/nowhere.png'));
  expect(told(await read([path]))).toEqual(['report circle/a/b.txt', 'NOT_FOUND circle/a/nowhere.txt']);
});

test('what cannot be read is named, and the rest is read', async () => {
  const path = await folder('bad', {
    'a.txt': '',
    'b.txt': ' \n\t ',
    'c.txt': '%PDF-1.7 and so on',
    'd.txt': Buffer.concat([Buffer.from(TALKS), Buffer.alloc(200)]),
    'e.jsonl': '',
    'f.html': '<div>'.repeat(3_000),
    'g.txt': 'x'.repeat(20_000_000),
    'h.txt': TALKS,
    'empty/x.png': '',
  });
  const intakes = await read([join(path, 'none.txt'), join(path, 'empty'), path, join(path, 'h.txt/x')]);
  expect(told(intakes)).toEqual([
    'NOT_FOUND bad/none.txt',
    'NO_REPORTS bad/empty',
    'EMPTY_REPORT bad/a.txt',
    'EMPTY_REPORT bad/b.txt',
    'BINARY bad/c.txt',
    'BINARY bad/d.txt',
    'EMPTY_REPORT bad/e.jsonl',
    'TOO_DEEP bad/f.html',
    'TOO_LARGE bad/g.txt',
    'report bad/h.txt',
    'NOT_FOUND bad/h.txt/x',
  ]);
  for (const intake of intakes) if (intake.kind === 'unread') expect(intake.unread.next).not.toBe('');
});

test('JSONL: each bad line is named by its number, the last one cut short too', async () => {
  const lines = [
    `{"text":"${TALKS}"}`,
    '',
    '{"text":7}',
    `{"text":"${TALKS}","published":5}`,
    '[]',
    `{"id":"r2","text":"${TALKS}"}\r`,
    '{"text":"Talks',
  ];
  const path = await folder('lines', {
    'wire.jsonl': lines.join('\n'),
    'utf16.jsonl': Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le'),
  });
  for (const name of ['wire', 'utf16']) {
    const intakes = await read([join(path, `${name}.jsonl`)]);
    expect(told(intakes).map((line) => line.replace(`lines/${name}.jsonl`, ''))).toEqual([
      'report :1',
      'BAD_FIELD :3',
      'BAD_FIELD :4',
      'BAD_JSON :5',
      'report :6',
      'BAD_JSON :7',
    ]);
    for (const intake of intakes) if (intake.kind === 'report') expect(readOriginal(intake.original)).toEqual(intake.report);
  }
});

test('JSONL without ids: the same text has one id, another text another', async () => {
  const intakes = await read(['-'], {
    stdin: streamOf('{"text":"Talks resumed"}\n{"text":"Talks resumed","outlet":"Tarsk Daily"}\n{"text":"Talks ended"}'),
  });
  const ids = intakes.map((intake) => (intake.kind === 'report' ? intake.report.id : ''));
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(2);
});

test('the id of a file is made of its bytes, not of its name', async () => {
  const path = await folder('ids', { 'a.txt': TALKS, 'b.txt': TALKS, 'c.txt': `\ufeff${TALKS}` });
  const ids = (await read([path])).map((intake) => (intake.kind === 'report' ? intake.report.id : ''));
  expect(ids).toEqual(['1db77c6f00cb8790', ids[0], expect.not.stringMatching(ids[0] ?? '')]);
});

test.each([
  ['text', [TALKS], ['report -']],
  ['text in small pieces', [...TALKS], ['report -']],
  ['a page', [`<!doctype html><p>${TALKS}`], ['report -']],
  ['JSONL', [`{"te`, `xt":"${TALKS}"}\n{"text":"Talks`, ` ended"}`], ['report -:1', 'report -:2']],
  ['nothing', [], ['EMPTY_REPORT -']],
])('standard input: %s', async (_, chunks, expected) => {
  expect(told(await read(['-'], { stdin: streamOf(...chunks) }))).toEqual(expected);
});

test('standard input where there is none, and one that breaks', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`{"text":"${TALKS}"}\n`);
    throw new Error('the pipe broke');
  }
  expect(told(await read(['-']))).toEqual(['UNREADABLE -']);
  expect(told(await read(['-'], { stdin: broken() }))).toEqual(['report -:1', 'UNREADABLE -']);
});

test('an endless line and an endless file are given up at their limits', async () => {
  const chunk = Buffer.alloc(1 << 20, 'x');
  async function* endless(begins: string, ends: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(begins);
    for (let size = 0; size <= LIMITS.file; size += chunk.length) yield chunk;
    yield Buffer.from(ends);
  }
  const stdin = endless('{"text":"', `"}\n{"text":"${TALKS}"}\n`);
  expect(told(await read(['-'], { stdin }))).toEqual(['TOO_LARGE -:1', 'report -:2']);
  expect(told(await read(['-'], { stdin: endless('Talks ', '') }))).toEqual(['TOO_LARGE -']);
});

test('an aborted signal stops the reading with its reason', async () => {
  const stop = new AbortController();
  const seen: Intake[] = [];
  const reading = async (): Promise<void> => {
    for await (const intake of readInputs(['-'], { stdin: streamOf('{"text":"Talks"}\n'.repeat(9)), signal: stop.signal })) {
      seen.push(intake);
      stop.abort(new Error('enough'));
    }
  };
  await expect(reading()).rejects.toThrow('enough');
  expect(seen).toHaveLength(1);
});

test('an aborted signal ends the wait for input that does not come', async () => {
  const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
  const stop = new AbortController();
  const reading = readInputs(['-'], { stdin: silent, signal: stop.signal }).next();
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});

test('a file and a folder that may not be read are named, and the rest is read', async () => {
  const path = await folder('closed', { 'a.txt': TALKS, 'b/c.txt': TALKS, 'd.txt': TALKS });
  await chmod(at, 0o755);
  await chmod(join(path, 'a.txt'), 0);
  await chmod(join(path, 'b'), 0);
  // Root may read everything, so it steps down for a moment.
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  const intakes = await read([path, join(path, 'b/c.txt')]).finally(() => root && process.seteuid?.(0));
  await chmod(join(path, 'b'), 0o755);
  expect(told(intakes)).toEqual([
    'NO_PERMISSION closed/a.txt',
    'NO_PERMISSION closed/b',
    'report closed/d.txt',
    'NO_PERMISSION closed/b/c.txt',
  ]);
});

test.each([
  ['ENOENT', 'NOT_FOUND'],
  ['ENOTDIR', 'NOT_FOUND'],
  ['EACCES', 'NO_PERMISSION'],
  ['EPERM', 'NO_PERMISSION'],
  ['EIO', 'UNREADABLE'],
  ['ELOOP', 'UNREADABLE'],
])('the file system says %s', (errno, code) => {
  const { code: told, where } = diskError('a.txt', Object.assign(new Error(errno), { code: errno }));
  expect([told, where]).toEqual([code, 'a.txt']);
  expect(diskError('a.txt', new OnRecordError('BINARY', 'b.txt')).code).toBe('BINARY');
});
