import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ingest, Stories } from '../../src/api/contract.ts';
import { violations } from './axe.ts';
import { browsing, contents, PHONE, unfolded, WIDE } from './browsing.ts';
import { fits } from './fits.ts';
import { onrecord, scratch } from './onrecord.ts';
import { asked, type Served, sent, served } from './served.ts';

const { start, stop, blank, open, on } = browsing('page-add');
const { at, remove } = scratch('page-add-files');
let server: Served;
let empty: Served;

const VIOLINS =
  'HARROW, June 3, 2024. The city library of Harrow will lend violins, librarian Oda Brink said on Monday.\n\n"Each comes with a bow," Brink said.';
const FERRY =
  'PORT LENZ, June 4, 2024. The night ferry to Dravik will not sail this week, harbour master Ivo Tarn said on Tuesday.';

const FILES: Readonly<Record<string, string>> = {
  'ferry.md': FERRY,
  'two.json': JSON.stringify([
    { id: 'orchard-1', text: 'TARSK, June 5, 2024. The orchard at Tarsk opened again, gardener Mina Ost said on Wednesday.' },
    { id: 'orchard-2', text: 'TARSK, June 6, 2024. The orchard at Tarsk closed at noon, gardener Mina Ost said on Thursday.' },
  ]),
  'scan.pdf': '%PDF-1.7 a picture of a page',
  'lines.jsonl': `${JSON.stringify({ id: 'bridge', text: 'DRAVIK, June 7, 2024. The old bridge was painted, engineer Ada Volk said on Friday.' })}\nnot a line of JSON\n`,
  'hostile.txt': 'BELHAVEN, June 8, 2024. <img src=x onerror=alert(1)> stood on the poster, printer Jon Abel said on Saturday.',
};

