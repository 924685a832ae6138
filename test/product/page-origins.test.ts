import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, ReportJson, Stories } from '../../src/api/contract.ts';
import { BRIDGE, SENTENCE } from '../bridge.ts';
import { violations } from './axe.ts';
import { browsing, contents, highlighted, PHONE, unfolded, WIDE } from './browsing.ts';
import { asked, type Served, sent } from './served.ts';
import { EARLIER, YARD } from './yard.ts';

const NARROW = { width: 360, height: 740 };

const { start, stop, blank, open, on } = browsing('page-origins');
let server: Served;
let all: readonly Dossier[];
let yard: Dossier;

beforeAll(async () => {
  server = await start([...YARD, ...BRIDGE]);
  const { stories } = await asked<Stories>(server, 'stories');
  all = await Promise.all(stories.map(({ id }) => asked<Dossier>(server, `stories/${id}`)));
  yard = withReport('vna-yard');
});
afterAll(stop);

function withReport(id: string): Dossier {
  const found = all.find(({ reports }) => reports.some((report) => report.id === id));
  if (found === undefined) throw new Error(`no story has ${id}`);
  return found;
}

const pathOf = ({ id }: Dossier): string => `/story/${id}`;
const textOf = async (id: string): Promise<string> => (await asked<ReportJson>(server, `reports/${id}`)).annotation.text ?? '';
const lines = (words: string): readonly string[] => words.split(/\n+/u);
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');

/** How many cells each block of a bar has. */
const blocksOf = (bar: Locator): Promise<number[]> =>
  bar.locator('.ob > b').evaluateAll((blocks) => blocks.map((block) => block.childElementCount));

describe('the bar of a story', () => {
  test('has a block for each origin and a cell for each report', () =>
    on(pathOf(yard), async (page) => {
      const bar = page.locator('.facts .indep');
      const sizes = yard.origins.map(({ reports }) => reports.length);
      expect((await blocksOf(bar)).toSorted()).toEqual(sizes.toSorted());
      expect(unfolded(await contents(bar.locator('summary')))).toBe(
        `${yard.reports.length} reports, at most ${yard.independent.atMost} independent origins`,
      );
    }));

  test('says why when pointed at and when it has the focus; Escape puts that away', () =>
    on(pathOf(yard), async (page) => {
      const tip = page.locator('.facts .tip');
      expect(await tip.isVisible()).toBe(false);
      await page.locator('.facts .indep summary').hover();
      expect(await contents(tip)).toContain('2 reports count once');
      expect(await tip.isVisible()).toBe(true);
      await page.mouse.move(700, 700);
      await expect.poll(() => tip.isVisible()).toBe(false);
      await page.locator('.facts .indep summary').focus();
      expect(await tip.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => tip.isVisible()).toBe(false);
    }));

  test('opens by key as a list, an origin a line', () =>
    on(pathOf(yard), async (page) => {
      await page.locator('.facts .indep summary').focus();
      await page.keyboard.press('Enter');
      await page.locator('.facts .joins > li').first().waitFor();
      const rows = await page.locator('.facts .joins > li').allTextContents();
      expect(rows).toHaveLength(yard.origins.length);
      expect(rows.map(unfolded).join('\n')).toContain('1 copied another');
      expect(rows.map(unfolded).join('\n')).toContain('nothing found ties it to the others');
    }));

  test('in the list of stories: as many dark cells as there may be origins', () =>
    on('/stories', async (page) => {
      for (const { id, reports, independent } of all) {
        const bar = page.locator('.row', { has: page.locator(`a[href="/story/${id}"]`) }).locator('.ob');
        expect(await bar.locator('b:not(.rest)').count()).toBe(independent.atMost);
        expect(await bar.locator('b.rest').count()).toBe(reports.length - independent.atMost);
      }
    }));
});

