import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { annotationJson } from '../../src/dossier/annotation.ts';
import { MORE_LAYERS } from '../../src/dossier/more-layers.ts';
import { readInputs } from '../../src/ingest/inputs.ts';
import { OnRecordError } from '../../src/model/error.ts';
import type { Report } from '../../src/model/report.ts';
import { type Child, childOf, startProcess } from '../../src/work/child.ts';
import { openPool, poolOf } from '../../src/work/pool.ts';
import { MODEL, openReader, type Reader, readerOnDemand } from '../../src/work/reader.ts';
import { type Lexicon, writeModel } from '../made-up-model.ts';
import { oneProcess, onrecord, scratch, start } from './onrecord.ts';
import { childrenOf, leftOf, until } from './processes.ts';

const LEXICON: Lexicon = {
  nadia: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  kolm: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'nadia', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'nadia' },
  no: { role: 'S-content', cue: 'said', upos: 'X', head: 'said', relation: 'ccomp' },
};
const LINE = `${JSON.stringify({ text: 'Nadia Kolm said no.' })}\n`;

const { at, remove } = scratch('pool');
const model = at('model');
const reports: Report[] = [];
beforeAll(async () => {
  mkdirSync(model);
  writeModel(model, LEXICON);
  for await (const one of readInputs(['samples'])) if (one.kind === 'report') reports.push(one.report);
});
/** For what the verbs give; their reading processes are as real as ever. */
const verbs = oneProcess();
afterAll(async () => {
  await verbs.end();
  remove();
});

const bytesOf = async (reader: Reader, report: Report): Promise<string> =>
  JSON.stringify(annotationJson({ report, layers: await reader.read(report) }, { layers: MORE_LAYERS }));

/** Reads all at once, in this order; what it made of each, by id. */
async function allOf(reader: Reader, given: readonly Report[]): Promise<Map<string, string>> {
  return new Map(await Promise.all(given.map(async (report) => [report.id, await bytesOf(reader, report)] as const)));
}

const opened: Reader[] = [];
afterEach(async () => {
  for (const reader of opened.splice(0)) await reader.close();
});
const closing = (reader: Reader): Reader => {
  opened.push(reader);
  return reader;
};

describe('processes read as this process does', () => {
  let here: Reader;
  beforeAll(async () => {
    here = await openReader({ model: MODEL });
  });
  afterAll(() => here.close());

  test.each([
    { workers: 1, by: 'a made-up model', folder: model },
    { workers: 2, by: 'the package’s own', folder: MODEL },
    { workers: 3, by: 'a made-up model', folder: model },
  ])('byte for byte, in any order: $workers of them, with $by', async ({ workers, folder }) => {
    const alone = folder === MODEL ? here : closing(await openReader({ model: folder }));
    const reader = closing(await openPool({ workers, model: folder }));
    expect(reader).toMatchObject({ version: alone.version, readingVersion: alone.readingVersion, width: 2 * workers });
    const expected = await allOf(alone, reports);
    const orders = fc.shuffledSubarray(reports, { minLength: reports.length });
    for (const order of fc.sample(orders, { numRuns: 1, seed: workers })) expect(await allOf(reader, order)).toEqual(expected);
  });

  test('also from what was found before', async () => {
    const [report = expect.fail('no samples')] = reports;
    const reader = closing(await openPool({ workers: 1 }));
    const { reading } = await here.read(report);
    const without = { ...reading, relations: [], inner: [] };
    expect(await reader.read(report, without)).toEqual(await here.read(report, without));
  });

  test('and name alike what fails', async () => {
    const broken = { ...(reports[0] ?? expect.fail('no samples')), text: undefined as unknown as string };
    const reader = closing(await openPool({ workers: 1, model }));
    const told = async (by: Reader): Promise<unknown> => {
      const error = await by.read(broken).catch((thrown: unknown) => thrown);
      return error instanceof OnRecordError ? { ...error, message: error.message, cause: String(error.cause) } : error;
    };
    expect(await told(reader)).toEqual(await told(here));
    expect(await told(reader)).toMatchObject({ code: 'STAGE_FAILED', where: broken.id });
  });
});

