import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../../test/scratch-store.ts';
import { openOnServer } from '../../test/server-store.ts';
import { standingOf } from '../correction/standing.ts';
import type { Dossier } from '../dossier/shape.ts';
import type { Workspace } from '../store/workspace.ts';
import { openReader, type Reader } from '../work/reader.ts';
import { add } from './add.ts';
import { type CorrectionRequest, correct, type Deciding } from './correct.ts';
import { corrections } from './corrections.ts';
import { story } from './lookup.ts';
import { person } from './person.ts';
import { rebuild } from './recover.ts';
import { verify } from './verify.ts';

const CROSSING =
  'The Dravik crossing reopened after five days, spokeswoman Nadia Kolm said. The ferry from Port Lenz carried 50 people.';
const REPORTS = [
  { id: 'a', published: '2024-03-05', text: `TARSK, March 5 (VNA) - ${CROSSING}` },
  { id: 'b', published: '2024-03-06', text: `${CROSSING} Mayor Lena Orsk denied that lorries had waited.` },
  {
    id: 'c',
    published: '2024-03-07',
    text: 'The Dravik crossing reopened on Tuesday after five days. Nadia Kolm denied that 60 people took the ferry.',
  },
  {
    id: 'olives',
    published: '2024-09-09',
    text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said. The presses ran day and night.',
  },
  {
    id: 'presses',
    published: '2024-09-10',
    text: 'Olive growers in Kestria have picked a record crop this year, Ilse Maron said on Tuesday. The presses stopped.',
  },
];

const home = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
let reader: Reader;
let workspace: Workspace;
let plain: string[];
beforeAll(async () => {
  reader = await openReader();
  workspace = await openOnServer(join(home, 'desk'));
  await add(workspace, given(REPORTS), { reader });
  plain = await record();
});
afterAll(async () => {
  await workspace.close();
  await reader.close();
  rmSync(home, { recursive: true, force: true });
});

async function dossiers(): Promise<Dossier[]> {
  const { items } = await workspace.store.stories({}, { after: null, limit: 99 });
  return Promise.all(items.map(({ id }) => story(workspace.store, id)));
}
/** Byte for byte; aliases alone depend on what was there before. */
const record = async (): Promise<string[]> => (await dossiers()).map((one) => JSON.stringify({ ...one, aliases: [] }));

let minute = 0;
const by = (): Deciding => {
  minute += 1;
  return { at: new Date(Date.UTC(2024, 9, 1, 0, minute)).toISOString(), who: 'Ilse Maron', why: null };
};
const decide = (request: CorrectionRequest, deciding: Deciding = by()) => correct(workspace, request, deciding, { reader });

/** Takes back all that holds, in an order that the numbers tell. */
async function undoAll(order: readonly number[]): Promise<void> {
  const { active } = standingOf(workspace.corrections.entries);
  const ids = active.map(({ id }, i) => ({ id, at: order[i % order.length] ?? 0 })).sort((x, y) => x.at - y.at);
  for (const { id } of ids) await decide({ kind: 'undo', of: id });
}

/** Something to decide about the record as it is now, by any numbers; what it asks for need not be possible. */
async function asked(numbers: readonly [kind: number, a: number, b: number, c: number]): Promise<CorrectionRequest> {
  const all = await dossiers();
  const pick = <T>(of: readonly T[], n: number): T => of[n % of.length] as T;
  const [kind, a, b, c] = numbers;
  const [one, other] = [pick(all, a), pick(all, b)];
  const entity = (dossier: Dossier, n: number): string => `${dossier.id}#${pick(dossier.entities, n).id}`;
  const report = pick(one.reports, c).id;
  const parts = pick(one.entities, b).in.map((part) => `${part.report}#${part.entity}`);
  const statement = pick(one.annotations[report]?.statements ?? [], b)?.id ?? 's1';
  const requests: readonly (() => CorrectionRequest)[] = [
    () => ({ kind: 'merge', entities: [entity(one, b), entity(other, c)] }),
    () => ({ kind: 'merge', entities: [entity(one, a), entity(one, b), entity(other, c)] }),
    () => ({ kind: 'split', entity: entity(one, b), out: [pick(parts, c)] }),
    () => ({ kind: 'rename', entity: entity(one, b), name: `Name ${c % 3}` }),
    () => ({ kind: 'apart', entities: [entity(one, b), entity(one, c)] }),
    () => ({ kind: 'merge-stories', stories: [one.id, other.id] }),
    () => ({ kind: 'split-story', story: one.id, reports: [report] }),
    () => ({ kind: 'date', report, date: b % 3 === 0 ? 'unknown' : `2024-0${1 + (b % 9)}-03` }),
    () => ({ kind: 'origin', report, ...(b % 2 === 0 ? { own: true } : { agency: 'VNA' }) }),
    () => ({ kind: 'reject', target: `${report}#${statement}` }),
    () => ({ kind: 'confirm', target: `${report}#${statement}` }),
    () => ({ kind: 'attribute', target: `${report}#${statement}`, words: 'Dravik' }),
    () => ({ kind: 'reject', target: `${one.id}#${one.claims[0]?.id ?? 'c1'}` }),
    () => ({ kind: 'undo', of: pick([{ id: 'co-0' }, ...workspace.corrections.entries], c).id }),
  ];
  return pick(requests, kind)();
}

