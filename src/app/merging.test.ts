import { expect, test } from 'vitest';
import { GROWN_TOGETHER } from '../../test/grown-together.ts';
import { given, scratchStores } from '../../test/scratch-store.ts';
import type { Workspace } from '../store/workspace.ts';
import { add } from './add.ts';
import { story } from './lookup.ts';
import { read } from './read.ts';

const inStore = scratchStores('merging');

const REPORTS = GROWN_TOGETHER.map(([id, published, text]) => ({ id, published, text }));

const EARLIER = {
  id: 'early',
  published: '2024-02-28',
  text: 'The ferry Silver Tern of Sandel Lines lay off Port Lenz on Wednesday with water in its engine room. Harbour master Gregor Falk said its pumps were broken.',
};

const idsOf = async ({ store }: Workspace): Promise<string[]> =>
  (await store.stories({}, { after: null, limit: 99 })).items.map(({ id }) => id);

test('after two stories became one, both ids answer, also when an earlier report comes late and gives the story its name', async () => {
  await inStore(async (workspace) => {
    await add(workspace, given(REPORTS.slice(0, 4)));
    const [earlier = '', later = ''] = await idsOf(workspace);
    expect((await story(workspace.store, later)).reports.map(({ id }) => id)).toEqual(['bribes', 'search']);
    await add(workspace, given(REPORTS.slice(4)));
    expect(await idsOf(workspace)).toEqual([earlier]);
    const one = await story(workspace.store, later);
    expect([one.id, one.aliases]).toEqual([earlier, [later]]);
    expect(one).toEqual(await story(workspace.store, earlier));
    expect(one.reports.map(({ id }) => id)).toEqual(REPORTS.map(({ id }) => id));
    await add(workspace, given([EARLIER]));
    const [now = '', ...others] = await idsOf(workspace);
    expect([now === earlier, others]).toEqual([false, []]);
    for (const id of [earlier, later]) expect((await story(workspace.store, id)).id).toBe(now);
  });
});

test('the report that joins them may come first, or between them: they end alike', async () => {
  const { stories } = await read(given(REPORTS));
  const [joining, ...others] = REPORTS.toReversed();
  for (const batches of [
    [[joining], others],
    [others.slice(0, 2), [joining], others.slice(2)],
  ]) {
    await inStore(async (workspace) => {
      for (const batch of batches) await add(workspace, given(batch.flatMap((one) => one ?? [])));
      const ids = await idsOf(workspace);
      expect(ids).toEqual(stories.map(({ id }) => id));
      for (const one of stories) expect({ ...(await story(workspace.store, one.id)), aliases: [] }).toEqual(one);
    });
  }
});
