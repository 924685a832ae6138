import { reportKey } from '../src/store/key.ts';
import type { PersonRow } from '../src/store/people-store.ts';
import type { GroupingUpdate, Placed, StatementRow, StoredReport, StoryRecord, StorySummary } from '../src/store/store.ts';
import { reportOf } from './report.ts';

/** A report as `add` stores it. */
export function storedOf(id: string, text: string, given: Partial<StoredReport> = {}): StoredReport {
  const report = reportOf(text, { id, published: '2031-05-02', outlet: 'The Harrow Courier' });
  return {
    key: reportKey(report),
    id,
    report,
    features: Uint8Array.of(1, 0, 255),
    version: 'tokens@1',
    place: `place ${id}`,
    position: 0,
    ...given,
  };
}

export function statementOf(report: string, number: number, words: string, given: Partial<StatementRow> = {}): StatementRow {
  return {
    report,
    statement: `s${number}`,
    story: 'st-1',
    speaker: 'Prime Minister Ilse Maron',
    speakers: ['Ilse Maron'],
    act: 'say',
    polarity: 'asserted',
    addressee: null,
    medium: 'unspecified',
    through: [],
    verb: 'said',
    words,
    place: 'Belhaven',
    outlet: 'The Harrow Courier',
    agency: null,
    date: '2031-05-02',
    source: [[0, 5]],
    cue: [[6, 10]],
    content: [
      [11, 20],
      [30, 40],
    ],
    confidence: 0.8,
    ...given,
  };
}

export function storyOf(id: string, members: readonly string[], given: Partial<StoryRecord> = {}): StoryRecord {
  return {
    id,
    title: `The story ${id}`,
    first: '2031-05-01',
    last: '2031-05-03',
    places: ['Belhaven', 'Port Lenz'],
    outlets: ['The Harrow Courier'],
    people: ['Ilse Maron'],
    reports: members.length,
    days: [{ day: '2031-05-01', reports: members.length }],
    atMost: 1,
    joined: [{ reports: 2, why: [{ kind: 'copy', value: null, reports: 1 }] }],
    accounts: { agrees: 1, adds: 0, differs: 0, denied: 0, 'not-confirmed': 2, superseded: 0 },
    fingerprint: `f-${id}`,
    dossier: JSON.stringify({ id, members }),
    members,
    statements: [],
    decided: [],
    named: [],
    stands: [],
    who: { people: [], speech: [], positions: [] },
    ...given,
  };
}

/** What lists show of a story. */
export function summaryOf({
  dossier: _,
  statements: __,
  decided: ___,
  named: ____,
  stands: _____,
  who: ______,
  ...summary
}: StoryRecord) {
  return summary satisfies StorySummary;
}

/** Somebody of a story, in one report of it. */
export function personOf(entity: string, name: string, given: Partial<PersonRow> = {}): PersonRow {
  return {
    entity,
    type: 'PER',
    name,
    names: [name],
    titles: [],
    merged: false,
    apart: [],
    keys: [`PER ${name}`],
    parts: [{ id: `pe-${entity}`, report: 'r1', day: '2031-05-01' }],
    ...given,
  };
}

export const placedOf = (report: StoredReport, story: string): Placed => ({
  key: report.key,
  id: report.id,
  story,
  episode: `ep-${story}`,
  origin: `or-${story}`,
});

export const update = (given: Partial<GroupingUpdate>): GroupingUpdate => ({
  stories: [],
  gone: [],
  aliases: [],
  placed: [],
  laid: [],
  ...given,
});