test('whatever was decided and taken back in whatever order: taken back all of it, the record is as if nothing had been', async () => {
  const number = fc.nat({ max: 1000 });
  const steps = fc.array(fc.tuple(number, number, number, number), { minLength: 3, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(steps, fc.array(number, { minLength: 3, maxLength: 9 }), async (decisions, order) => {
      for (const numbers of decisions) {
        const request = await asked(numbers);
        const failed = await decide(request).then(
          () => null,
          (error: unknown) => error,
        );
        if (failed !== null)
          expect(failed, JSON.stringify(request)).toMatchObject({
            code: expect.stringMatching(/^(?:BAD_CORRECTION|NO_SUCH_ID)$/u),
          });
      }
      expect((await verify(workspace)).damage).toEqual([]);
      await undoAll(order);
      expect(await record()).toEqual(plain);
    }),
    { numRuns: 6, seed: 11 },
  );
  expect((await verify(workspace)).damage).toEqual([]);
  await rebuild(workspace, { reader });
  expect(await record()).toEqual(plain);
}, 240_000);

describe('a hostile user', () => {
  const entityCalled = async (name: string): Promise<string> => {
    const [at] = (await person(workspace.store, name, {}, { after: null, limit: 1 })).stories;
    return `${at?.story}#${at?.entity}`;
  };

  test.each<[string, Partial<Deciding>, string, RegExp]>([
    ['a name of 10,000 letters', {}, 'x'.repeat(10_000), /500 letters/u],
    ['no name', {}, ' \n\t ', /empty/u],
    ['a name that clears the screen', {}, 'Kolm\u001b[2J', /control/u],
    ['one that ends a text', {}, 'Kolm\0', /control/u],
    ['one that is written backwards', {}, 'Kolm\u202emlok', /control/u],
    ['half a letter', {}, 'Kolm\ud83d', /control/u],
    ['somebody of 10,000 letters', { who: 'x'.repeat(10_000) }, 'Kolm', /200 letters/u],
    ['somebody who rings', { who: 'Ilse\u0007' }, 'Kolm', /control/u],
    ['nobody', { who: ' ' }, 'Kolm', /empty/u],
    ['a reason that steers', { why: 'so\u001b]0;x' }, 'Kolm', /control/u],
    ['a reason of 10,000 letters', { why: 'x'.repeat(10_000) }, 'Kolm', /4000 letters/u],
  ])('is refused %s', async (_, deciding, name, message) => {
    const before = workspace.corrections.entries.length;
    const entity = await entityCalled('Nadia Kolm');
    await expect(decide({ kind: 'rename', entity, name }, { ...by(), ...deciding })).rejects.toMatchObject({
      code: 'BAD_CORRECTION',
      detail: expect.stringMatching(message),
    });
    expect(workspace.corrections.entries).toHaveLength(before);
  });

  test('may give any other name and reason', async () => {
    const entity = await entityCalled('Nadia Kolm');
    const name = '<b onclick="x">\'; drop table person; -- 😀 %s ‏نادية';
    const { correction } = await decide({ kind: 'rename', entity, name: `  ${name}\n` }, { ...by(), why: 'two\nlines\tof it' });
    expect(correction).toMatchObject({ state: 'applied', says: `Nadia Kolm is called ${name}`, why: 'two\nlines\tof it' });
    expect((await person(workspace.store, name, {}, { after: null, limit: 1 })).name).toBe(name);
    await undoAll([1]);
    expect(await record()).toEqual(plain);
  });

  test('undoes twice, undoes the undoing, merges in a circle and what is one already: a named error or the right result', async () => {
    const [kolm, orsk, maron] = [
      await entityCalled('Nadia Kolm'),
      await entityCalled('Lena Orsk'),
      await entityCalled('Ilse Maron'),
    ];
    const first = (await decide({ kind: 'merge', entities: [kolm, maron] })).correction.id;
    await decide({ kind: 'merge', entities: [maron, orsk] });
    await decide({ kind: 'merge', entities: [orsk, kolm] });
    const all = await person(workspace.store, 'Nadia Kolm', {}, { after: null, limit: 1 });
    for (const name of ['Lena Orsk', 'Ilse Maron'])
      expect((await person(workspace.store, name, {}, { after: null, limit: 1 })).id).toBe(all.id);
    await expect(decide({ kind: 'merge', entities: [kolm, kolm] })).rejects.toMatchObject({ code: 'BAD_CORRECTION' });
    const undo = (await decide({ kind: 'undo', of: first })).correction.id;
    await expect(decide({ kind: 'undo', of: first })).rejects.toMatchObject({
      code: 'BAD_CORRECTION',
      detail: expect.stringContaining(undo),
    });
    await decide({ kind: 'undo', of: undo });
    await expect(decide({ kind: 'undo', of: undo })).rejects.toMatchObject({ code: 'BAD_CORRECTION' });
    const [one, other] = (await dossiers()).map(({ id }) => id);
    await expect(decide({ kind: 'merge-stories', stories: [one ?? '', one ?? ''] })).rejects.toMatchObject({
      code: 'BAD_CORRECTION',
    });
    await decide({ kind: 'merge-stories', stories: [one ?? '', other ?? ''] });
    await expect(decide({ kind: 'merge-stories', stories: [other ?? '', one ?? ''] })).rejects.toMatchObject({
      code: 'BAD_CORRECTION',
    });
    await undoAll([3, 1, 2]);
    expect(await record()).toEqual(plain);
  });

  test('decides several things at once: each stands in the log once, and in the record as if one had come after the other', async () => {
    const entity = await entityCalled('Nadia Kolm');
    const requests: readonly CorrectionRequest[] = [
      { kind: 'rename', entity, name: 'N. Kolm' },
      { kind: 'date', report: 'c', date: '2024-03-01' },
      { kind: 'reject', target: 'a#s1' },
      { kind: 'reject', target: 'olives#s1' },
      { kind: 'origin', report: 'presses', own: true },
    ];
    const before = workspace.corrections.entries.length;
    const at = by();
    const made = await Promise.all(requests.map((request) => decide(request, at)));
    expect(new Set(made.map(({ correction }) => correction.id)).size).toBe(requests.length);
    expect(workspace.corrections.entries).toHaveLength(before + requests.length);
    expect((await corrections(workspace)).corrections.slice(before).map(({ state }) => state)).toEqual(
      requests.map(() => 'applied'),
    );
    expect((await verify(workspace)).damage).toEqual([]);
    const after = await record();
    await rebuild(workspace, { reader });
    expect(await record()).toEqual(after);
    await undoAll([1]);
    expect(await record()).toEqual(plain);
  });

  test('decides about what was removed: that is told, and nothing is written', async () => {
    const entity = await entityCalled('Ilse Maron');
    await decide({ kind: 'remove', report: 'presses' }, { ...by(), why: 'ordered' });
    const { length } = workspace.corrections.entries;
    const gone: readonly (readonly [CorrectionRequest, string])[] = [
      [{ kind: 'date', report: 'presses', date: '2024-03-01' }, 'REMOVED'],
      [{ kind: 'reject', target: 'presses#s1' }, 'REMOVED'],
      [{ kind: 'remove', report: 'presses' }, 'REMOVED'],
      [{ kind: 'rename', entity, name: 'I. Maron' }, 'NO_SUCH_ID'],
      [{ kind: 'undo', of: workspace.corrections.entries.at(-1)?.id ?? '' }, 'BAD_CORRECTION'],
    ];
    for (const [request, code] of gone)
      await expect(decide(request, { ...by(), why: 'why' }), JSON.stringify(request)).rejects.toMatchObject({ code });
    expect(workspace.corrections.entries).toHaveLength(length);
    expect((await verify(workspace)).damage).toEqual([]);
  });
});
