import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Stories } from '../../src/api/contract.ts';
import { launchChromium } from '../chromium.ts';
import { inventedReport } from '../invented.ts';
import { spent } from '../processes.ts';
import { table } from '../table.ts';
import { type Answered, answered } from './answers.ts';
import { manyStories } from './many-stories.ts';
import { filesOf, opened, scrolled } from './screens.ts';
import { type Service, service } from './service.ts';

const REPORTS = 300;
const STORIES = 10_000;

/** What the page and its API take for one story of 300 reports and a list of 10,000 stories. */
export async function pageReport(): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-page-'));
  const browser = await launchChromium();
  try {
    const [story, list] = [join(scratch, 'story'), join(scratch, 'list')];
    await oneStory(scratch, story);
    await manyStories(list, STORIES);
    return [await storySpeed(story, browser), await listSpeed(list, browser)].join('\n\n');
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function oneStory(scratch: string, data: string): Promise<void> {
  const input = join(scratch, 'story.jsonl');
  writeFileSync(input, Array.from({ length: REPORTS }, (_, i) => `${inventedReport(i, REPORTS)}\n`).join(''));
  console.error(
    `bench: page: ${REPORTS} reports read in ${spent(['add', input, '--data', data, '--progress', 'none']).seconds.toFixed(0)} s`,
  );
}

/** What a browser fetches of the page itself before it shows a screen, and what all of them are. */
async function firstLoad(browser: Browser, address: string, story: string): Promise<string> {
  const all = readdirSync('dist/web', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|js|css)$/u.test(file));
  const list = await filesOf(browser, `${address}/stories`, '.rows');
  const one = await filesOf(browser, `${address}/story/${story}`, '.facts');
  return table(
    ['first load, kB', 'files', 'as it is', 'gzipped'],
    [loaded('the list of stories', list), loaded('a story', one), loaded('every screen', all)],
  );
}

function loaded(name: string, files: readonly string[]): (string | number)[] {
  const sizes = files.map((file) => readFileSync(join('dist/web', file)));
  const sum = (parts: readonly { readonly length: number }[]): number =>
    parts.reduce((all, { length }) => all + length / 1000, 0);
  return [name, files.length, sum(sizes), sum(sizes.map((bytes) => gzipSync(bytes)))];
}

const ANSWERS = ['kB', 'ms, median', 'ms, p95', 'processor ms'];
const row = (name: string, { kilobytes, median, p95, processor }: Answered): (string | number)[] => [
  name,
  ...[kilobytes, median, p95, processor].map((value) => Number(value.toFixed(1))),
];

const WORK = ['wall ms', 'main thread ms', 'script', 'layout', 'style'];

async function storySpeed(data: string, browser: Browser): Promise<string> {
  return serving(data, async (served) => {
    const { stories } = (await (await fetch(`${served.address}/api/v1/stories?limit=1`)).json()) as Stories;
    const path = `stories/${stories[0]?.id}`;
    const rows = [
      row('`GET /stories/{id}`', await answered(served, path)),
      row('again, unchanged', await answered(served, path, true)),
    ];
    const { wall, all, script, layout, style } = await opened(browser, `${served.address}/story/${stories[0]?.id}`, '.facts');
    return [
      await firstLoad(browser, served.address, stories[0]?.id ?? ''),
      table([`a story of ${stories[0]?.reports} reports, 200 requests`, ...ANSWERS], rows),
      table(['its page, from the address to its first frame', ...WORK], [['fresh', wall, all, script, layout, style]]),
    ].join('\n\n');
  });
}

async function listSpeed(data: string, browser: Browser): Promise<string> {
  return serving(data, async (served) => {
    const rows = [
      row('`GET /stories?sort=last&limit=100`', await answered(served, 'stories?sort=last&limit=100')),
      row('`GET /facets`', await answered(served, 'facets')),
      row('`GET /facets?relation=denied&query=…`', await answered(served, 'facets?relation=denied&query=roulin')),
    ];
    const { rows: all, inDocument, steps } = await scrolled(browser, `${served.address}/stories`);
    const frames = steps.map(({ pixels, frame }) => [`${pixels}`, frame.all, frame.script, frame.layout, frame.style]);
    return [
      table([`${STORIES} stories, 200 requests`, ...ANSWERS], rows),
      table(
        [
          `scrolling through ${all} rows, ${inDocument} of them in the document: pixels a frame`,
          'main thread ms a frame',
          ...WORK.slice(2),
        ],
        frames,
      ),
    ].join('\n\n');
  });
}

async function serving(data: string, measure: (served: Service) => Promise<string>): Promise<string> {
  const served = await service(data);
  try {
    return await measure(served);
  } finally {
    await served.stop();
  }
}
