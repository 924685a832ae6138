import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { madeUpReports, madeUpStream } from '../../test/made-up-reports.ts';
import { openOnServer } from '../../test/server-store.ts';
import { reportKey } from '../store/key.ts';
import type { StoredReport } from '../store/store.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { packMet } from '../story/met.ts';
import { Walk } from '../story/walk.ts';
import { groupable } from './keep.ts';
import { walkOn } from './walk-on.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-walk-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

let stored: StoredReport[];
let expected: readonly (readonly [id: string, story: string, met: string])[];
beforeAll(async () => {
  stored = await Promise.all(
    madeUpReports().map(async (report, position) => {
      return { key: reportKey(report), id: report.id, report, position, ...(await groupable(report)) };
    }),
  );
  const walk = Walk.begin();
  const stories = new Map<string, string>();
  const put = (await madeUpStream()).map((one) => walk.meet(one));
  for (const { met, story, moved } of put)
    for (const one of [{ episode: met.episode, story }, ...moved]) stories.set(one.episode, one.story);
  expected = put.map(({ met }) => [met.report, stories.get(met.episode) ?? '', packMet(met)]);
});

const found = async ({ store }: Workspace) =>
  (await store.sequence({ place: '', key: '' }, 999)).map(({ walked }) => {
    const met = walked?.met ?? '{}';
    return [JSON.parse(met).report, walked?.story ?? '', met];
  });

/** The `i`th of so many orders of all reports: each is a step that has no factor in common with their number. */
const order = (step: number): StoredReport[] => stored.map((_, i) => stored[(i * step + step) % stored.length] as StoredReport);

/** They no longer wait. */
async function place({ store }: Workspace, part: readonly StoredReport[]): Promise<void> {
  const placed = part.map(({ key, id }) => ({ key, id, story: 'st', episode: 'ep', origin: 'or' }));
  await store.regroup({ stories: [], gone: [], aliases: [], placed, laid: [] });
}

/** What is done to how many reports from now on; `ends` is aborted with the `last`. */
function watched({ store }: Workspace, last = Number.POSITIVE_INFINITY, ends = new AbortController()) {
  const count = { met: 0, kept: 0 };
  const { meet } = Walk.prototype;
  vi.spyOn(Walk.prototype, 'meet').mockImplementation(function (this: Walk, report) {
    count.met += 1;
    if (count.met === last) ends.abort();
    return meet.call(this, report);
  });
  const { keepWalked } = store;
  vi.spyOn(store, 'keepWalked').mockImplementation((update) => {
    count.kept += update.rows.length;
    return keepWalked(update);
  });
  return count;
}

/** Adds the reports part by part and tells the store after each; placed, so that they no longer wait. */
async function adding(data: string, parts: readonly (readonly StoredReport[])[], between: (i: number) => Promise<void> | void) {
  let workspace = await openOnServer(data);
  for (const [i, part] of parts.entries()) {
    await workspace.store.put(part);
    await walkOn(workspace, {});
    await place(workspace, part);
    if (i % 2 === 0) continue;
    await workspace.close();
    await between(i);
    workspace = await openOnServer(data);
  }
  return workspace;
}