describe('the bar of a claim', () => {
  test('has a block for each group of accounts, and a line in its list', async () => {
    for (const dossier of all) {
      await on(pathOf(dossier), async (page) => {
        expect(dossier.claims.length).toBeGreaterThan(0);
        for (const { id, independent } of dossier.claims) {
          const bar = page.locator(`#${id} .indep`);
          expect(await blocksOf(bar), id).toEqual(independent.groups.map(({ accounts }) => accounts.length));
          expect(unfolded(await contents(bar.locator('summary'))), id).toMatch(
            RegExp(`^at most ${independent.atMost} origins?$`),
          );
          await bar.locator('summary').click();
          await expect.poll(() => bar.locator('.joins > li').count()).toBe(independent.groups.length);
        }
      });
    }
  });

  test('shows a copied account beside the one it was copied from, and the two reports side by side', () => {
    const bridge = withReport('post');
    const claim = bridge.claims.find(({ independent }) =>
      independent.groups.some(({ why }) => why.some(({ kind }) => kind === 'copy')),
    );
    return on(pathOf(bridge), async (page) => {
      const bar = page.locator(`#${claim?.id} .indep`);
      expect(await blocksOf(bar)).toEqual([2, 1]);
      await bar.locator('summary').click();
      const reason = bar.locator('.joins p', { hasText: 'one was copied from the other' });
      await reason.waitFor();
      expect(await reason.locator('a.rep').allTextContents()).toEqual([
        expect.stringContaining('Tarsk Daily'),
        expect.stringContaining('Belhaven Post'),
      ]);
      await reason.getByText('side by side').click();
      await expect.poll(() => page.url()).toContain('/report/post?beside=daily');
      await expect.poll(() => highlighted(page, 'active')).toContainEqual(expect.stringContaining(SENTENCE.slice(30, -1)));
    });
  });

  test('names the speaker that accounts rest on, and leads to the words that name them', () =>
    on(pathOf(yard), async (page) => {
      const claim = yard.claims.find(({ independent }) =>
        independent.groups.some(({ why }) => why.some(({ kind }) => kind === 'speaker')),
      );
      const bar = page.locator(`#${claim?.id} .indep`);
      await bar.locator('summary').click();
      const reason = bar.locator('.joins p', { hasText: 'rest on the words of Ilse Maron' });
      await reason.locator('a.rep', { hasText: 'The Harrow Courier' }).click();
      await page.waitForURL('**/report/courier-yard#s=*');
      await expect.poll(() => highlighted(page, 'active')).toEqual(['Maron']);
    }));
});

