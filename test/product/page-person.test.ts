import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, PersonJson, PersonStories, ReportJson, Stories } from '../../src/api/contract.ts';
import { violations } from './axe.ts';
import { browsing, contents, highlighted, PHONE, unfolded } from './browsing.ts';
import { asked, type Served } from './served.ts';

const { start, stop, blank, open, on } = browsing('page-person');
let server: Served;
let verel: PersonJson;

/** Hask changes position between two days; Brandt is the name of two. */
const MORE = [
  {
    id: 'queue-1',
    outlet: 'Tarsk Daily',
    published: '2031-03-03',
    text: 'TARSK, March 3. General Piotr Hask refused to say whether soldiers would be sent to the Dravik crossing. Nadia Brandt, an engineer, said the queue of lorries was long.',
  },
  {
    id: 'queue-2',
    outlet: 'Belhaven Post',
    published: '2031-03-09',
    text: 'BELHAVEN, March 9. General Piotr Hask confirmed that soldiers would be sent to the Dravik crossing. Nadia Brandt, an engineer, said the queue of lorries was shorter.',
  },
];

beforeAll(async () => {
  server = await start(MORE);
  verel = await asked<PersonJson>(server, 'people?name=verel');
});
afterAll(stop);

const at = (id: string, rest = ''): string => `/person/${encodeURIComponent(id)}${rest}`;
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const idOf = async (name: string): Promise<string> => (await asked<PersonJson>(server, `people?name=${name}`)).id;

