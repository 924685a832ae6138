import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lexicon, writeModel } from '../made-up-model.ts';
import { oneProcess, scratch, start } from './onrecord.ts';

const { at, remove } = scratch('crash');
/** What is killed is a process of its own; what looks at the store afterwards needs none. */
const { onrecord, end } = oneProcess();
afterAll(async () => {
  await end();
  remove();
});

const FILES = 16;
const EACH = 5;

/** Reads in no time: what is tested is what is written, and none of a run is spent on the shipped model's numbers. */
const LEXICON: Lexicon = {
  lena: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  orsk: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'lena', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'lena' },
  beds: { role: 'S-content', cue: 'said', upos: 'NOUN', head: 'said', relation: 'ccomp' },
};
const model = at('model');
mkdirSync(model);
writeModel(model, LEXICON);
/** Without processes of their own, which write nothing: pool.test.ts kills those. */
const READING = ['--model', model, '--workers', '1'];
const run = (verb: string, data: string, ...words: string[]) =>
  onrecord([verb, ...words, '--data', data, ...READING, '--format', 'json']);

const file = (i: number): string => at('in', `${String(i).padStart(2, '0')}.jsonl`);
mkdirSync(at('in'));
for (let i = 0; i < FILES; i += 1) {
  const lines = Array.from({ length: EACH }, (_, j) => {
    const n = i * EACH + j;
    const text = `HARROW, March ${1 + (n % 28)} (Coastwire) - Ward ${n} of the harbour clinic in Port Lenz number ${Math.floor(n / 3)} reopened, its director Lena Orsk said on Monday. "We have ${n + 10} beds," she said.`;
    return JSON.stringify({ id: `r${n}`, published: `2024-03-${String(1 + (n % 28)).padStart(2, '0')}`, text });
  });
  writeFileSync(file(i), `${lines.join('\n')}\n`);
}

/** Before which change, counted from 1, to what lies in this folder of the store; or in the middle of it. */
interface Moment {
  readonly part: 'archive' | 'db' | 'db.new' | 'lock' | 'states';
  readonly at: number;
  readonly torn?: boolean;
}

/** Adds, is killed at this moment, and gives the ids that it had acknowledged. */
const killed = (data: string, input: string, moment: Moment): Promise<string[]> =>
  killedAt(['add', input, '--acknowledge', '--progress', 'none'], data, moment);

/** The lines that it had printed. */
async function killedAt(words: readonly string[], data: string, moment: Moment): Promise<string[]> {
  const child = start([...words, '--data', data, ...READING], {
    NODE_OPTIONS: '--require ./test/product/dies.cjs',
    ONRECORD_DIES: JSON.stringify({ data, ...moment }),
  });
  const ids: string[] = [];
  if (child.stdout === null) throw new Error('no output');
  createInterface({ input: child.stdout }).on('line', (id) => ids.push(id));
  const [, signal] = await once(child, 'close');
  expect(signal, 'the moment came').toBe('SIGKILL');
  return ids;
}

/** The store is whole and holds at least so many reports. */
async function isWhole(data: string, least: number): Promise<void> {
  const { exit, out, err } = await run('verify', data);
  expect({ exit, err, damage: JSON.parse(out).damage }).toEqual({ exit: 0, err: expect.anything(), damage: [] });
  expect(JSON.parse(out).reports).toBeGreaterThanOrEqual(least);
}

/** Each row starts the program and looks at all that is stored: seconds, and on a busy machine more. */
const TIME = { timeout: 240_000 };

