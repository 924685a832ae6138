import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { madeUpReports, madeUpStream } from '../../test/made-up-reports.ts';
import { reportKey } from '../store/key.ts';
import type { StoredReport } from '../store/store.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { packMet } from '../story/met.ts';
import { Walk } from '../story/walk.ts';
import { groupable } from './keep.ts';
import { walkOn } from './walk-on.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-walk-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

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

/** Adds the reports part by part and tells the store after each; placed, so that they no longer wait. */
async function adding(data: string, parts: readonly (readonly StoredReport[])[], between: (i: number) => Promise<void> | void) {
  let workspace = await openWorkspace({ data, create: true });
  for (const [i, part] of parts.entries()) {
    await workspace.store.put(part);
    await walkOn(workspace, {});
    const placed = part.map(({ key, id }) => ({ key, id, story: 'st', episode: 'ep', origin: 'or' }));
    await workspace.store.regroup({ stories: [], gone: [], aliases: [], placed, laid: [] });
    if (i % 2 === 0) continue;
    await workspace.close();
    await between(i);
    workspace = await openWorkspace({ data, create: false });
  }
  return workspace;
}

const inParts = (all: readonly StoredReport[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

async function empty(): Promise<string> {
  const data = mkdtempSync(join(home, 's-'));
  await emptyStore(data);
  return data;
}

describe('reports that arrive in any order, the store closed and opened in between, end alike', () => {
  test.each([
    [1, 54],
    [1, 18],
    [5, 11],
    [53, 9],
  ])('step %i, %i at a time', async (step, size) => {
    const workspace = await adding(await empty(), inParts(order(step), size), () => {});
    expect(await found(workspace)).toEqual(expected);
    await workspace.close();
  });
});

test('a saved walk that is damaged or gone is computed anew', async () => {
  const data = await empty();
  const workspace = await adding(data, inParts(order(5), 9), (i) => {
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
  const data = await empty();
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
