import { beforeEach, describe, expect, test } from 'vitest';
import type { ListKey, PersonRef, SpeechRow } from '../src/store/people-store.ts';
import type { Store, StoryFilter, StoryRecord } from '../src/store/store.ts';
import type { StoreUnderTest } from './store-contract.ts';
import { personOf, placedOf, statementOf, storedOf, storyOf, update } from './store-rows.ts';

const first = { after: null, limit: 100 };

/** Who speaks and is spoken of: every engine's store runs this. */
export function peopleContract(at: () => StoreUnderTest, hostile: readonly string[]): void {
  let store: Store;
  beforeEach(() => {
    store = at().store;
  });
  const put = (...stories: StoryRecord[]) => store.regroup(update({ stories }));
  const who = (people: readonly { readonly story: string; readonly name: string }[]) =>
    people.map(({ story, name }) => `${story} ${name}`);

  describe('people', () => {
    const maron = personOf('E1', 'Ilse Maron', {
      names: ['Ilse Maron', 'Maron'],
      titles: [{ title: 'Foreign Minister', date: '2031-05-01' }],
      keys: ['PER maron', 'PER ilse maron'],
      parts: [
        { id: 'pe-1', report: 'r1', day: '2031-05-01' },
        { id: 'pe-2', report: 'r2', day: null },
      ],
    });
    const orsk = personOf('E10', 'Léna Orsk', { keys: ['PER orsk'], parts: [] });
    const brandt = personOf('E2', 'Tomas Brandt', { keys: ['PER brandt'] });
    const of = (id: string, ...people: (typeof maron)[]) => storyOf(id, [], { who: { people, speech: [], positions: [] } });
    beforeEach(() =>
      put(of('st-1', orsk, maron, brandt), of('st-2', { ...maron, name: 'Minister Maron', keys: ['PER maron'], parts: [] })),
    );

    test.each<[words: string[], found: string[], why: string]>([
      [['maron'], ['st-1 Ilse Maron', 'st-2 Minister Maron'], 'a part of the name, any case'],
      [['MINISTER', 'ilse'], ['st-1 Ilse Maron', 'st-2 Minister Maron'], 'title and name, in any order'],
      [['orsk'], ['st-1 Léna Orsk'], 'in order of number: E2 stands before E10'],
      [['lena'], ['st-1 Léna Orsk'], 'typed without marks'],
      [['léna'], ['st-1 Léna Orsk'], 'typed with them'],
      [['maron', 'brandt'], [], 'not both in one person'],
      [['%'], [], 'no pattern'],
      [['_'], [], 'no pattern'],
      [[], [], 'no words'],
      [Array(40).fill('maron'), [], 'more words than any name has'],
    ])('called %j: %j (%s)', async (words, found) => {
      expect(who(await store.peopleCalled(words, 9))).toEqual(found);
    });

    test('are found under a key, by the id of a part, and where they stand', async () => {
      const both = ['st-1 Ilse Maron', 'st-2 Minister Maron'];
      expect(who(await store.peopleUnder(['PER maron']))).toEqual(both);
      expect(who(await store.peopleUnder(['PER ilse maron', 'PER orsk', 'PER nobody']))).toEqual([
        'st-1 Ilse Maron',
        'st-1 Léna Orsk',
      ]);
      expect(who(await store.peopleWith(['pe-2']))).toEqual(['st-1 Ilse Maron']);
      expect(
        who(
          await store.peopleAt([
            { story: 'st-2', entity: 'E1' },
            { story: 'st-9', entity: 'E1' },
          ]),
        ),
      ).toEqual(['st-2 Minister Maron']);
      expect(await store.peopleAt([{ story: 'st-1', entity: 'E1' }])).toEqual([{ story: 'st-1', ...maron }]);
      for (const none of [store.peopleUnder([]), store.peopleWith([]), store.peopleAt([])]) expect(await none).toEqual([]);
    });

    test('so many as are asked for, and some of those who are called alike', async () => {
      expect(await store.peopleCalled(['m'], 2)).toHaveLength(2);
      await put(...Array.from({ length: 30 }, (_, i) => of(`st-x${i}`, brandt)), of('st-y', personOf('E1', 'Nadia Brandt')));
      const found = await store.peopleCalled(['brandt'], 99);
      expect([found.length, new Set(who(found).map((one) => one.replace(/^\S+ /u, '')))]).toEqual([
        9,
        new Set(['Tomas Brandt', 'Nadia Brandt']),
      ]);
    });

    test('go with their story, and are replaced with it', async () => {
      await put(of('st-1', brandt));
      expect(who(await store.peopleUnder(['PER maron', 'PER brandt']))).toEqual(['st-1 Tomas Brandt', 'st-2 Minister Maron']);
      await store.regroup(update({ gone: ['st-1', 'st-2'] }));
      expect(await store.peopleCalled(['a'], 9)).toEqual([]);
      expect(await store.peopleWith(['pe-E2'])).toEqual([]);
    });

    const verel = { entity: 'E1', claim: 'c1', relation: 'differs', a: 0, b: 1 };
    const told: StoryRecord['who'] = {
      people: [{ ...maron, perhaps: ['E10'] }, orsk],
      speech: [
        { entity: 'E1', role: 'by', nth: 0 },
        { entity: 'E10', role: 'about', nth: 0 },
      ],
      positions: [verel, verel],
    };
    test.each<[alteration: string, found: string[]]>([
      ["update person set person = replace(person, 'Ilse', 'Else')", ['PERSON_DAMAGED st-3#E1 person']],
      ["update person set called = called || 'x' where entity = 'E10'", ['PERSON_DAMAGED st-3#E10 person']],
      ['update person set number = number + 1', ['PERSON_DAMAGED st-3#E1 person', 'PERSON_DAMAGED st-3#E10 person']],
      ["delete from person where entity = 'E1'", ['PERSON_MISSING st-3#E1 person']],
      [
        "insert into person select story, 'E9', 9, called, person from person where entity = 'E1'",
        ['PERSON_SURPLUS st-3#E9 person'],
      ],
      ["delete from person_key where key = 'PER maron'", ['PERSON_MISSING st-3#E1 person_key']],
      ["delete from person_key where key = 'perhaps'", ['PERSON_MISSING st-3#E1 person_key']],
      ["update person_key set key = 'PER orks' where key = 'PER orsk'", ['PERSON_DAMAGED st-3#E10 person_key']],
      ["insert into person_part values ('st-3', 'E10', 'pe-9')", ['PERSON_SURPLUS st-3#E10 person_part']],
      ["insert into person_part select * from person_part where id = 'pe-2'", ['PERSON_SURPLUS st-3#E1 person_part']],
      ["update person_part set id = 'pe-9' where id = 'pe-1'", ['PERSON_DAMAGED st-3#E1 person_part']],
      ["delete from speech where role = 'by'", ['PERSON_MISSING st-3#E1 speech']],
      ['update speech set nth = 7', ['PERSON_DAMAGED st-3#E1 speech', 'PERSON_DAMAGED st-3#E10 speech']],
      ["insert into speech values ('st-3', 'E1', 'about', 0)", ['PERSON_SURPLUS st-3#E1 speech']],
      ['delete from position', ['PERSON_MISSING st-3#E1 position']],
      ['insert into position select * from position limit 1', ['PERSON_SURPLUS st-3#E1 position']],
      ["update position set relation = 'agrees'", ['PERSON_DAMAGED st-3#E1 position']],
    ])('after “%s” are found to be otherwise than their story has them', async (alteration, found) => {
      await store.regroup(update({ gone: ['st-1', 'st-2'], stories: [storyOf('st-3', [], { who: told })] }));
      const asTold = [{ id: 'st-3', who: told }];
      expect(await store.checkPeople(asTold)).toEqual([]);
      await at().alter(alteration);
      const shown = (await store.checkPeople(asTold)).map(
        ({ code, message }) =>
          `${code} ${/^\S+/u.exec(message)?.[0]} ${/\b(?:person(?:_key|_part)?|speech|position)\b/u.exec(message)?.[0]}`,
      );
      expect(shown).toEqual(found);
      await put(storyOf('st-3', [], { who: told }));
      expect(await store.checkPeople(asTold), 'laid out anew').toEqual([]);
    });

    test('of stories that are not there are found', async () => {
      await put(storyOf('st-3', [], { who: told, named: [{ type: 'PER', name: 'Ilse Maron' }] }));
      await at().alter('delete from story');
      const codes = (await store.check()).map(({ code, message }) => `${code} ${message}`);
      expect(codes).toContain('NAME_WITHOUT_STORY Ilse Maron is a name in a story that is not there');
      for (const table of ['person', 'person_key', 'person_part', 'speech', 'position'])
        expect(codes).toContain(`PERSON_WITHOUT_STORY st-3#E1 has rows of ${table} in a story that is not there`);
    });

    test.each(hostile)('have any name: %j', async (text) => {
      const name = `fog ${text} fog`;
      const odd = personOf('E3', name, {
        titles: [{ title: text, date: null }],
        keys: [text],
        parts: [{ id: text, report: text, day: null }],
      });
      await put(of('st-3', odd));
      const whole = [{ story: 'st-3', ...odd }];
      expect(await store.peopleUnder([text])).toEqual(whole);
      expect(await store.peopleWith([text])).toEqual(whole);
      expect(await store.peopleCalled([name], 9)).toEqual(whole);
      await store.peopleCalled([text], 9);
    });
  });

  describe('what people say', () => {
    const rows = [
      statementOf('r3', 1, 'the port is open', { date: '2031-05-09', outlet: 'Coastwire', act: 'confirm' }),
      statementOf('r1', 2, 'the port is shut', { date: '2031-05-02', polarity: 'denied', act: 'deny' }),
      statementOf('r1', 10, 'no comment', { date: '2031-05-02', act: 'refuse', place: 'Dravik' }),
      statementOf('r2', 1, 'trucks wait at the port', { date: '2031-05-02' }),
      statementOf('r4', 1, 'nobody knows when', { date: null, outlet: null, place: null }),
    ];
    const told = rows.map(({ report, statement }) => `${report}#${statement}`);
    const by = (...nth: number[]): SpeechRow[] => nth.map((one) => ({ entity: 'E1', role: 'by', nth: one }));
    const E1: PersonRef[] = [{ story: 'st-1', entity: 'E1' }];
    beforeEach(async () => {
      const statements = rows.toReversed();
      const speech: SpeechRow[] = [
        ...by(0, 1, 2, 3, 4),
        { entity: 'E2', role: 'by', nth: 4 },
        { entity: 'E2', role: 'about', nth: 3 },
      ];
      const positions = [{ entity: 'E1', claim: 'c3', relation: 'denied', a: 3, b: 4 }];
      const stands = [null, 'asserts', 'refuses', 'denies', 'asserts'];
      const members = ['r1', 'r2', 'r3', 'r4'].map((id) => storedOf(id, id));
      await store.put(members);
      const story = storyOf('st-1', ['r1', 'r2', 'r3', 'r4'], {
        ...{ statements, stands, who: { people: [], speech, positions } },
        ...{ places: ['Belhaven', 'Dravik'], outlets: ['The Harrow Courier', 'Coastwire'] },
      });
      const placed = members.map((one) => placedOf(one, 'st-1'));
      await store.regroup(update({ stories: [story], aliases: [{ alias: 'st-0', story: 'st-1' }], placed }));
    });

    test.each([1, 2, 3, 4, 5, 9])('goes from the newest to the oldest, undated last, read by %i', async (limit) => {
      const found: string[] = [];
      for (let after: ListKey | null = null; ; ) {
        const page: Awaited<ReturnType<Store['speechOf']>> = await store.speechOf('by', E1, {}, { after, limit });
        found.push(...page.map(({ row }) => `${row.report}#${row.statement}`));
        after = page.at(-1)?.key ?? null;
        if (page.length < limit) break;
      }
      expect(found).toEqual(told);
    });

    test.each<[filter: StoryFilter, found: number[], why: string]>([
      [{ act: 'deny' }, [1], 'act'],
      [{ polarity: 'denied', act: 'deny' }, [1], 'act and polarity'],
      [{ polarity: 'denied', act: 'say' }, [], 'no such together'],
      [{ place: 'dravik', outlet: 'harrow', act: 'refuse' }, [2], 'place, outlet and act'],
      [{ from: '2031-05-03' }, [0], 'from a day: not the undated'],
      [{ from: '2031-05-02', to: '2031-05-02', place: 'belhaven' }, [1, 3], 'within days, at a place'],
      [{ story: 'st-1', outlet: 'coastwire' }, [0], 'in a story'],
      [{ story: 'st-0', outlet: 'coastwire' }, [0], 'in a story by an id it had'],
      [{ story: 'st-7' }, [], 'in no such story'],
      [{ since: '2031-05-03', query: 'port' }, [0, 1, 3], 'in a story still going on, with a word'],
      [{ since: '2031-05-04' }, [], 'in no story that went on so long'],
    ])('for %j: %j (%s)', async (filter, found) => {
      const page = await store.speechOf('by', E1, filter, { after: null, limit: 9 });
      expect(page.map(({ row }) => `${row.report}#${row.statement}`)).toEqual(found.map((one) => told[one]));
      // the same of `search`, by whom the speaker is, which the words of these do not tell
      const { items } = await store.search({ ...filter, speakers: E1 }, first);
      expect(new Set(items)).toEqual(new Set(page.map(({ row }) => row)));
      const { items: stories } = await store.stories({ ...filter, speakers: E1 }, first);
      expect(stories.map(({ id }) => id)).toEqual(found.length > 0 ? ['st-1'] : []);
    });

    test('is told from what others are told of them, and counted once', async () => {
      const E2 = [{ story: 'st-1', entity: 'E2' }];
      expect((await store.speechOf('about', E2, {}, { after: null, limit: 9 })).map(({ row }) => row)).toEqual([rows[1]]);
      const none = { by: 0, about: 0 };
      expect(await store.speechCounts([E2, [...E1, ...E2], [], E1])).toEqual([
        { by: 1, about: 1 },
        { by: 5, about: 1 },
        none,
        { by: 5, about: 0 },
      ]);
      expect(await store.speechCounts([])).toEqual([]);
    });

    test('by a speaker in other words, or called so in the statement', async () => {
      const found = async (filter: StoryFilter) => (await store.search(filter, first)).items.length;
      expect(await found({ speaker: 'nobody', speakers: [] })).toBe(0);
      expect(await found({ speaker: 'nobody', speakers: E1 })).toBe(5);
      expect(await found({ speaker: 'maron', speakers: [] })).toBe(5);
      expect(await found({ speakers: [] })).toBe(0);
    });

    test('has a stand, which undated statements show nowhere', async () => {
      const stands = await store.standsOf(E1, {}, 9);
      expect(stands.map(({ row, stand }) => `${row.report}#${row.statement} ${stand}`)).toEqual([
        'r3#s1 asserts',
        'r1#s2 denies',
        'r1#s10 refuses',
        'r2#s1 asserts',
      ]);
      expect(await store.standsOf(E1, { act: 'deny' }, 9)).toHaveLength(1);
      expect(await store.standsOf(E1, {}, 2)).toHaveLength(2);
    });

    test('may be set against each other by a claim', async () => {
      const [found, ...others] = await store.positionsOf(E1);
      expect(others).toEqual([]);
      expect(found).toEqual({
        a: { row: rows[1], stand: 'denies' },
        b: { row: rows[0], stand: 'asserts' },
        claim: 'st-1#c3',
        relation: 'denied',
      });
    });

    test.each(hostile)('takes any filter: %j', async (text) => {
      const filter = {
        query: text,
        act: text,
        polarity: text,
        place: text,
        outlet: text,
        from: text,
        to: text,
        since: text,
        story: text,
      };
      expect(await store.speechOf('by', [{ story: text, entity: text }], filter, { after: null, limit: 9 })).toEqual([]);
      await store.search({ ...filter, speaker: text, speakers: [{ story: text, entity: text }] }, first);
      await store.stories({ ...filter, speaker: text, speakers: [{ story: text, entity: text }] }, first);
    });
  });
}