describe('kill -9 loses nothing that was acknowledged', TIME, () => {
  test.each<readonly [what: string, moment: Moment, acknowledged: number]>([
    ['the archive has no name yet', { part: 'archive', at: 2 }, 0],
    ['the database is half made', { part: 'db.new', at: 450 }, 0],
    ['the database is made, but not in its place', { part: 'db', at: 1 }, 0],
    ['a second batch is half written', { part: 'archive', at: 6, torn: true }, 32],
  ])('while a store is made: %s', async (what, moment, acknowledged) => {
    const data = at(what.replaceAll(' ', '-'));
    expect(await killed(data, at('in'), moment)).toHaveLength(acknowledged);
    const { exit, err } = await run('verify', data);
    if (exit === 1 && acknowledged === 0) expect(err).toContain('NO_STORE');
    else await isWhole(data, acknowledged);
  });

  /** One store: each run adds a file more, and finds what the one before it left. */
  const data = at('killed');
  const acknowledged = new Set<string>();
  let files = 0;
  beforeAll(async () => {
    expect((await run('add', data, file(0))).exit).toBe(0);
  }, TIME.timeout);

  test.each<readonly [what: string, moment: Moment]>([
    ['the store is not held yet', { part: 'lock', at: 2 }],
    ['originals are not written yet', { part: 'archive', at: 4 }],
    ['originals are half written', { part: 'archive', at: 4, torn: true }],
    ['the database begins to be written', { part: 'db', at: 10 }],
    ['reports are kept', { part: 'db', at: 45 }],
    ['reports are met', { part: 'db', at: 115 }],
    ['stories are laid out', { part: 'db', at: 220 }],
    ['what grouping remembers is not saved yet', { part: 'states', at: 2 }],
    ['what grouping remembers is half saved', { part: 'states', at: 4, torn: true }],
    ['it is saved, but not in its place', { part: 'states', at: 5 }],
    ['what was saved before is not removed yet', { part: 'states', at: 6 }],
    ['the store is not let go yet', { part: 'lock', at: 3 }],
  ])('while reports are added: %s (%o)', async (_, moment) => {
    files += 1;
    for (const id of await killed(data, file(files), moment)) acknowledged.add(id);
    await isWhole(data, acknowledged.size);
  });

  test('and adding again completes without duplicates', async () => {
    expect(acknowledged.size).toBeGreaterThan(0);
    const again = JSON.parse((await run('add', data, at('in'))).out);
    expect(again.added + again.same).toBe(FILES * EACH);
    const { reports, damage } = JSON.parse((await run('verify', data)).out);
    expect({ reports, damage }).toEqual({ reports: FILES * EACH, damage: [] });
    expect((await run('add', at('whole'), at('in'))).exit).toBe(0);
    const list = async (folder: string): Promise<string> => (await run('stories', folder, '--limit', '1000')).out;
    expect(await list(data)).toBe(await list(at('whole')));
  });
});

describe('kill -9 while a report is removed for good leaves it there whole, or not at all', TIME, () => {
  const base = at('base');
  const REPORTS = [
    ['r1', 'The broker Wendel Zyntharr counted 12 beds, Lena Orsk said.'],
    ['r2', 'The harbour clinic in Port Lenz reopened, its director Lena Orsk said. "We have 14 beds," she said.'],
  ];
  const removal = ['correct', 'remove', 'r1', '--by', 'Ilse Maron', '--why', 'a court ordered it'];
  beforeAll(async () => {
    const lines = REPORTS.map(([id, text]) => JSON.stringify({ id, published: '2024-03-05', text }));
    writeFileSync(at('two.jsonl'), lines.join('\n'));
    expect((await run('add', base, at('two.jsonl'))).exit).toBe(0);
    expect((await run('correct', base, 'reject', 'r1#s1', '--by', 'Ilse Maron')).exit).toBe(0);
  }, TIME.timeout);

  const holding = (data: string): number =>
    readdirSync(data, { recursive: true, withFileTypes: true }).filter(
      (one) => one.isFile() && /zyntharr/iu.test(readFileSync(join(one.parentPath, one.name), 'latin1')),
    ).length;

  test.each<readonly [what: string, moment: Moment, isDecided: boolean]>([
    ['the log is written anew, but not in its place', { part: 'archive', at: 5 }, false],
    ['the archive is written anew, but not in its place', { part: 'archive', at: 8 }, true],
    ['rows go', { part: 'db', at: 200 }, true],
    ['stories are laid out, files written anew', { part: 'db', at: 260 }, true],
  ])('%s (%o)', async (what, moment, isDecided) => {
    const data = at(`removal ${what}`);
    cpSync(base, data, { recursive: true });
    await killedAt(removal, data, moment);
    await isWhole(data, 1);
    const { corrections } = JSON.parse((await run('corrections', data)).out);
    expect(corrections.some(({ kind }: { kind: string }) => kind === 'remove')).toBe(isDecided);
    if (isDecided) expect(holding(data)).toBe(0);
    else expect(holding(data)).toBeGreaterThan(0);
    const { unread } = JSON.parse((await run('add', data, at('two.jsonl'))).out);
    expect(unread.map(({ code }: { code: string }) => code)).toEqual(isDecided ? ['REMOVED'] : []);
  });
});