const inParts = (all: readonly StoredReport[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const empty = (): string => mkdtempSync(join(home, 's-'));

describe('reports that arrive in any order, the store closed and opened in between, end alike', () => {
  test.each([
    [1, 54],
    [1, 18],
    [5, 11],
    [53, 9],
  ])('step %i, %i at a time', async (step, size) => {
    const workspace = await adding(empty(), inParts(order(step), size), () => {});
    expect(await found(workspace)).toEqual(expected);
    await workspace.close();
  });
});

test('a saved walk that is damaged or gone is computed anew', async () => {
  const data = empty();
  const workspace = await adding(data, inParts(order(5), 14), (i) => {
    const files = readdirSync(join(data, 'states')).map((name) => join(data, 'states', name));
    expect(files.length).toBeGreaterThan(0);
    for (const [n, file] of files.entries())
      if (i === 1) rmSync(file);
      else truncateSync(file, n === 0 ? 0 : 99);
  });
  expect(await found(workspace)).toEqual(expected);
  await workspace.close();
});

test('a walk that was cut off half-way is taken up again', async () => {
  const data = empty();
  const [first = [], second = []] = inParts(order(5), 27);
  const workspace = await adding(data, [first], () => {});
  const { store } = workspace;
  await store.put(second);
  const failing = {
    ...workspace,
    store: { ...store, keepWalked: async () => Promise.reject(new Error('the machine went down')) },
  };
  await expect(walkOn(failing, {})).rejects.toThrow('the machine went down');
  await walkOn(workspace, {});
  expect(await found(workspace)).toEqual(expected);
  await workspace.close();
});

describe('where the work is ended half-way, what was kept is not kept again', () => {
  const END = 20;
  const open = openOnServer;
  const closed = async (workspace: Workspace, data: string) => workspace.close().then(() => data);
  test.each<readonly [says: string, again: number, next: (workspace: Workspace, data: string) => Promise<Workspace>]>([
    ['the same process goes on', 0, async (workspace) => workspace],
    ['the next one finds a saved walk', 0, async (workspace, data) => open(await closed(workspace, data))],
    [
      'the next one finds none: it meets again what the walk must know',
      END,
      async (workspace, data) => {
        rmSync(join(await closed(workspace, data), 'states'), { recursive: true });
        return open(data);
      },
    ],
  ])('%s', async (_, again, next) => {
    const data = empty();
    const begun = await open(data);
    await begun.store.put(stored);
    const ends = new AbortController();
    const first = watched(begun, END, ends);
    await expect(walkOn(begun, { signal: ends.signal })).rejects.toThrow('aborted');
    expect(first).toEqual({ met: END, kept: END });
    vi.restoreAllMocks();
    const workspace = await next(begun, data);
    const rest = expected.length - END;
    const then = watched(workspace);
    await walkOn(workspace, {});
    expect(then).toEqual({ met: again + rest, kept: rest });
    expect(await found(workspace)).toEqual(expected);
    await walkOn(workspace, {});
    expect(then.met).toBe(again + rest);
    await workspace.close();
  });
});

/** A store as it was after each part of the reports, and what it held. */
async function days(parts: readonly (readonly StoredReport[])[]): Promise<readonly string[]> {
  const data = empty();
  await emptyStore(data);
  const copies: string[] = [];
  for (const part of parts) {
    const workspace = await openWorkspace({ data, create: true });
    await workspace.store.put(part);
    await walkOn(workspace, {});
    await place(workspace, part);
    await workspace.close();
    copies.push(mkdtempSync(join(home, 'day-')));
    cpSync(data, copies.at(-1) ?? '', { recursive: true });
  }
  return copies;
}

describe('the database and the saved walks are brought back from different days', () => {
  // Of the three days each brought reports that stand before some of the days before it.
  const parts = () => [0, 1, 2].map((day) => order(5).filter((_, i) => i % 3 === day));
  let copies: readonly string[];
  beforeAll(async () => {
    copies = await days(parts());
  });
  test.each([
    { says: 'older walks', database: 2, walks: 0, missing: [] },
    { says: 'an older database', database: 0, walks: 2, missing: [1, 2] },
    { says: 'an older database, and other reports come first', database: 0, walks: 1, missing: [2, 1] },
  ])('$says', async ({ database, walks, missing }) => {
    const data = mkdtempSync(join(home, 's-'));
    cpSync(copies[database] ?? '', data, { recursive: true });
    rmSync(join(data, 'states'), { recursive: true });
    cpSync(join(copies[walks] ?? '', 'states'), join(data, 'states'), { recursive: true });
    const workspace = await openWorkspace({ data, create: true });
    const late = [...missing.map((day) => parts()[day] ?? []), []];
    for (const part of late) {
      await workspace.store.put(part);
      await walkOn(workspace, {});
      await place(workspace, part);
    }
    expect(await found(workspace)).toEqual(expected);
    await workspace.close();
  });
});

test('after an upgrade that finds otherwise all are met again, though none waits', async () => {
  const workspace = await adding(empty(), [stored], () => {});
  await workspace.store.setNote('walks', JSON.stringify({ by: 'walk@0', anew: [] }));
  const count = watched(workspace);
  await walkOn(workspace, {});
  expect(count).toEqual({ met: expected.length, kept: expected.length });
  expect(await found(workspace)).toEqual(expected);
  await workspace.close();
});
