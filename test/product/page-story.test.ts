import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimJson, Dossier, ReportJson, Stories, StoryChanges } from '../../src/api/contract.ts';
import { violations } from './axe.ts';
import { browsing, contents, highlighted, unfolded, WIDE } from './browsing.ts';
import { FERRY, MARKUP } from './ferry.ts';
import { asked, type Served } from './served.ts';

const NARROW = { width: 360, height: 740 };

const { start, stop, blank, open, on } = browsing('page-story');
let server: Served;
let crossing: Dossier;
let ferry: Dossier;

beforeAll(async () => {
  server = await start(FERRY);
  const { stories } = await asked<Stories>(server, 'stories');
  const all = await Promise.all(stories.map(({ id }) => asked<Dossier>(server, `stories/${id}`)));
  crossing = all.toSorted((a, b) => b.reports.length - a.reports.length)[0] as Dossier;
  ferry = all.find(({ reports }) => reports.some(({ id }) => id === 'vna-ferry')) as Dossier;
});
afterAll(stop);

const path = ({ id }: Dossier): string => `/story/${id}`;
const corrected = (): string => ferry.reports.find(({ revises }) => revises === 'vna-ferry')?.id ?? '';
const active = (page: Page): Promise<string[]> => highlighted(page, 'active');
const hashOf = (page: Page): string => new URL(page.url()).hash;
const query = (page: Page): string => new URL(page.url()).search;
const seen = async (page: Page, selector: string): Promise<string> => unfolded(await contents(page.locator(selector).first()));

/** The address that leads to words of a report, as the page writes it once they are picked. */
async function linkTo(report: string, words: string): Promise<string> {
  const { annotation } = await asked<ReportJson>(server, `reports/${encodeURIComponent(report)}`);
  const from = annotation.text?.indexOf(words) ?? -1;
  let hash = '';
  await on(`/report/${encodeURIComponent(report)}#s=${from}-${from + words.length}`, async (page) => {
    await expect.poll(() => hashOf(page)).toContain('&q=');
    hash = hashOf(page);
  });
  return hash;
}

