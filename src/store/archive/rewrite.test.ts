import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tombstone } from '../../model/removed.ts';
import type { Archive, ArchiveEntry, Remove } from './archive.ts';
import { openArchive } from './open-archive.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-removed-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const wordOf = (position: number): string => `xylograph${position}x`;
const entry = (position: number): ArchiveEntry => ({
  key: `key ${wordOf(position)}`,
  original: {
    bytes: new TextEncoder().encode(`${'Port Lenz. '.repeat(position * 3)}${wordOf(position)}`),
    format: 'text',
    input: `in/${wordOf(position)}.txt`,
  },
});
const tombstone = (position: number): Tombstone => ({
  ...{
    id: `r${position}`,
    hash: 'ab',
    words: 'cd',
    correction: 'co-1',
    at: '2024-03-06T09:00:00.000Z',
    who: 'Lena Orsk',
    why: 'a court',
  },
});
const these =
  (...positions: readonly number[]): Remove =>
  ({ position, original }) =>
    original !== null && positions.includes(position) ? tombstone(position) : null;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const shown = async (archive: Archive): Promise<string> =>
  (await all(archive.items())).map((item) => ('removed' in item ? `-${item.position}` : `${item.position}`)).join(' ');

/** Files of a few records each. */
const open = async (folder: string) => openArchive(folder, { segmentBytes: 400 });
async function filled(count: number): Promise<string> {
  const folder = mkdtempSync(join(home, 'a-'));
  const { archive } = await open(folder);
  for (let i = 0; i < count; i += 1) await archive.append([entry(i)]);
  await archive.close();
  return folder;
}
const filesOf = (folder: string): string[] => readdirSync(folder).sort();
const bytesOf = (folder: string): string =>
  filesOf(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

describe('what is removed from the archive', () => {
  test('leaves no byte of it, and all else as it was, in any file, whatever is removed', async () => {
    const removals = fc.uniqueArray(fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(removals, async (positions) => {
        const folder = await filled(8);
        const { archive } = await open(folder);
        expect(await archive.remove(these(...positions))).toBe(positions.length);
        expect(await archive.remove(these(...positions)), 'and again').toBe(0);
        expect(await archive.append([entry(8)])).toEqual([8]);
        await archive.close();
        const again = await open(folder);
        expect(again.notes).toEqual([]);
        expect(await all(again.archive.verify())).toEqual([]);
        const kept = Array.from({ length: 9 }, (_, i) => i).filter((i) => !positions.includes(i));
        expect(await all(again.archive.read())).toMatchObject(kept.map((i) => ({ ...entry(i), position: i })));
        const gone = (await all(again.archive.items())).flatMap((item) => ('removed' in item ? item.removed : []));
        expect(gone).toEqual(positions.toSorted((a, b) => a - b).map(tombstone));
        expect(again.archive.count()).toBe(9);
        await again.archive.close();
        for (const i of positions) expect(bytesOf(folder)).not.toContain(wordOf(i));
        for (const i of kept) expect(bytesOf(folder)).toContain(wordOf(i));
      }),
      { numRuns: 10 },
    );
  });

  test('is still read to its end by whoever had opened the file before', async () => {
    const { archive } = await open(await filled(4));
    const reading = archive.items();
    await reading.next();
    await archive.remove(these(1));
    await archive.append([entry(4)]);
    const rest = (await all(reading)).map(({ position }) => position);
    expect(rest).toEqual([1, 2, 3]);
    expect(await shown(archive)).toBe('0 -1 2 3 4');
    await archive.close();
  });

  test('may be a record that is damaged, where its place is known; other damage is left for `verify`', async () => {
    const folder = await filled(2);
    const [name = ''] = filesOf(folder);
    const bytes = readFileSync(join(folder, name));
    const at = bytes.indexOf(wordOf(1));
    for (const word of [wordOf(0), wordOf(1)]) bytes[bytes.lastIndexOf(word)] = 90;
    writeFileSync(join(folder, name), bytes);
    const { archive } = await open(folder);
    expect(at).toBeGreaterThan(0);
    expect(await archive.remove(({ position }) => (position === 1 ? tombstone(1) : null))).toBe(1);
    expect((await all(archive.verify())).map(({ position, code }) => [position, code])).toEqual([[0, 'ARCHIVE_DAMAGED']]);
    expect(bytesOf(folder)).not.toContain(wordOf(1).slice(1));
    await archive.close();
  });

  test('is told by a tombstone that is checked as originals are', async () => {
    const folder = await filled(1);
    const { archive } = await open(folder);
    await archive.remove(these(0));
    await archive.close();
    const [name = ''] = filesOf(folder);
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'latin1').replace('Lena Orsk', 'Tena Orsk'), 'latin1');
    const again = await open(folder);
    expect((await all(again.archive.verify())).map(({ message }) => message)).toEqual([
      expect.stringContaining('original 0 is not as it was written'),
    ]);
    await again.archive.close();
  });

  test('half done is as if nothing had been done', async () => {
    const folder = await filled(2);
    const [name = ''] = filesOf(folder);
    writeFileSync(join(folder, `${name}.part`), 'half of a fi');
    const { archive, notes } = await open(folder);
    expect([notes, await shown(archive), filesOf(folder).filter((one) => one.endsWith('.part'))]).toEqual([[], '0 1', []]);
    await archive.close();
  });
});
