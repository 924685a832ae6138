import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Correction, Decided, Quoted } from '../../model/correction.ts';
import { openCorrections, type Removing } from './log.ts';
import { quoteDigest } from './seal.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-redaction-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const fileIn = (folder: string): string => join(folder, 'corrections.jsonl');
const report = { id: 'r1', given: 'r1', text: 'ab'.repeat(16) };
const by = (minute: number) => ({ at: `2024-03-06T09:0${minute}:00.000Z`, who: 'Lena Orsk', why: 'she never said “xylograph”' });
const quoted: Quoted = {
  ...{ span: [5, 14], digest: quoteDigest('Kolm ', 'xylograph', ' no.'), words: 'xylograph', before: 'Kolm ', after: ' no.' },
};
const rejects = (at: Quoted): Decided['do'] => ({
  kind: 'reject',
  target: { kind: 'statement', report, id: 's1', at, cue: null, read: 'say asserted' },
});
const dates: Decided = {
  ...by(2),
  why: null,
  do: { kind: 'date', report: { ...report, text: 'cd'.repeat(16) }, date: '2024-03-01' },
};
const removes: Removing = {
  ...{ ...by(3), why: 'a court ordered it' },
  do: { kind: 'remove', report: 'r1', texts: [], stories: [], beside: [], redacted: [] },
};
const left: Decided = { ...by(1), why: null, do: rejects({ span: quoted.span, digest: quoted.digest }) };

/** A rejection, a date, a removal that takes the words of the rejection; then a date again. */
async function removed(): Promise<{ readonly folder: string; readonly rejection: Correction }> {
  const folder = mkdtempSync(join(home, 'l-'));
  const { log } = await openCorrections(folder);
  const rejection = await log.append({ ...by(1), do: rejects(quoted) });
  await log.append(dates);
  await log.remove(removes, new Map([[rejection.id, left]]));
  await log.append({ ...dates, at: by(4).at });
  await log.close();
  return { folder, rejection };
}

const opened = async (folder: string) => {
  const { log, notes } = await openCorrections(folder);
  await log.close();
  return { entries: log.entries, damage: log.damage, notes };
};

describe('a line from which a removal took words', () => {
  test('keeps its id, its hash and its place in the chain, and bears the removal; the words are in the file no more', async () => {
    const { folder, rejection } = await removed();
    const { entries, damage, notes } = await opened(folder);
    expect([damage, notes]).toEqual([null, []]);
    expect(entries.map((one) => [one.seq, one.do.kind])).toEqual([
      [1, 'reject'],
      [2, 'date'],
      [3, 'remove'],
      [4, 'date'],
    ]);
    const { id, hash, seq, prev } = rejection;
    expect(entries[0]).toEqual({ ...left, id, hash, seq, prev, redacted: entries[2]?.id });
    expect(readFileSync(fileIn(folder), 'utf8')).not.toContain('xylograph');
  });

  test('may lose more by the next removal', async () => {
    const { folder, rejection } = await removed();
    const { log } = await openCorrections(folder);
    const again = await log.remove({ ...removes, ...by(5), why: 'another' }, new Map([[rejection.id, { ...left, who: '…' }]]));
    await log.close();
    const { entries, damage } = await opened(folder);
    expect([damage, entries[0]?.who, entries[0]?.redacted]).toEqual([null, '…', again.id]);
  });

  test.each<[string, (lines: string[]) => string[], number]>([
    ['was altered', ([first = '', ...rest]) => [first.replace('"say asserted"', '"deny denied"'), ...rest], 1],
    ['claims another hash', ([first = '', ...rest]) => [first.replace(/"hash":"../u, '"hash":"zz'), ...rest], 2],
    [
      'claims to be it without a removal',
      ([first = '', second = '', ...rest]) => [first, second.replace(/\}$/u, ',"redacted":"co-1"}'), ...rest],
      2,
    ],
    ['says no more that it is one', ([first = '', ...rest]) => [first.replace(/,"redacted":"co-\w+"/u, ''), ...rest], 1],
    ['has lost its removal', (lines) => lines.slice(0, 2), 1],
  ])('is damage where it %s', async (_, change, line) => {
    const { folder } = await removed();
    const lines = readFileSync(fileIn(folder), 'utf8').trimEnd().split('\n');
    writeFileSync(fileIn(folder), `${change(lines).join('\n')}\n`);
    const { damage, entries } = await opened(folder);
    expect([damage?.line, damage?.code, entries.length]).toEqual([line, 'CORRECTIONS_DAMAGED', line - 1]);
  });

  test('is the old line where the new log was not put in its place', async () => {
    const { folder } = await removed();
    const before = readFileSync(fileIn(folder));
    writeFileSync(`${fileIn(folder)}.part`, 'half of a lo');
    expect((await opened(folder)).damage).toBeNull();
    expect(readFileSync(fileIn(folder))).toEqual(before);
    expect(() => readFileSync(`${fileIn(folder)}.part`)).toThrow(/ENOENT/u);
  });
});
