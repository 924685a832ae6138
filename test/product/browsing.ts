import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import { onrecord, scratch } from './onrecord.ts';
import { sampleStore } from './sample-store.ts';
import { type Served, served } from './served.ts';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** What the console said, what failed, and what was asked of others: all of it should stay empty. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

type Options = BrowserContextOptions;

export interface Browsing {
  /** Serves a store with the samples and what stands in `more`, and starts a browser; give `stop` to `afterAll`. */
  readonly start: (more?: readonly object[]) => Promise<Served>;
  readonly stop: () => Promise<void>;
  readonly blank: (options?: Options) => Promise<Opened>;
  readonly open: (path: string, options?: Options) => Promise<Opened>;
  /** Runs a check on a page, then sees that nothing was complained of. */
  readonly on: (path: string, check: (page: Page) => Promise<void>, options?: Options) => Promise<void>;
}

/** A browser before the page of a store of its own. */
export function browsing(name: string): Browsing {
  const { at, remove } = scratch(name);
  let server: Served | undefined;
  let browser: Browser | undefined;

  const start = async (more: readonly object[] = []): Promise<Served> => {
    const launched = launchChromium();
    await sampleStore(at('data'));
    if (more.length > 0) {
      const added = await onrecord(['add', '-', '--data', at('data'), '--workers', '1'], jsonl(more));
      expect(added.exit, added.err).toBe(0);
    }
    browser = await launched;
    server = await served(at('data'));
    return server;
  };
  const stop = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    remove();
  };
  const blank = async (options: Options = {}): Promise<Opened> => {
    if (browser === undefined || server === undefined) throw new Error('not started');
    return watched(await browser.newPage({ viewport: WIDE, colorScheme: 'light', ...options }), server.address);
  };
  const open = async (path: string, options: Options = {}): Promise<Opened> => {
    const opened = await blank(options);
    await opened.page.goto(`${server?.address}${path}`);
    await opened.page.locator('h1').first().waitFor();
    return opened;
  };
  /** Of the tests that ask no options: a page of its own for each, with a process of its own, takes twice as long to load. */
  let kept: Opened | undefined;
  const again = async (path: string): Promise<Opened> => {
    kept ??= await blank();
    await kept.page.goto(`${server?.address}${path}`);
    await kept.page.locator('h1').first().waitFor();
    return kept;
  };
  const on: Browsing['on'] = async (path, check, options) => {
    const opened = options === undefined ? await again(path) : await open(path, options);
    const { page, complaints } = opened;
    let isClean = false;
    try {
      await check(page);
      expect(complaints).toEqual([]);
      if (opened === kept) await leave(page);
      isClean = true;
    } finally {
      if (opened !== kept || !isClean) await page.close();
      if (opened === kept && !isClean) kept = undefined;
    }
  };
  return { start, stop, blank, open, on };
}

/** As if it were new: nothing is kept, routed, or pointed at. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.evaluate('localStorage.clear(), sessionStorage.clear()');
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
}

const jsonl = (reports: readonly object[]): string => reports.map((report) => JSON.stringify(report)).join('\n');

function watched(page: Page, address: string): Opened {
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:'))
      complaints.push(`asked of another host: ${request.url()}`);
  });
  return { page, complaints };
}

export const contents = async (found: Locator): Promise<string> => (await found.textContent()) ?? '';

/** In one line, as the eye reads it. */
export const unfolded = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** What a layer marks. What runs in the page is given as its words: there the names of the browser are known. */
export const highlighted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`);
