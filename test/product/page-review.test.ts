import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CorrectedJson, CorrectionsJson, Dossier, SuggestionsJson } from '../../src/api/contract.ts';
import { DOUBTS } from '../doubts.ts';
import { violations } from './axe.ts';
import { browsing, contents, type Opened, unfolded, WIDE } from './browsing.ts';
import { fits } from './fits.ts';
import { asked, type Served } from './served.ts';

const NARROW = { width: 360, height: 740 };
const MAKEYEV = 'Sergei Makeyev = Siarhei Makeev?';
const BAKER = 'Marek Baker = Marek Becker?';

const { start, stop, blank, open, on } = browsing('page-review');
let server: Served;
let quay: Dossier;

beforeAll(async () => {
  server = await start(DOUBTS);
  quay = await storyOf('quay-1');
});
afterAll(stop);

async function storyOf(report: string): Promise<Dossier> {
  return asked<Dossier>(server, `holding/${report}`);
}
const log = async (): Promise<CorrectionsJson['corrections']> =>
  (await asked<CorrectionsJson>(server, 'corrections')).corrections;
const last = async () => (await log()).at(-1);

/** As a program would. */
async function decided(wanted: object): Promise<string> {
  const body = JSON.stringify({ by: 'Piotr Hask', why: 'read it', do: wanted });
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return (await asked<CorrectedJson>(server, 'corrections', sent)).correction.id;
}
const undone = (id: string) =>
  asked(server, `corrections/${id}/undo`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ by: 'Piotr Hask' }),
  });

/** Pages that go on with another test: a page of its own for each takes a second to open. By who decides there. */
const kept = new Map<string, Opened>();

async function opened(name: string): Promise<Opened> {
  const before = kept.get(name);
  if (before !== undefined) return before;
  const fresh = await blank({ viewport: WIDE });
  await fresh.page.addInitScript(
    `if (location.protocol !== 'about:') localStorage.setItem('onrecord:name', ${JSON.stringify(name)})`,
  );
  return fresh;
}

