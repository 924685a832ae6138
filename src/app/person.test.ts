import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { given, scratchStores } from '../../test/scratch-store.ts';
import type { Dossier } from '../dossier/shape.ts';
import type { StatementRow, Store, StoryFilter } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { add } from './add.ts';
import { exportArchive } from './archive-export.ts';
import { correct } from './correct.ts';
import { importArchive } from './import.ts';
import { type Person, person } from './person.ts';
import { SeveralPeople } from './person-several.ts';
import { rebuild } from './recover.ts';
import { search } from './search.ts';

const inStore = scratchStores('person');
const page = { after: null, limit: 50 };

/** Two stories, months apart. Anton Verel is in both; two people are called Brandt. */
const REPORTS = [
  {
    id: 'daily-1',
    outlet: 'Tarsk Daily',
    published: '2031-03-03',
    title: 'Dravik crossing',
    text: 'TARSK, March 3. Velmoran President Anton Verel said on Monday that the Dravik crossing would stay open for lorries from Kestria. Tomas Brandt, a driver, said the queue was long. General Piotr Hask refused to say whether soldiers would be sent to the Dravik crossing.',
  },
  {
    id: 'post-1',
    outlet: 'Belhaven Post',
    published: '2031-03-09',
    title: 'Dravik crossing',
    text: 'BELHAVEN, March 9. Anton Verel denied on Sunday that the Dravik crossing would stay open for lorries from Kestria. Kestrian Foreign Minister Ilse Maron accused Verel of lying about the Dravik crossing. General Piotr Hask confirmed that soldiers would be sent to the Dravik crossing.',
  },
  {
    id: 'courier-1',
    outlet: 'The Harrow Courier',
    published: '2031-08-12',
    title: 'Harbour in Port Lenz',
    text: 'PORT LENZ, August 12. Velmoran President Anton Verel said the new harbour in Port Lenz would be opened in October. Mayor Lena Orsk said she welcomed the harbour. Nadia Brandt, an engineer, said the work was done.',
  },
];

const ids = (rows: readonly StatementRow[]): string[] => rows.map(({ report, statement }) => `${report}#${statement}`);
const ask = (store: Store, asked: string, filter: StoryFilter = {}): Promise<Person> => person(store, asked, filter, page);
const candidates = async (store: Store, asked: string): Promise<string[]> => {
  const error = await ask(store, asked).catch((thrown: unknown) => thrown);
  if (!(error instanceof SeveralPeople)) throw error;
  return error.candidates.map(({ name }) => name).sort();
};

/** What the tests ask, of a store filled in one order. */
const filled = <T>(reports: readonly object[], use: (workspace: Workspace) => Promise<T>): Promise<T> =>
  inStore(async (workspace) => {
    await add(workspace, given(reports));
    return use(workspace);
  });