describe('a link to words', () => {
  test('holds the words with what stands around them, and leads to exactly these', async () => {
    const hash = await linkTo('vna-ferry', 'Forty crews have not been paid since April');
    expect(decodeURIComponent(hash)).toMatch(/^#s=\d+-\d+&v=[\da-f]{16}&q=[^,]+-,Forty crews have not been paid since April,-,/u);
    await on(`/report/vna-ferry${hash}`, async (page) => {
      await expect.poll(() => active(page)).toEqual(['Forty crews have not been paid since April']);
      expect(await page.locator('.elsewhere').count()).toBe(0);
    });
  });

  test('finds its words where they moved in a changed text', async () => {
    const hash = await linkTo('vna-ferry', 'Mayor Lena Orsk said the city would not pay');
    await on(`/report/${corrected()}${hash}`, async (page) => {
      await expect.poll(() => active(page)).toEqual(['Mayor Lena Orsk said the city would not pay']);
      expect(await seen(page, '.elsewhere')).toContain('stood elsewhere in the text the link was made for');
    });
  });

  test('shows the closest words where they changed, and leads to the text it was made for', async () => {
    const hash = await linkTo('vna-ferry', 'Forty crews have not been paid since April');
    await on(`/report/${corrected()}${hash}`, async (page) => {
      await expect.poll(() => seen(page, '.elsewhere')).toContain('another text of this report, which is kept: VNA, 4 Jun');
      expect(await seen(page, '.elsewhere')).toContain('Not found at this place: Forty crews have not been paid since April');
      expect(await active(page)).toEqual(['crews have not been paid since April']);
      await page.locator('.elsewhere a').click();
      await page.waitForURL('**/report/vna-ferry#*');
      await expect.poll(() => active(page)).toEqual(['Forty crews have not been paid since April']);
    });
  });

  test('says so where it points beyond the words', () =>
    on('/report/vna-ferry#s=5-99999', async (page) => {
      expect(await seen(page, '.elsewhere')).toContain('Not found at this place');
    }));

  test('is on the clipboard after “y”', async () => {
    const { page } = await open('/report/vna-ferry', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.keyboard.press('j');
    await expect.poll(() => hashOf(page)).toContain('&q=');
    await page.keyboard.press('y');
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    await page.close();
  });
});

describe('what changed', () => {
  test('counts what came since the day before the story’s last', () =>
    on(path(crossing), async (page) => {
      const came = crossing.reports.filter(({ published }) => (published.date ?? '') >= '2024-03-08');
      const ids = new Set(came.map(({ id }) => id));
      const adds = crossing.changes.filter(({ report }) => ids.has(report)).flatMap(({ adds: list }) => list);
      const strip = unfolded(await contents(page.locator('.what-changed .news')));
      expect(strip).toContain(`${came.length} reports`);
      expect(strip).toContain(`+${adds.filter((id) => /#s\d+$/u.test(id)).length} statements`);
      expect(strip).toContain('No longer said');
    }));

  test('is told in the words of the reports: claims, what is withdrawn, old and new words of a changed text', async () => {
    const changes = await asked<StoryChanges>(server, `stories/${crossing.id}/changes?since=2024-03-08`);
    await on(path(crossing), async (page) => {
      await page.getByRole('button', { name: 'What changed, in the words of the reports' }).click();
      await page.getByRole('heading', { name: 'Claims, new or changed' }).waitFor();
      const words = unfolded(await contents(page.locator('.changes')));
      for (const { about } of changes.claims.filter(({ came }) => came.length > 0)) expect(words).toContain(unfolded(about));
      for (const one of changes.withdrawn.filter(({ id }) => !/#v\d+$/u.test(id))) expect(words).toContain(one.words);
      expect(await page.locator('.diff del').allTextContents()).toContain('21');
      expect(await page.locator('.diff ins').allTextContents()).toContain('12');
      expect(query(page)).toBe('?since=yesterday');
    });
  });

  test('since another moment, which stays in the address; Back from its words returns to it', () =>
    on(`${path(crossing)}?since=yesterday`, async (page) => {
      await page.getByLabel('since').selectOption('2024-03-07');
      await expect.poll(() => seen(page, '.what-changed .news')).toContain('3 reports');
      expect(query(page)).toBe('?since=2024-03-07');
      await page.locator('.diff .q a').first().click();
      await page.waitForURL('**/report/**');
      await page.goBack();
      await page.locator('.diff').waitFor();
      expect(query(page)).toBe('?since=2024-03-07');
      expect(await page.getByLabel('since').inputValue()).toBe('2024-03-07');
    }));

  test('since one was last here: what had not been seen, as a moment one can change', async () => {
    const { page, complaints } = await blank();
    const kept = { at: '2024-06-05T09:00:00.000Z', seen: ['vna-ferry', 'coastwire-ferry'] };
    await page.addInitScript(`localStorage.setItem('onrecord:seen:${ferry.id}', ${JSON.stringify(JSON.stringify(kept))})`);
    await page.goto(`${server.address}${path(ferry)}?since=2024-06-04`);
    await page.getByRole('button', { name: '2 reports new since you were last here: show' }).click();
    await expect.poll(() => query(page)).toBe('?since=2024-06-06');
    await expect.poll(() => seen(page, '.what-changed .news')).toContain('2 reports');
    const reports = page.locator('.origin > ol > li');
    expect(await reports.filter({ has: page.locator('.new') }).count()).toBe(2);
    expect(await reports.filter({ hasNot: page.locator('.new') }).count()).toBe(2);
    expect(await page.locator('.spk .by .new').allTextContents()).toContainEqual(expect.stringMatching(/^\d+ new$/u));
    await page.getByRole('button', { name: 'Mark as seen' }).click();
    await expect.poll(() => page.locator('.new').count()).toBe(0);
    expect(await page.locator('.under').getByText('last here').count()).toBe(0);
    await page.reload();
    await page.locator('.spk').first().waitFor();
    expect(await page.locator('.new').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is told without what one has seen where a browser keeps nothing', async () => {
    const { page, complaints } = await blank();
    await page.addInitScript(`
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    `);
    await page.goto(`${server.address}${path(ferry)}`);
    await page.locator('.what-changed .news').waitFor();
    expect(await page.locator('.new').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('who said what', () => {
  const said = (page: Page): Promise<string[]> =>
    page
      .locator('.spk .st .q')
      .allTextContents()
      .then((all) => all.map(unfolded));
  const heads = (page: Page): Promise<string[]> =>
    page
      .locator('.spk .by h3')
      .allTextContents()
      .then((all) => all.map(unfolded));
  const order = (page: Page, name: string) => page.getByRole('navigation', { name: 'Statements' }).getByRole('link', { name });

  test('is put together by speaker, by time or by act: in the address, by key, and Back undoes it', () =>
    on(path(crossing), async (page) => {
      const bySpeaker = await heads(page);
      await order(page, 'by time').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page)).toBe('?by=time');
      expect(await order(page, 'by time').getAttribute('aria-current')).toBe('true');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('by time');
      const days = await page.locator('.spk .by time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
      expect(days).toEqual(days.toSorted());
      expect(days.length).toBeGreaterThan(2);
      await order(page, 'by act').click();
      await expect.poll(() => query(page)).toBe('?by=act');
      const acts = await heads(page);
      expect(acts[0]).toBe('Denied');
      await page.locator('.spk').last().getByRole('button', { name: 'more of Said' }).click();
      await expect.poll(() => query(page)).toBe('?by=act&open=says');
      await page.goBack();
      await expect.poll(() => query(page)).toBe('?by=time');
      await page.goBack();
      await expect.poll(() => heads(page)).toEqual(bySpeaker);
    }));

  test('holds the same statements in each order', () => {
    const repeated = new Set(crossing.changes.flatMap(({ repeats }) => repeats));
    const all = crossing.reports.flatMap(({ id }) =>
      (crossing.annotations[id]?.statements ?? []).filter((one) => !repeated.has(`${id}#${one.id}`)),
    );
    return on(`${path(crossing)}?by=act&open=all|denies|holds|accuses|plans|says`, async (page) => {
      const byAct = await said(page);
      expect(byAct).toHaveLength(all.length);
      await page.goto(`${server.address}${path(crossing)}?by=time&open=all|${days(crossing).join('|')}`);
      await page.locator('.spk').first().waitFor();
      expect((await said(page)).toSorted()).toEqual(byAct.toSorted());
    });
  });
});

const days = ({ reports, annotations }: Dossier): string[] => {
  const told = reports.flatMap(({ id, published }) => [
    published.date?.slice(0, 10) ?? 'undated',
    ...(annotations[id]?.statements ?? []).flatMap(({ time }) => time?.slice(0, 10) ?? []),
  ]);
  return [...new Set(told)];
};

describe('export', () => {
  test('opens by key over the page and is put away by Escape; what it leads to is there', () =>
    on(path(crossing), async (page) => {
      const top = await page.locator('.facts').boundingBox();
      await page.locator('.export summary').focus();
      await page.keyboard.press('Enter');
      await page.locator('.export .sheet').waitFor();
      expect(await page.locator('.facts').boundingBox()).toEqual(top);
      const [json, csv] = await page.locator('.export a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(await (await fetch(`${server.address}${json}`)).json()).toEqual(crossing);
      const lines = (await (await fetch(`${server.address}${csv}`)).text()).trim().split('\r\n');
      expect(lines[0]).toContain('report,statement,story');
      expect(lines.slice(1).every((line) => line.includes(crossing.id))).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('.export .sheet').waitFor({ state: 'hidden' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Export');
    }));
});

/** A claim whose sides stand in two reports, and those. */
function disputed(): { readonly claim: ClaimJson; readonly first: string; readonly second: string } {
  for (const claim of crossing.claims) {
    const denied = claim.accounts.find(({ stand }) => stand === 'denies' || stand === 'refuses');
    const other = claim.accounts.find(({ stand, report }) => stand === 'asserts' && report !== denied?.report);
    if (denied !== undefined && other !== undefined) return { claim, first: other.report, second: denied.report };
  }
  throw new Error('no dispute of the samples stands in two reports');
}

describe('two readers side by side', () => {
  test('accounts that differ are marked in both, level with each other, each a button with its words', async () => {
    const { first, second } = disputed();
    await on(`/report/${first}?beside=${second}`, async (page) => {
      const words = await highlighted(page, 'conflict');
      expect(words.length).toBeGreaterThan(1);
      for (const side of ['a', 'b']) {
        const note = page.locator(`.notes.${side} [aria-current]`);
        expect(words.map(unfolded)).toContain(unfolded((await contents(note.locator('.vh'))).slice(2)));
      }
      const tops = await page.evaluate<number[]>(
        `[...CSS.highlights.get('active')].map((range) => Math.round(range.getClientRects()[0].top))`,
      );
      expect(Math.abs((tops[0] ?? 0) - (tops.at(-1) ?? 99))).toBeLessThan(3);
    });
  });

  test('a claim leads there, to its own words', async () => {
    const { claim } = disputed();
    await on(path(crossing), async (page) => {
      await page.locator(`#${claim.id}`).getByRole('link', { name: 'read side by side' }).click();
      await page.waitForURL('**/report/*?beside=*');
      await page.locator('.pair .src p').first().waitFor();
      await expect.poll(() => active(page)).toContainEqual(expect.stringContaining(claim.about.slice(0, 30)));
    });
  });

  test('words are marked where a browser cannot highlight ranges', async () => {
    const { first, second } = disputed();
    const { page, complaints } = await blank();
    await page.addInitScript('delete CSS.highlights');
    await page.goto(`${server.address}/report/${first}?beside=${second}`);
    await page.locator('mark.k-conflict').first().waitFor();
    expect(await page.locator('article.a mark.k-active').count()).toBeGreaterThan(0);
    expect(await page.locator('article.b mark.k-active').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('they scroll smoothly, but not for those who want no motion', () =>
    on('/report/vna-ferry', async (page) => {
      const behaviour = (): Promise<unknown> => page.evaluate('getComputedStyle(document.documentElement).scrollBehavior');
      expect(await behaviour()).toBe('smooth');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await behaviour()).toBe('auto');
      await page.emulateMedia({ reducedMotion: null });
    }));
});

describe('a report full of markup', () => {
  test('shows as the text it is: in the reader, in the story, in the brief', async () => {
    await on('/report/post-ferry', async (page) => {
      expect((await page.locator('.src p').allTextContents()).join('\n\n')).toBe(MARKUP);
      expect(await page.locator('.src :not(p)').count()).toBe(0);
      expect(await page.locator('.src p').first().isVisible()).toBe(true);
    });
    for (const screen of [path(ferry), `${path(ferry)}/brief`, '/stories'])
      await on(screen, async (page) => {
        expect(await contents(page.locator('main'))).toContain("<script>document.title = 'taken over'</script>");
        expect(await page.locator('main :is(script, style, img, i[src])').count()).toBe(0);
        expect(await page.title()).not.toBe('taken over');
      });
  });
});

describe('keys', () => {
  test.each<[screen: string, at: () => string, keys: readonly string[]]>([
    ['the stories', () => '/stories', ['/', 'j', 'k', 'Enter', '?']],
    ['a story', () => path(crossing), ['/', 'j', 'k', 'Enter', 's', 'y', '?']],
    ['a report', () => '/report/vna-ferry', ['/', 'j', 'k', 'Enter', 'y', '?']],
    ['a brief', () => `${path(crossing)}/brief`, ['/', 'Enter', 'y', '?']],
  ])('“?” lists those of %s; Escape puts the list away', (_screen, at, keys) =>
    on(at(), async (page) => {
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Keys' }).locator('kbd').allTextContents()).toEqual(keys);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }),
  );

  test('nothing moves behind the open list', () =>
    on('/stories', async (page) => {
      await page.keyboard.press('?');
      await page.keyboard.press('j');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Close');
    }));

  test('“j” goes through the evidence of a story and skips what is folded away; Enter opens it', () =>
    on(path(crossing), async (page) => {
      for (let i = 0; i < 4; i += 1) await page.keyboard.press('j');
      expect(await page.evaluate('document.activeElement.closest(".q") !== null')).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/report/**');
    }));
});

describe('the brief', () => {
  test.each([
    ['of many reports', () => crossing],
    ['of few', () => ferry],
  ])('of a story %s is two pages of A4', async (_what, story) => {
    const { page } = await open(`${path(story())}/brief`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(2);
    await page.close();
  });

  test('says what the dossier says, and how much it leaves out', () =>
    on(`${path(crossing)}/brief`, async (page) => {
      const text = unfolded(await contents(page.locator('main')));
      expect(text).toContain(`10 reports, at most ${crossing.independent.atMost} independent origins`);
      expect(text).toContain('as of 9 Mar 2024');
      expect(text).toContain('no verdict is given');
      const disputes = crossing.claims.filter(
        ({ relation, accounts }) =>
          !['agrees', 'adds', 'repeated'].includes(relation) && accounts.every(({ stand }) => stand !== 'gives'),
      );
      const shown = disputes.filter(({ about }) => text.includes(unfolded(about)));
      expect(shown.length).toBeGreaterThan(1);
      expect(await page.locator('.claim').count()).toBe(shown.length);
      expect(text).toContain(`${disputes.length - shown.length} points more in the record`);
      expect(await page.locator('.sides h4').allTextContents()).toEqual(
        shown.flatMap(() => ['Asserted', 'Denied', 'Refused to confirm']),
      );
    }));

  test('leads from a reference to its words, and Back to the brief', () =>
    on(`${path(crossing)}/brief`, async (page) => {
      const ref = page.locator('.side .ref').first();
      const said = unfolded(await contents(page.locator('.side .q').first()));
      expect(await contents(ref)).toMatch(/^[A-E]\d ¶\d+$/u);
      await ref.click();
      await page.waitForURL('**/report/**');
      await expect.poll(async () => unfolded((await active(page)).join(' '))).toBe(said);
      await page.goBack();
      await page.getByText('How to read this brief').waitFor();
    }));

  test('is printed by its button', async () => {
    const { page } = await blank();
    await page.addInitScript('window.print = () => { window.printed = true; }');
    await page.goto(`${server.address}${path(crossing)}/brief`);
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.close();
  });
});

test.each<[screen: string, at: () => string, link: string]>([
  ['a story', () => path(crossing), '.spk .q a'],
  ['a report', () => '/report/f07bb9b40a7c9a40', '.notes .tlog a'],
  ['two reports', () => `/report/${disputed().first}?beside=${disputed().second}`, 'article.b h2 a'],
])('Back to %s stands where one left it', (_screen, at, selector) =>
  on(at(), async (page) => {
    await page.setViewportSize({ width: WIDE.width, height: 500 });
    const link = page.locator(selector).last();
    await link.scrollIntoViewIfNeeded();
    const left = await page.evaluate<number>('Math.round(window.scrollY)');
    const address = page.url();
    await link.click();
    await expect.poll(() => page.url()).not.toBe(address);
    await page.locator('.src p').first().waitFor();
    await page.goBack();
    await page.locator(selector).first().waitFor();
    await expect.poll(() => page.evaluate<number>('Math.round(window.scrollY)')).toBe(left);
    await page.setViewportSize(WIDE);
  }),
);

test.each<[view: string, at: () => string, to: () => string]>([
  ['a brief', () => `${path(crossing)}/brief.json`, () => `/api/v1/stories/${crossing.id}`],
  [
    'what changed',
    () => `${path(crossing)}/changes.json?since=2024-03-08`,
    () => `/api/v1/stories/${crossing.id}/changes?since=2024-03-08`,
  ],
])('%s has its JSON', async (_view, at, to) => {
  const answer = await fetch(`${server.address}${at()}`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, to()]);
});

test('names: how else one is written, and who may be the same, each with the words', () =>
  on(`${path(ferry)}?open=all`, async (page) => {
    const names = page.locator('section', { has: page.getByRole('heading', { name: 'Names' }) }).last();
    await names.locator('summary').click();
    await expect.poll(async () => unfolded(await contents(names))).toContain('Yuri Horbatsky, also written Yury Horbatskiy');
    expect(unfolded(await contents(names))).toContain('Marek Baker may be the same as Marek Becker names that sound alike');
    const speaker = page.locator('.spk', { has: page.getByRole('heading', { name: 'Marek Becker', exact: true }) });
    expect(unfolded(await contents(speaker))).toContain('may be the same as Marek Baker: names that sound alike');
    await names.locator('li', { hasText: 'may be the same' }).locator('a').last().click();
    await expect.poll(() => active(page)).toEqual(['Marek Becker']);
  }));

describe('every screen', () => {
  test.each<[screen: string, at: () => string, keys: string]>([
    ['what changed, and names', () => `${path(ferry)}?since=2024-06-05&open=all`, ''],
    ['statements by act, and export', () => `${path(crossing)}?by=act&open=denies`, ''],
    ['accounts that differ', () => `/report/${disputed().first}?beside=${disputed().second}`, ''],
    ['the list of keys', () => '/report/vna-ferry', '?'],
  ])(
    '%s: nothing for axe-core to find wide and light, narrow and dark; nothing to scroll sideways at 360 and 720 px',
    async (_screen, at, keys) => {
      const { page } = await open(at(), { viewport: WIDE });
      if (keys !== '') await page.keyboard.press(keys);
      for (const menu of await page.locator('.export summary').all()) await menu.click();
      expect(await violations(page), 'wide and light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const width of [720, NARROW.width]) {
        await page.setViewportSize({ width, height: NARROW.height });
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${width}`).toBeLessThanOrEqual(width);
      }
      expect(await violations(page), 'narrow and dark').toEqual([]);
      await page.close();
    },
  );
});

/** The same story as if each of its reports had come so many times. */
function longer(dossier: Dossier, times: number): Dossier {
  const copies = Array.from({ length: times }, (_, i) => i);
  const renamed = (id: string, i: number): string => (i === 0 ? id : `${id}-${i}`);
  return {
    ...dossier,
    reports: copies.flatMap((i) =>
      dossier.reports.map((one) => ({ ...one, id: renamed(one.id, i), origin: renamed(one.origin, i) })),
    ),
    origins: copies.flatMap((i) => dossier.origins.map((one) => ({ ...one, id: renamed(one.id, i), why: [] }))),
    claims: copies.flatMap((i) => dossier.claims.map((one) => ({ ...one, id: renamed(one.id, i) }))),
    timeline: copies.flatMap((i) => dossier.timeline.map((one) => ({ ...one, report: renamed(one.report, i) }))),
    changes: [],
    annotations: Object.fromEntries(
      copies.flatMap((i) => Object.entries(dossier.annotations).map(([id, one]) => [renamed(id, i), one] as const)),
    ),
  };
}

describe('a story of three hundred reports', () => {
  const opened = async (search: string): Promise<Page> => {
    const { page } = await blank();
    await page.route(`**/api/v1/stories/${crossing.id}`, (route) => route.fulfill({ json: longer(crossing, 30) }));
    await page.goto(`${server.address}${path(crossing)}${search}`);
    await page.locator('.spk').first().waitFor();
    return page;
  };
  const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

  test('shows the first of each list, and the others on asking; nothing is wider than the page', async () => {
    const page = await opened('');
    const many = crossing.claims.filter(({ relation }) => !['agrees', 'adds', 'repeated'].includes(relation)).length;
    expect(await count(page, '.claim')).toBe(12);
    expect(await count(page, '*')).toBeLessThan(7000);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(WIDE.width);
    await page.getByRole('button', { name: `and ${30 * many - 12} more points` }).click();
    await expect.poll(() => count(page, '.claim'), { timeout: 20_000 }).toBe(30 * many);
    expect(query(page)).toBe('?points=all');
    await page.getByRole('button', { name: 'Fewer points' }).click();
    await expect.poll(() => count(page, '.claim')).toBe(12);
    await page.close();
  });

  test('draws of long lists of statements what is near; a report and Back leads to the same words; paper has all', async () => {
    const page = await opened('?by=act&open=says');
    const rows = page.locator('.said > .st');
    const all = Number(await rows.first().getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(1000);
    expect(await rows.count()).toBeLessThan(200);
    const row = await page.evaluate<string>(`(async () => {
      const { top } = document.querySelector('.said').getBoundingClientRect();
      window.scrollTo({ top: top + 30_000, behavior: 'instant' });
      for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('.said > .st')].find((one) => one.getBoundingClientRect().top > 300).dataset.row;
    })()`);
    const link = page.locator(`[data-row="${row}"] .q a`);
    const [words, top] = [await contents(link), (await link.boundingBox())?.y ?? -1];
    await link.click();
    await page.waitForURL('**/report/**');
    await page.goBack();
    const again = page.locator(`[data-row="${row}"] .q a`);
    await again.waitFor();
    expect(await contents(again)).toBe(words);
    await expect.poll(async () => Math.abs(((await again.boundingBox())?.y ?? -99) - top)).toBeLessThan(3);
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await rows.count()).toBe(all);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    await expect.poll(() => rows.count()).toBeLessThan(200);
    await page.close();
  });
});