beforeAll(async () => {
  mkdirSync(at('desk'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at('desk', name), text);
  [server, empty] = await Promise.all([start(), served(at('empty'))]);
});
afterAll(async () => {
  await empty?.stop();
  await stop();
  remove();
});

const line = (page: Page, name: string) => page.locator('.sent li', { hasText: name });
const choose = (page: Page, ...names: string[]) =>
  page.getByLabel('Choose files…').setInputFiles(names.map((name) => at('desk', name)));
const done = (page: Page) => page.getByText('All done: ').waitFor({ timeout: 60_000 });

describe('adding reports', () => {
  test('a pasted text, with what is known of it, by keyboard alone', () =>
    on('/add#paste', async (page) => {
      expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
      await page.keyboard.insertText(VIOLINS);
      for (const words of ['Library to lend violins', 'The Harrow Courier']) {
        await page.keyboard.press('Tab');
        await page.keyboard.type(words);
      }
      await page.keyboard.press('Enter');
      await done(page);
      const sentLine = line(page, 'Pasted: Library to lend violins');
      expect(await contents(sentLine.locator('.fate'))).toBe('added');
      expect(await page.locator('textarea').inputValue()).toBe('');
      await sentLine.getByRole('link').click();
      await page.waitForURL('**/story/st-*');
      await page.locator('h1').waitFor();
      expect(unfolded(await contents(page.locator('main')))).toContain('The Harrow Courier');
    }));

  test('nothing is sent where there are no words, and that is said', () =>
    on('/add', async (page) => {
      await page.getByRole('button', { name: 'Add this report' }).click();
      await page.getByText('There are no words in it yet').waitFor();
      expect(await page.locator('.sent').count()).toBe(0);
    }));

  test('files of every kind, sent together: each has its outcome, and a bad one stops no other', () =>
    on('/add', async (page) => {
      let requests = 0;
      const counting = (request: Request): void => {
        if (request.method() === 'POST') requests += 1;
      };
      page.on('request', counting);
      await choose(page, ...Object.keys(FILES));
      await done(page);
      page.off('request', counting);
      expect(requests).toBe(1);
      const told = async (name: string) => unfolded(await contents(line(page, name).locator('> div')));
      expect(await told('ferry.md')).toMatch(/^added/u);
      expect(await told('two.json')).toMatch(/^2 reports added/u);
      expect(await told('scan.pdf')).toMatch(
        /^not read.*binary data, not a report \(PDF\).*Give plain text, HTML or JSONL. BINARY/u,
      );
      expect(await told('lines.jsonl')).toMatch(/^1 report added, 1 not read.*Line 2: this line is not a JSON object.*BAD_JSON/u);
      expect(await told('hostile.txt')).toMatch(/^added/u);
      expect(unfolded(await contents(page.locator('.sent')))).toContain('All done: 5 reports added, 2 not read.');
      expect(await page.locator('main img').count()).toBe(0);
    }));

  test('the same file again is already there, and leads to its story', () =>
    on('/add', async (page) => {
      await choose(page, 'ferry.md');
      await done(page);
      expect(await contents(line(page, 'ferry.md').locator('.fate'))).toBe('already there');
      expect(await line(page, 'ferry.md').locator('.into a').getAttribute('href')).toMatch(/^\/story\/st-/u);
    }));

  test('of a folder what is no report by its name is left out, and counted', () =>
    on('/add', async (page) => {
      await page.getByLabel('Choose a folder…').setInputFiles(at('desk'));
      await done(page);
      expect(await page.locator('.sent li').count()).toBe(2);
      expect(await contents(page.locator('.sent'))).toContain('3 files of other kinds in the folder left out');
    }));

  test('what is dropped is taken', () =>
    on('/add', async (page) => {
      const transfer = await page.evaluateHandle(`(() => {
        const given = new DataTransfer();
        given.items.add(new File([${JSON.stringify(FERRY)}], 'dropped.txt'));
        return given;
      })()`);
      await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
      await done(page);
      expect(await contents(line(page, 'dropped.txt').locator('.fate'))).toBe('already there');
    }));

  test('a file larger than the server takes is told before it is sent', () =>
    on('/add', async (page) => {
      let asks = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST') asks += 1;
      });
      const transfer = await page.evaluateHandle(`(() => {
        const given = new DataTransfer();
        given.items.add(new File([new Uint8Array(64 * 1024 * 1024 + 1)], 'large.txt'));
        return given;
      })()`);
      await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
      await done(page);
      expect(unfolded(await contents(line(page, 'large.txt')))).toContain('the server takes 64 MiB at once');
      expect(await contents(line(page, 'large.txt'))).toContain('TOO_LARGE');
      expect(asks).toBe(0);
    }));

  test('while the server is gone, what was not sent waits or is left out; it goes on when the server is back', async () => {
    const { page } = await open('/add');
    await page.route('**/api/v1/reports*', (route) => route.abort());
    await choose(page, 'ferry.md', 'hostile.txt');
    await line(page, 'ferry.md').getByText('NO_ANSWER').waitFor();
    expect(await contents(line(page, 'hostile.txt').locator('.fate'))).toBe('not sent yet');
    await page.unroute('**/api/v1/reports*');
    await done(page);
    expect(await contents(line(page, 'hostile.txt').locator('.fate'))).toBe('already there');
    await page.route('**/api/v1/reports*', (route) => route.abort());
    await choose(page, 'two.json');
    await line(page, 'two.json').getByText('NO_ANSWER').waitFor();
    await page.getByRole('button', { name: 'Leave out the rest' }).click();
    await line(page, 'two.json').getByText('left out by you').waitFor();
    await done(page);
    await page.close();
  });
});

