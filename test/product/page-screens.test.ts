import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsing, contents, WIDE } from './browsing.ts';
import { type Screen, screensOf } from './screens.ts';
import type { Served } from './served.ts';
import { shifts, watchShifts } from './shifts.ts';

const { start, stop, blank, on } = browsing('page-screens');
let server: Served;
const screens: Screen[] = [];

beforeAll(async () => {
  server = await start();
  screens.push(...(await screensOf(server, 'samples')));
});
afterAll(stop);

const NAMES = [
  ...['stories', 'story', 'brief', 'report', 'pair', 'person', 'search', 'review', 'add', 'ingest', 'no-story'],
] as const;
const NARROW = { width: 360, height: 740 };
/** Tablets, and half of a screen. */
const MIDDLE = [768, 820, 1024].map((width) => ({ width, height: 800 }));
/** What is left of a wide window at 200 %. */
const ZOOMED = { width: WIDE.width / 2, height: WIDE.height / 2 };

const pathOf = (name: string): string => {
  const found = screens.find((screen) => screen.name === name);
  if (found === undefined) throw new Error(`no screen ${name}`);
  return found.path;
};

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");

test('are all the screens there are', () => expect(screens.map(({ name }) => name)).toEqual([...NAMES]));

/** One load for each: its tests look at the page one after the other. */
describe.each(NAMES)('the screen %s', (name) => {
  let page: Page;
  /** What it has asked for and not been given: the stream of events has no end. */
  const asking = new Set<Request>();
  beforeAll(async () => {
    ({ page } = await blank({ reducedMotion: 'reduce' }));
    await watchShifts(page);
    page.on('request', (request) => {
      if (request.resourceType() !== 'eventsource') asking.add(request);
    });
    page.on('requestfinished', (request) => asking.delete(request));
    page.on('requestfailed', (request) => asking.delete(request));
    await page.goto(`${server.address}${pathOf(name)}`);
    await page.locator('h1').first().waitFor();
  });
  afterAll(() => page.close());

  test('moves nothing while it loads, and nothing for those who want no motion', async () => {
    await expect.poll(() => asking.size).toBe(0);
    await page.locator('h1').first().waitFor(); // a name leads on to its person
    expect((await shifts(page)).join('; ')).toBe('');
    expect(await page.evaluate("document.getAnimations().filter(({ playState }) => playState === 'running').length")).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
  });

  test('shows by key where one is, also where the system chooses the colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const stops: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(FOCUSED));
    }
    expect(stops.filter((stop) => stop.startsWith('unseen'))).toEqual([]);
    expect(new Set(stops).size, 'the focus goes on').toBeGreaterThan(3);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('has nothing for axe-core to find, in light and dark, wide and narrow, and nothing to scroll sideways', async () => {
    expect(await contents(page.locator('h1'))).not.toBe('There is no page at this address');
    await unfoldAll(page);
    expect(await violations(page), 'wide, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'wide, dark').toEqual([]);
    for (const viewport of [...MIDDLE, ZOOMED, NARROW]) {
      await page.setViewportSize(viewport);
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
    }
    expect(await violations(page), 'narrow, dark').toEqual([]);
  });
});

/** What has the focus, and whether that can be seen. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const seen = one === document.body || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
  return (seen ? 'seen ' : 'unseen ') + one.outerHTML.slice(0, 160);
})()`;

test('from a phone to a wide screen there is room for titles and for what is searched', () =>
  on('/stories', async (page) => {
    const width = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().width);
    for (const viewport of [NARROW, ...MIDDLE, { width: 1081, height: 800 }, WIDE]) {
      await page.setViewportSize(viewport);
      expect(await width('.row h2'), `title at ${viewport.width}`).toBeGreaterThan(220);
      expect(await width('.search input'), `search at ${viewport.width}`).toBeGreaterThan(140);
    }
    await page.setViewportSize(WIDE);
  }));

describe('words and their note', () => {
  const bothSeen = `(() => {
    const note = document.querySelector('.note[aria-current]').getBoundingClientRect();
    const words = [...CSS.highlights.get('active')][0].getClientRects()[0];
    const isSeen = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
    return isSeen(note) && isSeen(words);
  })()`;
  const overlaps = `[...document.querySelectorAll('.notes > .beside > li')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ top }, i, all) => i > 0 && top < all[i - 1].bottom - 1).length`;

  test.each([
    ['wide', WIDE],
    ['at 200 %', ZOOMED],
    ['narrow', NARROW],
  ])('%s: j keeps both in view, and no note covers another', (_name, viewport) =>
    on(pathOf('report'), async (page) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (let i = 0; i < 8; i += 1) {
        await page.keyboard.press('j');
        await expect.poll(() => page.evaluate(bothSeen), { message: `after ${i + 1}` }).toBe(true);
        expect(await page.evaluate(overlaps)).toBe(0);
      }
      await page.emulateMedia({ reducedMotion: null });
      await page.setViewportSize(WIDE);
    }),
  );
});

test('after a reload one is where one was', () =>
  on(pathOf('story'), async (page) => {
    await page.locator('.claim').first().waitFor();
    await page.evaluate("scrollTo({ top: 700, behavior: 'instant' })");
    await expect.poll(() => page.evaluate('history.state?.y')).toBe(700);
    await page.reload();
    await page.locator('.claim').first().waitFor();
    expect(await page.evaluate('scrollY')).toBe(700);
  }));

test('the main job is done by keys alone: list, story, the words of a claim, their neighbours, and back', () =>
  on('/stories', async (page) => {
    await tabTo(page, `.row a[href="${pathOf('story')}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/story/**');
    await page.locator('.claim').first().waitFor();
    const story = page.url();
    await tabTo(page, '.claim .q a');
    const words = await page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/report/**');
    await page.locator('.note[aria-current]').waitFor();
    expect(words.length).toBeGreaterThan(0);
    const picked = await contents(page.locator('.note[aria-current]'));
    await page.keyboard.press('j');
    await expect.poll(() => contents(page.locator('.note[aria-current]'))).not.toBe(picked);
    await page.goBack();
    await page.locator('.claim').first().waitFor();
    expect(page.url().split('#')[0]).toBe(story.split('#')[0]);
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'), { message: 'the focus is on the words left' })
      .toBe(words);
  }));

const MOST_STOPS = 200;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`no ${selector} within ${MOST_STOPS} stops`);
}
