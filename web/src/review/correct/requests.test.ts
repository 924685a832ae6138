import { describe, expect, test } from 'vitest';
import type { Dossier, DossierReport } from '../../../../src/api/contract.ts';
import { requestOf, storyIn, waysOf } from './requests.ts';
import { type Entity, type Target, targetIn } from './targets.ts';

const text = 'Verel resigned, Kolm said.';
const report = { id: 'r#1' } as DossierReport;
const statement = { id: 's1', source: [[16, 20]], cue: [[21, 25]], content: [[0, 14]] };
const dossier = {
  ...{ id: 'st-1', aliases: ['st-0'], reports: [report, { id: 'r2' }] },
  entities: [{ id: 'E1', name: 'Nadia Kolm', in: [{ report: 'r#1', entity: 'e1' }] }],
  claims: [{ id: 'c1', about: 'Verel resigned', aboutAt: { report: 'r#1', span: [0, 14] } }],
  annotations: {
    'r#1': {
      text,
      statements: [statement],
      figures: [{ id: 'f1', start: 0, end: 5 }],
      events: [{ id: 'v1', start: 0, end: 14 }],
    },
  },
} as unknown as Dossier;

describe('what is corrected is found by its id', () => {
  test.each([
    ['st-1', 'story', ''],
    ['r#1', 'report', ''],
    ['r#1#s1', 'statement', 'Verel resigned, Kolm said'],
    ['r#1#f1', 'figure', 'Verel'],
    ['r#1#v1', 'event', 'Verel resigned'],
    ['st-1#c1', 'claim', 'Verel resigned'],
    ['st-0#c1', 'claim', 'Verel resigned'],
    ['st-1#E1', 'entity', ''],
  ])('%s: a %s, “%s”', (id, kind, words) => {
    const found = targetIn(dossier, id);
    expect([found?.kind, found !== null && 'quote' in found ? found.quote.words : '']).toEqual([kind, words]);
  });

  test.each(['st-2', 'r9', 'r#1#s9', 'st-1#E9', 'r#1#constructor', ''])('%s: nothing', (id) => {
    expect(targetIn(dossier, id)).toBeNull();
  });
});

const finding = { kind: 'statement', id: 'r1#s1', report, quote: { report: 'r1', span: [0, 1], words: '' } } as const;
const entity: Target = { kind: 'entity', id: 'st-1#E1', entity: { in: [] } as unknown as Entity };
const story: Target = { kind: 'story', id: 'st-1' };
const ofReport: Target = { kind: 'report', id: 'r1', report };

/** "name=Ilse part=r1#e1 part=r2#e1" */
function fields(words: string) {
  const all = words.split(' ').map((word) => word.split('=') as [string, string]);
  return {
    get: (name: string) => all.find(([key]) => key === name)?.[1] ?? null,
    getAll: (name: string) => all.flatMap(([key, value]) => (key === name ? [value] : [])),
  };
}

describe('what the form asks for', () => {
  test.each<[Parameters<typeof requestOf>[0], Target, string, object]>([
    ['reject', finding, '', { kind: 'reject', target: 'r1#s1' }],
    ['confirm', finding, '', { kind: 'confirm', target: 'r1#s1' }],
    ['attribute', finding, 'entity=r1#e2', { kind: 'attribute', target: 'r1#s1', entity: 'r1#e2' }],
    ['attribute', finding, 'entity=r1#e2 words=Maron', { kind: 'attribute', target: 'r1#s1', words: 'Maron' }],
    ['rename', entity, 'name=Ilse', { kind: 'rename', entity: 'st-1#E1', name: 'Ilse' }],
    ['merge', entity, 'other=st-1#E2', { kind: 'merge', entities: ['st-1#E1', 'st-1#E2'] }],
    ['apart', entity, 'other=st-1#E2', { kind: 'apart', entities: ['st-1#E1', 'st-1#E2'] }],
    ['split', entity, 'part=r1#e1 part=r2#e4', { kind: 'split', entity: 'st-1#E1', out: ['r1#e1', 'r2#e4'] }],
    ['date', ofReport, 'date=2024-03-05', { kind: 'date', report: 'r1', date: '2024-03-05' }],
    ['date', ofReport, 'date=2024-03-05 unknown=on', { kind: 'date', report: 'r1', date: 'unknown' }],
    ['origin', ofReport, 'from-kind=agency agency=VNA from=r2', { kind: 'origin', report: 'r1', agency: 'VNA' }],
    ['origin', ofReport, 'from-kind=report agency=VNA from=r2', { kind: 'origin', report: 'r1', from: 'r2' }],
    ['origin', ofReport, 'from-kind=own agency=VNA', { kind: 'origin', report: 'r1', own: true }],
    ['remove', ofReport, '', { kind: 'remove', report: 'r1' }],
    ['split-story', ofReport, 'story=st-1', { kind: 'split-story', story: 'st-1', reports: ['r1'] }],
    ['split-story', story, 'story=st-1 report=r1 report=r2', { kind: 'split-story', story: 'st-1', reports: ['r1', 'r2'] }],
    ['merge-stories', story, 'other=st-2', { kind: 'merge-stories', stories: ['st-1', 'st-2'] }],
    ['merge-stories', story, 'other=st-2 address=/story/st-3', { kind: 'merge-stories', stories: ['st-1', 'st-3'] }],
  ])('%s of %j with %s', (kind, target, given, request) => {
    expect(requestOf(kind, target, fields(given))).toEqual(request);
  });
});

test('a report that stands alone belongs to no other story, and one mention cannot be parted', () => {
  const kinds = (target: Target, reports: readonly DossierReport[]) =>
    waysOf(target, { reports: [...reports] }).map(({ kind }) => kind);
  expect(kinds(ofReport, [report])).toEqual(['date', 'origin', 'remove']);
  expect(kinds(ofReport, [report, report])).toContain('split-story');
  expect(kinds(story, [report])).toEqual(['merge-stories']);
  expect(kinds(entity, [report])).not.toContain('split');
});

test.each([
  ['st-1', 'st-1'],
  ['http://127.0.0.1:4170/story/st-1', 'st-1'],
  ['http://127.0.0.1:4170/story/st-1?since=2024-03-05#c1', 'st-1'],
  ['/story/st-1.json', 'st-1'],
  ['/story/st-1/brief', 'st-1'],
  ['', ''],
  ['the cable', 'the cable'],
])('the story of “%s” is “%s”', (given, id) => {
  expect(storyIn(given)).toBe(id);
});