describe('intake', () => {
  test('says what is worked in, live, also where another process adds; the top bar leads there', () =>
    on('/ingest', async (page) => {
      expect(await contents(page.locator('h1'))).toBe('Nothing waits to be read');
      const top = page.locator('.at-work');
      expect(await top.isVisible()).toBe(false);
      const steps: string[] = [];
      await page.exposeFunction('noted', (words: string) => void steps.push(words));
      await page.evaluate(
        `new MutationObserver(() => noted(document.querySelector('main').textContent)).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true })`,
      );
      const many = Array.from({ length: 40 }, (_, i) => ({
        id: `market-${i}`,
        text: `BELHAVEN, July ${1 + (i % 28)}, 2024. Market hall ${i} opened in Belhaven, trader Rik Oster said on Monday. "We sold ${i + 3} carts of pears," he said.`,
      }));
      const added = onrecord(
        ['add', '-', '--data', dataOf(await asked<Ingest>(server, 'ingest'))],
        many.map((one) => JSON.stringify(one)).join('\n'),
      );
      await top.waitFor({ state: 'visible', timeout: 60_000 });
      expect((await added).err).toBe('');
      await top.waitFor({ state: 'hidden', timeout: 60_000 });
      await page.getByText('Nothing waits to be read').waitFor();
      expect(steps.join('\n')).toMatch(/of at most 40 read/u);
      expect(steps.join('\n')).toContain('You can close this page');
    }));

  test('names what could not be read, and what reads', () =>
    on('/ingest', async (page) => {
      const unread = unfolded(await contents(page.locator('section', { hasText: 'Could not be read' })));
      expect(unread).toContain('scan.pdf');
      expect(unread).toContain('BINARY');
      expect(unread).toContain('lines.jsonl:2');
      const store = unfolded(await contents(page.locator('.held')));
      expect(store).toMatch(/Model ?reading-[0-9a-f]+@\d/u);
      expect(store).toContain('timex@');
    }));

  test('as JSON fits its schema', async () => {
    const answer = await fetch(`${server.address}/ingest.json`);
    expect(answer.url).toBe(`${server.address}/api/v1/ingest`);
    const ingest = (await answer.json()) as Ingest;
    fits('ingest', ingest);
    expect(ingest.now).toMatchObject({ work: null, queue: 0 });
    expect(ingest.now.unread).toBe(ingest.unread.length);
  });
});

const dataOf = ({ store }: Ingest): string => store.data;

test('an empty store shows the ways in, with commands that work, and goes to the stories when there are some', async () => {
  const { page } = await blank();
  await page.goto(empty.address);
  await page.getByText('Nothing on record yet').waitFor();
  await page.locator('code.cmd').nth(2).waitFor();
  const [add = '', samples = '', curl = ''] = await page.locator('code.cmd').allTextContents();
  expect(add).toBe(`onrecord add reports/ --data ${at('empty')}`);
  expect(curl).toContain(`${empty.address}/api/v1/reports`);
  expect(await violations(page)).toEqual([]);
  const one = samples
    .replace(/samples(?= )/u, 'samples/dravik-01.txt')
    .split(' ')
    .slice(1); // reading all takes longer
  expect((await onrecord(one)).out).toContain('1 added');
  await page.locator('.row').first().waitFor({ timeout: 60_000 });
  expect(await page.locator('.row').count()).toBe(1);
  await page.close();
});

