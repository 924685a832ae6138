import { expect, test } from 'vitest';
import { given, scratchStores } from '../../test/scratch-store.ts';
import type { Dossier } from '../dossier/shape.ts';
import { add } from './add.ts';
import { dossierOf, report, story } from './lookup.ts';
import { read } from './read.ts';
import { verify } from './verify.ts';

const inStore = scratchStores('add');

const crossing = (last: string): string =>
  `TARSK, March 5 (VNA) - The Dravik crossing reopened after five days, spokeswoman Nadia Kolm said. The ferry from Port Lenz carried 50 people, General Piotr Hask said. ${last}`;

const REPORTS: readonly object[] = [
  { id: 'a', published: '2024-03-05', text: crossing('Lorries waited.') },
  { id: 'a', published: '2024-03-06', text: crossing('Lorries left.') },
  { id: 'a', published: '2024-03-04', text: crossing('Lorries came.') },
  { id: 'a', published: '2024-03-05', text: crossing('Lorries waited.'), outlet: 'Tarsk Daily' },
  { id: 'a', published: '2024-03-03', text: crossing('Lorries waited.'), title: 'Early' },
  {
    id: 'a',
    published: '2024-09-09',
    text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said. The presses ran day and night.',
  },
  { id: 'u', url: 'https://courier.example/1', published: '2024-03-06', text: crossing('Buses waited.') },
  { id: 'v', url: 'https://courier.example/1', text: crossing('Buses left.') },
  { text: crossing('Nobody waited.'), outlet: 'The Harrow Courier' },
  { text: crossing('Nobody waited.'), outlet: 'Belhaven Post', published: '2024-03-08' },
  { id: 'x#1', published: '2024-03-02', text: crossing('Carts waited.') },
  { id: '__proto__', published: '2024-03-01', text: crossing('Carts left.') },
];

const without = (dossier: Dossier) => ({ ...dossier, aliases: [] });
/** Every `step`th, then on from the next: for a step that has no factor in common with their number, all of them in another order. */
const stepping = (step: number) => REPORTS.map((_, i) => REPORTS[(i * step + step) % REPORTS.length] ?? {});

test.each([1, 7])('revisions, and one report told several ways, end alike in any order and batches: step %i', async (step) => {
  const { stories } = await read(given(REPORTS));
  expect((await read(given(stepping(step)))).stories).toEqual(stories);
  await inStore(async (workspace) => {
    const seen = new Set<string>();
    for (let i = 0; i < REPORTS.length; i += step) {
      await add(workspace, given(stepping(step).slice(i, i + step)));
      for (const { id } of (await workspace.store.stories({}, { after: null, limit: 99 })).items) seen.add(id);
    }
    for (const one of stories) {
      expect(without(await story(workspace.store, one.id))).toEqual(one);
      for (const { id } of one.reports) {
        expect((await report(workspace.store, id)).story).toBe(one.id);
        expect((await dossierOf(workspace.store, `${id}#s1`)).id).toBe(one.id);
      }
      seen.delete(one.id);
    }
    for (const old of seen) expect((await story(workspace.store, old)).aliases).toContain(old);
    expect(await verify(workspace)).toEqual({ reports: REPORTS.length, damage: [] });
    expect(await add(workspace, given(REPORTS))).toMatchObject({ added: 0, same: REPORTS.length });
  });
});