describe('a person', () => {
  let told: { readonly verel: Person; readonly hask: Person };
  beforeAll(async () => {
    told = await filled(REPORTS, async ({ store }) => ({
      verel: await ask(store, 'Verel'),
      hask: await ask(store, 'General Hask'),
    }));
  });

  test('is one over stories, with titles and the days they were printed on', () => {
    const { verel } = told;
    expect([verel.name, verel.type, verel.first, verel.last, verel.reports]).toEqual([
      'Anton Verel',
      'PER',
      '2031-03-03',
      '2031-08-12',
      3,
    ]);
    expect(new Set(verel.stories.map(({ story }) => story)).size).toBe(2);
    const days = verel.titles.map(({ first, last }) => [first, last]);
    expect(days[0]?.[0]).toBe('2031-03-03');
    expect(verel.titles.map(({ title }) => title).join()).toContain('President');
  });

  test('said this, the newest first, and others said that about him', () => {
    const { verel } = told;
    expect(verel.by.items.map(({ date }) => date)).toEqual(['2031-08-12', '2031-03-09', '2031-03-03']);
    expect(verel.about.items.map(({ speaker, act }) => `${speaker} ${act}`)).toEqual(['Ilse Maron accuse']);
    expect(verel.statements).toEqual({ by: 3, about: 1 });
    for (const { report, words, content } of verel.by.items) {
      const { text = '' } = REPORTS.find(({ id }) => id === report) ?? {};
      expect(content.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(words);
    }
  });

  test('changed position, on these days, in these words; none is called right', () => {
    const turns = ({ positions }: Person) =>
      positions.map(({ earlier, later }) => `${earlier.date} ${earlier.act} ${later.date} ${later.act}`);
    expect(turns(told.verel)).toEqual([expect.stringMatching(/^2031-03-03 \w+ 2031-03-09 deny$/)]);
    expect(turns(told.hask)).toEqual(['2031-03-03 refuse 2031-03-09 confirm']);
  });

  test('is the same whatever the order in which the reports came, and keeps the id that an earlier report takes from it', async () => {
    const late = await filled(REPORTS.toReversed(), async ({ store }) => ask(store, 'Verel'));
    expect(late).toEqual(told.verel);
    await filled([REPORTS[2] ?? {}], async (workspace) => {
      const { id } = await ask(workspace.store, 'Verel');
      for (const one of REPORTS.slice(0, 2)) await add(workspace, given([one]));
      expect(id).not.toBe(told.verel.id);
      expect(await ask(workspace.store, id)).toEqual(told.verel);
    });
  });
});

test('who is meant is asked, never guessed; filters hold together', () =>
  filled(REPORTS, async (workspace) => {
    const { store } = workspace;
    const name = async (asked: string): Promise<string> => (await ask(store, asked)).name;
    for (const asked of ['Anton Verel', 'verel', 'PRESIDENT VEREL', ' the  President Anton Verel', 'Anto', 'Werel'])
      expect(await name(asked), asked).toBe('Anton Verel');
    expect(await candidates(store, 'Brandt')).toEqual(['Nadia Brandt', 'Tomas Brandt']);
    expect(await name('Nadia Brandt')).toBe('Nadia Brandt');
    expect(await name('Kestria')).toBe('Kestria');
    const {
      id,
      stories: [at],
    } = await ask(store, 'Maron');
    expect([await name(id), await name(`${at?.story}#${at?.entity}`)]).toEqual(['Ilse Maron', 'Ilse Maron']);
    for (const [asked, code] of [
      ['Nobody Here', 'NO_SUCH_PERSON'],
      ['', 'NO_SUCH_PERSON'],
      ["%_'; drop table person; --\0\ud83d", 'NO_SUCH_PERSON'],
      ['(a+)+$'.repeat(20_000), 'NO_SUCH_PERSON'],
      ['pe-000000000000', 'NO_SUCH_ID'],
      ['st-none#E1', 'NO_SUCH_ID'],
      [`${at?.story}#E999`, 'NO_SUCH_ID'],
    ] as const)
      await expect(ask(store, asked), asked.slice(0, 40)).rejects.toMatchObject({ code });

    const by = async (filter: StoryFilter) => ids((await ask(store, 'Verel', filter)).by.items);
    expect(await by({ act: 'deny' })).toEqual(['post-1#s1']);
    expect(await by({ act: 'deny', to: '2031-03-08' })).toEqual([]);
    expect(await by({ from: '2031-03-04', outlet: 'courier' })).toEqual(['courier-1#s1']);
    expect(await by({ place: 'belhaven', polarity: 'denied' })).toEqual(['post-1#s1']);
    expect(await by({ since: '2031-08-01' })).toEqual(['courier-1#s1']);
    expect((await ask(store, 'Verel', { outlet: 'courier' })).positions).toEqual([]);
    expect((await ask(store, 'Verel', { outlet: 'post' })).positions).toHaveLength(1);

    // page by page: each list goes on by its own cursor
    const first = await person(store, 'Verel', {}, { after: null, limit: 2 });
    const rest = await person(store, 'Verel', {}, { after: first.by.next, limit: 2 });
    expect([ids(first.by.items).length, first.about.next, ids(rest.by.items), rest.by.next]).toEqual([
      2,
      null,
      ['daily-1#s1'],
      null,
    ]);
    expect([rest.about.items, rest.positions]).toEqual([[], []]);
    await expect(person(store, 'Verel', {}, { after: 'x', limit: 2 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });

    const found = async (speaker: string, filter: StoryFilter = {}) =>
      ids((await search(store, { ...filter, speaker }, page)).items).length;
    expect(await found('verel')).toBe(3);
    expect(await found('president verel')).toBe(3);
    expect(await found('Foreign Minister', { act: 'accuse' })).toBe(1);
    expect(await found(id)).toBe(1);
    expect(await found('pe-000000000000')).toBe(0);
    expect(await found('brandt', { outlet: 'courier' })).toBe(1);
    expect(await found('%')).toBe(0);
    expect(await found("'".repeat(100_000))).toBe(0);
  }));

test('what an analyst decided about people holds over stories', () =>
  filled(REPORTS, async (workspace) => {
    const { store } = workspace;
    const deciding = { at: '2031-09-01T00:00:00Z', who: 'Nadia Kolm', why: null };
    const holder = await store.storyOf('post-1');
    const at = async (asked: string): Promise<string> => {
      const { story, entity } = (await ask(store, asked)).stories[0] ?? { story: '', entity: '' };
      return `${story}#${entity}`;
    };
    await correct(workspace, { kind: 'rename', entity: await at('Maron'), name: 'Ilse Maron-Voss' }, deciding);
    expect((await ask(store, 'Maron-Voss')).name).toBe('Ilse Maron-Voss');
    await correct(workspace, { kind: 'merge', entities: [await at('Tomas Brandt'), await at('Piotr Hask')] }, deciding);
    const { name, statements } = await ask(store, 'Tomas Brandt');
    expect(await ask(store, 'Piotr Hask')).toMatchObject({ name, statements });
    expect(statements.by).toBe(3);
    const { stories: places } = await ask(store, 'Anton Verel');
    const crossing = places.find(({ story }) => story === holder) ?? { story: '', entity: '' };
    const split = {
      kind: 'split',
      entity: `${crossing.story}#${crossing.entity}`,
      out: [await partOf(store, crossing, 'post-1')],
    } as const;
    await correct(workspace, split, deciding);
    expect(await candidates(store, 'Anton Verel')).toEqual(['Anton Verel', 'Anton Verel']);
  }));

test('two names in two stories are one person where an analyst says so: undone they are two, and it survives what is done to the store', () =>
  filled(REPORTS, async (workspace) => {
    const { store } = workspace;
    const deciding = { at: '2031-09-01T00:00:00Z', who: 'Nadia Kolm', why: 'she married in June' };
    const [maron, orsk] = [await ask(store, 'Ilse Maron'), await ask(store, 'Lena Orsk')];
    const { correction } = await correct(workspace, { kind: 'merge', entities: [maron.id, orsk.id] }, deciding);
    expect(correction).toMatchObject({ state: 'applied', says: 'Ilse Maron and Lena Orsk are one' });
    expect(correction.stories).toEqual([maron, orsk].flatMap(({ stories }) => stories.map(({ story }) => story)).sort());
    const both = await ask(store, 'Lena Orsk');
    expect(both).toEqual(await ask(store, 'Ilse Maron'));
    expect([both.names, both.stories.length]).toEqual([['Ilse Maron', 'Lena Orsk'], 2]);
    expect(both.statements.by).toBe(maron.statements.by + orsk.statements.by);
    expect(await ask(store, orsk.id)).toEqual(both);
    expect(ids((await search(store, { speaker: 'Orsk' }, page)).items).sort()).toEqual(ids(both.by.items).sort());

    const archive: string[] = [];
    for await (const line of exportArchive(workspace, { program: '0' })) archive.push(line);
    await inStore(async (fresh) => {
      await importArchive(fresh, Readable.from(archive.map((line) => Buffer.from(line))), 'desk.jsonl');
      expect(await ask(fresh.store, 'Lena Orsk')).toEqual(both);
      await rebuild(fresh);
      expect(await ask(fresh.store, 'Lena Orsk')).toEqual(both);
    });
    const taken = { ...deciding, at: '2031-09-02T00:00:00Z' };
    await correct(workspace, { kind: 'undo', of: correction.id }, taken);
    expect([await ask(store, 'Ilse Maron'), await ask(store, 'Lena Orsk')]).toEqual([maron, orsk]);
    const apart = { kind: 'apart', entities: [maron, orsk].map(({ stories: [at] }) => `${at?.story}#${at?.entity}`) } as const;
    await expect(correct(workspace, apart, taken)).rejects.toMatchObject({ code: 'BAD_CORRECTION' });
  }));

/** "post-1#e1": what somebody of a story is in one of its reports. */
async function partOf(
  store: Store,
  { story, entity }: { readonly story: string; readonly entity: string },
  report: string,
): Promise<string> {
  const { entities }: Dossier = JSON.parse((await store.story(story))?.dossier ?? '{}');
  const part = entities.find(({ id }) => id === entity)?.in.find((one) => one.report === report);
  return `${report}#${part?.entity}`;
}
