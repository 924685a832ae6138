import type { Browser, CDPSession, Page } from 'playwright-core';

const WIDE = { width: 1440, height: 900 };
const FRAMES = 100;

/** What the page's main thread did, in ms of processor time. */
interface Work {
  readonly all: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

/** A page, and what its main thread has done so far. */
async function watched(browser: Browser): Promise<{ readonly page: Page; readonly work: () => Promise<Work> }> {
  const page = await browser.newPage({ viewport: WIDE });
  page.setDefaultTimeout(120_000);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async (): Promise<Work> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
    return {
      all: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration'),
      style: of('RecalcStyleDuration'),
    };
  };
  return { page, work };
}

const spent = (before: Work, after: Work): Work => ({
  all: after.all - before.all,
  script: after.script - before.script,
  layout: after.layout - before.layout,
  style: after.style - before.style,
});

/** From opening an address in a fresh page to the first of its `selector`, and a frame after it. */
export async function opened(browser: Browser, address: string, selector: string): Promise<Work & { readonly wall: number }> {
  const { page, work } = await watched(browser);
  const begun = performance.now();
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const wall = performance.now() - begun;
  const made = await work();
  await page.close();
  return { wall, ...made };
}

/** Which files of the built page a browser asks for until the first of a `selector` is there. */
export async function filesOf(browser: Browser, address: string, selector: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: WIDE });
  const files = ['index.html'];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/')) files.push(pathname.slice(1));
  });
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  const asked = [...files]; // the other screens are fetched later
  await page.close();
  return asked;
}

export interface Scrolled {
  readonly rows: number;
  readonly inDocument: number;
  /** For each frame. */
  readonly steps: readonly { readonly pixels: number; readonly frame: Work }[];
}

/** Scrolls a list until all of its rows have come, then through it, a few pixels and whole screens at a time. */
export async function scrolled(browser: Browser, address: string): Promise<Scrolled> {
  const { page, work } = await watched(browser);
  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  while ((await page.locator('.foot button').count()) > 0) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  const rows = Number(await page.locator('[data-rows]').getAttribute('data-rows'));
  const steps: Scrolled['steps'][number][] = [];
  for (const pixels of [100, 800, 20_000]) {
    await page.evaluate('window.scrollTo(0, 0)');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const before = await work();
    await page.evaluate(`(async () => {
      for (let i = 0; i < ${FRAMES}; i += 1) {
        window.scrollBy(0, ${pixels});
        await new Promise(requestAnimationFrame);
      }
    })()`);
    const { all, script, layout, style } = spent(before, await work());
    steps.push({ pixels, frame: { all: all / FRAMES, script: script / FRAMES, layout: layout / FRAMES, style: style / FRAMES } });
  }
  const inDocument = await page.locator('[data-row]').count();
  await page.close();
  return { rows, inDocument, steps };
}
