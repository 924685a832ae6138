import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facets, Stories, StoryRow } from '../../src/api/contract.ts';
import { violations } from './axe.ts';
import { browsing, contents, PHONE, unfolded } from './browsing.ts';
import { asked, type Served, sent } from './served.ts';
import { shifts, watchShifts } from './shifts.ts';
import { YARD } from './yard.ts';

const { start, stop, blank, on } = browsing('page-live');
let server: Served;
let yard: StoryRow;

beforeAll(async () => {
  server = await start(YARD.slice(0, 2));
  const { stories } = await asked<Stories>(server, 'stories?since=2024-05-01');
  yard = stories[0] as StoryRow;
});
afterAll(stop);

const status = (page: Page): Promise<string> => contents(page.locator('.live')).then(unfolded);
const titles = (page: Page): Promise<string[]> => page.locator('.row h2').allTextContents();
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
const report = (id: string, title: string, text: string) => ({
  id,
  title,
  text,
  published: '2024-06-03',
  outlet: 'The Harrow Courier',
});
const VIOLINS = report(
  'violins',
  'Library to lend violins',
  'HARROW, June 3, 2024. The city library of Harrow will lend violins, librarian Oda Brink said on Monday.\n\n"Each comes with a bow," Brink said.',
);
const CHOIR = report(
  'choir',
  'Choir to sing in the tram',
  'HARROW, June 4, 2024. A choir will sing in the trams of Harrow every morning, conductor Jan Lund said on Tuesday.',
);