describe('a person', () => {
  test('is shown with names, titles, days and how much they said', () =>
    on(at(verel.id), async (page) => {
      expect(await page.title()).toBe('Anton Verel · OnRecord');
      const head = unfolded(await contents(page.locator('.head').first()));
      expect(head).toContain(`${verel.statements.by} statements, ${verel.statements.about} by others about them`);
      for (const words of verel.names) expect(await contents(section(page, 'Names'))).toContain(words);
      for (const { title } of verel.titles) expect(await contents(section(page, 'Titles, as written'))).toContain(title);
      expect(unfolded(await contents(page.locator('dl.facts')))).toContain('May be the same asnobody else found');
    }));

  test.each([
    ['a name', '[aria-labelledby=h-name] .q a'],
    ['a title', '[aria-labelledby=h-title] .q a'],
    ['a claim', '.by-lane h3 a'],
    ['a statement', '[aria-labelledby=h-by] .q a'],
    ['what others said', '[aria-labelledby=h-about] .q a'],
  ])('leads from %s to its words, byte for byte', (_what, selector) =>
    on(at(verel.id), async (page) => {
      const link = page.locator(selector).first();
      const shown = unfolded(await contents(link));
      await link.click();
      await page.locator('.src p').first().waitFor();
      const [, id = '', from = '', to = ''] = /\/report\/([^#]+)#s=(\d+)-(\d+)(?:&|$)/u.exec(page.url()) ?? [];
      const { annotation } = await asked<ReportJson>(server, `reports/${id}`);
      const words = annotation.text?.slice(Number(from), Number(to)) ?? '';
      for (const piece of shown.split(' … ')) expect(unfolded(words)).toContain(piece);
      expect((await highlighted(page, 'active')).join('')).not.toBe('');
    }),
  );

  test('has a lane for each claim they speak of; the words say what the marks show', () =>
    on(at(verel.id), async (page) => {
      const { stories } = await asked<PersonStories>(server, `people/${verel.id}/stories`);
      const claims = stories.flatMap((story) => story.claims);
      expect(claims.length).toBeGreaterThan(0);
      expect(await page.locator('.by-lane > li').count()).toBe(claims.length);
      for (const { about, accounts } of claims) {
        const lane = page.locator('.by-lane > li', { hasText: about });
        const told = unfolded(await contents(lane));
        for (const { words, own, speaker } of accounts) {
          expect(told).toContain(unfolded(words));
          if (!own && speaker !== null) expect(told).toContain(speaker);
        }
      }
      expect(unfolded(await contents(section(page, 'Positions over time')))).toContain(
        'No two statements of Anton Verel were found to differ. Compared: all statements with a date',
      );
    }));

  test('changes position in two statements, each with its words; none is called right', async () =>
    on(at(await idOf('Piotr+Hask')), async (page) => {
      const turn = section(page, /^Changes of position/u)
        .locator('li')
        .first();
      const told = unfolded(await contents(turn));
      expect(told).toMatch(/3 Mar 2031 refused.*whether soldiers would be sent.*9 Mar 2031 confirmed.*soldiers would be sent/u);
      expect(await turn.locator('.q a').count()).toBe(2);
      expect(await contents(page.locator('.by-lane .turned').first())).toBe('position changed');
    }));

  test('is a body as well: what an organisation said', async () =>
    on(at(await idOf('Norland+Union')), async (page) => {
      expect(unfolded(await contents(page.locator('.head').first()))).toContain('Norland Unionorganisation');
      expect(await page.getByRole('heading', { name: 'Said by Norland Union' }).count()).toBe(1);
    }));

  test('shows all it has at once: nothing moves when data arrives', async () => {
    const { page, complaints } = await open(at(verel.id));
    const moved = await page.evaluate<number>(
      `new Promise((done) => { let sum = 0; new PerformanceObserver((all) => { for (const one of all.getEntries()) sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 100); })`,
    );
    expect(moved).toBeLessThan(0.01);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** A person as long in office as to have said so much. */
const MANY = 2000;

describe('the list of statements', () => {
  test('keeps its filters in the address, and says when none fits', () =>
    on(at(verel.id, '?list=by'), async (page) => {
      await page.locator('.said > li').first().waitFor();
      await page.getByLabel('Act').selectOption('deny');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL('**list=by&act=deny');
      const denied = (await asked<PersonJson>(server, `people/${verel.id}?act=deny`)).by.hits;
      await expect
        .poll(async () =>
          page.locator('.said .act').evaluateAll((acts) => [...new Set(acts.map((act) => act.getAttribute('data-act')))]),
        )
        .toEqual(['denies']);
      expect((await page.locator('.said .act').allTextContents()).toSorted()).toEqual(denied.map(({ verb }) => verb).toSorted());
      for (const { words } of denied) expect(unfolded(await contents(page.locator('.said')))).toContain(unfolded(words));
      await page.reload();
      await page.locator('.said > li').first().waitFor();
      expect(await page.getByLabel('Act').inputValue()).toBe('deny');
      await page.getByLabel('Outlet').fill('no such outlet');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText(`None of ${verel.statements.by} statements has all that you asked for.`).waitFor();
    }));

  test('of two thousand goes on as one scrolls, holds few rows at a time, and says of each which it is', async () => {
    const { page, complaints } = await blank();
    const [hit] = verel.by.hits;
    await page.route(`**/api/v1/people/${verel.id}?**`, (route) => {
      const { searchParams } = new URL(route.request().url());
      const [from, limit] = ['after', 'limit'].map((name) => Number(searchParams.get(name) ?? 0)) as [number, number];
      const to = Math.min(MANY, from + limit);
      const hits = Array.from({ length: to - from }, (_, i) => ({
        ...hit,
        statement: `s${from + i}`,
        words: `words ${from + i}`,
      }));
      const by = { hits, next: to === MANY ? null : String(to) };
      return route.fulfill({ json: { ...verel, statements: { by: MANY, about: 0 }, by } });
    });
    await page.goto(`${server.address}${at(verel.id, '?list=by')}`);
    await page.locator('.said > li').first().waitFor();
    await expect
      .poll(
        async () => {
          await page.evaluate(`window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })`);
          return contents(page.locator('.foot'));
        },
        { timeout: 20_000 },
      )
      .toContain('2,000 of 2,000 shown');
    const last = page.locator('.said > li:not(.gap)').last();
    await expect.poll(() => last.getAttribute('aria-posinset')).toBe('2000');
    expect(await page.locator('.said > li').count()).toBeLessThan(600);
    expect(await contents(last)).toContain('words 1999');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a name', () => {
  test('that one bears leads to the page, and Back to what was before it', () =>
    on('/search?query=crossing', async (page) => {
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByLabel('Name').fill('President Verel');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Anton Verel', level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe(at(verel.id));
      await page.goBack();
      await page.getByRole('heading', { name: 'People and bodies' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    }));

  test('that several bear lists them, with what tells them apart', async () => {
    const { page } = await open('/people?name=Brandt');
    await page.getByRole('heading', { name: 'Who is meant by “Brandt”' }).waitFor();
    const rows = (await page.locator('.candidates li').allTextContents()).map(unfolded);
    expect(rows.map((row) => row.slice(0, 12)).toSorted()).toEqual(['Nadia Brandt', 'Tomas Brandt']);
    expect(rows.join()).toContain('Foreign Minister');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/person/**');
    await page.close();
  });

  test('that nobody bears says what was looked at', async () => {
    const { page } = await open('/people?name=Zorvath');
    await page.getByText('Nobody in this store is called “Zorvath”.').waitFor();
    expect(await contents(page.locator('.nothing'))).toContain('Looked at: the names and titles that reports give');
    await page.close();
  });

  test.each([
    ['of a speaker of the story', '.spk h3 a'],
    ['beside a claim', '.side .voice a.who'],
  ])('%s leads to the page', (_where, selector) =>
    storyPage(async (page) => {
      const link = page.locator(selector).first();
      const name = await contents(link);
      await link.click();
      await page.waitForURL('**/person/**');
      expect(await contents(page.locator('h1'))).toBe(name);
    }),
  );

  test('of the speaker of a chosen note, and of a search hit, leads to the page', async () => {
    const { hits } = verel.by;
    const { report, content } = hits.find(({ speakers }) => speakers.length === 1) ?? {};
    const [[from, to] = [0, 0]] = content ?? [];
    await on(`/report/${report}#s=${from}-${to}`, async (page) => {
      await page.locator('.onward a').click();
      await page.getByRole('heading', { name: 'Anton Verel', level: 1 }).waitFor();
    });
    await on('/search?speaker=Verel', async (page) => {
      await page
        .locator('.spk h2 a', { hasText: /^Anton Verel$/u })
        .first()
        .click();
      await page.waitForURL(`**${at(verel.id)}`);
    });
  });

  test('in the address with .json leads to the same as data', async () => {
    const json = async (path: string): Promise<unknown> => (await fetch(`${server.address}${path}`)).json();
    expect(await json(at(verel.id, '.json'))).toEqual(verel);
    expect(await json('/people.json?name=verel')).toEqual(verel);
    const [one = { story: '', entity: '' }] = verel.stories;
    expect(await json(at(`${one.story}#${one.entity}`, '.json'))).toEqual(verel);
  });
});

async function storyPage(check: (page: Page) => Promise<void>): Promise<void> {
  const { stories } = await asked<Stories>(server, 'stories');
  const [most] = stories.toSorted((a, b) => b.reports - a.reports);
  const { id } = await asked<Dossier>(server, `stories/${most?.id}`);
  await on(`/story/${id}`, check);
}

describe('everybody can use it', () => {
  test.each([
    ['the list, dark', (): string => at(verel.id, '?list=by'), 'dark', undefined],
    ['candidates, light, on a phone', (): string => '/people?name=a', 'light', PHONE],
  ] as const)('axe finds nothing: %s', async (_what, path, colorScheme, viewport) => {
    const { page } = await open(path(), { colorScheme, ...(viewport === undefined ? {} : { viewport }) });
    await page.locator('.said li, .candidates li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('fits 1440 px at 400 %, and any phone', async () => {
    for (const path of [at(verel.id), at(verel.id, '?list=about'), '/people?name=a']) {
      const { page } = await open(path, { viewport: { width: 320, height: 800 } });
      await page.locator('.said li, .candidates li').first().waitFor();
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  test('walks its statements with j and k', () =>
    on(at(verel.id), async (page) => {
      const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
      const words = await page.locator('.said .q a').allTextContents();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused()).toBe(words[1]);
      await page.keyboard.press('k');
      expect(await focused()).toBe(words[0]);
    }));
});
