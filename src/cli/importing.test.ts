import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { run } from './program.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-importing-'));
const at = (name: string): string => join(home, name);
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function onrecord(words: readonly string[], input: string | Uint8Array = '') {
  const said = { out: '', err: '' };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const given = (async function* () {
    yield Buffer.from(input);
  })();
  const io = { out: into('out'), err: into('err'), input: given, environment: {} };
  const exit = await run({ io, signal: new AbortController().signal, version: '0' }, [...words, '--workers', '1']);
  return { exit, ...said };
}
const desk = ['--data', at('desk')];
const other = ['--data', at('other')];

beforeAll(async () => {
  await emptyStore(at('desk'));
  await emptyStore(at('other'));
  const report = { id: 'r1', published: '2024-03-05', text: 'The Dravik crossing is open, spokeswoman Nadia Kolm said.' };
  writeFileSync(at('crossing.jsonl'), JSON.stringify(report));
  expect((await onrecord(['add', at('crossing.jsonl'), ...desk])).exit).toBe(0);
  expect((await onrecord(['correct', 'date', 'r1', '2024-03-06', '--by', 'Lena Orsk', ...desk])).exit).toBe(0);
});

describe('onrecord export --to archive', () => {
  test('writes the same to standard output, into a file, and packed', async () => {
    const { out } = await onrecord(['export', '--to', 'archive', ...desk]);
    expect(out.split('\n').map((line) => line.slice(0, 20))).toEqual([
      '{"kind":"archive","v',
      '{"kind":"report","sh',
      '{"kind":"correction"',
      '{"kind":"end","remov',
      '',
    ]);
    expect(await onrecord(['export', '--to', 'archive', '--output', at('desk.jsonl'), ...desk])).toMatchObject({
      exit: 0,
      out: '',
    });
    await onrecord(['export', '--to', 'archive', '--output', at('desk.jsonl.gz'), ...desk]);
    expect(readFileSync(at('desk.jsonl'), 'utf8')).toBe(out);
    expect(gunzipSync(readFileSync(at('desk.jsonl.gz'))).toString()).toBe(out);
  });

  test.each<[readonly string[], number, RegExp]>([
    [['export', 'st-9', '--to', 'archive', '--output', at('none'), ...desk], 1, /st-9: nothing has this id.*\[NO_SUCH_ID\]/u],
    [['export', '--to', 'archive', '--output', at('no/folder'), ...desk], 1, /ENOENT.*\[UNWRITABLE\]/u],
    [['export', '--to', 'archive', '--data', at('nowhere')], 1, /\[NO_STORE\]/u],
  ])('%j ends with %i, says what to do, and leaves no file', async (words, exit, says) => {
    const ended = await onrecord(words);
    expect([ended.exit, ended.out]).toEqual([exit, '']);
    expect(ended.err).toMatch(says);
    expect([at('none'), at('none.part')].filter(existsSync)).toEqual([]);
  });
});

describe('onrecord import', () => {
  test('says what was taken; of a damaged archive, up to which line; what is there already is counted', async () => {
    const whole = readFileSync(at('desk.jsonl'), 'utf8');
    const cut = await onrecord(['import', '-', ...other], whole.slice(0, -150));
    expect([cut.exit, cut.out]).toEqual([
      3,
      '1 added, 0 already there, 0 corrections taken, 0 known, 1 story in the store, 1 not read\n',
    ]);
    expect(cut.err).toMatch(/-: this archive is not as it was written \(line \d: it is cut short\).*\[IMPORT_DAMAGED\]/u);
    const rest = await onrecord(['import', at('desk.jsonl.gz'), ...other]);
    expect([rest.exit, rest.out]).toEqual([
      0,
      '0 added, 1 already there, 1 correction taken, 0 known, 1 story in the store, 0 not read\n',
    ]);
    const again = JSON.parse((await onrecord(['import', at('desk.jsonl'), '--format', 'json', ...other])).out);
    expect(again).toEqual({
      ...{ added: 0, same: 1, stories: 1, whole: true, unread: [] },
      corrections: { added: 0, same: 1, orphaned: [], contradictions: [] },
    });
  });

  test('names a correction that does not hold because a later one of the other store says otherwise', async () => {
    await onrecord(['correct', 'date', 'r1', '2024-03-07', '--by', 'Piotr Hask', ...other]);
    await onrecord(['correct', 'date', 'r1', '2024-03-08', '--by', 'Lena Orsk', ...desk]);
    await onrecord(['export', '--to', 'archive', '--output', at('later.jsonl'), ...desk]);
    const { exit, err } = await onrecord(['import', at('later.jsonl'), ...other]);
    expect(exit).toBe(0);
    expect(err).toMatch(
      /date of r1 is 2024-03-07; Piotr Hask\) does not hold: co-\w+ \(the date of r1 is 2024-03-08; Lena Orsk\) was decided later/u,
    );
    expect((await onrecord(['corrections', ...other])).out).toMatch(/imported, line 2 of its log/u);
  });

  test('says what is removed here because it was removed there', async () => {
    await onrecord(['correct', 'remove', 'r1', '--by', 'Lena Orsk', '--why', 'the court at Harrow ordered it', ...desk]);
    await onrecord(['export', '--to', 'archive', '--output', at('without.jsonl'), ...desk]);
    const asked = await onrecord(['import', at('without.jsonl'), ...other]);
    expect([asked.exit, asked.err]).toEqual([1, expect.stringMatching(/\(r1\).*with --removals.*\[IMPORT_REMOVES\]/u)]);
    const { exit, err } = await onrecord(['import', at('without.jsonl'), '--removals', ...other]);
    expect(exit).toBe(0);
    expect(err).toMatch(/r1 is removed for good: Lena Orsk on [\d-]+, in the other store/u);
    expect((await onrecord(['add', at('crossing.jsonl'), ...other])).err).toContain('[REMOVED]');
  });

  test.each<[readonly string[], number, RegExp]>([
    [['import', at('crossing.jsonl'), ...other], 1, /not an archive that onrecord export wrote.*\[NO_ARCHIVE\]/u],
    [['import', at('nowhere.jsonl'), ...other], 1, /nowhere\.jsonl: .*\[NOT_FOUND\]/u],
    [['import', home, ...other], 1, /\[UNREADABLE\]/u],
    [['import', '-', ...other], 1, /-: .*\[NO_ARCHIVE\]/u],
    [['import'], 2, /missing required argument 'file'/u],
  ])('%j ends with %i and says what to do', async (words, exit, says) => {
    const ended = await onrecord(words);
    expect([ended.exit, ended.out]).toEqual([exit, '']);
    expect(ended.err).toMatch(says);
  });
});
