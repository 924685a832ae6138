import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lexicon, writeModel } from '../../test/made-up-model.ts';
import { reportOf } from '../../test/report.ts';
import { given, scratchStores } from '../../test/scratch-store.ts';
import { userLexicon } from '../lexicon/user-lexicon.ts';
import { OnRecordError } from '../model/error.ts';
import { reportKey } from '../store/key.ts';
import type { KeptReading, Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { openReader, type Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { rebuild } from './recover.ts';
import { remembering } from './remember.ts';

const LEXICON: Lexicon = {
  the: { role: 'B-content', cue: 'said', upos: 'DET', head: 'crossing', relation: 'det' },
  dravik: { role: 'I-content', name: 'S-LOC', upos: 'PROPN', head: 'crossing', relation: 'amod' },
  crossing: { role: 'I-content', upos: 'NOUN', head: 'reopened', relation: 'nsubj' },
  reopened: { role: 'E-content', upos: 'VERB', head: 'said', relation: 'ccomp' },
  nadia: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  kolm: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'nadia', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'nadia' },
  '.': { upos: 'PUNCT', head: 'said', relation: 'punct' },
};
const OTHER: Lexicon = { ...LEXICON, lorries: { upos: 'NOUN', head: 'said', relation: 'nsubj' } };

const home = mkdtempSync(join(tmpdir(), 'onrecord-remember-'));
/** A user's own words: what reopens goes home here. */
const WORDS = userLexicon('[RETREAT/from-store]\nv reopen | | opens again');
let [model, otherModel, withWords]: Reader[] = [];
beforeAll(async () => {
  const folderOf = (name: string, lexicon: Lexicon): string => {
    const folder = mkdtempSync(join(home, name));
    writeModel(folder, lexicon);
    return folder;
  };
  const folder = folderOf('model-', LEXICON);
  model = await openReader({ model: folder });
  withWords = await openReader({ model: folder, lexicon: WORDS });
  otherModel = await openReader({ model: folderOf('other-', OTHER) });
});
afterAll(async () => {
  for (const reader of [model, otherModel, withWords]) await reader?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Puts down the ids of the reports that it must read with the model; three at a time, as with several processes. */
function counting(reader: Reader | undefined, read: string[]): Reader {
  if (reader === undefined) throw new Error('no model was opened');
  const counted: Reader['read'] = (report, reading) => {
    if (reading === undefined) read.push(report.id);
    return reader.read(report, reading);
  };
  return { ...reader, width: 3, read: counted };
}

const inStore = scratchStores('remember-stores');

const crossing = (last: string): string =>
  `TARSK, March 5 (VNA) - The Dravik crossing reopened, Nadia Kolm said. The ferry from Port Lenz carried 50 people, General Piotr Hask said. ${last}`;
const lineOf = (i: number) => ({ id: `r${i}`, published: '2024-03-05', text: crossing(`${i} lorries waited.`) });
const TEN = Array.from({ length: 10 }, (_, i) => lineOf(i));

/** Adds them; gives the ids of the reports that the model read. */
async function adding(workspace: Workspace, lines: readonly object[], reader = model): Promise<string[]> {
  const read: string[] = [];
  const added = await add(workspace, given(lines), {
    reader: counting(reader, read),
  });
  expect(added.unread).toEqual([]);
  return read.sort();
}

async function dossiers({ store }: Workspace): Promise<(string | undefined)[]> {
  const { items } = await store.stories({}, { after: null, limit: 99 });
  return Promise.all(items.map(async ({ id }) => (await store.story(id))?.dossier));
}

const keptIn = async ({ store }: Workspace): Promise<readonly KeptReading[]> =>
  store.readings((await store.sequence({ place: '', key: '' }, 99)).map(({ key }) => key));

describe('a story of ten', () => {
  test('that one report joins: the model reads that one, and the dossier is as if it had read all', {
    timeout: 120_000,
  }, async () => {
    const atOnce = await inStore(async (workspace) => {
      expect(await adding(workspace, [...TEN, lineOf(10)])).toHaveLength(11);
      return dossiers(workspace);
    });
    expect(atOnce).toHaveLength(1);
    expect(atOnce[0]).toContain('Nadia Kolm');
    await inStore(async (workspace) => {
      expect(await adding(workspace, TEN)).toHaveLength(10);
      expect(await adding(workspace, [lineOf(10)])).toEqual(['r10']);
      expect(await dossiers(workspace)).toEqual(atOnce);
      const read: string[] = [];
      await rebuild(workspace, { reader: counting(model, read) });
      expect(read).toHaveLength(11);
      expect(await dossiers(workspace)).toEqual(atOnce);
    });
  });

  test('of which one is revised: the model reads the revision', async () => {
    await inStore(async (workspace) => {
      await adding(workspace, TEN);
      const read = await adding(workspace, [{ ...lineOf(3), text: crossing('Three lorries waited.') }]);
      expect(read).toHaveLength(1);
      expect(await keptIn(workspace)).toHaveLength(11);
    });
  });

  test('read by another model: all are read again, and no reading of the first is left', async () => {
    await inStore(async (workspace) => {
      await adding(workspace, TEN);
      const before = await keptIn(workspace);
      expect(await adding(workspace, [lineOf(10)], otherModel)).toHaveLength(11);
      const after = await keptIn(workspace);
      expect(after).toHaveLength(11);
      expect(after.filter(({ version }) => version === before[0]?.version)).toEqual([]);
      expect(await adding(workspace, [lineOf(11)], otherModel)).toEqual(['r11']);
    });
  });

  test('read with other words: the dossier is as if they had always been there, and the model reads no report again', async () => {
    const fromStart = await inStore(async (workspace) => {
      await adding(workspace, TEN, withWords);
      return dossiers(workspace);
    });
    await inStore(async (workspace) => {
      await adding(workspace, TEN);
      const before = await dossiers(workspace);
      expect(before.join()).not.toContain('from-store');
      expect(await adding(workspace, TEN.slice(0, 1), withWords)).toEqual([]);
      expect(await dossiers(workspace)).toEqual(fromStart);
      expect(fromStart.join()).toContain('from-store');
      expect(await adding(workspace, TEN.slice(0, 1))).toEqual([]);
      expect(await dossiers(workspace)).toEqual(before);
    });
  });

  test('of which some readings were cut short, emptied, or packed in another way: these are made again and replaced', async () => {
    const harms: readonly ((kept: KeptReading) => Partial<KeptReading>)[] = [
      ({ reading }) => ({ reading: reading.subarray(0, 20) }),
      () => ({ reading: new Uint8Array() }),
      ({ version }) => ({ version: version.replace(/\d+$/u, '0') }),
    ];
    await inStore(async (workspace) => {
      await adding(workspace, TEN);
      const kept = await keptIn(workspace);
      await workspace.store.keepReadings(
        harms.flatMap((harm, i) => kept.slice(i, i + 1).map((one) => ({ ...one, ...harm(one) }))),
      );
      expect(await adding(workspace, [lineOf(10)])).toHaveLength(1 + harms.length);
      expect(await workspace.store.readings(kept.map(({ key }) => key))).toEqual(kept);
    });
  });
});

test('of a report in another language nothing is kept', async () => {
  await inStore(async (workspace) => {
    const french =
      'Le poste de Dravik a rouvert mardi, a dit la porte-parole Nadia Kolm. Les camions attendaient depuis cinq jours.';
    expect(await adding(workspace, [{ id: 'f', text: french, language: 'fr' }])).toEqual([]);
    expect((await workspace.store.counts()).reports).toBe(1);
    expect(await keptIn(workspace)).toEqual([]);
  });
});

describe('readings made anew', () => {
  const reports = Array.from({ length: 120 }, (_, i) => reportOf(`Nadia Kolm said ${i}.`, { id: `r${i}` }));
  const keys = new Map(reports.map((report) => [report.id, reportKey(report)]));
  const storing = (keepReadings: Store['keepReadings']) => ({ readings: async () => [], keepReadings }) as unknown as Store;
  const reading = async (reader: Reader, many: number): Promise<void> => {
    for (const report of reports.slice(0, many)) await reader.read(report);
  };

  test.each([
    [0, []],
    [1, [1]],
    [50, [50]],
    [120, [50, 50, 20]],
  ])('of %i reports are kept %j at once', async (many, expected) => {
    const batches: number[] = [];
    const store = storing(async (readings) => void batches.push(readings.length));
    await remembering({ store, reader: counting(model, []), keys }, (reader) => reading(reader, many));
    expect(batches).toEqual(expected);
  });

  test('are kept where the work was broken off', async () => {
    const kept: string[] = [];
    const store = storing(async (readings) => void kept.push(...readings.map(({ key }) => key)));
    const broken = remembering({ store, reader: counting(model, []), keys }, async (reader) => {
      await reading(reader, 70);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(kept).toEqual([...keys.values()].slice(0, 70));
  });

  test('that cannot be kept are an error of the store, and of no report', async () => {
    await inStore(async (workspace) => {
      const full = async (): Promise<void> => {
        throw new OnRecordError('UNWRITABLE', 'db');
      };
      const failing: Workspace = { ...workspace, store: { ...workspace.store, keepReadings: full } };
      await expect(adding(failing, TEN)).rejects.toMatchObject({ code: 'UNWRITABLE' });
      expect(await adding(workspace, TEN)).toHaveLength(10);
    });
  });
});
