import process from 'node:process';
import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { dossier } from '../dossier/dossier.ts';
import type { Correction, Decision, ReportRef } from '../model/correction.ts';
import { span } from '../model/span.ts';
import { StoryCorrections } from './in-story.ts';
import { Partition } from './partition.ts';
import { quote } from './quote.ts';
import { standingOf } from './standing.ts';

const REPORTS = 40;
const SAID = 20;

const sentence = (i: number, n: number): string => `Lorry ${n} of column ${i} has crossed, driver Falk${i}x${n} said.`;
const GIVEN = Array.from({ length: REPORTS }, (_, i): ReadByHand => {
  const lines = Array.from({ length: SAID }, (_, n) => sentence(i, n));
  return {
    id: `r${i}`,
    text: lines.join('\n'),
    published: '2024-03-05',
    entities: lines.map((_, n) => ({ name: `Falk${i}x${n}` })),
    statements: lines.map((_, n) => {
      return { by: `Falk${i}x${n}`, cue: `driver Falk${i}x${n} said`, says: `Lorry ${n} of column ${i} has crossed` };
    }),
  };
});
const refOf = (i: number): ReportRef => ({ id: `r${i}`, given: `r${i}`, text: `t${i}` });

/** Of every kind that a report can be about, over all reports and statements. */
function decisionOf(k: number): Decision {
  const [i, n] = [k % REPORTS, Math.floor(k / REPORTS) % SAID];
  const { text } = GIVEN[i] ?? { text: '' };
  const words = (said: string) => {
    const start = text.indexOf(said);
    return quote(text, span(text, start, start + said.length));
  };
  const at = words(sentence(i, n).slice(0, -1));
  const cue = words(`driver Falk${i}x${n} said`);
  const target = { kind: 'statement', report: refOf(i), id: `s${n + 1}`, at, cue, read: 'say asserted' } as const;
  const mention = { report: refOf(i), id: `e${n + 1}`, at: words(`Falk${i}x${n}`) };
  const entity = { story: 'st-1', id: `E${k}`, type: 'PER', name: `Falk${i}x${n}`, in: [mention] } as const;
  switch (k % 7) {
    case 0:
      return { kind: 'reject', target };
    case 1:
      return { kind: 'attribute', target, to: { kind: 'entity', entity: mention } };
    case 2:
      return { kind: 'rename', entity, name: `Falk the ${k}th` };
    case 3:
      return { kind: 'origin', report: refOf(i), from: { kind: 'own' } };
    case 4:
      return { kind: 'merge-stories', stories: [i, i + 1].map((one) => ({ id: `st-${one}`, reports: [refOf(one % REPORTS)] })) };
    case 5:
      return { kind: 'date', report: refOf(i), date: '2024-03-06' };
    default:
      return { kind: 'confirm', target };
  }
}

const LOG = Array.from({ length: 1000 }, (_, k): Correction => {
  return { id: `co-${k}`, seq: k + 1, at: '', who: '', why: null, do: decisionOf(k), prev: null, hash: '' };
});

test('a thousand corrections are replayed within a second of processor time, besides what the stories take without them', () => {
  const reports = GIVEN.map(placed);
  const story = storyOf(reports);
  const used = (act: () => unknown): number => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const told = ({ id }: ReportRef): string => id;
  const replayed = (): StoryCorrections => {
    const { active } = standingOf(LOG);
    const { found } = new Partition(active, (ref) => ({ report: ref.id, story: ref.id, episode: ref.id }));
    const members = new Set(reports.map(({ report }) => report.id));
    const made = new StoryCorrections({ corrections: active, about: new Set(active), told, members, found });
    made.origins();
    dossier(
      story,
      reports.map((one) => made.report(one)),
      [],
      made,
    );
    return made;
  };
  const states = replayed()
    .list()
    .map(({ state }) => state);
  expect([states.length, states.includes('orphaned')]).toEqual([1000, false]);
  const plain = Math.min(...[1, 2].map(() => used(() => dossier(story, reports, []))));
  const corrected = Math.min(...[1, 2].map(() => used(replayed)));
  expect(corrected - plain).toBeLessThan(1);
});
