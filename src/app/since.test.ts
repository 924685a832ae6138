import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import type { StoryChanges } from '../dossier/changes-shape.ts';
import { dossier } from '../dossier/dossier.ts';
import { momentOf } from '../dossier/moment.ts';
import { plain } from '../dossier/paint.ts';
import { sinceHtml } from '../dossier/since-html.ts';
import { sinceMarkdown } from '../dossier/since-markdown.ts';
import { newsShown, sincePage } from '../dossier/since-page.ts';
import { sinceText } from '../dossier/since-text.ts';
import { newsOf } from '../dossier/story-changes.ts';
import { changesSince } from './since.ts';

const told = (...given: readonly ReadByHand[]) => {
  const reports = given.map(placed);
  return dossier(storyOf(reports), reports, []);
};

const changes = (given: readonly ReadByHand[], since: string, until: string | null = null): StoryChanges => {
  const moment = (words: string) => momentOf(words) ?? expect.fail(`${words} is no moment`);
  return changesSince(told(...given), { since: moment(since), until: until === null ? null : moment(until) });
};

const CHARGE: ReadByHand = {
  id: 'r1',
  published: '2024-03-05',
  outlet: 'Belhaven Post',
  text: 'Ilse Maron said Velmora closed the Dravik crossing to choke the trade of Kestria.',
  entities: [{ name: 'Ilse Maron' }],
  statements: [{ by: 'Ilse Maron', cue: 'said', says: 'Velmora closed the Dravik crossing to choke the trade of Kestria' }],
};
const DENIAL: ReadByHand = {
  id: 'r2',
  published: '2024-03-06',
  agency: 'VNA',
  text: 'Nadia Kolm denied that Velmora closed the Dravik crossing to choke the trade of Kestria.',
  entities: [{ name: 'Nadia Kolm' }],
  statements: [
    {
      ...{ by: 'Nadia Kolm', cue: 'denied', act: 'deny', polarity: 'denied' },
      says: 'that Velmora closed the Dravik crossing to choke the trade of Kestria',
    },
  ],
};
const AGAIN: ReadByHand = {
  id: 'r3',
  published: '2024-03-07',
  outlet: 'The Harrow Courier',
  text: 'Tomas Brandt denied that Velmora closed the Dravik crossing to choke the trade of Kestria.',
  entities: [{ name: 'Tomas Brandt' }],
  statements: [
    {
      ...{ by: 'Tomas Brandt', cue: 'denied', act: 'deny', polarity: 'denied' },
      says: 'that Velmora closed the Dravik crossing to choke the trade of Kestria',
    },
  ],
};
const queue = (id: string, published: string, count: string, more: Partial<ReadByHand> = {}): ReadByHand => ({
  ...{ id, published, text: `Police counted ${count} lorries waiting at Dravik. The road is shut.` },
  figures: [{ at: count, thing: 'lorries', least: Number(count), most: Number(count), slot: 'wait' }],
  ...more,
});

const claimsOf = ({ claims }: StoryChanges) =>
  claims.map(({ kind, before, after, came }) => [
    kind,
    before && `${before.relation} ${before.independent.atMost}`,
    after && `${after.relation} ${after.independent.atMost}`,
    came.map(({ stand, report }) => `${report} ${stand}`).join(', '),
  ]);

describe('claims since a moment', () => {
  test.each<[string, readonly ReadByHand[], string, readonly unknown[]]>([
    ['is new where somebody denies', [CHARGE, DENIAL], '2024-03-06', [['new', null, 'denied 2', 'r2 denies']]],
    ['is no news where all came before', [CHARGE, DENIAL], '2024-03-07', []],
    ['changes where one more denies', [CHARGE, DENIAL, AGAIN], '2024-03-07', [['changed', 'denied 2', 'denied 3', 'r3 denies']]],
    [
      'is new with all its accounts where the story is',
      [CHARGE, DENIAL],
      '2024-03-01',
      [['new', null, 'denied 2', 'r1 asserts, r2 denies']],
    ],
  ])('%s', async (_, given, since, expected) => {
    expect(claimsOf(await changes(given, since))).toEqual(expected);
  });

  test('until a moment: what came later is not there, and its claims have no id of today', async () => {
    const found = await changes([CHARGE, DENIAL, AGAIN], '2024-03-06', '2024-03-06');
    expect(claimsOf(found)).toEqual([['new', null, 'denied 2', 'r2 denies']]);
    expect([found.before, found.after]).toEqual([
      { reports: 1, independent: { atMost: 1 } },
      { reports: 2, independent: { atMost: 2 } },
    ]);
    expect([found.until, found.claims[0]?.id]).toEqual(['2024-03-06', null]);
    expect((await changes([CHARGE, DENIAL, AGAIN], '2024-03-06')).claims[0]?.id).toBe('c1');
  });

  test('two reports that a later one ties together were two origins before it', async () => {
    const reports = [CHARGE, DENIAL, AGAIN].map((given) => placed({ ...given, origin: 'or-1' }));
    const why = [
      { kind: 'copy' as const, report: 'r3', of: 'r1', share: 0.5, passages: [] },
      { kind: 'copy' as const, report: 'r3', of: 'r2', share: 0.5, passages: [] },
    ];
    const story = { ...storyOf(reports), origins: [{ id: 'or-1', reports: ['r1', 'r2', 'r3'], why }] };
    const since = momentOf('2024-03-07') ?? expect.fail();
    const { before, after } = changesSince(dossier(story, reports, []), { since, until: null });
    expect([before.independent.atMost, after.independent.atMost]).toEqual([2, 1]);
  });
});