describe('the panel of origins', () => {
  test('leads from a join to both reports, level at the passage', () =>
    on(pathOf(yard), async (page) => {
      const join = page.locator('.origin .joins li', { hasText: 'Belhaven Post, 3 May copied' });
      expect(unfolded(await contents(join))).toMatch(
        /^Belhaven Post, 3 May copied \d+ sentences of VNA, 2 May, \d+ % of its own news$/u,
      );
      await join.getByRole('link').click();
      await page.waitForURL('**/report/post-yard?beside=vna-yard#s=*');
      await page.locator('.pair .src p').first().waitFor();
      const active = await highlighted(page, 'active');
      expect(active).toHaveLength(2);
      const [top = 0, other = 1] = await page.evaluate<number[]>(
        `[...CSS.highlights.get('active')].map((range) => Math.round(range.getBoundingClientRect().top))`,
      );
      expect(Math.abs(top - other)).toBeLessThanOrEqual(1);
    }));

  test('leads to the words in which a report names its agency', () => {
    const crossing = withReport('tarsk-daily-0305');
    return on(pathOf(crossing), async (page) => {
      const agency = page.locator('.origin .joins li', { hasText: 'VNA copy by their own credit' });
      const link = agency.locator('a.rep', { hasText: '¶' }).first();
      const [, id = '', from = '', to = ''] =
        /\/report\/([^#]+)#s=(\d+)-(\d+)$/u.exec((await link.getAttribute('href')) ?? '') ?? [];
      expect((await textOf(decodeURIComponent(id))).slice(Number(from), Number(to))).toContain('VNA');
    });
  });
});

describe('two reports side by side', () => {
  const pair = '/report/post-yard?beside=vna-yard';

  test('the earlier stands on the left, whichever was asked for first; texts are untouched', async () => {
    const [wire, copy] = [await textOf('vna-yard'), await textOf('post-yard')];
    for (const path of [pair, '/report/vna-yard?beside=post-yard']) {
      await on(path, async (page) => {
        const shown = (name: string) => page.locator(`article.${name} .src p`).allTextContents();
        expect(await shown('a')).toEqual(lines(wire));
        expect(await shown('b')).toEqual(lines(copy));
      });
    }
  });

  test('shared passages are shaded in both texts, joined by a ribbon, and have a note in each', () =>
    on(pair, async (page) => {
      const links = yard.reports.find(({ id }) => id === 'post-yard')?.links.filter(({ src }) => src === 'vna-yard') ?? [];
      const [wire, copy] = [await textOf('vna-yard'), await textOf('post-yard')];
      expect(links.length).toBeGreaterThan(1);
      expect((await highlighted(page, 'reused')).toSorted()).toEqual(
        links.flatMap(({ t, s }) => [copy.slice(...t), wire.slice(...s)]).toSorted(),
      );
      expect(await page.locator('.links path[d]:not(.on)').count()).toBe(links.length);
      for (const side of ['a', 'b']) expect(await page.locator(`.notes.${side} [data-place] .note`).count()).toBe(links.length);
    }));

  test('a number and a negation that were changed are marked where they stand', () =>
    on(pair, async (page) => {
      expect((await highlighted(page, 'edited')).toSorted()).toEqual(['40', '60', 'not']);
      expect(unfolded(await contents(page.locator('.notes.a')))).toContain('Changed: 40');
      expect(unfolded(await contents(page.locator('.notes.b')))).toContain('Changed: words left out here');
      await page.getByRole('checkbox', { name: 'changed' }).uncheck();
      await expect.poll(() => highlighted(page, 'edited')).toEqual([]);
      expect(new URL(page.url()).searchParams.get('hide')).toBe('edited');
    }));

  test('is walked with j and k; the address then leads to the passage', () =>
    on(pair, async (page) => {
      const first = await highlighted(page, 'active');
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).toMatch(/beside=vna-yard#s=\d+-\d+&/u);
      const second = await highlighted(page, 'active');
      expect(second).not.toEqual(first);
      expect(await focused(page)).toContain('Copied passage');
      await page.reload();
      await expect.poll(() => highlighted(page, 'active')).toEqual(second);
      await page.keyboard.press('k');
      await expect.poll(() => highlighted(page, 'active')).toEqual(first);
    }));

  test('on a phone one text is shown, and one turns to the other at the same passage', () =>
    on(pair, async (page) => {
      await page.setViewportSize(PHONE);
      expect(await page.locator('article.b').isVisible()).toBe(true);
      expect(await page.locator('article.a').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Next passage' }).click();
      await page.locator('.stepper .link').click();
      expect(await page.locator('article.a').isVisible()).toBe(true);
      expect(await page.locator('article.b').isVisible()).toBe(false);
      expect(unfolded(await contents(page.locator('.stepper output')))).toMatch(/^Passage 2 of /u);
      await page.setViewportSize(WIDE);
    }));

  test('is marked where a browser cannot highlight ranges', async () => {
    const { page, complaints } = await blank();
    await page.addInitScript('delete CSS.highlights');
    await page.goto(`${server.address}${pair}`);
    await page.locator('.src mark').first().waitFor();
    expect((await page.locator('mark.k-edited').allTextContents()).toSorted()).toEqual(['40', '60', 'not']);
    expect(await page.locator('article.b mark.k-active').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('standing background is told from what was copied, and ties nothing', () => {
    const crossing = withReport('tarsk-daily-0305');
    const later = crossing.reports.find(({ links }) => links.some(({ kind }) => kind === 'background'));
    const src = later?.links.find(({ kind }) => kind === 'background')?.src ?? '';
    return on(`/report/${later?.id}?beside=${src}`, async (page) => {
      expect(await contents(page.locator('.notes.b .note', { hasText: 'Standing background' }))).toContain(
        'no reason to take these for one origin',
      );
      expect(await page.locator('.links path.apart').count()).toBe(1);
    });
  });

  test('says so where two reports share nothing', () =>
    on('/report/courier-yard?beside=french-yard', async (page) => {
      expect(await page.getByRole('status').filter({ hasText: 'No passage of one was found in the other' }).count()).toBe(1);
    }));

  test('says that there is no such report', async () => {
    const { page } = await open('/report/vna-yard?beside=nowhere');
    expect(await contents(page.getByRole('alert'))).toContain('NO_SUCH_ID');
    await page.close();
  });
});

describe('why a report is in its story', () => {
  test.each([
    ['copied', 'post-yard', /% of its own news is copied from VNA, 2 May/u],
    ['alike', 'courier-yard', /same happening as the reports around VNA, 2 May\. \d\.\d\d alike with them, \d\.\d\d is enough/u],
    ['the first', 'vna-yard', /Story: opens the story/u],
    ['in another language', 'french-yard', /Written in French, which is not read here: grouped by its names and numbers/u],
  ])('%s', (_what, id, says) =>
    on(`/report/${id}`, async (page) => {
      await page.getByText('Why it is in this story').click();
      await expect.poll(async () => unfolded(await contents(page.locator('.placed')))).toMatch(says);
    }),
  );

  test('is told of all of them under the origins; what is not read is marked', () =>
    on(pathOf(yard), async (page) => {
      await page.getByText(`Why these ${yard.reports.length} reports are one story`).click();
      await expect.poll(() => page.locator('.together').count()).toBe(yard.reports.length);
      expect(await contents(page.locator('.origin', { hasText: 'Le Courrier de Harrow' }))).toContain('in French, not read');
    }));
});

describe('what can be opened', () => {
  const screens: readonly (readonly [string, () => string, string])[] = [
    ['story, all opened', () => pathOf(yard), '.indep summary, .why summary'],
    ['story with a copied account, all opened', () => pathOf(withReport('post')), '.indep summary'],
    ['report, opened', () => '/report/french-yard', '.why summary'],
  ];
  test.each(screens)(
    '%s: nothing for axe-core to find, wide and light or narrow and dark; nothing to scroll sideways',
    async (_name, path, opens) => {
      const { page } = await open(path());
      for (const one of await page.locator(opens).all()) await one.click();
      expect(await violations(page), 'wide, light').toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDE.width);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(NARROW);
      expect(await violations(page), 'narrow, dark').toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
      await page.close();
    },
  );
});

test('a story that was named anew says what it was called, and its old address leads to it', async () => {
  expect((await sent(server, 'reports', [EARLIER])).status).toBe(200);
  const now = await asked<Dossier>(server, `stories/${yard.id}`);
  expect(now.aliases).toContain(yard.id);
  await on(`/story/${yard.id}`, async (page) => {
    expect(unfolded(await contents(page.locator('.aliases')))).toBe(`Also known as ${yard.id}: links to that id lead here.`);
  });
});
