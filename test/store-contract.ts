import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page, PageRequest, Store, StoredReport, StoryFilter, StoryRecord } from '../src/store/store.ts';
import type { Walked, WalkUpdate } from '../src/store/walk-store.ts';
import { facetsContract } from './store-facets.ts';
import { peopleContract } from './store-people.ts';
import { placedOf, statementOf, storedOf, storyOf, summaryOf, update } from './store-rows.ts';

/** One store for the whole suite, emptied before each rule. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Empties it, aliases included. */
  empty(): Promise<void>;
  /** Behind the store's back. */
  alter(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** What a database cannot hold as it is, and what must come back all the same. */
const HOSTILE = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\\',
  '\\u0000',
  '\ud83d',
  '\ude00\ud83d',
  '😀',
  "'; drop table report; --",
  '%_',
  '"',
  '{},NULL',
  'é',
];

async function pages<T>(list: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await list({ after, limit });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    after = page.next;
    if (after === null) return items;
  }
}

const first = { after: null, limit: 100 };

/** Every engine runs this. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeAll(async () => {
      under = await open();
      store = under.store;
    });
    beforeEach(() => under.empty());
    afterAll(() => under.close());

    describe('reports', () => {
      test('come back as they were put, in the order asked for', async () => {
        const [a, b] = [
          storedOf('a', 'one', { position: 7 }),
          storedOf('b', 'two', { position: 2 ** 40, features: new Uint8Array() }),
        ];
        expect(await store.put([a, b])).toEqual(['new', 'new']);
        expect(await store.reports([b.key, 'no-such-key', a.key])).toEqual([b, a]);
      });

      test('put twice are the same, in one call or two, and stay as they were', async () => {
        const [a, b] = [storedOf('a', 'one'), storedOf('b', 'two')];
        expect(await store.put([a, a])).toEqual(['new', 'same']);
        expect(await store.put([b, { ...a, position: 9 }])).toEqual(['new', 'same']);
        expect(await store.reports([a.key])).toEqual([a]);
        expect(await store.counts()).toEqual({ reports: 2, stories: 0, statements: 0, waiting: 2 });
      });

      test('with the same id and another text are two revisions', async () => {
        expect(await store.put([storedOf('a', 'one'), storedOf('a', 'one, corrected')])).toEqual(['new', 'new']);
      });

      test('are known by key', async () => {
        const [a, b] = [storedOf('a', 'one'), storedOf('b', 'two')];
        await store.put([a, b]);
        expect(await store.known(['x', b.key, a.key, a.key])).toEqual([a.key, b.key].sort());
        expect(await store.known([])).toEqual([]);
        expect(await store.known(Array.from({ length: 12_000 }, (_, i) => (i === 11_000 ? a.key : `k${i}`)))).toEqual([a.key]);
      });

      test('tell how far the archive was read', async () => {
        expect(await store.positions()).toEqual({ max: null, count: 0 });
        await store.put([storedOf('a', 'one', { position: 3 }), storedOf('b', 'two', { position: 1 })]);
        expect(await store.positions()).toEqual({ max: 3, count: 2 });
      });

      test.each(HOSTILE)('hold any text: %j', async (text) => {
        const report = storedOf(`id ${text}`, `a ${text} b`, { version: text });
        await store.put([report]);
        await store.regroup(update({ stories: [storyOf(`st${text}`, [report.id])], placed: [placedOf(report, `st${text}`)] }));
        expect(await store.reports([report.key])).toEqual([report]);
        expect(await store.storyOf(report.id)).toBe(`st${text}`);
        expect(await store.check()).toEqual([]);
      });

      test('of any text at all come back', async () => {
        const anyText = fc.string({ unit: 'binary', maxLength: 40 });
        const reports = fc.uniqueArray(fc.tuple(anyText, anyText), {
          maxLength: 5,
          selector: ([id, text]) => storedOf(id, text).key,
        });
        await fc.assert(
          fc.asyncProperty(reports, async (given) => {
            const stored = given.map(([id, text]) => storedOf(id, text));
            await store.put(stored);
            expect(await store.reports(stored.map(({ key }) => key))).toEqual(stored);
          }),
          { numRuns: 20 },
        );
      });

      test('of 8 million characters are held', async () => {
        const report = storedOf('long', 'long "line" \\ '.repeat(600_000));
        await store.put([report]);
        expect((await store.reports([report.key]))[0]?.report.text).toBe(report.report.text);
      });
    });

    describe('readings', () => {
      const kept = (key: string, version: string, ...bytes: number[]) => ({ key, version, reading: Uint8Array.from(bytes) });

      test('come back as they were kept, of any version, in the order asked for', async () => {
        const [a, b] = [kept('a', 'model@1', 0, 255, 92), kept('b', 'model@2')];
        await store.keepReadings([a, b]);
        expect(await store.readings(['b', 'no-such-key', 'a'])).toEqual([b, a]);
        expect(await store.readings([])).toEqual([]);
      });

      test('are replaced by those kept later under the same key, in one call or two', async () => {
        const [first, second, third] = [kept('a', 'model@1', 1), kept('a', 'model@2', 2, 2), kept('a', 'model@3')];
        await store.keepReadings([first, kept('b', 'model@1', 9), second]);
        expect(await store.readings(['a'])).toEqual([second]);
        await store.keepReadings([third]);
        await store.keepReadings([]);
        expect(await store.readings(['a', 'b'])).toEqual([third, kept('b', 'model@1', 9)]);
      });

      test('are many and large', async () => {
        const many = Array.from({ length: 6000 }, (_, i) => kept(`k${i}`, 'model@1', i % 256));
        const large = ['x', 'y', 'z'].map((key) => ({ key, version: 'model@1', reading: new Uint8Array(3 << 20).fill(7) }));
        await store.keepReadings([...large, ...many]);
        expect(await store.readings(many.map(({ key }) => key))).toEqual(many);
        const [z] = await store.readings(['z']);
        // not by toEqual, which takes ten seconds for three million numbers
        expect(Buffer.compare(z?.reading ?? new Uint8Array(), large[2]?.reading ?? expect.fail('none'))).toBe(0);
        expect(z).toMatchObject({ key: 'z', version: 'model@1' });
      });

      test.each(HOSTILE)('have any key and version: %j', async (text) => {
        await store.keepReadings([kept(text, text, 1)]);
        expect(await store.readings([text])).toEqual([kept(text, text, 1)]);
      });

      test('go when the store is cleared, count as nothing, and are no damage', async () => {
        const a = storedOf('a', 'one');
        await store.put([a]);
        await store.keepReadings([kept(a.key, 'model@1', 1)]);
        expect(await store.counts()).toEqual({ reports: 1, stories: 0, statements: 0, waiting: 1 });
        expect(await store.check()).toEqual([]);
        await store.clear();
        expect(await store.readings([a.key])).toEqual([]);
      });
    });

    describe('grouping', () => {
      const [a, b] = [storedOf('a', 'one'), storedOf('b', 'two')];

      test('places what waits', async () => {
        await store.put([a, b]);
        expect(await store.counts()).toMatchObject({ reports: 2, waiting: 2 });
        expect(await store.storyOf('a')).toBeNull();
        const story = storyOf('st-1', ['a'], { statements: [statementOf('a', 1, 'the bridge is open')] });
        await store.regroup(update({ stories: [story], placed: [placedOf(a, 'st-1')] }));
        expect(await store.storyOf('a')).toBe('st-1');
        expect(await store.counts()).toEqual({ reports: 2, stories: 1, statements: 1, waiting: 1 });
        expect(await store.story('st-1')).toEqual({ id: 'st-1', dossier: story.dossier });
        expect([await store.fingerprint('st-1'), await store.fingerprint('st-2')]).toEqual(['f-st-1', null]);
        expect(await store.check()).toEqual([]);
      });

      test('replaces a story whole, and is the same twice', async () => {
        await store.put([a, b]);
        const before = storyOf('st-1', ['a'], { statements: [statementOf('a', 1, 'one'), statementOf('a', 2, 'two')] });
        const after = storyOf('st-1', ['a', 'b'], { fingerprint: 'other', statements: [statementOf('b', 1, 'three')] });
        await store.regroup(update({ stories: [before], placed: [placedOf(a, 'st-1')] }));
        const change = update({ stories: [after], placed: [placedOf(a, 'st-1'), placedOf(b, 'st-1')] });
        for (const time of [1, 2]) {
          await store.regroup(change);
          expect((await store.search({}, first)).items, `time ${time}`).toEqual(after.statements);
          expect((await store.stories({}, first)).items).toEqual([summaryOf(after)]);
        }
        expect(await store.check()).toEqual([]);
      });

      test('a story that is gone lives on under the name of the one it went into', async () => {
        await store.put([a, b]);
        await store.regroup(update({ stories: [storyOf('st-2', ['b'])], placed: [placedOf(b, 'st-2')] }));
        const merged = storyOf('st-1', ['a', 'b']);
        const placed = [placedOf(a, 'st-1'), placedOf(b, 'st-1')];
        await store.regroup(update({ stories: [merged], gone: ['st-2'], aliases: [{ alias: 'st-2', story: 'st-1' }], placed }));
        expect(await store.story('st-2')).toEqual({ id: 'st-1', dossier: merged.dossier });
        const again = [placedOf(a, 'st-0'), placedOf(b, 'st-0')];
        const stories = [storyOf('st-0', ['a', 'b'])];
        await store.regroup(update({ stories, gone: ['st-1'], aliases: [{ alias: 'st-1', story: 'st-0' }], placed: again }));
        for (const old of ['st-1', 'st-2']) expect((await store.story(old))?.id).toBe('st-0');
        expect(await store.check()).toEqual([]);
      });

      test('an alias ends when its story comes back, or when it leads nowhere', async () => {
        await store.put([a, b]);
        const one = update({
          stories: [storyOf('st-1', ['a'])],
          aliases: [{ alias: 'st-2', story: 'st-1' }],
          placed: [placedOf(a, 'st-1')],
        });
        await store.regroup(one);
        await store.regroup(update({ stories: [storyOf('st-2', ['b'])], placed: [placedOf(b, 'st-2')], gone: ['st-9'] }));
        expect((await store.story('st-2'))?.id).toBe('st-2');
        await store.regroup(update({ stories: [storyOf('st-5', ['b'])], placed: [placedOf(b, 'st-5')], gone: ['st-2'] }));
        expect(await store.story('st-2')).toBeNull();
        await store.regroup(update({ aliases: [{ alias: 'st-3', story: 'st-1' }] }));
        await store.regroup(update({ stories: [storyOf('st-4', ['a'])], gone: ['st-1'], placed: [placedOf(a, 'st-4')] }));
        expect(await store.story('st-3')).toBeNull();
      });

      test('that fails changes nothing', async () => {
        await store.put([a]);
        const twice = update({ stories: [storyOf('st-1', ['a']), storyOf('st-1', ['a'])], placed: [placedOf(a, 'st-1')] });
        await expect(store.regroup(twice)).rejects.toThrow();
        expect(await store.counts()).toEqual({ reports: 1, stories: 0, statements: 0, waiting: 1 });
      });

      test('cleared and done again is the same; aliases stay', async () => {
        const story = storyOf('st-1', ['a'], { statements: [statementOf('a', 1, 'one')] });
        const change = update({ stories: [story], aliases: [{ alias: 'st-0', story: 'st-1' }], placed: [placedOf(a, 'st-1')] });
        await store.put([a]);
        await store.regroup(change);
        await store.clear();
        expect(await store.counts()).toEqual({ reports: 0, stories: 0, statements: 0, waiting: 0 });
        expect(await store.story('st-0')).toBeNull();
        await store.put([a]);
        await store.regroup({ ...change, aliases: [] });
        expect((await store.story('st-0'))?.id).toBe('st-1');
        expect(await store.check()).toEqual([]);
      });

      test('of many statements', async () => {
        const statements = Array.from({ length: 2500 }, (_, i) => statementOf('a', i + 1, `statement ${i + 1}`));
        await store.put([a]);
        await store.regroup(update({ stories: [storyOf('st-1', ['a'], { statements })], placed: [placedOf(a, 'st-1')] }));
        expect(await pages((page) => store.search({}, page), 999)).toEqual(statements);
      });
    });

    describe('the walk', () => {
      const at = (id: string, place: string, text = id) => storedOf(id, text, { place });
      const [a, b, c] = [at('a', '1 a'), at('b', '2 b'), at('c', '~ c')];
      const START = { place: '', key: '' };
      const walked = ({ key, place, id: told }: StoredReport, story: string, episode = story, met = '{}') => ({
        ...{ key, place, told, story, episode, met },
        learnt: [] as Walked['learnt'],
      });
      const keep = (given: Partial<WalkUpdate>) => store.keepWalked({ rows: [], removed: [], moved: [], ...given });
      const toLay = () => store.unlaid('', 99);
      const layAll = async () => store.regroup(update({ laid: await toLay() }));

      test('goes in canonical order, a few at a time, with what was found before', async () => {
        await store.put([c, a, b]);
        await keep({ rows: [walked(b, 'b', 'b', '{"x":1}')] });
        const [first, ...rest] = await store.sequence(START, 1);
        const others = await store.sequence(first ?? START, 9);
        expect([first, ...rest, ...others].map((one) => [one?.id, one?.walked])).toEqual([
          ['a', null],
          ['b', { episode: 'b', story: 'b', met: '{"x":1}' }],
          ['c', null],
        ]);
        expect(others[0]).toMatchObject({ key: b.key, place: '2 b', features: b.features });
      });

      const again = { ...at('b', '4 b', 'b'), key: `${b.key.slice(0, 32)}-given-again` };
      const before = { ...again, place: '1 b' };
      test.each<
        readonly [says: string, stored: readonly StoredReport[], met: readonly StoredReport[], upTo: string, first: string | null]
      >([
        ['nothing is there', [], [], '', null],
        ['nothing was met', [c, b], [], '', '2 b'],
        ['what comes after the last one met', [a, b, c], [a, b], '2 b', '~ c'],
        ['what was met, and no longer holds', [a, b, c], [a, b, c], '1 a', '2 b'],
        ['what came since, and stands before', [a, b, c], [a, c], '~ c', '2 b'],
        ['all was met', [a, b, c], [a, b, c], '~ c', null],
        ['one that is the same as one before it is not to be met', [b, c, again], [b, c], '~ c', null],
        ['one that is the same as one after it is met in its stead', [b, c, before], [b, c], '~ c', '1 b'],
        ['one that stands nowhere', [at('x', ''), a], [a], '1 a', null],
      ])('the first report to be met: %s', async (_, stored, met, upTo, first) => {
        await store.put(stored);
        await keep({ rows: met.map((one) => walked(one, one.id)) });
        expect(await store.firstUnmet(upTo)).toBe(first);
      });

      test('a report that is the same as one before it has its story laid out, until it no longer waits', async () => {
        await store.put([a, b, again]);
        await keep({ rows: [walked(a, 'a'), walked(b, 'b')] });
        await layAll();
        await store.unlayRepeats();
        expect([await toLay(), (await store.members('b')).flatMap(({ keys }) => keys)]).toEqual([
          ['b'],
          [b.key, again.key].sort(),
        ]);
        await store.regroup(
          update({ stories: [storyOf('st-1', ['b'])], placed: [b, again].map((one) => placedOf(one, 'st-1')), laid: ['b'] }),
        );
        await store.unlayRepeats();
        expect(await toLay()).toEqual([]);
      });

      test('a note is set together with what is found', async () => {
        await store.put([a]);
        await keep({ rows: [walked(a, 'a')], note: ['walks', 'up to a'] });
        expect(await store.note('walks')).toBe('up to a');
        await expect(
          keep({ rows: [{ ...walked(a, 'a'), met: null as unknown as string }], note: ['walks', 'further'] }),
        ).rejects.toThrow();
        expect(await store.note('walks')).toBe('up to a');
      });

      test('knows which reports share an id', async () => {
        const [again, other] = [at('a', '3 a', 'another text'), at('a', '0 a', 'a third text')];
        await store.put([a, again, other, b]);
        expect((await store.sharing(['b', 'a', 'x'])).map(({ key }) => key)).toEqual([other.key, a.key, again.key]);
      });

      test('what is found is to be laid out, once', async () => {
        await store.put([a, b, c]);
        await keep({ rows: [walked(a, 'a'), walked(b, 'a', 'b'), walked(c, 'c')] });
        expect(await store.countUnlaid()).toBe(2);
        expect(await store.unlaid('', 1)).toEqual(['a']);
        expect(await store.unlaid('a', 9)).toEqual(['c']);
        expect((await store.members('a')).map(({ key, met, features, keys, held }) => [key, met, features, keys, held])).toEqual([
          [a.key, '{}', a.features, [a.key], []],
          [b.key, '{}', b.features, [b.key], []],
        ]);
        await layAll();
        expect(await toLay()).toEqual([]);
      });

      test.each<readonly [string, Partial<WalkUpdate>, readonly string[]]>([
        ['another place', { rows: [walked(b, 'c', 'b')] }, ['a', 'c']],
        ['a report that is met no more', { removed: [b.key] }, ['a']],
        ['an episode that moved', { moved: [{ episode: 'b', story: 'c' }] }, ['a', 'c']],
        ['an episode that stays', { moved: [{ episode: 'b', story: 'a' }] }, []],
        ['a report that nobody knows', { removed: ['x'] }, []],
      ])('%s: both stories are laid out anew', async (_, change, expected) => {
        await store.put([a, b, c]);
        await keep({ rows: [walked(a, 'a'), walked(b, 'a', 'b'), walked(c, 'c')] });
        await store.regroup(update({ stories: [storyOf('st-1', ['b'])], placed: [placedOf(b, 'st-1')] }));
        await layAll();
        await keep(change);
        expect(await toLay()).toEqual(expected);
      });

      test('what a later report shows to be background is told of the earlier one, until the later one shows it no more', async () => {
        await store.put([a, b, c]);
        const shows = { ...walked(c, 'c'), learnt: [{ report: 'a', at: [3, 9] as const }] };
        await keep({ rows: [walked(a, 'a'), walked(b, 'b'), walked(c, 'c')] });
        const told = async () => (await store.members('a')).flatMap(({ background }) => background);
        for (const [rows, removed, expected, laidAnew] of [
          [[shows], [], [[3, 9]], ['a', 'c']],
          [[walked(c, 'c')], [], [], ['a', 'c']],
          [[shows], [], [[3, 9]], ['a', 'c']],
          [[], [c.key], [], ['a']],
        ] as const) {
          await layAll();
          await keep({ rows, removed });
          expect(await told()).toEqual(expected);
          expect(await toLay()).toEqual(laidAnew);
        }
      });

      test('a story of another release is laid out anew', async () => {
        await store.put([a, b]);
        await keep({ rows: [walked(a, 'a'), walked(b, 'b')] });
        const stories = [storyOf('st-1', ['a'], { fingerprint: 'x-old' }), storyOf('st-2', ['b'], { fingerprint: 'y-new' })];
        await store.regroup(update({ stories, placed: [placedOf(a, 'st-1'), placedOf(b, 'st-2')], laid: ['a', 'b'] }));
        await store.unlayOutdated('-new');
        expect(await toLay()).toEqual(['a']);
      });

      test('what stages of another release made is made anew', async () => {
        await store.put([at('a', ''), { ...b, version: 'tokens@2' }, c]);
        const old = await store.outdated(c.version, null, 9);
        expect(old.map(({ id }) => id).sort()).toEqual(['a', 'b']);
        await store.refresh(
          old.map((one) => ({ ...one, version: c.version, place: `new ${one.id}`, features: Uint8Array.of(7) })),
        );
        expect(await store.outdated(c.version, null, 9)).toEqual([]);
        expect((await store.sequence({ place: 'new', key: '' }, 9)).map(({ id, features }) => [id, ...features])).toEqual([
          ['a', 7],
          ['b', 7],
          ['c', ...c.features],
        ]);
      });

      test('old ids are listed in order, and those that lead to no story forgotten', async () => {
        await store.put([a]);
        await store.regroup(update({ stories: [storyOf('st-1', ['a'])], placed: [placedOf(a, 'st-1')] }));
        const given = ['st-7', 'st-5', 'st-6'].map((alias) => ({ alias, story: alias === 'st-6' ? 'st-0' : 'st-1' }));
        await store.regroup(update({ aliases: given }));
        expect((await store.aliases('', 9)).map(({ alias }) => alias)).toEqual(['st-5', 'st-6', 'st-7']);
        expect(await store.aliases('st-5', 1)).toEqual([{ alias: 'st-6', story: 'st-0' }]);
        await store.dropLostAliases();
        expect(await store.aliases('', 9)).toEqual([
          { alias: 'st-5', story: 'st-1' },
          { alias: 'st-7', story: 'st-1' },
        ]);
      });

      test('ids that were given away, and stories that lost all', async () => {
        await store.put([a, b]);
        const stories = [storyOf('st-1', ['a']), storyOf('st-2', ['b'])];
        const placed = [placedOf(a, 'st-1'), placedOf(b, 'st-2')];
        await store.regroup(update({ stories, placed, aliases: [{ alias: 'st-3', story: 'st-1' }] }));
        expect(await store.named(['st-9', 'st-3', 'st-1'])).toEqual(['st-1', 'st-3']);
        await store.regroup(update({ placed: [placedOf(b, 'st-1')] }));
        expect(await store.emptied(['st-1', 'st-2', 'st-9'])).toEqual(['st-2']);
      });

      test('is forgotten when all is cleared, notes too', async () => {
        await store.put([a]);
        await keep({ rows: [walked(a, 'a')] });
        await store.setNote('walks', 'one');
        await store.setNote('walks', 'two');
        expect(await store.note('walks')).toBe('two');
        await store.clearWalked();
        expect(await toLay()).toEqual([]);
        await keep({ rows: [walked(a, 'a')] });
        await store.clear();
        expect([await store.note('walks'), await toLay()]).toEqual([null, []]);
      });
    });

    describe('corrections', () => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => storedOf(id, id, { place: `1 ${id}` })) as [
        StoredReport,
        StoredReport,
        StoredReport,
      ];
      const walked = ({ key, place, id: told }: StoredReport, story: string, given: Partial<Walked> = {}) => ({
        ...{ key, place, told, story, episode: story, met: '{}', learnt: [] },
        ...given,
      });
      const toLay = () => store.unlaid('', 99);
      const laid = (story: string, report: StoredReport, given: Partial<StoryRecord> = {}) =>
        update({ stories: [storyOf(story, [report.id], given)], placed: [placedOf(report, story)], laid: [report.id] });
      /** Three stories of one report each, laid out. */
      beforeEach(async () => {
        await store.put([a, b, c]);
        await store.keepWalked({ rows: [walked(a, 'a'), walked(b, 'b'), walked(c, 'c')], removed: [], moved: [] });
        await store.regroup(laid('st-a', a, { named: [{ type: 'PER', name: 'Lena Orsk' }] }));
        await store.regroup(laid('st-b', b, { decided: [{ correction: 'co-1', state: 'orphaned', reason: 'gone' }] }));
        await store.regroup(laid('st-c', c, { named: [{ type: 'ORG', name: 'Lena Orsk' }] }));
        expect(await toLay()).toEqual([]);
      });

      test('find reports by the id that was given and by the one they are told apart by', async () => {
        await store.keepWalked({ rows: [walked(b, 'a', { told: 'b~1', episode: 'e' })], removed: [], moved: [] });
        const [of, apart] = [await store.whereabouts(['b', 'x']), await store.called(['b~1', 'x'])];
        expect(of).toEqual([{ key: b.key, id: 'b', walked: { told: 'b~1', story: 'a', episode: 'e' } }]);
        expect(apart).toEqual(of);
        expect(await store.called(['b'])).toEqual([]);
      });

      test('put a report where its date says; what its stages made anew is as it was given', async () => {
        expect(await store.dated(['a', 'x'])).toEqual([{ key: a.key, id: 'a', place: '1 a', dated: null }]);
        const moved = { key: a.key, id: 'a', place: '9 a', dated: '2024-03-05' };
        await store.redate([{ ...moved, features: Uint8Array.of(9) }]);
        expect(await store.dated([])).toEqual([moved]);
        const { features } = (await store.reports([a.key]))[0] ?? { features: null };
        expect([...(features ?? [])]).toEqual([9]);
        await store.refresh([{ ...a, place: '1 a' }]);
        expect(await store.dated([])).toEqual([]);
      });

      test.each<[string, (store: Store) => Promise<void>, readonly string[]]>([
        ['that hold a report', (it) => it.unlayHolding(['c', 'x']), ['c']],
        ['that bear a correction', (it) => it.unlayDecided(), ['b']],
        ['in which somebody is called so', (it) => it.unlayNaming([{ type: 'PER', name: 'Lena Orsk' }]), ['a']],
        ['in which nobody is called so', (it) => it.unlayNaming([]), []],
        ['that are laid out together with none that is to be', (it) => it.unlayUnits([['a', 'c']]), []],
        [
          'that are laid out together with one that is to be',
          (it) =>
            it.unlayHolding(['b']).then(() =>
              it.unlayUnits([
                ['a', 'c'],
                ['b', 'c'],
              ]),
            ),
          ['b', 'c'],
        ],
      ])('lay out anew the stories %s', async (_, act, expected) => {
        await act(store);
        expect(await toLay()).toEqual(expected);
      });

      test('lay out anew what stood in one story', async () => {
        await store.regroup(update({ placed: [placedOf(c, 'st-a')] }));
        await store.unlayHolding(['c']);
        await store.unlayTogether();
        expect(await toLay()).toEqual(['a', 'c']);
      });

      test('are known by story, until the story is made anew or gone', async () => {
        const one = { story: 'st-b', correction: 'co-1', state: 'orphaned', reason: 'gone' };
        expect(await store.decided('st-a')).toEqual([]);
        expect(await store.decided('st-b')).toEqual([one]);
        await store.regroup(laid('st-b', b, { decided: [{ correction: 'co-1', state: 'applied', reason: null }] }));
        expect(await store.decided(null)).toEqual([{ ...one, state: 'applied', reason: null }]);
        expect(await store.check()).toEqual([]);
        await store.regroup(update({ gone: ['st-b'], placed: [placedOf(b, 'st-a')] }));
        expect(await store.decided(null)).toEqual([]);
      });

      test('a story that takes its id back is no alias of another any more', async () => {
        await store.regroup(
          update({ gone: ['st-b'], aliases: [{ alias: 'st-b', story: 'st-a' }], placed: [placedOf(b, 'st-a')] }),
        );
        expect((await store.story('st-b'))?.id).toBe('st-a');
        await store.regroup(laid('st-b', b));
        expect((await store.story('st-b'))?.id).toBe('st-b');
        await store.regroup(update({ gone: ['st-b'], placed: [placedOf(b, 'st-c')] }));
        expect(await store.story('st-b')).toBeNull();
      });
    });

    describe('what is removed for good', () => {
      const [a, b] = [storedOf('a', 'one'), storedOf('b', 'two', { position: 1 })];
      const tombstone = {
        ...{
          position: 0,
          id: 'a',
          hash: 'h',
          words: 'w',
          correction: 'co-1',
          at: '2024-03-06',
          who: 'Lena Orsk',
          why: 'a court',
        },
      };
      const purged = { ids: ['a'], texts: [a.key.slice(0, 32)], tombstones: [tombstone] };
      const walked = ({ key, place, id: told }: StoredReport) => ({
        ...{ key, place, told, story: 'a', episode: 'a', met: '{}', learnt: [] },
      });
      /** Both in one story, laid out, with a reading of each; nobody but a's story is called Verel. */
      beforeEach(async () => {
        await store.put([a, b]);
        await store.keepReadings([a, b].map(({ key }) => ({ key, version: 'v', reading: Uint8Array.of(1) })));
        await store.keepWalked({ rows: [walked(a), walked(b)], removed: [], moved: [] });
        const named = [{ type: 'PER', name: 'Anton Verel' }];
        const story = storyOf('st-1', ['a', 'b'], { named, statements: [statementOf('a', 1, 'A xylograph burnt.')] });
        await store.regroup(update({ stories: [story], placed: [placedOf(a, 'st-1'), placedOf(b, 'st-1')], laid: ['a'] }));
      });

      test('goes with all that was made of it; its story is to be laid out anew by what stays', async () => {
        await store.purge(purged);
        expect(await store.reports([a.key, b.key])).toEqual([b]);
        expect((await store.readings([a.key, b.key])).map(({ key }) => key)).toEqual([b.key]);
        expect((await store.members('a')).map(({ key }) => key)).toEqual([b.key]);
        expect([await store.story('st-1'), (await store.search({ query: 'xylograph' }, first)).items]).toEqual([null, []]);
        expect([await store.unlaid('', 9), await store.namedOutside(['Anton Verel'], [])]).toEqual([['a'], []]);
        expect(await store.positions()).toEqual({ max: 1, count: 2 });
        await store.purge(purged);
        expect(await store.removed(null), 'twice is once').toEqual([tombstone]);
      });

      test('is another text of the id only where that is named', async () => {
        const revision = storedOf('a', 'one, corrected', { position: 2 });
        await store.put([revision]);
        await store.purge(purged);
        expect(await store.reports([a.key, revision.key])).toEqual([revision]);
      });

      test.each(HOSTILE)('is known by its id and by its words, whoever removed it and why: %j', async (text) => {
        const hostile = { ...tombstone, id: text, who: text, why: text };
        await store.putTombstones([hostile, { ...tombstone, position: 1, id: 'other' }]);
        expect(await store.removed([text, 'nobody'])).toEqual([hostile]);
        expect((await store.removedWords(['w', 'x'])).map(({ position }) => position)).toEqual([0, 1]);
        expect([await store.removed(['nobody']), await store.removedWords([])]).toEqual([[], []]);
      });

      test('leaves an alias that leads nowhere until it is erased, and the rest as it was', async () => {
        await store.regroup(update({ aliases: [{ alias: 'st-0', story: 'st-1' }] }));
        await store.purge(purged);
        await store.erase();
        await store.regroup(update({ stories: [storyOf('st-2', ['b'])], placed: [placedOf(b, 'st-2')] }));
        expect([await store.check(), (await store.reports([b.key])).length]).toEqual([[], 1]);
      });

      test('is forgotten when all is cleared', async () => {
        await store.purge(purged);
        await store.clear();
        expect([await store.removed(null), await store.positions()]).toEqual([[], { max: null, count: 0 }]);
      });

      test('a name is known where another story has it', async () => {
        expect(await store.namedOutside(['Anton Verel', 'Nobody'], [])).toEqual(['Anton Verel']);
        expect(await store.namedOutside(['Anton Verel'], ['st-1'])).toEqual([]);
        expect(await store.namedOutside([], ['st-1'])).toEqual([]);
      });
    });

    describe('the list of stories', () => {
      const stories = [
        storyOf('st-b', ['b'], { first: '2031-05-01', last: '2031-05-04', places: ['Tarsk'], outlets: ['Tarsk Daily'] }),
        storyOf('st-c', ['c'], { first: '2031-05-01', last: '2031-05-01' }),
        storyOf('st-a', ['a'], {
          first: '2031-06-10',
          last: '2031-06-20',
          statements: [
            statementOf('a', 1, 'the border is closed', { story: 'st-a', speaker: 'Anton Verel', speakers: [], act: 'announce' }),
            statementOf('a', 2, 'ships are waiting', { story: 'st-a', speaker: 'Lena Orsk', speakers: [], act: 'warn' }),
          ],
        }),
        storyOf('st-0', ['d'], { first: null, last: null }),
      ];
      beforeEach(() => store.regroup(update({ stories: stories.toReversed() })));
      const ids = async (filter: StoryFilter) => (await store.stories(filter, first)).items.map(({ id }) => id);

      test.each([1, 2, 3, 4, 5])('is by first day, undated last, then id; paged by %i', async (limit) => {
        const expected = stories.map(summaryOf);
        expect(await pages((page) => store.stories({}, page), limit)).toEqual(expected);
      });

      test.each<[StoryFilter, string[], string]>([
        [{ from: '2031-05-04' }, ['st-b', 'st-a'], 'still going on the day'],
        [{ to: '2031-05' }, ['st-b', 'st-c'], 'begun in May at the latest'],
        [{ from: '2031-06-11', to: '2031-06-12' }, ['st-a'], 'in the middle'],
        [{ since: '2031-05-05' }, ['st-a'], 'last report on or after'],
        [{ place: 'tARSK' }, ['st-b'], 'any case'],
        [{ place: 'Port' }, ['st-c', 'st-a', 'st-0'], 'part of a name'],
        [{ place: '%' }, [], 'no wildcards'],
        [{ outlet: 'daily' }, ['st-b'], 'outlet'],
        [{ query: 'closing borders' }, ['st-a'], 'other forms of the words'],
        [{ query: 'border', speaker: 'verel' }, ['st-a'], 'both in one statement'],
        [{ query: 'border', speaker: 'orsk' }, [], 'not both in one statement'],
        [{ act: 'warn', place: 'tarsk' }, [], 'act and place'],
      ])('filtered by %j: %j (%s)', async (filter, expected) => {
        expect(await ids(filter)).toEqual(expected);
      });
    });

    describe('search', () => {
      const rows = [
        statementOf('r1', 1, 'No ship has left Port Lenz since Monday', { date: '2031-05-01' }),
        statementOf('r1', 2, 'Forty trucks are waiting at the Dravik crossing', { date: '2031-05-01', act: 'confirm' }),
        statementOf('r1', 10, 'The crossing was never closed', {
          date: '2031-05-01',
          polarity: 'denied',
          speaker: 'Nadia Kolm',
          speakers: [],
        }),
        statementOf('r0', 1, 'The port will open', {
          date: '2031-05-02',
          speaker: null,
          speakers: ['Tomas Brandt'],
          outlet: 'Belhaven Post',
        }),
        statementOf('r2', 1, 'Trucks, ships and more trucks', { date: null, place: null, outlet: null, agency: 'VNA' }),
      ];
      beforeEach(() =>
        store.regroup(update({ stories: [storyOf('st-1', ['r0', 'r1', 'r2'], { statements: rows.toReversed() })] })),
      );
      const found = async (filter: StoryFilter) =>
        (await store.search(filter, first)).items.map(({ report, statement }) => `${report}#${statement}`);

      test.each([1, 2, 4, 5, 6])('lists by day, undated last, report and number; paged by %i', async (limit) => {
        expect(await pages((page) => store.search({}, page), limit)).toEqual(rows);
      });

      test.each<[StoryFilter, string[], string]>([
        [{ query: 'truck' }, ['r1#s2', 'r2#s1'], 'a word in any form'],
        [{ query: 'trucks crossing' }, ['r1#s2'], 'both words'],
        [{ query: 'port or dravik' }, ['r1#s1', 'r1#s2', 'r0#s1'], 'either word'],
        [{ query: 'crossing -trucks' }, ['r1#s10'], 'without a word'],
        [{ query: '"ship has left"' }, ['r1#s1'], 'a phrase'],
        [{ query: '"no ship"' }, ['r1#s1'], 'a phrase that denies'],
        [{ query: '"no trucks"' }, [], 'a phrase that denies, where it is not denied'],
        [{ query: '"no trucks" or port' }, ['r1#s1', 'r1#s2', 'r0#s1', 'r2#s1'], 'either, by their stems'],
        [{ outlet: 'vna' }, ['r2#s1'], 'of an agency'],
        [{ query: 'submarine' }, [], 'not there'],
        [{ query: 'the' }, [], 'a word too common to be searched'],
        [{ query: "it's :* & | ! <-> (" }, [], 'not a query language'],
        [{ query: '\0\ud83d' }, [], 'no words at all'],
        [{ speaker: 'MARON' }, ['r1#s1', 'r1#s2', 'r2#s1'], 'speaker, any case'],
        [{ speaker: 'brandt' }, ['r0#s1'], 'one of several speakers'],
        [{ act: 'confirm' }, ['r1#s2'], 'act'],
        [{ polarity: 'denied' }, ['r1#s10'], 'polarity'],
        [{ outlet: 'post' }, ['r0#s1'], 'outlet'],
        [{ place: 'belhaven', from: '2031-05-02' }, ['r0#s1'], 'place and day'],
        [{ to: '2031-05-01' }, ['r1#s1', 'r1#s2', 'r1#s10'], 'up to a day'],
        [{ since: '2031-05-03', query: 'port' }, ['r1#s1', 'r0#s1'], 'in stories still going on'],
        [{ since: '2031-05-04' }, [], 'in no story that went on so long'],
      ])('for %j finds %j: %s', async (filter, expected) => {
        expect(await found(filter)).toEqual(expected);
      });

      test.each(HOSTILE)('takes any words: %j', async (text) => {
        const row = statementOf('r9', 1, `fog ${text} fog`, { speaker: text, place: text, outlet: text, date: '2031-05-09' });
        await store.regroup(update({ stories: [storyOf('st-9', ['r9'], { title: text, statements: [row] })] }));
        for (const filter of [{ query: 'fog' }, { query: 'fog', speaker: text }, { query: 'fog', place: text, outlet: text }]) {
          expect((await store.search(filter, first)).items).toEqual([row]);
        }
        await store.search({ query: text, act: text, polarity: text, from: text, to: text, since: text }, first);
      });
    });

    test.each([
      'x',
      '',
      '""',
      cursor([1]),
      cursor(['a', 'b']),
      cursor(['a', 'b', 1e99, 'c', 1]),
      cursor(['a', 'b', 1, 'c\0', 1]),
    ])('a cursor that is none is refused: %j', async (after) => {
      await expect(store.search({}, { after, limit: 5 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });

    test.each([0, -1, 1.5, Number.NaN, 1001])('a page of %d is refused', async (limit) => {
      await expect(store.stories({}, { after: null, limit })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });

    test('what does not fit together is found', async () => {
      const [a, b] = [storedOf('a', 'one'), storedOf('b', 'two', { key: 'not-its-key' })];
      await store.put([a, b]);
      const stories = [storyOf('st-1', ['x'], { statements: [statementOf('x', 1, 'one')] })];
      await store.regroup(update({ stories, aliases: [{ alias: 'st-8', story: 'st-7' }], placed: [placedOf(a, 'st-2')] }));
      const codes = (await store.check()).map(({ code }) => code);
      const expected = [
        'REPORT_WITHOUT_STORY',
        'STORY_WITHOUT_REPORTS',
        'STATEMENT_WITHOUT_REPORT',
        'ALIAS_WITHOUT_STORY',
        'REPORT_ALTERED',
      ];
      expect(codes).toEqual(expected);
    });

    peopleContract(() => under, HOSTILE);
    facetsContract(() => store);

    test('many at once are answered', async () => {
      const reports = Array.from({ length: 30 }, (_, i) => storedOf(`r${i}`, 'text'));
      const outcomes = await Promise.all(reports.flatMap((report) => [store.put([report]), store.put([report])]));
      expect(outcomes.flat().filter((outcome) => outcome === 'new')).toHaveLength(30);
      await store.checkpoint();
      expect((await store.counts()).reports).toBe(30);
    });
  });
}

function cursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