describe('what comes while one is reading the list', () => {
  test('is told in a bar over the list, which stays as it is until one asks', async () => {
    const { page, complaints } = await blank();
    await watchShifts(page);
    await page.goto(`${server.address}/stories`);
    await page.locator('.row').first().waitFor();
    const before = await titles(page);
    expect((await sent(server, 'reports', [VIOLINS])).status).toBe(200);
    await page.getByRole('status').getByText('1 new report').waitFor();
    expect(await titles(page)).toEqual(before);
    expect(await shifts(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.locator('.live').getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: VIOLINS.title }).waitFor();
    expect(await titles(page)).toEqual([VIOLINS.title, ...before]);
    expect(await contents(page.locator('.row').first())).toContain('new story');
    expect([await status(page), await focused(page)]).toEqual(['', 'Stories']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is told on the page of its own story alone', () =>
    on(`/story/${yard.id}`, async (page) => {
      expect((await sent(server, 'reports', [CHOIR])).status).toBe(200);
      expect((await sent(server, 'reports', [YARD[2]])).status).toBe(200);
      await page.getByRole('status').getByText('in this story').waitFor();
      expect(await status(page)).toBe('1 new report in this storyShow');
      expect(await contents(page.locator('.facts'))).toContain('2 reports');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.locator('.facts', { hasText: '3 reports' }).waitFor();
      expect(await status(page)).toBe('');
    }));

  test('is told when the connection comes back, and that it was lost', async () => {
    const { page } = await blank();
    await page.addInitScript(`
      const Native = EventSource;
      window.EventSource = class extends Native { constructor(...given) { super(...given); window.source = this; } };
    `);
    await page.goto(`${server.address}/stories`);
    await page.locator('.row').first().waitFor();
    await expect.poll(() => page.evaluate('window.source?.readyState')).toBe(1);
    await page.route('**/api/v1/events*', (route) => route.abort());
    await page.evaluate("window.source.dispatchEvent(new Event('error'))");
    const late = { ...VIOLINS, id: 'violins-late', text: `${VIOLINS.text} The first is a gift of the mayor, she said.` };
    expect((await sent(server, 'reports', [late])).status).toBe(200);
    await page.getByText('Connection lost. What is shown stays').waitFor();
    await page.unroute('**/api/v1/events*');
    await page.getByText('Connected again').waitFor();
    await page.getByText('1 new report').waitFor();
    await page.close();
  });
});

describe('the list is narrowed', () => {
  test.each([
    ['Claim denied', 'relation=denied'],
    ['No difference found', 'relation=none'],
    ['3 or more', 'origins=3%2B'],
    ['Tarsk', 'place=Tarsk'],
    ['Belhaven Post', 'outlet=Belhaven+Post'],
  ])('to “%s”: as many stories as it says, and Back undoes it', (label, search) =>
    on('/stories', async (page) => {
      const { stories } = await asked<Facets>(server, 'facets');
      const choice = page.locator('.facets label', { has: page.getByText(label, { exact: true }) });
      const told = Number.parseInt(await contents(choice.locator('.n')), 10);
      await choice.getByRole('checkbox').check();
      await page.waitForURL(`**/stories?${search}`);
      await expect.poll(() => page.locator('.row').count()).toBe(told);
      await page.locator('.head', { hasText: `${told} of ${stories}` }).waitFor();
      expect(await choice.getByRole('checkbox').isChecked()).toBe(true);
      await page.goBack();
      await expect.poll(() => page.locator('.row').count()).toBe(stories);
    }),
  );

  test('to a day, to words said, and to both', () =>
    on('/stories', async (page) => {
      await page.getByLabel(/^On /u).check();
      await page.waitForURL(/since=/u);
      await page.getByLabel('Words said').fill('violins');
      await page.getByLabel('Words said').press('Enter');
      await page.waitForURL(/since=.*query=violins/u);
      await expect.poll(() => page.locator('.row').count()).toBeLessThan(2);
      await page.getByRole('link', { name: 'Clear' }).click();
      await page.waitForURL('**/stories');
    }));

  test('and sorted by its first day', () =>
    on('/stories', async (page) => {
      await page.getByRole('link', { name: 'first day first' }).click();
      const { stories } = await asked<Stories>(server, 'stories');
      await expect.poll(() => titles(page)).toEqual(stories.map(({ title }) => title));
    }));

  test.each([
    ['CSV', 'text/csv', 'id,title,first'],
    ['JSON', 'application/json', '"stories":['],
    ['Feed', 'application/atom+xml', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ])('and had as %s', (name, type, begins) =>
    on('/stories?place=Harrow', async (page) => {
      const href = await page.locator('.foot').getByRole('link', { name }).getAttribute('href');
      const answer = await fetch(`${server.address}${href}`);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(await answer.text()).toContain(begins);
    }),
  );
});

/** A store with thousands of stories, as the page sees it. */
const MANY = 3000;
const many = (number: number): StoryRow => ({
  ...{ id: `st-${number}`, title: `Story number ${number}`, first: '2024-03-01', last: '2024-03-02', places: ['Dravik'] },
  ...{ outlets: ['Tarsk Daily'], people: [], reports: 2, days: [], independent: { atMost: 1, joined: [] } },
  claims: { agrees: 0, adds: 0, differs: 0, denied: 1, 'not-confirmed': 0, superseded: 0 },
});

async function givesMany(page: Page): Promise<void> {
  const none = { relation: [], origins: [], since: [], place: [], outlet: [], person: [] };
  const facets: Facets = { stories: MANY, last: '2024-03-02', ...none };
  await page.route('**/api/v1/facets*', (route) => route.fulfill({ json: facets }));
  await page.route('**/api/v1/stories?*', (route: Route) => {
    const { searchParams } = new URL(route.request().url());
    const from = Number(searchParams.get('after') ?? 0);
    const to = Math.min(MANY, from + Number(searchParams.get('limit')));
    const stories = Array.from({ length: to - from }, (_, i) => many(from + i));
    return route.fulfill({ json: { stories, next: to === MANY ? null : String(to) } satisfies Stories });
  });
}

describe('a list of three thousand', () => {
  test('comes as one scrolls, holds few rows at a time, and says of each which it is', async () => {
    const { page, complaints } = await blank();
    await givesMany(page);
    await page.goto(`${server.address}/stories`);
    await page.locator('.row').first().waitFor();
    const atTheEnd = async (): Promise<string> => {
      await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
      return contents(page.locator('.foot'));
    };
    await expect.poll(atTheEnd, { timeout: 30_000 }).toContain('3,000 of 3,000 shown');
    await atTheEnd();
    await page.locator('[data-row="st-2999"]').waitFor();
    expect(await page.locator('.row').count()).toBeLessThan(600);
    const last = page.locator('.row').last();
    expect([await last.getAttribute('aria-posinset'), await last.getAttribute('aria-setsize')]).toEqual(['3000', '3000']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('Back from a story leads to its row, at its place, with the focus; j goes on from there', async () => {
    const { page } = await blank();
    await givesMany(page);
    await page.goto(`${server.address}/stories`);
    await page.locator('.row').first().waitFor();
    for (const at of [6000, 14_000]) {
      await page.evaluate(`window.scrollTo(0, ${at})`);
      await page.locator('.foot', { hasNotText: 'Reading' }).waitFor();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    }
    const row = page.locator('[data-row="st-150"]');
    await row.scrollIntoViewIfNeeded();
    const { y } = (await row.boundingBox()) ?? { y: -1 };
    await row.getByRole('link').click();
    await page.waitForURL('**/story/st-150');
    await page.goBack();
    await row.waitFor();
    await expect.poll(() => focused(page)).toBe('Story number 150');
    expect(Math.abs(((await row.boundingBox()) ?? { y: -1 }).y - y)).toBeLessThan(3);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('Story number 151');
    await page.close();
  });
});

/** On a wide screen: page-screens.test.ts. */
test('nothing moves while a screen is loaded on a phone', async () => {
  const { page } = await blank({ viewport: PHONE });
  await watchShifts(page);
  const paths = [
    '/stories',
    '/stories?place=Harrow',
    `/story/${yard.id}`,
    `/report/${YARD[0].id}`,
    '/search?query=yard',
    '/story/st-nowhere',
  ];
  for (const path of paths) {
    await page.goto(`${server.address}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('load');
    expect(await shifts(page), path).toEqual([]);
  }
  await page.close();
});
