import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { textAt } from '../model/span.ts';
import type { LinkKind, OriginReason, ReuseLink } from '../model/story.ts';
import { dossier } from './dossier.ts';
import { explain } from './explain.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { plain } from './paint.ts';
import { dossierText } from './text.ts';

const LEAD = 'Anton Verel said the ferry to Port Lenz would sail again on Friday.';
const MORE = 'Divers had cleared the channel of two sunken barges by Tuesday noon.';

const report = (id: string, opening: string, more: Partial<ReadByHand> = {}): ReadByHand => ({
  id,
  text: `${opening}${LEAD} ${MORE}`,
  entities: [{ name: 'Anton Verel' }],
  statements: [{ by: 'Anton Verel', cue: 'said', says: 'the ferry to Port Lenz would sail again on Friday' }],
  ...more,
});

const reports = [report('r1', '/VNA/ ', { outlet: 'Tarsk Daily' }), report('r2', 'TARSK. ')].map(placed);
const [first, second] = reports;
const at = (which: typeof first, words: string) => {
  const start = which?.report.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length } as never;
};
const shared = (words: string) => ({ t: at(second, words), s: at(first, words) });

/** The two reports as one origin for this reason. */
function joined(...why: OriginReason[]) {
  const one = reports.map((each) => ({ ...each, placement: { ...each.placement, origin: 'or-r1' } }));
  return dossier({ ...storyOf(one), origins: [{ id: 'or-r1', reports: ['r1', 'r2'], why }] }, one, []);
}

const slug = { report: 'r1', span: at(first, '/VNA/') };

type Case = readonly [OriginReason, says: string, evidence: readonly string[]];
const CASES: readonly Case[] = [
  [{ kind: 'agency', value: 'VNA', reports: [slug, slug] }, '2 reports credit VNA', ['/VNA/', '/VNA/']],
  [
    { kind: 'agency', value: 'VNA', reports: [slug, { report: 'r2', span: null }] },
    '1 report credits VNA, 1 was given as its copy',
    ['/VNA/'],
  ],
  [
    {
      kind: 'agency',
      value: 'VNA',
      reports: [
        { report: 'r1', span: null },
        { report: 'r2', span: null },
      ],
    },
    '2 reports were given as copy of VNA',
    [],
  ],
  [
    { kind: 'copy', report: 'r2', of: 'r1', share: 0.52, passages: [shared(LEAD), shared(MORE)] },
    'r2 copied 2 sentences of r1 (52 % of its own news)',
    [LEAD, LEAD, MORE, MORE],
  ],
  [
    { kind: 'copy', report: 'r2', of: 'r1', share: 0.3, passages: [shared('cleared the channel of two')] },
    'r2 copied 1 passage of r1 (30 % of its own news)',
    ['cleared the channel of two', 'cleared the channel of two'],
  ],
  [{ kind: 'revision', report: 'r2', of: 'r1' }, 'r2 is a revision of r1', []],
  [{ kind: 'credit', report: 'r2', value: 'VNA', span: at(second, LEAD) }, 'r2 ascribes its opening sentence to VNA', [LEAD]],
  [
    { kind: 'hop', report: 'r2', of: 'r1', value: 'https://courier.example/1' },
    'r2 and r1 were taken from https://courier.example/1, as was given with them',
    [],
  ],
  [
    { kind: 'hop', report: 'r2', of: 'r1', value: 'the Tarsk Daily' },
    'r2 was taken from the Tarsk Daily, as was given with it; so r1 and it are one',
    [],
  ],
];

describe('why reports are one origin', () => {
  test.each(CASES)('%s', (why, says, evidence) => {
    const explained = explain(joined(why), 'or-r1');
    expect(explained?.says).toEqual(['2 reports: r1, r2', says]);
    expect(explained?.joins.map((join) => [join.says, join.evidence.map(({ words }) => words)])).toEqual([[says, evidence]]);
    expect(explain(joined(why), 'st-1')?.says).toContain(`or-r1: ${says}`);
  });

  test('stands in every dossier, in the letters of its reports', () => {
    const one = joined({ kind: 'revision', report: 'r2', of: 'r1' });
    for (const written of [dossierText(one, { width: 100, paint: plain }), dossierMarkdown(one), dossierHtml(one)])
      expect(written).toContain('A2 is a revision of A1');
  });
});