describe('errors', () => {
  let shared: Page;
  beforeAll(async () => {
    shared = (await blank()).page;
  });
  const problem = (status: number, code: string, more: object = {}) => ({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({
      type: 'about:blank',
      title: 'it went wrong',
      status,
      detail: 'there',
      code,
      next: 'do this',
      ...more,
    }),
  });

  test.each([
    [404, 'NO_SUCH_ID', {}, 'Nothing here has this id', 'Stories and reports keep their addresses'],
    [
      410,
      'REMOVED',
      { removed: { by: 'Lena Orsk', on: '2024-03-06', why: 'the court at Harrow ordered it' } },
      'This report was removed for good',
      'Removed by Lena Orsk When 6 Mar 2024 Why the court at Harrow ordered it',
    ],
    [413, 'TOO_LARGE', {}, 'This is larger than the server takes at once', 'at most 64 MiB'],
    [415, 'BAD_REQUEST', {}, 'The server does not take this kind of data', 'Send plain text'],
    [429, 'BAD_REQUEST', {}, 'Too many questions in one minute', 'tries again by itself'],
    [503, 'STORE_BUSY', {}, 'The store is held by somebody else', 'tries again by itself'],
    [500, 'INTERNAL', {}, 'It went wrong', 'Do this.'],
  ])('%i %s says what happened, what is safe and what one can do', async (status, code, more, title, words) => {
    await shared.route('**/api/v1/stories/st-1', (route) => route.fulfill(problem(status, code, more)));
    await shared.goto(`${server.address}/story/st-1`);
    const alert = shared.getByRole('alert');
    await alert.waitFor();
    expect(await contents(alert.locator('h1'))).toBe(title);
    const told = [...(await alert.locator('dt, dd, h2 + p').allTextContents())].join(' ');
    expect(told).toContain(words);
    expect(told).toContain('What is safe');
    expect(told).toContain(code);
    await shared.unrouteAll();
  });

  test('a report that was removed: who did it, when and why', async () => {
    const id = 'court-1';
    await sent(server, 'reports', [{ id, text: 'HARROW, May 2, 2024. The mayor paid, clerk Hugo Nim said on Thursday.' }]);
    const body = { by: 'Lena Orsk', why: 'the court at Harrow ordered it', do: { kind: 'remove', report: id } };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${server.address}/api/v1/corrections`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { page } = await open(`/report/${id}`);
    const told = (await page.locator('dt, dd').allTextContents()).join(' ');
    expect(told).toContain('Removed by Lena Orsk When');
    expect(told).toContain('Why the court at Harrow ordered it');
    await page.close();
  });

  test('when the server is gone the page looks for it by itself', async () => {
    const { page } = await blank();
    await page.route('**/api/v1/{stories,health}*', (route) => route.abort());
    await page.goto(`${server.address}/stories`);
    await page.getByText('goes on when it answers').waitFor();
    await page.unroute('**/api/v1/{stories,health}*');
    await page.locator('.row').first().waitFor();
    await page.close();
  });

  test('a part of a story that cannot be drawn says so in its place; the other parts stay', async () => {
    const { page } = await blank();
    const { stories } = await asked<Stories>(server, 'stories');
    const id = stories.toSorted((a, b) => b.reports - a.reports)[0]?.id;
    await page.route(`**/api/v1/stories/${id}`, async (route) => {
      const dossier = await (await route.fetch()).json();
      await route.fulfill({ json: { ...dossier, timeline: [{}] } });
    });
    await page.goto(`${server.address}/story/${id}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('h2').allTextContents()).toEqual(['The timeline could not be drawn']);
    expect(await page.locator('.claim').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('a screen that cannot be drawn says so, and the rest of the page works on', async () => {
    const { page } = await blank();
    await page.route('**/api/v1/search*', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"hits":[{}],"next":null}' }),
    );
    await page.goto(`${server.address}/search`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await contents(alert.locator('h1'))).toBe('This screen could not be drawn');
    expect(await contents(alert)).toContain('PAGE_FAILED');
    await page.unroute('**/api/v1/search*');
    await page.getByRole('link', { name: 'Stories', exact: true }).click();
    await page.locator('.row').first().waitFor();
    await page.close();
  });
});

describe('every screen', () => {
  const widths = [WIDE, { ...PHONE, width: 360 }];
  test.each(['/add'].flatMap((path) => widths.map((viewport) => [path, viewport.width, viewport] as const)))(
    '%s, %i wide: nothing for axe-core to find in light or dark, nothing to scroll sideways',
    async (path, _width, viewport) => {
      const { page } = await open(path, { viewport });
      await choose(page, 'scan.pdf');
      await done(page);
      expect(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      await page.close();
    },
  );
});
