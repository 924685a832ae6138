import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { dossier } from './dossier.ts';
import { explain } from './explain.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { pageOf } from './page.ts';
import { plain } from './paint.ts';
import type { Dossier, EventJson, FigureJson } from './shape.ts';
import { dossierText } from './text.ts';

const TEXT =
  'Anton Verel telephoned Ilse Maron on Wednesday. Hask denied that guards crossed the river. The ministers will meet in Port Lenz. Brandt might resign. Workers in Dravik counted 450 lorries, more than before, at the third gate. The repair costs 3 million euros. Kolm counted 450 lorries again.';

const report: ReadByHand = {
  id: 'r1',
  agency: 'VNA',
  published: '2024-03-07',
  text: TEXT,
  times: [{ at: 'Wednesday', value: '2024-03-06', assumed: ['week'] }],
  events: [
    { at: 'Anton Verel telephoned Ilse Maron', time: '2024-03-06' },
    { at: 'guards crossed the river', status: 'denied' },
    { at: 'The ministers will meet', status: 'planned' },
    { at: 'Brandt might resign', status: 'conditional' },
  ],
  figures: [
    { at: '450', least: 450, most: 450, thing: 'lorries' },
    { at: 'more', least: null, most: null },
    { at: 'third', least: 3, most: 3, thing: 'gate' },
    { at: '3 million', least: 3e6, most: 3e6, unit: 'EUR' },
  ],
};

const who = (text: string, code: string | null = null, sector: string | null = null) => {
  const start = TEXT.indexOf(text);
  return { text, start, end: start + text.length, entity: null, code, sector };
};

const EVENTS: readonly Partial<EventJson>[] = [
  { type: 'CONSULT', mode: 'phone', actor: [who('Anton Verel', 'VEL', 'GOV')], recipient: [who('Ilse Maron')], confidence: 0.9 },
  { type: 'COERCE', mode: null, actor: [who('guards')], recipient: [], confidence: 0.8, statement: 's1' },
  {
    type: 'CONSULT',
    mode: null,
    actor: [who('The ministers')],
    recipient: [],
    place: 'Port Lenz',
    time: '2024-03-11',
    confidence: 0.8,
  },
  { type: 'RETREAT', mode: 'resign', actor: [who('Brandt')], recipient: [], confidence: 0.3 },
];
const FIGURES: readonly Partial<FigureJson>[] = [
  { scope: 'in Dravik', part: true },
  { kind: 'comparison', thing: null, comparison: { direction: 'more', factor: null, than: 'before', thanAt: [0, 5] } },
  { kind: 'ordinal' },
  { kind: 'money' },
];

/** The dossier of one report, with what more is known of its events and figures. */
function put(): Dossier {
  const read = placed(report);
  const made = dossier(storyOf([read]), [read], []);
  const annotation = made.annotations.r1;
  if (annotation === undefined) throw new Error('no report r1');
  return {
    ...made,
    annotations: {
      r1: {
        ...annotation,
        events: annotation.events.map((one, i) => ({ ...one, ...EVENTS[i] })),
        figures: annotation.figures.map((one, i) => ({ ...one, ...FIGURES[i] })),
      },
    },
  };
}

const story = put();
const page = pageOf(story);

describe('what happened', () => {
  test('an entry of the timeline names the sort of happening and who took part, in the report’s words', () => {
    expect(page.happenings.map(({ date, deeds }) => [date, deeds])).toEqual([
      ['6 Mar 2024', ['talks, by phone · Anton Verel (VEL) → Ilse Maron']],
    ]);
  });

  test('what is denied or planned stands apart; what was read with doubt is left to the reader’s layer', () => {
    expect(page.unhappened.map(({ label, deed, date, quote }) => [label, deed, date, quote.words])).toEqual([
      ['denied', 'coercion · guards', null, 'guards crossed the river'],
      ['planned', 'talks · The ministers · in Port Lenz', '11 Mar 2024', 'The ministers will meet'],
    ]);
  });
});

describe('figures', () => {
  test('a rank is left out, a comparison is said in words, money has its sign', () => {
    expect(page.figures.flatMap(({ rows }) => rows.map(({ quote, reading, scope }) => [quote.words, reading, ...scope]))).toEqual(
      [
        ['450 lorries', '450', 'part of them', '“in Dravik”'],
        ['more', 'more than “before”'],
        ['3 million', '€3 million'],
      ],
    );
  });
});

test.each([
  ['for a terminal', dossierText(story, { width: 100, paint: plain })],
  ['as a page', dossierHtml(story).replace(/<[^>]+>/gu, '')],
  ['as Markdown', dossierMarkdown(story).replaceAll('\\', '')],
])('the dossier %s has all of it', (_where, shown) => {
  for (const words of [
    'talks, by phone · Anton Verel (VEL) → Ilse Maron',
    'Denied, planned or only possible',
    'coercion · guards',
    'part of them · “in Dravik”',
    'more than “before”',
  ])
    expect(shown).toContain(words);
  expect(shown).not.toContain('retreat');
  expect(shown).not.toContain('3rd');
});

test.each([
  ['r1#v1', ['talks, by phone (CONSULT/phone); told as having happened', 'who: Anton Verel (country VEL; government, GOV)']],
  ['r1#v2', ['coercion (COERCE); denied: not on the timeline', 'to or with whom: not named', 'told in s1']],
  ['r1#v4', ['retreat, resign (RETREAT/resign); only possible: not on the timeline', 'when: not said; where: not said']],
  ['r1#f1', ['a count: read as 450', 'counts: lorries', 'which: part of them, “in Dravik”', 'given by the report itself']],
  ['r1#f2', ['set against another number, without one of its own: read as more than “before”', 'of: not said']],
  ['r1#f3', ['a rank: read as 3rd', 'of: gate']],
  ['r1#f4', ['money: read as €3 million']],
])('%s is explained in words', (id, says) => {
  expect(explain(story, id)?.says).toEqual(expect.arrayContaining(says));
});

test('the words of the participants, and of what a number is set against, are evidence', () => {
  expect(explain(story, 'r1#v1')?.evidence.map(({ words }) => words)).toEqual([
    'Anton Verel telephoned Ilse Maron',
    'Anton Verel',
    'Ilse Maron',
  ]);
  expect(explain(story, 'r1#f2')?.evidence).toHaveLength(2);
});