describe('a process that is killed', () => {
  /** Processes, each of which is killed by `kills` once it was asked to read. */
  const killing = async (workers: number, kills: (process: ChildProcess, id: string) => void) => {
    let started = 0;
    const startOne = (): Child => {
      started += 1;
      const child = startProcess({ model });
      const whole = childOf(child);
      const read: Child['read'] = (asked) => {
        const answer = whole.read(asked);
        kills(child, asked.report.id);
        return answer;
      };
      return { ...whole, read };
    };
    const { version, readingVersion } = await readerOnDemand({ model });
    const pool = poolOf({ workers, start: startOne, model, opened: { version, readingVersion } });
    return { reader: closing(pool), started: () => started };
  };

  test('is replaced, and what it read is read again', async () => {
    const here = closing(await openReader({ model }));
    let left = 1;
    const { reader, started } = await killing(2, (child) => {
      left -= 1;
      if (left >= 0) child.kill('SIGKILL');
    });
    expect(await allOf(reader, reports)).toEqual(await allOf(here, reports));
    expect(started()).toBe(3);
  });

  test('twice over one report: that one is named, the rest is read', async () => {
    const [bad = expect.fail('no samples'), ...others] = reports;
    const { reader } = await killing(2, (child, id) => void (id === bad.id && child.kill('SIGKILL')));
    const [thrown, found] = await Promise.all([reader.read(bad).catch((error: unknown) => error), allOf(reader, others)]);
    expect(thrown).toMatchObject({ code: 'STAGE_FAILED', where: bad.id, detail: expect.stringContaining('SIGKILL') });
    expect(found.size).toBe(others.length);
  });
});

describe.skipIf(process.platform !== 'linux')('no process is left', () => {
  /** The program with two reading processes, its input still open. */
  const reading = async (): Promise<{ child: ChildProcess; workers: number[] }> => {
    const child = start(['annotate', '-', '--workers', '2', '--model', model]);
    if (child.stdout === null) expect.fail('no output');
    const first = once(createInterface(child.stdout), 'line');
    child.stdin?.on('error', () => undefined).write(LINE.repeat(3000));
    await first;
    await until(() => childrenOf(child.pid).length === 2);
    return { child, workers: childrenOf(child.pid) };
  };

  test('after Ctrl-C, which reaches them all', async () => {
    const { child, workers } = await reading();
    for (const pid of [...workers, child.pid ?? 0]) process.kill(pid, 'SIGINT');
    const [exit] = await once(child, 'exit');
    expect({ exit, running: workers.length, left: await leftOf(workers) }).toEqual({ exit: 130, running: 2, left: [] });
  });

  test('when the program is killed', async () => {
    const { child, workers } = await reading();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect({ running: workers.length, left: await leftOf(workers) }).toEqual({ running: 2, left: [] });
  });

  test('after it is closed, or forgotten', () => {
    const program = (ending: string): string =>
      `import { openPool } from './dist/index.js';
       const reader = await openPool({ workers: 1, model: ${JSON.stringify(model)} });
       ${ending}`;
    const ended = (ending: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program(ending)], { encoding: 'utf8', timeout: 30_000 });
    expect(ended('await reader.close(); console.log("closed")')).toBe('closed\n');
    expect(ended('console.log("forgotten")')).toBe('forgotten\n');
  });
});

describe('the verbs', () => {
  test.each([
    ['annotate', ['--layers', 'parse,tokens']],
    ['read', ['--format', 'json']],
  ])('%s prints the same with one and with three', async (verb, options) => {
    const words = [
      verb,
      'samples/dravik.jsonl',
      'samples/cable.jsonl',
      at('missing'),
      '--model',
      model,
      '--progress',
      'none',
      ...options,
    ];
    const one = await onrecord(words);
    expect(one).toMatchObject({ exit: 3, err: expect.stringMatching(/^onrecord: .* \[NOT_FOUND\]\n$/) });
    expect(await verbs.onrecord([...words, '--workers', '3'])).toEqual(one);
  });

  test.each([
    ['annotate', ['samples']],
    ['annotate', ['samples', '--workers', '2']],
    ['serve', ['--port', '0', '--data', at('never')]],
  ])('%s tells once that a model cannot be opened: %s', async (verb, words) => {
    const { exit, out, err } = await verbs.onrecord([verb, ...words, '--model', at('nowhere')]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^onrecord: [^\n]*nowhere[^\n]* \[MODEL_UNREADABLE\]\n$/);
  });

  test.each([
    ['--workers', '0'],
    ['--layers', 'tokens,words'],
  ])('%s %s is not understood', async (option, value) => {
    expect(await verbs.onrecord(['annotate', 'samples', option, value])).toMatchObject({ exit: 2, out: '' });
  });

  test('doctor shows the model, and tells what is wrong with it', async () => {
    const checks = async (folder: string) => {
      const { exit, out } = await verbs.onrecord(['doctor', '--model', folder, '--format', 'json']);
      const { checks } = JSON.parse(out) as { checks: { name: string; ok: boolean; says: string }[] };
      return { exit, checks: checks.filter(({ name }) => name.startsWith('reading')) };
    };
    const good = await checks(MODEL);
    expect(good.exit).toBe(0);
    expect(good.checks.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^[0-9a-f]{12}, \d+\.\d MB, in .*models\/en$/),
      'a trial report was read',
      'a trial report was read',
    ]);
    const bad = await checks(at('nowhere'));
    expect(bad.exit).toBe(1);
    expect(bad.checks).toMatchObject([{ name: 'reading model', ok: false, says: expect.stringContaining('SHA256SUMS') }]);
  });
});
