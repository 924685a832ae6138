import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Decided, Quoted } from '../../model/correction.ts';
import { openCorrections } from './log.ts';
import { quoteDigest } from './seal.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-log-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const fresh = (): string => mkdtempSync(join(home, 'l-'));
const fileIn = (folder: string): string => join(folder, 'corrections.jsonl');
const report = { id: 'r1', given: 'r1', text: 'ab'.repeat(16) };
const dated = (date: string): Decided => ({
  at: '2024-03-06T09:00:00.000Z',
  who: 'Lena Orsk',
  why: 'the page says so',
  do: { kind: 'date', report, date },
});
const quoted: Quoted = {
  span: [5, 9],
  digest: quoteDigest('Kolm ', 'said', ' no.'),
  words: 'said',
  before: 'Kolm ',
  after: ' no.',
};
const rejected: Decided = {
  ...dated(''),
  do: { kind: 'reject', target: { kind: 'statement', report, id: 's1', at: quoted, cue: null, read: 'say asserted' } },
};

/** Three corrections, written and closed. */
async function written(folder = fresh(), all = [dated('2024-03-01'), rejected, dated('2024-03-02')]): Promise<string> {
  const { log } = await openCorrections(folder);
  for (const one of all) await log.append(one);
  await log.close();
  return folder;
}

const opened = async (folder: string) => {
  const { log, notes } = await openCorrections(folder);
  await log.close();
  return { kinds: log.entries.map((one) => one.do.kind), entries: log.entries, damage: log.damage, notes };
};

describe('the log of corrections', () => {
  test('gives back what was decided, in order, each chained to the one before', async () => {
    const { entries, damage, notes } = await opened(await written());
    expect(entries.map(({ seq, who, do: decision }) => [seq, who, decision.kind])).toEqual([
      [1, 'Lena Orsk', 'date'],
      [2, 'Lena Orsk', 'reject'],
      [3, 'Lena Orsk', 'date'],
    ]);
    expect(entries.map(({ prev }) => prev)).toEqual([null, entries[0]?.hash, entries[1]?.hash]);
    expect([damage, notes]).toEqual([null, []]);
  });

  test('is no file before the first correction', async () => {
    const folder = fresh();
    expect(await opened(folder)).toMatchObject({ kinds: [], damage: null, notes: [] });
    expect(() => readFileSync(fileIn(folder))).toThrow('ENOENT');
  });

  test('takes the same decision once, and gives it the same id in another log', async () => {
    const folder = await written();
    const { log } = await openCorrections(folder);
    const again = await log.append(dated('2024-03-01'));
    expect([again.seq, log.entries.length]).toEqual([1, 3]);
    await log.close();
    const other = await opened(await written(fresh(), [rejected, dated('2024-03-01')]));
    expect(other.entries.map(({ id }) => id)).toEqual([log.entries[1]?.id, log.entries[0]?.id]);
    expect(other.entries[1]?.hash).not.toBe(log.entries[0]?.hash);
  });

  test('goes on after it was closed, and takes many at once one after the other', async () => {
    const folder = await written();
    const { log } = await openCorrections(folder);
    await Promise.all([4, 5, 6].map((day) => log.append(dated(`2024-03-0${day}`))));
    await log.close();
    expect((await opened(folder)).kinds).toHaveLength(6);
  });

  test('a line that was cut short is removed with a note; the next correction follows', async () => {
    const folder = await written();
    appendFileSync(fileIn(folder), '{"id":"co-1","seq":4,');
    const { kinds, damage, notes } = await opened(folder);
    expect([kinds.length, damage]).toEqual([3, null]);
    expect(notes).toEqual([expect.stringContaining('were never acknowledged')]);
    await written(folder, [dated('2024-03-09')]);
    expect(await opened(folder)).toMatchObject({ kinds: ['date', 'reject', 'date', 'date'], damage: null, notes: [] });
  });

  test('the words of a report that was taken down may go: all else still holds', async () => {
    const folder = await written();
    const text = readFileSync(fileIn(folder), 'utf8');
    writeFileSync(fileIn(folder), text.replace(',"words":"said","before":"Kolm ","after":" no."', ''));
    expect(readFileSync(fileIn(folder), 'utf8').length).toBeLessThan(text.length);
    expect(await opened(folder)).toMatchObject({ kinds: ['date', 'reject', 'date'], damage: null });
  });

  test.each<[string, number, (lines: string[]) => string[]]>([
    ['another date', 1, ([a = '', ...rest]) => [a.replace('2024-03-01', '2024-03-07'), ...rest]],
    ['another person', 1, ([a = '', ...rest]) => [a.replace('Lena Orsk', 'Piotr Hask'), ...rest]],
    ['other words', 2, ([a = '', b = '', c = '']) => [a, b.replace('"words":"said"', '"words":"sang"'), c]],
    ['a line taken out', 2, ([a = '', , c = '']) => [a, c]],
    ['two lines exchanged', 1, ([a = '', b = '', c = '']) => [b, a, c]],
    ['an empty line', 3, ([a = '', b = '', c = '']) => [a, b, '', c]],
    ['no JSON', 2, ([a = '', b = '', c = '']) => [a, b.slice(9), c]],
    ['no correction', 1, ([, b = '', c = '']) => ['{"id":"co-1"}', b, c]],
  ])('%s: damaged from line %i on, and nothing more is written', async (_, line, harm) => {
    const folder = await written();
    const lines = readFileSync(fileIn(folder), 'utf8').split('\n').slice(0, -1);
    writeFileSync(
      fileIn(folder),
      harm(lines)
        .map((one) => `${one}\n`)
        .join(''),
    );
    const { log, notes } = await openCorrections(folder);
    expect(log.damage).toMatchObject({ line, code: 'CORRECTIONS_DAMAGED' });
    expect(log.entries).toHaveLength(line - 1);
    expect(notes).toEqual([expect.stringContaining(`damaged in line ${line}`)]);
    const before = readFileSync(fileIn(folder));
    await expect(log.append(dated('2024-03-09'))).rejects.toMatchObject({ code: 'CORRECTIONS_DAMAGED' });
    await log.close();
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });

  test('goes on with lines of another log, all at once, and takes none that does not follow', async () => {
    const [own, other] = [await opened(await written(fresh(), [dated('2024-03-01')])), await opened(await written())];
    const folder = await written(fresh(), [dated('2024-03-01')]);
    const { log } = await openCorrections(folder);
    await expect(log.become([...own.entries, ...other.entries])).rejects.toMatchObject({ code: 'CORRECTIONS_DAMAGED' });
    await log.become(other.entries);
    await log.become(other.entries);
    expect(log.entries).toEqual(other.entries);
    expect((await log.append(dated('2024-03-09'))).seq).toBe(4);
    await log.close();
    expect((await opened(folder)).kinds).toEqual(['date', 'reject', 'date', 'date']);
  });

  test('a kind of a newer release is named as such', async () => {
    const folder = await written(fresh(), [{ ...dated(''), do: { kind: 'rewrite' } as unknown as Decided['do'] }]);
    expect((await opened(folder)).damage).toMatchObject({ line: 1, code: 'STORE_TOO_NEW' });
  });
});
