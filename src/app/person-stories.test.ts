import { expect, test } from 'vitest';
import { given, scratchStores } from '../../test/scratch-store.ts';
import { add } from './add.ts';
import { type PersonStory, personStories } from './person-stories.ts';

const inStore = scratchStores('person-stories');

/** One matter in spring, another in autumn; the President is in both. */
const REPORTS = [
  {
    id: 'daily',
    outlet: 'Tarsk Daily',
    published: '2031-03-03',
    text: 'TARSK, March 3. Velmoran President Anton Verel said on Monday that the Dravik crossing would stay open for lorries from Kestria. Verel said the queue was short.',
  },
  {
    id: 'post',
    outlet: 'Belhaven Post',
    published: '2031-03-04',
    text: 'BELHAVEN, March 4. Kestrian Foreign Minister Ilse Maron denied on Tuesday that the Dravik crossing would stay open for lorries from Kestria. The Velmoran leader had spoken of it before. Anton Verel said that the Dravik crossing would stay open for lorries from Kestria.',
  },
  {
    id: 'courier',
    outlet: 'The Harrow Courier',
    published: '2031-10-12',
    text: 'PORT LENZ, October 12. President Anton Verel said the new harbour in Port Lenz would be opened in November. Mayor Lena Orsk said she welcomed the harbour.',
  },
];

const called = ({ called: all }: PersonStory, kind: string): string[] =>
  all.filter((one) => one.kind === kind).map(({ words, count, first, last }) => `${words} ${count} ${first} ${last}`);

test('what stories have on somebody: the latest first, each with its words', () =>
  inStore(async (workspace) => {
    await add(workspace, given(REPORTS));
    const ask = (after: string | null, limit: number) => personStories(workspace.store, 'Anton Verel', { after, limit });
    const { items, next } = await ask(null, 10);
    expect([items.map(({ first }) => first), next]).toEqual([['2031-10-12', '2031-03-03'], null]);
    const [autumn, spring] = items as [PersonStory, PersonStory];
    expect(called(autumn, 'name')).toEqual(['Anton Verel 1 2031-10-12 2031-10-12']);
    expect(called(spring, 'name')).toEqual(['Anton Verel 2 2031-03-03 2031-03-04', 'Verel 1 2031-03-03 2031-03-03']);
    expect(called(spring, 'title').join()).toMatch(/President 1 2031-03-03 2031-03-03$/u);
    expect(spring.joined.map(({ says, at }) => [says, ...at.map(({ words, report }) => `${words} ${report}`)])).toEqual([
      ['the same name', 'Anton Verel daily', 'Anton Verel post'],
    ]);

    const cited = items.flatMap((one) => [...one.called.map(({ at }) => at), ...one.joined.flatMap(({ at }) => at)]);
    for (const { report, span, words, outlet } of cited) {
      const { text = '', outlet: own } = REPORTS.find(({ id }) => id === report) ?? {};
      expect([text.slice(...span), outlet]).toEqual([words, own]);
    }
    const one = await ask(null, 1);
    const two = await ask(one.next, 1);
    expect([...one.items, ...two.items]).toEqual(items);
    expect(two.next).toBeNull();
    await expect(ask('x', 1)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(personStories(workspace.store, 'pe-000000000000', { after: null, limit: 1 })).rejects.toMatchObject({
      code: 'NO_SUCH_ID',
    });
  }));
