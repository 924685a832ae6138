import { expect, test } from 'vitest';
import type { Annotation, Dossier, DossierReport, FigureJson } from '../../../src/api/contract.ts';
import type { EventJson } from '../parts/finding-words.ts';
import { context } from './context.ts';
import { figureGroups, otherFigures } from './figure-groups.ts';
import { unhappened } from './unhappened.ts';

const FIGURE: FigureJson = {
  ...{ id: 'f0', start: 0, end: 1, kind: 'count', least: 1, most: 1, approximate: false, unit: null },
  ...{ thing: null, thingAt: null, scope: null, scopeAt: [], part: false, slot: null, place: null, asOf: null },
  ...{ comparison: null, statement: null, rule: 'figures@3' },
};
const EVENT: EventJson = {
  ...{ id: 'v0', start: 0, end: 1, type: 'CONSULT', mode: null, actor: [], recipient: [], place: null, time: null },
  ...{ status: 'reported', statement: null, confidence: 0.8, rule: 'plover-verb@1' },
};
const REPORT: DossierReport = {
  ...{ id: 'r1', outlet: null, agency: null, published: { date: null, assumed: [] }, title: '', titleAt: null, url: null },
  ...{ origin: 'or-1', episode: 'ep-1', revises: null, words: 1, copied: 0, new: 1, links: [], why: [] },
};

/** A story of one report whose findings are as given. */
function story(figures: readonly Partial<FigureJson>[], events: readonly Partial<EventJson>[]) {
  const r1: Annotation = {
    ...{ id: 'r1', text: 'x', title: null, outlet: null, agency: null, published: REPORT.published, url: null, language: 'en' },
    ...{ source: null, extra: null, dateline: null, sentences: [], entities: [], times: [], statements: [], notes: [] },
    figures: figures.map((one, i) => ({ ...FIGURE, id: `f${i + 1}`, ...one })),
    events: events.map((one, i) => ({ ...EVENT, id: `v${i + 1}`, ...one })),
  };
  const dossier: Dossier = {
    ...{ id: 'st-1', aliases: [], title: '', titleAt: null, first: null, last: null, places: [], reports: [REPORT] },
    ...{
      origins: [],
      independent: { atMost: 1 },
      entities: [],
      timeline: [],
      claims: [],
      comparisons: [],
      changes: [],
      corrections: [],
    },
    annotations: { r1 },
  };
  return context(dossier);
}

test('figures that no table holds: of one thing and scope one after the other, comparisons apart, no ranks', () => {
  const given = story(
    [
      { thing: 'guards' },
      { thing: 'drivers' },
      { kind: 'comparison', comparison: { direction: 'more', factor: null, than: 'before', thanAt: null } },
      { kind: 'ordinal', thing: 'gate' },
      { thing: 'drivers', scope: 'of the union' },
      { thing: 'Drivers' },
    ],
    [],
  );
  expect(figureGroups(given)).toEqual([]);
  const { compared, once } = otherFigures(given, []);
  expect(compared.map(({ figure }) => figure.id)).toEqual(['f3']);
  expect(once.map(({ figure }) => figure.id)).toEqual(['f1', 'f2', 'f6', 'f5']);
});

test('figures stand in one table where comparisons join them, also by way of others', () => {
  const given = story(
    Array.from({ length: 6 }, () => ({ thing: 'lorries' })),
    [],
  );
  const pair = (a: string, b: string) => ({
    a: { report: 'r1', figure: a, span: [0, 1] },
    b: { report: 'r1', figure: b, span: [0, 1] },
    relation: 'agree' as const,
  });
  const comparisons = [pair('f1', 'f2'), pair('f5', 'f6'), pair('f3', 'f4'), pair('f2', 'f3')] as const;
  const groups = figureGroups({ ...given, dossier: { ...given.dossier, comparisons } as unknown as Dossier });
  expect(groups.map(({ given: some }) => some.map(({ figure }) => figure.id))).toEqual([
    ['f5', 'f6'],
    ['f1', 'f2', 'f3', 'f4'],
  ]);
});

const who = [{ text: 'drivers', start: 0, end: 2, entity: null, code: null, sector: null }];

test.each<[string, Partial<EventJson>, number]>([
  ['denied', { status: 'denied', actor: who, confidence: 0.8 }, 1],
  ['planned', { status: 'planned', actor: who, confidence: 0.8 }, 1],
  ['only possible', { status: 'conditional', actor: who, confidence: 0.8 }, 1],
  ['told as having happened: on the timeline', { status: 'reported', actor: who, confidence: 0.8 }, 0],
  ['done by nobody named', { status: 'denied', actor: [], confidence: 0.8 }, 0],
  ['read with much doubt', { status: 'denied', actor: who, confidence: 0.3 }, 0],
])('under the timeline stands what is %s: %j', (_what, event, count) => {
  expect(unhappened(story([], [event]))).toHaveLength(count);
});

test('what is told twice stands once; denials before plans before what is only possible', () => {
  const deed = { actor: who, recipient: [], type: 'CONSULT' as const, mode: null, confidence: 0.8 };
  const statuses = ['conditional', 'planned', 'denied', 'planned'] as const;
  const shown = unhappened(
    story(
      [],
      statuses.map((status) => ({ ...deed, status })),
    ),
  );
  expect(shown.map(({ event }) => event.status)).toEqual(['denied', 'planned', 'conditional']);
});
