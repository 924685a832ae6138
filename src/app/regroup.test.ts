import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lexicon, writeModel } from '../../test/made-up-model.ts';
import { openOnServer } from '../../test/server-store.ts';
import { readInputs } from '../ingest/inputs.ts';
import type { Workspace } from '../store/workspace.ts';
import { openReader, type Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { group } from './group.ts';
import type { Progress } from './progress.ts';
import { regroup } from './regroup.ts';

const LEXICON: Lexicon = {
  lena: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  orsk: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'lena', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'lena' },
};

const home = mkdtempSync(join(tmpdir(), 'onrecord-regroup-'));
let reader: Reader;
beforeAll(async () => {
  writeModel(home, LEXICON);
  reader = await openReader({ model: home });
});
afterAll(async () => {
  await reader?.close();
  rmSync(home, { recursive: true, force: true });
});

const inputs = (lines: readonly object[]) =>
  readInputs(['-'], {
    stdin: (async function* () {
      yield Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    })(),
  });

async function inStore<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(home, 's-'));
  const workspace = await openOnServer(data);
  return use(workspace).finally(() => workspace.close());
}

/** Each of a story of its own. */
const APART = [
  'Ferry crews in Port Lenz ended their strike.',
  'A brewery in Dravik sold barrels to collectors.',
  'Olive pickers near Orn found a Roman mosaic.',
  'Ilse Maron flew to Harrow over fishing quotas.',
  'Snow closed the mountain railway for skiers.',
  'Tomas Brandt published memoirs about chess.',
  'Beekeepers counted swarms after a mild winter.',
  'A lighthouse keeper retired at ninety.',
  'Librarians scanned medieval maps of Kestria.',
  'Violin makers taught apprentices old varnish recipes.',
  'Dentists warned of sugary lemonade.',
  'The quarry flooded and divers searched its tunnels.',
].map((text, i) => ({ id: `r${i}`, published: `20${31 + i}-01-01`, text }));

describe('one report given again', () => {
  const CLINIC = { id: 'a', published: '2031-03-05', text: 'The clinic in Port Lenz reopened, Mayor Lena Orsk said.' };
  test.each([
    ['with a later day', '2031-03-09', '2031-03-05'],
    ['with an earlier day', '2031-03-01', '2031-03-01'],
  ])('%s does not wait: it stands under the earlier one', async (_, published, first) => {
    await inStore(async (workspace) => {
      await add(workspace, inputs([CLINIC]), { reader });
      await add(workspace, inputs([{ ...CLINIC, published }]), { reader });
      const { items } = await workspace.store.stories({}, { after: null, limit: 9 });
      expect(items.map((one) => [one.first, one.reports])).toEqual([[first, 1]]);
      expect(await workspace.store.counts()).toMatchObject({ reports: 2, waiting: 0 });
    });
  });
});

/** A signal that is given from outside once the work has come to `step`: it is heard only by who listens now and then. */
function interruptedAt(step: Progress['step']) {
  const ends = new AbortController();
  const seen: Progress[] = [];
  const watch = (progress: Progress): void => {
    if (seen.every((one) => one.step !== progress.step) && progress.step === step) setImmediate(() => ends.abort());
    seen.push(progress);
  };
  return { watch, signal: ends.signal, seen };
}

const MANY = Array.from({ length: 120 }, (_, i) => ({ ...APART[i % APART.length], id: `many-${i}`, published: '2031-01-01' }));

test.each(['reading', 'grouping'] as const)('grouping hears a signal while it is %s', async (step) => {
  const { seen, ...work } = interruptedAt(step);
  await expect(group(inputs(MANY), [], work)).rejects.toThrow('aborted');
  expect(seen.at(-1)?.step).toBe(step);
});

test('stories that were laid out before a signal came are not laid out again', async () => {
  await inStore(async (workspace) => {
    const ends = new AbortController();
    const read: string[] = [];
    const counting = (last: number): Reader => ({
      ...reader,
      read: (report, reading) => {
        read.push(report.id);
        if (read.length === last) setImmediate(() => ends.abort());
        return reader.read(report, reading);
      },
    });
    await expect(add(workspace, inputs(APART), { reader: counting(4), signal: ends.signal })).rejects.toThrow('aborted');
    const { stories, waiting } = await workspace.store.counts();
    expect(stories).toBeGreaterThan(2);
    expect(stories + waiting).toBe(APART.length);
    await regroup(workspace, [], { reader: counting(0) });
    expect(await workspace.store.counts()).toMatchObject({ stories: APART.length, waiting: 0 });
    expect(read.length).toBeLessThanOrEqual(APART.length + 1);
  });
});