describe('why accounts of a claim count once', () => {
  const story = dossier(storyOf(reports), reports, []);

  test('both passages are shown', () => {
    const says = 'r1 and r2: both rest on Anton Verel’s own words';
    const found = explain(story, 'st-1#c1');
    expect(found?.says).toContain(says);
    expect(found?.joins).toEqual([
      {
        says,
        evidence: [
          { report: 'r1', span: [6, 17], words: 'Anton Verel' },
          { report: 'r2', span: [7, 18], words: 'Anton Verel' },
        ],
      },
    ]);
  });

  test('the count is of accounts, not of outlets, and the dossiers say why', () => {
    expect(story.independent.atMost).toBe(2);
    expect(story.claims.map(({ relation, independent }) => [relation, independent.atMost])).toEqual([['repeated', 1]]);
    for (const written of [dossierText(story, { width: 100, paint: plain }), dossierMarkdown(story), dossierHtml(story)]) {
      expect(written).toContain('Told alike, from one source');
      expect(written).toContain('at most 1 independent origin');
      expect(written).toContain('A1 and B1: both rest on Anton Verel’s own words');
    }
  });
});

describe('what a report shares with earlier ones', () => {
  const link = (kind: LinkKind, words: string, likeness: number): ReuseLink => ({
    ...shared(words),
    ...{ src: 'r1', kind, likeness, edits: [], rule: 'shared-words@2' },
  });
  type Row = readonly [says: string, links: readonly ReuseLink[], joined: string];
  const ROWS: readonly Row[] = [
    ['word for word', [link('copy', LEAD, 1)], '1 passage copied from r1, word for word'],
    ['with edits', [link('copy', LEAD, 0.9)], '1 passage copied from r1, 90 % of the words equal'],
    [
      'two of one kind are told at once',
      [link('copy', LEAD, 1), link('copy', MORE, 0.9)],
      '2 passages copied from r1, at least 90 % of the words equal',
    ],
    ['most of it', [link('reprint', LEAD, 1)], '1 passage reprinted from r1, word for word'],
    ['speech', [link('quote', LEAD, 1)], '1 passage quoted as in r1, word for word; speech ties no reports'],
    [
      'background',
      [link('background', MORE, 0.8)],
      '1 passage of standing background, as in r1, 80 % of the words equal; background ties no reports',
    ],
  ];

  test.each(ROWS)('%s', (_, links, says) => {
    const one = reports.map((each) => (each.report.id === 'r2' ? { ...each, placement: { ...each.placement, links } } : each));
    const found = explain(dossier(storyOf(one), one, []), 'r2');
    expect(found?.says).toContain(says);
    const words = links.flatMap(({ s, t }) => [textAt(first?.report.text ?? '', s), textAt(second?.report.text ?? '', t)]);
    expect(found?.joins.map((join) => [join.says, join.evidence.map((one) => one.words)])).toEqual([[says, words]]);
  });
});

describe('an account that was copied', () => {
  const copied = [
    first,
    placed({
      ...report('r2', 'TARSK. '),
      links: [{ src: 'r1', kind: 'copy', words: LEAD, from: '6' }],
    }),
  ].filter((one) => one !== undefined);
  const story = dossier(storyOf(copied), copied, []);

  test('says from where, with the words on both sides', () => {
    const words = 'the ferry to Port Lenz would sail again on Friday';
    const found = explain(story, 'st-1#c1');
    expect(found?.rule).toBe('copied-claim@1');
    expect(found?.joins.map((join) => [join.says, join.evidence.map((one) => [one.report, one.words])])).toEqual([
      [
        'r2 copied it from r1',
        [
          ['r1', words],
          ['r2', words],
        ],
      ],
    ]);
  });

  test('is named in every dossier', () => {
    for (const written of [dossierText(story, { width: 100, paint: plain }), dossierMarkdown(story), dossierHtml(story)]) {
      expect(written).toContain('at most 1 independent origin');
      expect(written).toContain('B1 copied it from A1');
    }
  });
});
