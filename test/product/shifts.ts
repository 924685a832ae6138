import type { Page } from 'playwright-core';

/** Records, from before the page is loaded, what moves without anybody having asked for it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!entry.hadRecentInput)
          window.shifts.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? '?').join(' | '));
    }).observe({ type: 'layout-shift', buffered: true });
  `);
}

/** What has moved so far: how much, and what. */
export async function shifts(page: Page): Promise<string[]> {
  // two frames: a shift is told after the frame in which it was seen
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))');
  return page.evaluate('window.shifts');
}