/** In a browser in which somebody said before who decides. */
async function as(name: string, path: string, check: (page: Page) => Promise<void>): Promise<void> {
  const mine = await opened(name);
  kept.delete(name);
  const { page, complaints } = mine;
  let isClean = false;
  try {
    await page.goto(`${server.address}${path}`);
    await page.locator('h1').first().waitFor();
    await check(page);
    expect(complaints.filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
    await page.unrouteAll();
    await page.evaluate('localStorage.clear(), sessionStorage.clear()');
    await page.goto('about:blank');
    isClean = true;
  } finally {
    if (isClean) kept.set(name, mine);
    else await page.close();
  }
}

/** A decision takes its time where much else is done. */
const soon = <T>(get: () => T) => expect.poll(get, { timeout: 15_000 });

const items = (page: Page): Promise<string[]> => page.locator('.queue .item b').allTextContents();
const struck = (page: Page): Promise<string[]> => page.locator('.queue .item.done b').allTextContents();
const current = async (page: Page): Promise<string> => contents(page.locator('.queue .item[aria-current] b'));
const toast = (page: Page): Locator => page.locator('.toast');
const says = async (page: Page): Promise<string> => unfolded(await contents(page.getByRole('status').locator('.says')));

describe('the review queue', () => {
  test('asks what waits, with the words of both sides, what speaks for it and what against it', () =>
    on('/review', async (page) => {
      await page.locator('.case h2').waitFor();
      expect(await page.title()).toBe('Review · OnRecord');
      expect(await items(page)).toEqual([MAKEYEV, BAKER]);
      expect(await contents(page.locator('#h-case'))).toBe('Is “Sergei Makeyev” the same as “Siarhei Makeev”?');
      const sides = await page.locator('.duo').first().locator('> div').allTextContents();
      expect(sides[0]).toContain('harbour master Sergei Makeyev said on Monday');
      expect(sides[1]).toContain('Siarhei Makeev denied that the fish quay');
      expect(await page.locator('.case .q b').first().textContent()).toBe('Sergei Makeyev');
      const why = await page.locator('.duo.thin .act').allTextContents();
      expect(why).toEqual(['for', 'against']);
      expect(unfolded(await contents(page.locator('.duo.thin')))).toContain('3 statements and 2 become those of one speaker');
      await soon(async () => unfolded(await contents(page.locator('.top .waiting-mark')))).toBe('2 waiting');
    }));

  test('leads from a sentence to its words', () =>
    on('/review', async (page) => {
      await page.locator('.case .q a').first().click();
      await soon(() => page.url()).toMatch(/\/report\/quay-1#s=82-96/u);
    }));

  test('asks once in whose name one decides, and keeps it', async () => {
    const { length } = await log();
    await on('/review', async (page) => {
      await page.locator('.case h2').waitFor();
      await page.keyboard.press('y');
      await page.getByText('A decision needs a name').waitFor();
      expect(await page.evaluate('document.activeElement.autocomplete')).toBe('name');
      expect(await log()).toHaveLength(length);
      await page.keyboard.type('Lena Orsk');
      await page.keyboard.press('Enter');
      await soon(async () => unfolded(await contents(page.locator('.who-decides')))).toContain('You decide as Lena Orsk');
      await page.reload();
      await soon(async () => unfolded(await contents(page.locator('.who-decides')))).toContain('You decide as Lena Orsk');
    });
  });

  test('is decided by keys alone; the next case comes; Undo stays, and brings it back to its place', () =>
    as('Lena Orsk', '/review', async (page) => {
      await page.locator('.case h2').waitFor();
      await page.keyboard.press('n');
      await soon(() => says(page)).toBe('Decided: Sergei Makeyev and Siarhei Makeev are not one');
      expect(await last()).toMatchObject({ kind: 'apart', who: 'Lena Orsk', why: 'Read the words of both', state: 'applied' });
      expect(await struck(page)).toEqual([MAKEYEV]);
      expect(await current(page)).toBe(BAKER);
      expect(new URL(page.url()).searchParams.get('case')).toMatch(/^st-\w+#E\d+~E\d+$/u);
      await soon(async () => unfolded(await contents(page.locator('.top .waiting-mark')))).toBe('1 waiting');
      await toast(page).getByRole('button', { name: 'Undo' }).click();
      await soon(() => says(page)).toContain('Taken back');
      await soon(() => struck(page)).toEqual([]);
      expect(await items(page)).toEqual([MAKEYEV, BAKER]);
      await toast(page).getByRole('button', { name: 'Restore' }).click();
      await soon(async () => (await log()).filter(({ kind }) => kind === 'apart')[0]?.state).toBe('applied');
      await undone((await log()).find(({ kind }) => kind === 'apart')?.id ?? '');
    }));

  test('the same: they are one in the story, with the reason that was given', () =>
    as('Lena Orsk', '/review', async (page) => {
      await page.getByLabel('Why, kept with the decision').fill('One harbour has one master');
      await page.getByRole('button', { name: 'The same', exact: false }).first().click();
      await soon(() => says(page)).toBe('Decided: Sergei Makeyev and Siarhei Makeev are one');
      expect(await last()).toMatchObject({ kind: 'merge', why: 'One harbour has one master' });
      const { entities } = await storyOf('quay-1');
      expect(entities.find(({ name }) => name === 'Sergei Makeyev')?.names).toContain('Siarhei Makeev');
      await undone((await last())?.id ?? '');
    }));

  test('is walked with j and k; what is left for later stays; the case is in the address', () =>
    as('Lena Orsk', '/review', async (page) => {
      await page.locator('.case h2').waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await soon(() => current(page)).toBe(BAKER);
      await page.keyboard.press('k');
      await soon(() => current(page)).toBe(MAKEYEV);
      await page.keyboard.press('l');
      await soon(() => current(page)).toBe(BAKER);
      expect(await contents(page.locator('.queue .item').first())).toContain('left for later');
      await page.reload();
      await soon(() => current(page)).toBe(BAKER);
    }));

  test('what another decides is told where it stood, and nothing moves; what they take back waits again', () =>
    as('Lena Orsk', '/review', async (page) => {
      await page.locator('.case h2').waitFor();
      const before = await items(page);
      const place = await page.locator('#h-case').boundingBox();
      const { suggestions } = await asked<SuggestionsJson>(server, 'suggestions?kind=same');
      const [first] = suggestions.flatMap((one) => (one.kind === 'same' ? [one] : []));
      const id = await decided({ kind: 'apart', entities: first?.sides.map(({ entity }) => `${first.story.id}#${entity}`) });
      await page.getByText('This question waits no more.').waitFor();
      expect(await items(page)).toEqual(before);
      expect(await struck(page)).toEqual([before[0]]);
      expect(await page.locator('#h-case').boundingBox()).toEqual(place);
      await page.getByRole('button', { name: '1 more elsewhere' }).click();
      await page.locator('aside .tlog').getByText('Piotr Hask').first().waitFor();
      await undone(id);
      await soon(() => struck(page)).toEqual([]);
      expect(await items(page)).toEqual(before);
    }));

  test('says so where a question waits no more', () =>
    on(`/review?case=${encodeURIComponent(`${quay.id}#E1~E2`)}`, async (page) => {
      await page.getByText('This question waits no more').waitFor();
      await page.getByRole('button', { name: 'Next question' }).click();
      await soon(() => current(page)).toBe(MAKEYEV);
    }));

  test('has its JSON', async () => {
    const answer = await fetch(`${server.address}/review.json?limit=1`);
    const found = (await answer.json()) as SuggestionsJson;
    fits('suggestions', found);
    expect([found.suggestions.length, found.waiting.same]).toEqual([1, 2]);
  });

  test('does not move while it loads', () =>
    on('/review', async (page) => {
      await page.locator('.case h2').waitFor();
      await soon(async () => unfolded(await contents(page.locator('.top .waiting-mark')))).toBe('2 waiting');
      const shifts = `new Promise((tell) => new PerformanceObserver((list) => tell(list.getEntries().reduce((sum, one) => sum + one.value, 0)))
        .observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => tell(0), 200))`;
      expect(await page.evaluate(shifts)).toBe(0);
    }));
});

const choose = (page: Page, label: RegExp): Promise<void> => page.locator('dialog').getByRole('radio', { name: label }).check();
const decideNow = (page: Page): Promise<void> =>
  page.locator('dialog').getByRole('button', { name: 'Decide', exact: true }).click();
const correcting = (id: string, of: string): string => `/story/${id}?correct=${encodeURIComponent(of)}`;

describe('correcting where one reads', () => {
  test('is off until it is asked for, and then everything offers it', () =>
    as('Lena Orsk', `/story/${quay.id}`, async (page) => {
      expect(await page.locator('.correct').count()).toBe(0);
      await page.getByRole('button', { name: 'Correct' }).click();
      const names = await page.locator('.correct').allTextContents();
      for (const what of [
        'this story',
        'the claim',
        'the statement of Lena Orsk',
        'a figure in quay-1',
        'the report',
        'Sergei Makeyev',
      ])
        expect(
          names.some((name) => name.includes(what)),
          what,
        ).toBe(true);
      expect(new URL(page.url()).searchParams.get('correct')).toBe('on');
    }));

  test('by keys alone: a statement is confirmed, and says by whom', () =>
    as('Lena Orsk', `/story/${quay.id}?correct=on`, async (page) => {
      const button = page.locator('.spk .correct').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Tab');
      await choose(page, /^Confirm it/u);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await soon(() => contents(page.locator('.spk .decided-by').first())).toMatch(/^confirmed by Lena Orsk, \d+ \w+$/u);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await last()).toMatchObject({ kind: 'confirm', who: 'Lena Orsk', why: 'Read the words' });
      await undone((await last())?.id ?? '');
    }));

  test('what is set aside leaves the record and stands under it, with the reason and the way back', () =>
    as('Lena Orsk', correcting(quay.id, 'quay-2#s1'), async (page) => {
      await choose(page, /^Set it aside/u);
      await page.getByLabel('Why, kept with the decision').fill('He spoke of <b>another</b> quay');
      await decideNow(page);
      await page.getByText('Set aside by a person').waitFor();
      await soon(() => page.locator('.claim .side[data-act=denies] .voice').count()).toBe(0);
      await page.locator('.set-aside summary').first().click();
      const row = unfolded(await contents(page.locator('.set-aside .decision').first()));
      expect(row).toContain('Lena Orsk');
      expect(row).toContain('“He spoke of <b>another</b> quay”');
      expect(row).toContain('denied that the fish quay at Port Lenz would close');
      await page.locator('.set-aside').getByRole('button', { name: /^Undo/u }).first().click();
      await soon(() => page.locator('.claim .side[data-act=denies] .voice').count()).toBeGreaterThan(0);
    }));

  test.each<[string, string, RegExp, (page: Page) => Promise<unknown>, object, string]>([
    [
      'a statement',
      'quay-2#s1',
      /^Somebody else says it/u,
      (page) => page.getByLabel(/^Who says it/u).selectOption({ label: 'Marek Baker' }),
      { kind: 'attribute' },
      'speaker set by Lena Orsk',
    ],
    ['a claim', 'CLAIM', /^Confirm it/u, async () => undefined, { kind: 'confirm' }, 'confirmed by Lena Orsk'],
    [
      'two names',
      'Sergei Makeyev',
      /^It is the same as/u,
      (page) => page.locator('dialog [name=other]').selectOption({ label: 'Siarhei Makeev (perhaps the same)' }),
      { kind: 'merge' },
      'joined by Lena Orsk',
    ],
    [
      'two who are two',
      'Marek Baker',
      /^It is not the same as/u,
      (page) => page.locator('dialog [name=other]').selectOption({ index: 0 }),
      { kind: 'apart' },
      'told apart by Lena Orsk',
    ],
    [
      'part of a name',
      'Sergei Makeyev',
      /^Some of it/u,
      (page) => page.getByRole('checkbox', { name: /quay-3/u }).check(),
      { kind: 'split' },
      'parted by Lena Orsk',
    ],
    [
      'an unknown date',
      'quay-3',
      /^Set its date/u,
      (page) => page.getByLabel(/^The date is not known/u).check(),
      { kind: 'date' },
      'date set by Lena Orsk',
    ],
    [
      'an origin',
      'quay-3',
      /^Say where/u,
      (page) => page.getByLabel('The agency').fill('Coastwire'),
      { kind: 'origin' },
      'origin set by Lena Orsk',
    ],
  ])('%s: %s', async (_what, of, way, fill, made, mark) => {
    const entity = quay.entities.find(({ name }) => name === of);
    const id = of === 'CLAIM' ? `${quay.id}#${quay.claims[0]?.id}` : entity === undefined ? of : `${quay.id}#${entity.id}`;
    await as('Lena Orsk', correcting(quay.id, id), async (page) => {
      await choose(page, way);
      await fill(page);
      await decideNow(page);
      await soon(() => says(page)).toContain('Decided: ');
      expect(await last()).toMatchObject({ ...made, who: 'Lena Orsk', state: 'applied' });
      await soon(async () => (await page.locator('.decided-by').allTextContents()).join()).toContain(mark);
    });
    await undone((await last())?.id ?? '');
  });

  test('a report leaves the story, and the two stories are joined again', async () => {
    await as('Lena Orsk', correcting(quay.id, 'quay-3'), async (page) => {
      await choose(page, /^It belongs to another story/u);
      await decideNow(page);
      await soon(() => page.locator('.origin > ol > li').count()).toBe(2);
    });
    const other = await storyOf('quay-3');
    expect(other.id).not.toBe(quay.id);
    await as('Lena Orsk', correcting(quay.id, quay.id), async (page) => {
      await choose(page, /^It is the same as another story/u);
      await page.getByLabel(/^Or the address/u).fill(`${server.address}/story/${other.id}`);
      await decideNow(page);
      await soon(() => page.locator('.origin > ol > li').count()).toBe(3);
    });
    expect((await storyOf('quay-3')).id).toBe(quay.id);
  });

  test('Escape leaves it as it is, and keys typed in the dialog move nothing behind it', async () => {
    const { length } = await log();
    await as('Lena Orsk', correcting(quay.id, 'quay-1#s1'), async (page) => {
      await choose(page, /^Confirm it/u);
      await page.getByLabel('Why, kept with the decision').fill('');
      await page.keyboard.type('jk/ynl');
      expect(await page.getByLabel('Why, kept with the decision').inputValue()).toBe('jk/ynl');
      await page.keyboard.press('Escape');
      await soon(() => page.locator('dialog[open]').count()).toBe(0);
    });
    expect(await log()).toHaveLength(length);
  });
});

describe('what cannot be decided', () => {
  test('a reason that is too long is refused in the dialog: what happened, what is safe, what to do', async () => {
    const { length } = await log();
    await as('Lena Orsk', correcting(quay.id, 'quay-1#s2'), async (page) => {
      await choose(page, /^Confirm it/u);
      await page.getByLabel('Why, kept with the decision').fill('so '.repeat(2000));
      await decideNow(page);
      await soon(async () => unfolded(await contents(page.locator('dialog .refused')))).toContain('BAD_CORRECTION');
      const told = unfolded(await contents(page.locator('dialog .refused')));
      expect(told).toContain('it may have 4000 letters');
      expect(told).toContain('Nothing was decided; the record is as it was.');
      expect(await page.locator('dialog[open]').count()).toBe(1);
    });
    expect(await log()).toHaveLength(length);
  });

  const answers = [
    [410, 'REMOVED', 'Nothing was decided; the record is as it was.'],
    [409, 'SEVERAL_PEOPLE', 'Nothing was decided; the record is as it was.'],
    [503, 'CORRECTIONS_DAMAGED', 'nothing will be until the log is whole again'],
    [503, 'STORE_BUSY', 'All that was decided before stays.'],
    [500, 'INTERNAL', 'This decision may or may not be in the log'],
  ] as const;

  test('whatever the service answers, it says what is safe, and one can try again', () =>
    as('Lena Orsk', '/review', async (page) => {
      let [status, code, safe]: (typeof answers)[number] = answers[0];
      await page.route('**/api/v1/corrections', (route) => {
        const body = JSON.stringify({
          type: 'about:blank',
          title: 't',
          status,
          detail: 'it cannot be',
          code,
          next: 'wait for it',
        });
        const answer = { status, contentType: 'application/problem+json', body };
        return route.request().method() === 'POST' ? route.fulfill(answer) : route.continue();
      });
      await page.locator('.answers').waitFor();
      for ([status, code, safe] of answers) {
        await page.keyboard.press('y');
        await soon(async () => unfolded(await contents(page.locator('.refused')))).toContain(code);
        expect(unfolded(await contents(page.locator('.refused')))).toContain(safe);
        await soon(() => page.getByRole('button', { name: /^The same/u }).isEnabled()).toBe(true);
      }
    }));

  test('without an answer, it says to look under “Decided” before deciding again', () =>
    as('Lena Orsk', '/review', async (page) => {
      await page.locator('.case h2').waitFor();
      await page.route('**/api/v1/corrections', (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      );
      await page.keyboard.press('y');
      await soon(async () => unfolded(await contents(page.locator('.refused')))).toContain('look under “Decided”');
    }));
});

describe('the log', () => {
  test('lists the last first, each with who, when, why, its words and the way back; the chain is intact', async () => {
    await undone(await decided({ kind: 'confirm', target: 'quay-1#s2' }));
    await as('Lena Orsk', '/review?tab=decided', async (page) => {
      await page.locator('.decision').first().waitFor();
      const all = await log();
      const shown = (await page.locator('.decision .says').allTextContents()).slice(0, 5);
      const told = (one: (typeof all)[number]): string =>
        one.kind === 'undo' ? `taken back: ${all.find(({ id }) => one.says.startsWith(id))?.says}` : one.says;
      expect(shown).toEqual(all.toReversed().slice(0, 5).map(told));
      expect(unfolded(await contents(page.locator('.chain-state')))).toContain(
        `${all.length} lines, each sealed with the one before it: intact`,
      );
      const [last = '', before = ''] = (await page.locator('.decision').allTextContents()).map(unfolded);
      expect(last).toMatch(/\d+ \w+ 20\d\d, \d\d:\d\d UTC/u);
      expect(last).toContain('Piotr Hask');
      expect(before).toContain('“read it”');
      expect(before).toContain('“The piles are rotten,” Makeyev said');
      expect(before).toContain('taken back');
    });
  });

  test('takes a decision back, and back again', async () => {
    const id = await decided({ kind: 'confirm', target: 'quay-1#s2' });
    const stateOf = async () => (await log()).find((one) => one.id === id)?.state;
    await as('Lena Orsk', '/review?tab=decided', async (page) => {
      await page.locator('.decision').first().getByRole('button', { name: /^Undo/u }).click();
      await soon(stateOf).toBe('undone');
      await page
        .locator('.decision')
        .first()
        .getByRole('button', { name: /^Restore/u })
        .click();
      await soon(stateOf).toBe('applied');
    });
  });

  test('names and reasons full of markup are text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const body = JSON.stringify({ by: hostile, why: hostile, do: { kind: 'confirm', target: 'quay-1#s1' } });
    await asked(server, 'corrections', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await as(hostile, '/review?tab=decided', async (page) => {
      await page.locator('.decision').first().waitFor();
      expect(unfolded(await contents(page.locator('.decision').first()))).toContain(`“${hostile}”`);
      expect(await contents(page.locator('.who-decides b'))).toBe(hostile);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.title()).toBe('Review · OnRecord');
    });
  });
});

describe('every screen', () => {
  const screens: readonly (readonly [string, typeof WIDE, () => string, (page: Page) => Promise<unknown>])[] = [
    ['the queue, wide', WIDE, () => '/review', (page) => page.locator('.duo summary').first().click()],
    ['the queue, narrow', NARROW, () => '/review', (page) => page.locator('.duo summary').first().click()],
    ['the log, narrow', NARROW, () => '/review?tab=decided', (page) => page.locator('.decision').first().waitFor()],
    [
      'a story being corrected',
      WIDE,
      () => `/story/${quay.id}?correct=on`,
      (page) => page.locator('.correct-bar summary').click(),
    ],
    ['a statement, wide', WIDE, () => correcting(quay.id, 'quay-1#s1'), (page) => choose(page, /^Somebody else/u)],
    ['a removal, narrow', NARROW, () => correcting(quay.id, 'quay-1'), (page) => choose(page, /^Remove it for good/u)],
  ];

  test.each(screens)(
    '%s: nothing for axe-core to find in light or dark, nothing to scroll sideways',
    async (_name, viewport, path, does) => {
      const { page } = await open(path(), { viewport });
      await does(page);
      expect(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      await page.close();
    },
  );
});

/** Last: it cannot be undone. */
describe('a removal for good', () => {
  test('asks for the report’s id and a reason, and says what is kept; what was decided on it needs a second look', async () => {
    await decided({ kind: 'confirm', target: 'quay-3#s2' });
    await as('Lena Orsk', correcting(quay.id, 'quay-3'), async (page) => {
      await choose(page, /^Remove it for good/u);
      const button = page.locator('dialog').getByRole('button', { name: 'Remove for good' });
      expect(unfolded(await contents(page.locator('dialog .panel')))).toContain('What undoes itNothing.');
      expect(await button.isDisabled()).toBe(true);
      await page.getByLabel(/^Type its id/u).fill('quay-1');
      expect(await button.isDisabled()).toBe(true);
      await page.getByLabel(/^Type its id/u).fill('quay-3');
      await page.getByLabel(/^Why/u).fill('The photographer asked for it');
      await button.click();
      await soon(() => says(page)).toBe('Decided, for good: quay-3 is removed for good');
      expect(await toast(page).getByRole('button', { name: 'Undo' }).count()).toBe(0);
      await soon(() => page.locator('.origin > ol > li').count()).toBe(2);
    });
    await as('Lena Orsk', '/review?tab=again', async (page) => {
      await page.locator('.decision').first().waitFor();
      const rows = (await page.locator('.decision').allTextContents()).map(unfolded);
      expect(
        rows.some((row) => row.includes('statement quay-3#s2 is confirmed') && row.includes('quay-3 is removed for good')),
      ).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });
});