describe('reports, lines and words since a moment', () => {
  test('a figure that another replaces, and its line', async () => {
    const more = { times: [{ at: 'Wednesday', value: '2024-03-06' }] };
    const later = queue('r2', '2024-03-06', '620', {
      ...more,
      text: 'Police counted 620 lorries waiting at Dravik on Wednesday evening. The road is shut.',
    });
    const { timeline, reports } = await changes([queue('r1', '2024-03-05', '450'), later], '2024-03-06');
    expect(timeline.map(({ date, report }) => [date, report])).toEqual([['2024-03-06', 'r2']]);
    expect(reports).toMatchObject([{ id: 'r2', adds: ['r2#f1'], withdraws: [] }]);
  });

  test('a revision: what it changed, what it no longer says', async () => {
    const revised = queue('r2', '2024-03-06', '540', { revises: 'r1', origin: 'or-r1' });
    const found = await changes([queue('r1', '2024-03-05', '450'), revised], '2024-03-06');
    expect(found.withdrawn).toEqual([{ id: 'r1#f1', by: 'r2', report: 'r1', span: [15, 26], words: '450 lorries' }]);
    expect(found.revisions).toMatchObject([{ report: 'r2', of: 'r1', kept: 1, edits: [{ kind: 'changed', tells: ['number'] }] }]);
    expect(newsShown(newsOf(found))).toBe('1 new report (1 revision), 1 figure replaced by a later one, 1 finding withdrawn');
  });

  test('a report whose day or hour is not known stands on both sides and is named', async () => {
    const undated: ReadByHand = { id: 'r9', text: 'The road at Dravik is still shut.' };
    const found = await changes([CHARGE, DENIAL, undated], '2024-03-06T14:00:00Z');
    expect(found.unplaced).toEqual([
      { report: 'r2', why: 'hour' },
      { report: 'r9', why: 'date' },
    ]);
    expect([found.reports, found.claims, found.before.reports, found.after.reports]).toEqual([[], [], 3, 3]);
  });

  test('lists are bounded, and what is left out is counted', async () => {
    const since = momentOf('2024-03-01') ?? expect.fail();
    const found = changesSince(told(CHARGE, DENIAL, AGAIN), { since, until: null }, 2);
    expect([found.reports.length, found.left.reports, newsOf(found).reports]).toEqual([2, 1, 3]);
  });
});

describe('what people read', () => {
  const shown = async (given: readonly ReadByHand[], since: string) => {
    const page = sincePage(await changes(given, since), told(...given));
    return { text: sinceText(page, { width: 100, paint: plain }), markdown: sinceMarkdown(page), html: sinceHtml(page) };
  };

  test.each<[string, readonly ReadByHand[], string, readonly string[]]>([
    [
      'a denial',
      [CHARGE, DENIAL],
      '2024-03-06',
      ['What changed since 6 Mar 2024', '1 new report, 1 claim now denied', 'new: asserted and denied', 'Nadia Kolm'],
    ],
    ['one more', [CHARGE, DENIAL, AGAIN], '2024-03-07', ['still asserted and denied', '3 reports, before 2']],
    ['nothing', [CHARGE, DENIAL], '2024-03-08', ['nothing came']],
    ['a new story', [CHARGE, DENIAL], '2024-03-01', ['the story is new: no report of it came before']],
    ['an hour', [CHARGE], '2024-03-05T14:00:00Z', ['since 5 Mar 2024, 14:00 UTC', 'its hour is not known']],
  ])('of %s', async (_, given, since, words) => {
    const { text, markdown, html } = await shown(given, since);
    for (const form of [text, markdown, html]) for (const one of words) expect(form).toContain(one);
  });

  test('words of a report act in no form', async () => {
    const hostile = 'Ilse Maron said <img src=x> **the** \u001B[31mroad is shut now.';
    const says = '<img src=x> **the** \u001B[31mroad is shut now';
    const given: ReadByHand = { ...CHARGE, text: hostile, statements: [{ by: 'Ilse Maron', cue: 'said', says }] };
    const gone = {
      ...CHARGE,
      id: 'r2',
      published: '2024-03-06',
      revises: 'r1',
      text: 'The road is open again.',
      statements: [],
      entities: [],
    };
    const { text, markdown, html } = await shown([given, gone], '2024-03-06');
    expect(text).not.toContain('\u001B');
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\*\*the/u);
    expect(html).not.toContain('<img');
  });
});
