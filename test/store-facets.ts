import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountCounts, Store, StoryFacets, StoryFilter } from '../src/store/store.ts';
import { statementOf, storyOf, update } from './store-rows.ts';

const nothing: AccountCounts = { agrees: 0, adds: 0, differs: 0, denied: 0, 'not-confirmed': 0, superseded: 0 };

const STORIES = [
  storyOf('st-ferry', ['a'], {
    ...{ first: '2031-05-01', last: '2031-05-09', places: ['Port Lenz', 'Tarsk'], outlets: ['Tarsk Daily'] },
    ...{ atMost: 1, accounts: { ...nothing, denied: 2 }, people: ['Ilse Maron', 'Jan "Deck" Verel'] },
    statements: [statementOf('a', 1, 'the ferry is safe', { story: 'st-ferry' })],
  }),
  storyOf('st-strike', ['b', 'c'], {
    ...{ first: '2031-05-02', last: '2031-05-20', places: ['PORT LENZ'], outlets: ['Tarsk Daily', 'Belhaven Post'] },
    ...{ atMost: 2, accounts: { ...nothing, denied: 1, differs: 10 }, people: ['ilse maron'] },
  }),
  storyOf('st-talks', ['d'], {
    ...{ first: '2031-05-14', last: '2031-05-14', places: ['Harrow'], outlets: [] },
    ...{ atMost: 12, accounts: { ...nothing, agrees: 1 }, people: [] },
    title: '"accounts":{"denied":3},"atMost":1, says the minister',
  }),
  storyOf('st-undated', ['e'], {
    first: null,
    last: null,
    places: ['Port Lenz North', 'a\0b'],
    atMost: 3,
    accounts: nothing,
    people: [],
  }),
];

/** Further ways to look at the list of stories; every engine runs this. */
export function facetsContract(given: () => Store): void {
  describe('the list of stories by its newest', () => {
    beforeEach(() => given().regroup(update({ stories: STORIES })));

    test.each([1, 2, 3, 4])('is by last day, undated last; paged by %i', async (limit) => {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const { items, next }: Awaited<ReturnType<Store['stories']>> = await given().stories({}, { after, limit }, 'last');
        found.push(...items.map(({ id }) => id));
        after = next;
        if (after === null) break;
      }
      expect(found).toEqual(['st-strike', 'st-talks', 'st-ferry', 'st-undated']);
    });

    test('a cursor of the one order is none of the other', async () => {
      const byLast = (await given().stories({}, { after: null, limit: 1 }, 'last')).next;
      const byFirst = (await given().stories({}, { after: null, limit: 1 }, 'first')).next;
      await expect(given().stories({}, { after: byLast, limit: 1 }, 'first')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(given().stories({}, { after: byFirst, limit: 1 }, 'last')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });
  });

  describe('the facets of the list of stories', () => {
    beforeEach(() => given().regroup(update({ stories: STORIES })));
    const counts = async (filter: StoryFilter, of: 'relation' | 'origins' | 'since' | 'place' | 'outlet' | 'person') =>
      Object.fromEntries((await given().storyFacets(filter))[of].map(({ value, stories }) => [value, stories]));

    test('count stories by what each has', async () => {
      const facets: StoryFacets = await given().storyFacets({});
      expect([facets.stories, facets.last]).toEqual([4, '2031-05-20']);
      expect(await counts({}, 'relation')).toEqual({
        ...{ denied: 2, 'not-confirmed': 0, differs: 1, superseded: 0, agrees: 1, adds: 0, none: 2 },
      });
      expect(await counts({}, 'origins')).toEqual({ '1': 1, '2': 1, '3+': 2 });
      expect(await counts({}, 'since')).toEqual({ '2031-05-20': 1, '2031-05-14': 2, '2031-04-21': 3 });
    });

    test('name a place as the first story writes it, once, and count what a filter by it would find', async () => {
      expect(await counts({}, 'place')).toMatchObject({ 'Port Lenz': 3, Tarsk: 1, Harrow: 1, 'Port Lenz North': 1 });
    });

    test('name who is named, once whatever the case', async () => {
      expect(await counts({}, 'person')).toEqual({ 'Ilse Maron': 2, 'Jan "Deck" Verel': 1 });
      expect(await counts({ person: ['verel'] }, 'person')).toEqual({ 'Ilse Maron': 2, 'Jan "Deck" Verel': 1, verel: 1 });
    });

    test('list what was asked for even where no story has it', async () => {
      expect(await counts({ outlet: ['Nobody’s Herald'] }, 'outlet')).toMatchObject({ 'Nobody’s Herald': 0, 'Tarsk Daily': 2 });
    });

    test.each<[StoryFilter, Parameters<typeof counts>[1], object, string]>([
      [{ relation: ['denied'] }, 'relation', { denied: 2, none: 2 }, 'a list is not narrowed by itself'],
      [{ relation: ['denied'] }, 'origins', { '1': 1, '2': 1, '3+': 0 }, 'the others are'],
      [{ place: ['port lenz'] }, 'relation', { denied: 2, none: 1 }, 'in any case'],
      [{ query: 'ferry' }, 'outlet', { 'Tarsk Daily': 1 }, 'by the words of a statement'],
      [{ person: ['maron'] }, 'relation', { denied: 2, differs: 1, none: 0 }, 'by a part of a name'],
      [{ since: '2031-05-20' }, 'since', { '2031-05-14': 2 }, 'days are not narrowed by a day'],
      [{ since: '2031-05-14' }, 'origins', { '1': 0, '2': 1, '3+': 1 }, 'by day'],
    ])('under %j, %s: %j (%s)', async (filter, of, expected, _why) => {
      expect(await counts(filter, of)).toMatchObject(expected);
    });

    test('in an empty store there is nothing to count', async () => {
      await given().clear();
      const facets = await given().storyFacets({});
      expect([facets.stories, facets.last, facets.since, facets.place]).toEqual([0, null, [], []]);
    });

    test.each<[StoryFilter, string[]]>([
      [{ relation: ['denied'] }, ['st-ferry', 'st-strike']],
      [{ relation: ['differs'] }, ['st-strike']],
      [{ relation: ['none'] }, ['st-talks', 'st-undated']],
      [{ relation: ['differs', 'none'] }, ['st-strike', 'st-talks', 'st-undated']],
      [{ origins: ['1'] }, ['st-ferry']],
      [{ origins: ['2', '3+'] }, ['st-strike', 'st-talks', 'st-undated']],
      [{ place: ['Tarsk', 'Harrow'] }, ['st-ferry', 'st-talks']],
      [{ outlet: ['belhaven'], relation: ['denied'] }, ['st-strike']],
      [{ person: ['ILSE'] }, ['st-ferry', 'st-strike']],
      [{ person: ['Verel', 'nobody'] }, ['st-ferry']],
      [{ story: ['st-talks', 'st-ferry', 'st-none'] }, ['st-ferry', 'st-talks']],
      [{ story: [] }, []],
      [{ relation: [] }, []],
    ])('and each is a filter: %j leaves %j', async (filter, expected) => {
      const { items } = await given().stories(filter, { after: null, limit: 10 });
      expect(items.map(({ id }) => id)).toEqual(expected);
      expect((await given().storyFacets(filter)).stories).toBe(expected.length);
    });
  });
}
