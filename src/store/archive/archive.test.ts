import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Archive, ArchiveEntry } from './archive.ts';
import { openArchive } from './open-archive.ts';
import { Places } from './place.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const fresh = (): string => mkdtempSync(join(home, 'a-'));
const entry = (key: string, text = key): ArchiveEntry => ({
  key,
  original: { bytes: new TextEncoder().encode(text), format: 'text', input: `reports/${key}.txt` },
});
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const keys = async (archive: Archive, from?: number) =>
  (await all(archive.read(from))).map(({ position, key }) => `${position} ${key}`);
const onlyFile = (folder: string): string => join(folder, readdirSync(folder)[0] ?? '');

async function withArchive<T>(
  folder: string,
  use: (archive: Archive, notes: readonly string[]) => Promise<T>,
  segmentBytes = 1e6,
) {
  const { archive, notes } = await openArchive(folder, { segmentBytes });
  try {
    return await use(archive, notes);
  } finally {
    await archive.close();
  }
}

const anyEntry: fc.Arbitrary<ArchiveEntry> = fc.record({
  key: fc.string({ unit: 'binary' }),
  original: fc.record({
    bytes: fc.uint8Array({ maxLength: 2000 }),
    format: fc.constantFrom('text', 'html', 'jsonl'),
    input: fc.string(),
  }),
});

describe('the archive', () => {
  test('gives back any entries as they were given, in any batches, over any number of files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyEntry, { maxLength: 4 }), { maxLength: 5 }), async (batches) => {
        const folder = fresh();
        const entries = batches.flat();
        await withArchive(
          folder,
          async (archive) => {
            const positions = await Promise.all(batches.map((batch) => archive.append(batch)));
            expect(positions.flat()).toEqual(entries.map((_, i) => i));
          },
          1500,
        );
        await withArchive(
          folder,
          async (archive, notes) => {
            expect(notes).toEqual([]);
            expect(archive.count()).toBe(entries.length);
            const read = await all(archive.read());
            expect(read).toMatchObject(entries.map((given, position) => ({ ...given, position })));
            const places = new Places();
            for (const { place, original } of read.toReversed()) expect(await places.original(place)).toEqual(original);
            await places.close();
            expect(await all(archive.verify())).toEqual([]);
          },
          1500,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('reads from any position on', async () => {
    await withArchive(
      fresh(),
      async (archive) => {
        for (const key of ['a', 'b', 'c', 'd', 'e']) await archive.append([entry(key)]);
        expect(await keys(archive, 3)).toEqual(['3 d', '4 e']);
        expect(await keys(archive, 5)).toEqual([]);
      },
      200,
    );
  });

  test('cut at any byte of its last record, keeps all the others, says so once, and goes on', async () => {
    const folder = fresh();
    await withArchive(folder, (archive) => archive.append([entry('a'), entry('b')]));
    const two = readFileSync(onlyFile(folder)).length;
    await withArchive(folder, (archive) => archive.append([entry('c', 'third')]));
    const whole = readFileSync(onlyFile(folder));
    for (let cut = two; cut < whole.length; cut += 1) {
      writeFileSync(onlyFile(folder), whole.subarray(0, cut));
      await withArchive(folder, async (archive, notes) => {
        expect(notes).toHaveLength(cut === two ? 0 : 1);
        expect(archive.count()).toBe(2);
        expect(await archive.append([entry('again')])).toEqual([2]);
        expect(await keys(archive)).toEqual(['0 a', '1 b', '2 again']);
        expect(await all(archive.verify())).toEqual([]);
      });
      await withArchive(folder, async (_, notes) => expect(notes).toEqual([]));
    }
  });

  test('zeros after the last record, as a lost power supply leaves them, are cut', async () => {
    const folder = fresh();
    await withArchive(folder, (archive) => archive.append([entry('a')]));
    writeFileSync(onlyFile(folder), Buffer.concat([readFileSync(onlyFile(folder)), Buffer.alloc(5000)]));
    await withArchive(folder, async (archive, notes) => {
      expect(notes).toHaveLength(1);
      expect(await archive.append([entry('b')])).toEqual([1]);
      expect(await keys(archive)).toEqual(['0 a', '1 b']);
    });
  });

  test('a flipped bit anywhere is found, and nothing else is lost to it', async () => {
    const folder = fresh();
    await withArchive(folder, (archive) => archive.append([entry('a'), entry('b'), entry('c')]));
    const file = onlyFile(folder);
    const whole = readFileSync(file);
    const third = whole.length / 3;
    for (let at = 0; at < whole.length; at += 1) {
      const hit = Math.floor(at / third);
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, bytes);
      await withArchive(folder, async (archive, notes) => {
        expect(notes).toHaveLength(hit === 2 ? 1 : 0);
        expect(archive.count()).toBe(3);
        expect((await all(archive.verify())).map(({ code, position }) => [code, position])).toEqual([['ARCHIVE_DAMAGED', hit]]);
        await expect(keys(archive)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
        if (hit < 2) expect(await keys(archive, hit + 1)).toEqual(['1 b', '2 c'].slice(hit));
      });
      expect(readFileSync(file)).toEqual(bytes); // damage is never cut away
    }
  });

  test('goes on in a new file after a damaged end, and keeps telling of the damage', async () => {
    const folder = fresh();
    await withArchive(folder, (archive) => archive.append([entry('a'), entry('b')]));
    const bytes = readFileSync(onlyFile(folder));
    bytes[bytes.length - 1] = 0;
    writeFileSync(onlyFile(folder), bytes);
    await withArchive(folder, async (archive) => {
      expect(await archive.append([entry('c')])).toEqual([2]);
      expect(await keys(archive, 2)).toEqual(['2 c']);
    });
    await withArchive(folder, async (archive, notes) => {
      expect(notes).toEqual([]);
      expect(await all(archive.verify())).toMatchObject([{ code: 'ARCHIVE_DAMAGED', position: 1 }]);
    });
  });

  test('a file that is gone is missed', async () => {
    const folder = fresh();
    await withArchive(
      folder,
      async (archive) => {
        for (const key of ['a', 'b', 'c']) await archive.append([entry(key)]);
      },
      10,
    );
    rmSync(join(folder, readdirSync(folder)[1] ?? ''));
    await withArchive(folder, async (archive) => {
      expect(await all(archive.verify())).toMatchObject([{ code: 'ARCHIVE_DAMAGED', position: 1 }]);
      await expect(keys(archive)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
      expect(await keys(archive, 2)).toEqual(['2 c']);
    });
  });

  test('an original that looks like a record is an original', async () => {
    const folder = fresh();
    await withArchive(folder, (archive) => archive.append([entry('inner')]));
    const record = readFileSync(onlyFile(folder)).toString('latin1');
    await withArchive(fresh(), async (archive) => {
      await archive.append([entry('outer', record), entry('next')]);
      expect(await keys(archive)).toEqual(['0 outer', '1 next']);
    });
  });

  test('a closed archive takes nothing more', async () => {
    const { archive } = await openArchive(fresh());
    await archive.close();
    await expect(archive.append([entry('late')])).rejects.toThrow('closed');
  });
});
