import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { type Lexicon, writeModel } from '../made-up-model.ts';
import { onrecord, scratch, start } from './onrecord.ts';

const { at, remove } = scratch('crash');
afterAll(remove);

const KILLS = 20;
const REPORTS = 120;
const FILES = 12;

/** Moments spread over the run by a fixed rule (the golden ratio's multiples): the same on every machine, no two alike. */
const moment = (n: number): number => (n * 0.618_033_988_75) % 1;

/** Reads in no time: of the moments, nearly all fall on what is written, and none of a run is spent on the shipped model's numbers. */
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
const run = (verb: string, folder: string, ...words: string[]) =>
  onrecord([verb, ...words, '--data', folder, ...READING, '--format', 'json']);

mkdirSync(at('in'));
for (let i = 0; i < FILES; i += 1) {
  const lines = Array.from({ length: REPORTS / FILES }, (_, j) => {
    const n = i * (REPORTS / FILES) + j;
    const text = `HARROW, March ${1 + (n % 28)} (Coastwire) - Ward ${n} of the harbour clinic in Port Lenz number ${Math.floor(n / 3)} reopened, its director Lena Orsk said on Monday. "We have ${n + 10} beds," she said.`;
    return JSON.stringify({ id: `r${n}`, published: `2024-03-${String(1 + (n % 28)).padStart(2, '0')}`, text });
  });
  writeFileSync(at('in', `${String(i).padStart(2, '0')}.jsonl`), `${lines.join('\n')}\n`);
}

/** Adds, is killed after `afterMs`, and says what it had acknowledged. */
async function killed(data: string, afterMs: number): Promise<string[]> {
  const child = start(['add', at('in'), '--data', data, ...READING, '--acknowledge', '--progress', 'none']);
  const ids: string[] = [];
  if (child.stdout === null) throw new Error('no output');
  createInterface({ input: child.stdout }).on('line', (id) => ids.push(id));
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await once(child, 'close');
  clearTimeout(timer);
  return ids;
}

test(`kill -9 at ${KILLS} moments loses nothing that was acknowledged, and adding again completes without duplicates`, async () => {
  const whole = performance.now();
  expect((await run('add', at('timed'), at('in'))).exit).toBe(0);
  const length = performance.now() - whole;
  const data = at('killed');
  const acknowledged = new Set<string>();
  let lived = 0;
  for (let n = 1; n <= KILLS; n += 1) {
    const fresh = n % 5 === 0 ? at(`fresh-${n}`) : data;
    const ids = await killed(fresh, length * moment(n));
    if (fresh === data) for (const id of ids) acknowledged.add(id);
    lived += ids.length > 0 ? 1 : 0;
    const { exit, out, err } = await run('verify', fresh);
    if (exit === 1 && err.includes('NO_STORE')) continue; // killed before the store was there: nothing was acknowledged
    expect({ n, exit, err, damage: JSON.parse(out).damage }).toEqual({ n, exit: 0, err: expect.anything(), damage: [] });
    expect(JSON.parse(out).reports).toBeGreaterThanOrEqual(fresh === data ? acknowledged.size : ids.length);
  }
  expect(lived).toBeGreaterThan(0);
  const again = JSON.parse((await run('add', data, at('in'))).out);
  expect(again.added + again.same).toBe(REPORTS);
  const { reports, damage } = JSON.parse((await run('verify', data)).out);
  expect({ reports, damage }).toEqual({ reports: REPORTS, damage: [] });
  const list = async (folder: string): Promise<string> => (await run('stories', folder, '--limit', '1000')).out;
  expect(await list(data)).toBe(await list(at('timed')));
}, 480_000);
