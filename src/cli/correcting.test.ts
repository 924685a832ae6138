import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { run } from './program.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
const data = join(home, 'data');
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function onrecord(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const io = { out: into('out'), err: into('err'), input: (async function* () {})(), environment: {} };
  const exit = await run({ io, signal: new AbortController().signal, version: '0' }, words);
  return { exit, ...said };
}
const inStore = (...words: readonly string[]) => onrecord(...words, '--data', data, '--workers', '1');

beforeAll(async () => {
  await emptyStore(data);
  const file = join(home, 'crossing.jsonl');
  const report = { id: 'r1', published: '2024-03-05', text: 'The Dravik crossing is open, spokeswoman Nadia Kolm said.' };
  writeFileSync(file, JSON.stringify(report));
  expect((await inStore('add', file)).exit).toBe(0);
});

describe('onrecord correct', () => {
  test('says what was decided; corrections lists it with who, when and why; undo takes it back', async () => {
    const made = await inStore('correct', 'confirm', 'r1#s1', '--by', 'Lena Orsk', '--why', 'heard it');
    expect([made.exit, made.out]).toEqual([
      0,
      expect.stringMatching(/^co-[0-9a-f]{16} {2}applied: statement r1#s1 is confirmed\n$/u),
    ]);
    const [id = ''] = made.out.split(' ');
    const listed = await inStore('corrections');
    expect(listed.out).toMatch(/applied: statement r1#s1 is confirmed\n {2}Lena Orsk on \d{4}-\d\d-\d\d: heard it · st-/u);
    expect(listed.err).toContain('1 in the log, each chained to the one before');
    expect((await inStore('explain', id)).out).toMatch(
      /^co-\w+: correction\nstatement r1#s1 is confirmed\ndecided by Lena Orsk on \d{4}-\d\d-\d\d: heard it\napplied\nin st-\w+\n {2}“.*said.*” r1 \d/u,
    );
    expect((await inStore('undo', id, '--by', 'Piotr Hask')).out).toContain(`applied: ${id} is undone`);
    const { corrections, chain } = JSON.parse((await inStore('corrections', '--format', 'json')).out);
    expect(corrections.map((one: { state: string }) => one.state)).toEqual(['undone', 'applied']);
    expect(chain).toMatchObject({ length: 2, damage: null });
  });

  test.each<[readonly string[], number, RegExp]>([
    [['correct'], 2, /Usage: onrecord correct/u],
    [['correct', 'rewrite', 'r1'], 2, /unknown command 'rewrite'/u],
    [['correct', 'date', 'r1'], 2, /missing required argument 'date'/u],
    [
      ['correct', 'date', 'r1', '5 March', '--data', data],
      2,
      /no date like 2024-03-05.*See onrecord correct --help\. \[BAD_CORRECTION\]/u,
    ],
    [['correct', 'remove', 'r1', '--data', data], 2, /r1: this cannot be decided \(say why/u],
    [['explain', 'co-0123456789abcdef', '--data', data], 1, /nothing has this id/u],
    [['correct', 'reject', 'r1#s9', '--data', data], 1, /r1#s9: nothing has this id.*\[NO_SUCH_ID\]/u],
    [['correct', 'reject', 'r1#s1', '--by', ' ', '--data', data], 2, /by: .*it may not be empty/u],
    [['undo', 'co-1', '--data', data], 2, /no such correction; see onrecord corrections/u],
    [['corrections', '--story', 'st-9', '--data', data], 1, /st-9: nothing has this id/u],
    [['corrections', '--data', join(home, 'nowhere')], 1, /\[NO_STORE\]/u],
  ])('%j ends with %i and says what to do', async (words, exit, says) => {
    const ended = await onrecord(...words);
    expect([ended.exit, ended.out]).toEqual([exit, '']);
    expect(ended.err).toMatch(says);
  });
});
