import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, DossierReport, ReportJson, Search, StatementJson, Stories } from '../../src/api/contract.ts';
import { classOf } from '../../src/dossier/saying.ts';
import { violations } from './axe.ts';
import { browsing, contents, highlighted, unfolded } from './browsing.ts';
import { asked, type Served } from './served.ts';

const { start, stop, blank, open, on } = browsing('page');
let server: Served;
let crossing: Dossier;
let cable: Dossier;

beforeAll(async () => {
  server = await start();
  const { stories } = await asked<Stories>(server, 'stories');
  const dossiers = await Promise.all(stories.map(({ id }) => asked<Dossier>(server, `stories/${id}`)));
  [crossing, cable] = dossiers.toSorted((a, b) => b.reports.length - a.reports.length) as [Dossier, Dossier];
});
afterAll(stop);

const storyPath = (): string => `/story/${crossing.id}`;
const reportPath = (): string => `/report/${crossing.reports.find(({ links }) => links.length > 0)?.id}`;
const activeWords = (page: Page): Promise<string[]> => highlighted(page, 'active');

describe('the story list', () => {
  test('shows the stories of the samples, how many reports they have and at most how many origins', () =>
    on('/', async (page) => {
      const rows = await page.locator('.row').allTextContents();
      expect(rows).toHaveLength(2);
      expect(rows.join()).toContain(crossing.title);
      expect(rows.join()).toContain(cable.title);
      expect(rows.map(unfolded).join()).toContain(`10 reports · at most ${crossing.independent.atMost} origins`);
      expect(await page.title()).toBe('Stories · OnRecord');
    }));

  test('is walked with j and k, and searched with /', () =>
    on('/', async (page) => {
      const focused = () => page.evaluate<string>('document.activeElement.textContent');
      const titles = await page.locator('.row h2 a').allTextContents();
      await page.keyboard.press('j');
      expect(await focused()).toBe(titles[0]);
      await page.keyboard.press('j');
      expect(await focused()).toBe(titles[1]);
      await page.keyboard.press('k');
      expect(await focused()).toBe(titles[0]);
      await page.keyboard.press('/');
      await page.keyboard.type('sabotage');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?query=sabotage');
      await page.locator('.hits li').first().waitFor();
      expect((await contents(page.locator('.hits'))).toLowerCase()).toContain('sabotage');
    }));

  test('keeps its filters in the address', () =>
    on('/stories?speaker=Hanna+Teller', async (page) => {
      expect(await page.locator('.row h2').allTextContents()).toEqual([cable.title]);
      expect(await page.getByLabel('Speaker').inputValue()).toBe('Hanna Teller');
      await page.getByLabel('Speaker').fill('Nobody at all');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('No story in this store has all').waitFor();
      expect(new URL(page.url()).search).toBe('?speaker=Nobody+at+all');
    }));

  test('narrows by who is named, and draws how many reports each day of the last fortnight has', () =>
    on('/', async (page) => {
      const row = page.locator('.row', { hasText: crossing.title });
      expect((await row.locator('h2 a').boundingBox())?.width).toBeGreaterThan(50); // letters are drawn
      expect(await row.locator('.spark path').count()).toBe(2);
      expect(unfolded(await contents(row.locator('.who')))).toMatch(/^Anton Verel, .* · .*Dravik/u);
      await page.getByRole('group', { name: 'Person' }).getByLabel('Hanna Teller').check();
      await page.waitForURL('**/stories?person=Hanna+Teller');
      await expect.poll(() => page.locator('.row h2').allTextContents()).toEqual([cable.title]);
      await page.goBack();
      await expect.poll(() => page.locator('.row').count()).toBe(2);
    }));

  test('says what is new since one looked, and lists what one follows, kept in this browser alone', () =>
    on('/', async (page) => {
      const row = page.locator('.row', { hasText: cable.title });
      expect(await row.getAttribute('class')).toBe('row');
      expect(await page.getByLabel('Following').count()).toBe(0);
      await row.getByRole('link').click();
      await page.getByRole('button', { name: /^Follow/u }).click();
      await page.goBack();
      await row.getByText('no new report since you looked').waitFor();
      expect(await row.getAttribute('class')).toBe('row seen');
      await page.getByLabel('Following').check();
      await page.waitForURL('**/stories?following=yes');
      await expect.poll(() => page.locator('.row h2').allTextContents()).toEqual([cable.title]);
      expect(await page.locator('.foot a').first().getAttribute('href')).toContain(`story=${cable.id}`);
      await page.evaluate(
        `localStorage.setItem('onrecord:seen:${cable.id}', JSON.stringify({ at: '2024-03-09T00:00:00Z', seen: ['one'] }))`,
      );
      await page.reload();
      await row.getByText(`+${cable.reports.length - 1} reports since you looked`).waitFor();
      await row.getByRole('button', { name: /^Following/u }).click();
      await page.getByRole('heading', { name: 'You follow no story yet' }).waitFor();
    }));

  test('offers no following where the browser keeps nothing', async () => {
    const { page, complaints } = await blank();
    await page.addInitScript(`Object.defineProperty(window, 'localStorage', { get() { throw new Error('none here'); } })`);
    await page.goto(`${server.address}/stories?following=yes`);
    await page.getByRole('heading', { name: 'Following is not possible here' }).waitFor();
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.locator('.row').first().waitFor();
    expect(await page.getByRole('button', { name: /^Follow/u }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the story page', () => {
  test('says what the dossier says', () =>
    on(storyPath(), async (page) => {
      expect(await page.title()).toBe(`${crossing.title} · OnRecord`);
      const text = unfolded(await contents(page.locator('main')));
      expect(text).toContain(`10 reports, at most ${crossing.independent.atMost} independent origins`);
      for (const { text: words } of crossing.timeline) expect(text).toContain(unfolded(words));
      for (const { about } of crossing.claims) expect(text).toContain(unfolded(about));
      expect(await page.locator('.origin').count()).toBe(crossing.origins.length);
      expect(await page.locator('.origin > ol > li').count()).toBe(crossing.reports.length);
      expect(await page.locator('table.fig tbody tr').count()).toBeGreaterThan(3);
    }));

  test('lays the sides of a claim beside each other, and says where nobody stands', () =>
    on(storyPath(), async (page) => {
      const claim = page.locator(`#${crossing.claims.find(({ relation }) => relation === 'not-confirmed')?.id}`);
      expect(await claim.getByRole('heading', { level: 4 }).allTextContents()).toEqual([
        'Asserted',
        'Denied',
        'Refused to confirm',
      ]);
      expect(await contents(claim.locator('.side.none'))).toContain('No one in these reports');
      expect(await claim.locator('.side[data-act=holds] .q').count()).toBeGreaterThan(0);
    }));

  test('folds the long list of speakers, and keeps it unfolded in the address', () =>
    on(storyPath(), async (page) => {
      const before = await page.locator('.spk').count();
      await page.getByRole('button', { name: /more speakers/u }).click();
      const all = await page.locator('.spk').count();
      expect(all).toBeGreaterThan(before);
      await page.reload();
      await page.locator('.spk').first().waitFor();
      expect(await page.locator('.spk').count()).toBe(all);
    }));

  test.each([
    ['a statement', '.spk .q a'],
    ['a claim', '.side .q a'],
    ['a day', '.tl .q a, .by-day .q a'],
    ['a figure', '.fig .q a'],
    ['what is denied or planned', '.fold a.q'],
  ])('leads from %s to its words, byte for byte', (_what, selector) =>
    on(storyPath(), async (page) => {
      for (const fold of await page.locator('.fold > summary').all()) await fold.click();
      const link = page.locator(selector).first();
      const shown = unfolded(await contents(link));
      await link.click();
      await page.waitForURL('**/report/**');
      await page.locator('.src p').first().waitFor();
      const [, id = '', from = '', to = ''] = /\/report\/([^#]+)#s=(\d+)-(\d+)/u.exec(page.url()) ?? [];
      const { annotation } = await asked<ReportJson>(server, `reports/${id}`);
      const words = annotation.text?.slice(Number(from), Number(to)) ?? '';
      expect(await activeWords(page)).toEqual(words.split(/\n+/u));
      for (const piece of shown.split(' … ')) expect(unfolded(words)).toContain(piece);
    }),
  );
});

describe('the report page', () => {
  test('shows the text untouched, and every layer of the findings', () =>
    on(reportPath(), async (page) => {
      const { annotation } = await asked<ReportJson>(server, `reports/${reportPath().split('/').at(-1)}`);
      const shown = await page.locator('.src p').allTextContents();
      expect(shown).toEqual((annotation.text ?? '').split('\n').filter((line) => line.trim() !== ''));
      const cues = await highlighted(page, 'cue');
      expect(cues).toEqual(
        annotation.statements
          .flatMap(({ cue }) => cue.map((span) => annotation.text?.slice(...span)))
          .filter((cue) => cue !== ''),
      );
      await page.getByRole('checkbox', { name: 'cue' }).uncheck();
      await expect.poll(() => highlighted(page, 'cue')).toEqual([]);
      expect(new URL(page.url()).search).toBe('?hide=cue');
    }));

  test('is walked with j and k, and the address then leads to the words', () =>
    on(reportPath(), async (page) => {
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).toMatch(/#s=\d+-\d+&/u);
      const first = page.url();
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).not.toBe(first);
      await page.keyboard.press('k');
      await expect.poll(() => page.url()).toBe(first);
      expect(await page.locator('.note[aria-current]').count()).toBe(1);
      await expect.poll(() => activeWords(page)).not.toEqual([]);
    }));

  test('lists what happened and marks its words, once asked', () =>
    on(reportPath(), async (page) => {
      const { annotation } = await asked<ReportJson>(server, `reports/${reportPath().split('/').at(-1)}`);
      expect(annotation.events.length).toBeGreaterThan(0);
      expect(await highlighted(page, 'event')).toEqual([]);
      expect(await page.locator('#v1').count()).toBe(0);
      await page.getByRole('checkbox', { name: 'happenings' }).check();
      await expect
        .poll(() => highlighted(page, 'event'))
        .toEqual(annotation.events.map(({ start, end }) => annotation.text?.slice(start, end)));
      expect(new URL(page.url()).search).toBe('?show=event');
      const [event] = annotation.events;
      expect(await page.locator('section .note').count()).toBe(annotation.events.length);
      await page.locator('#v1 .note').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => activeWords(page)).toEqual([annotation.text?.slice(event?.start, event?.end)]);
      for (const { text } of event?.actor ?? []) expect(await contents(page.locator('#v1 .note'))).toContain(text);
    }));

  test('names the earlier report in which a passage stands', () =>
    on(reportPath(), async (page) => {
      await page.getByRole('heading', { name: 'Stands in earlier reports' }).waitFor();
      const link = page.locator('.notes .tlog a').first();
      await expect.poll(() => link.textContent()).toMatch(/^(VNA|Coastwire), \d+ Mar$/u);
      await link.click();
      await expect.poll(() => activeWords(page)).not.toEqual([]);
    }));

  test('marks words where a browser cannot highlight ranges', async () => {
    const { page, complaints } = await blank();
    await page.addInitScript('delete CSS.highlights');
    const statement = crossing.annotations[crossing.reports[0]?.id ?? '']?.statements[0];
    const [start = 0, end = 0] = statement?.content[0] ?? [];
    await page.goto(`${server.address}/report/${crossing.reports[0]?.id}#s=${start}-${end}`);
    await page.locator('.src mark').first().waitFor();
    const marked = await page.locator('mark.k-active').allTextContents();
    expect(marked.join('')).toBe(crossing.annotations[crossing.reports[0]?.id ?? '']?.text?.slice(start, end));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The first statement of the story that fits, with its report and the words of its content. */
function found(fits: (statement: StatementJson, report: DossierReport) => boolean): {
  report: DossierReport;
  statement: StatementJson;
} {
  for (const report of crossing.reports) {
    const statement = crossing.annotations[report.id]?.statements.find((one) => fits(one, report));
    if (statement !== undefined) return { report, statement };
  }
  throw new Error('no statement of the samples fits');
}

const speakerOf = (report: DossierReport, id: string | null): string =>
  crossing.annotations[report.id]?.statements.find((one) => one.id === id)?.speaker ?? '';
const wordsOf = ({ id }: DossierReport, { content }: StatementJson): string[] =>
  content.map((span) => crossing.annotations[id]?.text?.slice(...span) ?? '');

describe('statements', () => {
  test.each(['deny', 'refuse', 'accuse', 'demand', 'say'])('found for “%s” have the mark of what they do', (act) =>
    on(`/search?act=${act}`, async (page) => {
      const { hits } = await asked<Search>(server, `search?act=${act}&limit=100`);
      const marks = await page.locator('.hits .act').evaluateAll((all) => all.map((one) => one.getAttribute('data-act')));
      expect(marks).toEqual(hits.map(classOf));
      expect(hits.length).toBeGreaterThan(0);
    }),
  );

  test.each([
    ['a named agency', ({ agency }: DossierReport) => agency !== null, (report: DossierReport) => report.agency ?? '', null],
    ['nobody', ({ agency, outlet }: DossierReport) => agency === null && outlet === null, () => 'outlet not named', 'gap'],
  ] as const)('come to us through %s: the last link of the chain', (_who, published, last, gap) => {
    const { report } = found((_, one) => published(one) && one.outlet === null);
    return on(`${storyPath()}?open=all`, async (page) => {
      const chip = page.locator(`.spk .st:has(a.rep[href^="/report/${encodeURIComponent(report.id)}#"])`).first();
      const link = chip.locator('.chain > li').last();
      expect(await contents(link)).toBe(last(report));
      expect(await link.getAttribute('class')).toBe(gap);
    });
  });

  test('that others carry say who, in the search and beside the report, where they stand further in', async () => {
    const { report, statement } = found(({ parent, content }, one) => speakerOf(one, parent) !== '' && content.length === 1);
    const carrier = speakerOf(report, statement.parent);
    await on(`/search?speaker=${encodeURIComponent(statement.speaker ?? '')}&act=${statement.act}`, async (page) => {
      const hit = page.locator('.hits li', { hasText: unfolded(wordsOf(report, statement)[0] ?? '') });
      expect(await hit.first().locator('.chain > li').nth(1).textContent()).toBe(carrier.replaceAll('; ', ', '));
    });
    await on(`/report/${report.id}`, async (page) => {
      const note = page.locator(`#${statement.id} .note`);
      expect(await contents(note)).toContain(`through ${carrier.replaceAll('; ', ', ')}`);
      expect(await note.getAttribute('class')).toContain('inner');
    });
  });

  test('tell to whom and by what medium, where the report does', () => {
    const { report, statement } = found(({ addressee }) => addressee !== null);
    return on(`/report/${report.id}`, async (page) => {
      expect(await contents(page.locator(`#${statement.id} .note`))).toContain(
        `to ${statement.addressee?.replaceAll('; ', ', ')}`,
      );
    });
  });

  test.each([
    ['asserted', 'content'],
    ['denied', 'denied'],
    ['unasserted', 'held'],
  ] as const)('%s: their words are marked as “%s” and as nothing else', (polarity, layer) => {
    const { report } = found((one) => one.polarity === polarity);
    return on(`/report/${report.id}`, async (page) => {
      const own = crossing.annotations[report.id]?.statements.filter((one) => one.polarity === polarity) ?? [];
      expect(await highlighted(page, layer)).toEqual(
        own.flatMap((one) => wordsOf(report, one)).flatMap((words) => words.split('\n')),
      );
    });
  });
});

describe('every screen', () => {
  test('has nothing for axe-core to find beside a report with what happened: the others are in page-screens.test.ts', () =>
    on(`${reportPath()}?show=event`, async (page) => expect(await violations(page)).toEqual([])));

  test('keeps the colours one switched to', () =>
    on('/', async (page) => {
      await page.getByRole('button', { name: 'Dark colours' }).click();
      await page.reload();
      await page.getByRole('button', { name: 'Light colours' }).waitFor();
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(20, 20, 19)');
    }));

  test.each([
    ['an unknown story', '/story/st-nowhere', 'NO_SUCH_ID', 404],
    ['an unknown report', '/report/nowhere', 'NO_SUCH_ID', 404],
    ['a filter that is none', '/stories?from=yesterday', 'BAD_REQUEST', 400],
  ])('says what happened and the code: %s', async (_what, path, code) => {
    const { page } = await open(path);
    expect(await contents(page.getByRole('alert'))).toContain(code);
    await page.close();
  });

  test('says that there is no page', async () => {
    const { page } = await open('/nowhere');
    expect(await contents(page.locator('h1'))).toBe('There is no page at this address');
    await page.close();
  });

  test('says that the server is gone, and goes on when it is back', async () => {
    const { page } = await blank();
    await page.route('**/api/v1/stories*', (route) => route.abort());
    await page.goto(server.address);
    await page.getByText('NO_ANSWER').waitFor();
    await page.unroute('**/api/v1/stories*');
    await page.locator('.row').first().waitFor(); // it looks again by itself
    await page.close();
  });
});
