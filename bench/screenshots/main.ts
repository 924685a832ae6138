import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import type { Ingest } from '../../src/api/contract.ts';
import { launchChromium } from '../../test/product/chromium.ts';
import { onrecord } from '../../test/product/onrecord.ts';
import { type Screen, screensOf } from '../../test/product/screens.ts';
import { type Served, served } from '../../test/product/served.ts';
import { FONTS } from './fonts.ts';

/** Takes a picture of every screen, of the samples alone: `npm run screenshots` writes docs/screens/. */

const INTO = 'docs/screens';
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const VIEWS = [
  { size: 'wide', theme: 'light' },
  { size: 'wide', theme: 'dark' },
  { size: 'narrow', theme: 'light' },
] as const;
/** Taller pictures are cut: a picture shows a screen, it is no copy of the page. */
const TALLEST = { wide: 1800, narrow: 2400 };

type View = (typeof VIEWS)[number];

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-screens-'));
const browser = await launchChromium();
try {
  const data = join(scratch, 'samples');
  const { exit, err } = await onrecord(['add', 'samples', '--data', data, '--workers', '1']);
  if (exit !== 0) throw new Error(`add samples: ${err}`);
  mkdirSync(INTO, { recursive: true });
  await pictures(data, 'samples');
  await pictures(join(scratch, 'empty'), 'empty');
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function pictures(data: string, store: Screen['store']): Promise<void> {
  const server = await served(data);
  try {
    for (const screen of await screensOf(server, store)) {
      for (const view of VIEWS) await picture(server, { screen, view });
    }
  } finally {
    await server.stop();
  }
}

interface Picture {
  readonly screen: Screen;
  readonly view: View;
}

async function picture({ address }: Served, { screen, view: { size, theme } }: Picture): Promise<void> {
  const context = await browser.newContext({
    ...{ viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' },
    bypassCSP: true, // for the fonts
  });
  const page = await context.newPage();
  await page.route('**/api/v1/ingest', elsewhere);
  await page.goto(`${address}${screen.path}`);
  await page.locator('h1').first().waitFor();
  await page.addStyleTag({ content: FONTS });
  await page.evaluate('document.fonts.ready');
  const { height } = await page.evaluate<{ height: number }>('({ height: document.documentElement.scrollHeight })');
  await page.setViewportSize({ ...SIZES[size], height: Math.min(Math.max(height, SIZES[size].height), TALLEST[size]) });
  await page.screenshot({ path: join(INTO, `${screen.name}-${size}-${theme}.png`), animations: 'disabled' });
  await context.close();
}

/** The folders of the machine that takes the pictures are nobody's. */
async function elsewhere(route: Route): Promise<void> {
  const response = await route.fetch();
  const ingest: Ingest = await response.json();
  const store = { ...ingest.store, data: '/srv/onrecord/data' };
  await route.fulfill({ response, json: { ...ingest, store, samples: '/srv/onrecord/samples' } });
}
