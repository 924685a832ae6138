import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, ReadResult } from '../../src/dossier/shape.ts';
import { oneProcess, onrecord } from './onrecord.ts';

const paths = readdirSync('samples')
  .filter((name) => !name.endsWith('.md'))
  .map((name) => join('samples', name));

/** What a process of its own gives is read first; all others are compared with it. */
const verbs = oneProcess();
afterAll(verbs.end);

let printed: string;
let result: ReadResult;
let crossing: Dossier;
let cable: Dossier;

const storyWith = (words: string): Dossier => {
  const found = result.stories.find(({ annotations }) => Object.values(annotations).some(({ text }) => text?.includes(words)));
  if (found === undefined) throw new Error(`no story with "${words}"`);
  return found;
};
const reportWith = (story: Dossier, words: string) => {
  const id = Object.keys(story.annotations).find((one) => story.annotations[one]?.text?.includes(words));
  const report = story.reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`no report with "${words}"`);
  return report;
};

beforeAll(async () => {
  const { out, exit, err } = await onrecord(['read', ...paths, '--format', 'json', '--progress', 'none']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  printed = out;
  result = JSON.parse(out);
  crossing = storyWith('Dravik border crossing');
  cable = storyWith('undersea power cable');
});

describe('the samples', () => {
  test('are two stories, though they share people and places', () => {
    expect(result.stories.map(({ reports }) => reports.length).toSorted((a, b) => a - b)).toEqual([4, 10]);
    expect(cable.id).not.toBe(crossing.id);
  });

  test.each([
    ['suspended lorry traffic', { agency: 'VNA', outlet: null, date: '2024-03-04', assumed: [] as string[] }],
    ['on Tuesday accused Velmora', { agency: 'Coastwire', outlet: null, date: '2024-03-05', assumed: ['year'] }],
    ['counts lorries from her kitchen window', { agency: null, outlet: 'The Harrow Courier', date: '2024-03-08', assumed: [] }],
    ['stuck at Dravik, her spokesman', { agency: null, outlet: 'Belhaven Post', date: '2024-03-06', assumed: [] }],
  ])('know who published: %s', (words, { agency, outlet, date }) => {
    const report = reportWith(crossing, words);
    expect(report).toMatchObject({ agency, outlet });
    expect(report.published.date).toBe(date);
  });

  test('date the report that names no day by the others, and say so', () => {
    const { published, agency, outlet } = reportWith(crossing, 'trucks have been stuck for more than a week');
    expect({ published: published.date, agency, outlet }).toEqual({ published: '2024-03-06', agency: null, outlet: null });
    expect(published.assumed).toContain('day');
  });

  test('join agency copy and its reprint in one origin, and keep the rewrite apart', () => {
    const agency = reportWith(crossing, 'suspended lorry traffic');
    const reprint = crossing.reports.find(({ id }) => id === 'tarsk-daily-0305');
    expect(reprint?.origin).toBe(agency.origin);
    expect(reprint?.copied).toBeGreaterThan(0.9);
    expect(reportWith(crossing, 'trucks have been stuck for more than a week').origin).not.toBe(agency.origin);
    expect(crossing.independent.atMost).toBeLessThan(crossing.reports.length);
  });

  test('link the drifting background of the agency', () => {
    for (const words of ['Not a single lorry', 'spoke by telephone for the second time']) {
      const kinds = crossing.reports
        .filter(({ id }) => crossing.annotations[id]?.text?.includes(words))
        .flatMap(({ links }) => links.map(({ kind }) => kind));
      expect(kinds).toContain('background');
    }
  });

  test('know the correction as a revision', () => {
    expect(crossing.reports.find(({ id }) => id === 'coastwire-0309')?.revises).toBe('coastwire-0307');
  });

  test('have the claims that a reader of the samples finds, each with its accounts, and no other', () => {
    const found = result.stories.map(({ title, claims, entities, annotations }) => ({
      story: title,
      claims: claims.map(({ relation, about, independent, accounts }) => ({
        relation,
        about,
        independent: independent.atMost,
        accounts: accounts.map(({ stand, report, speakers, span }) => ({
          stand,
          report,
          speakers: speakers.map((id) => entities.find((one) => one.id === id)?.name),
          words: annotations[report]?.text?.slice(...span),
        })),
      })),
    }));
    expect(found).toEqual(JSON.parse(readFileSync('test/product/samples-claims.json', 'utf8')));
  });

  test('compare the numbers of stranded lorries', () => {
    const numbers = crossing.comparisons.flatMap(({ a, b, relation }) =>
      [a, b].map(({ report, figure }) => ({ report, figure, relation })),
    );
    const relations = new Set(numbers.map(({ relation }) => relation));
    expect(relations.has('differ') || relations.has('superseded')).toBe(true);
  });

  test.each([
    ['Nadia Kolm', 'deny'],
    ['Emil Sorn', 'refuse'],
    ['Lena Orsk', 'accuse'],
    ['Piotr Hask', 'refuse'],
  ])('%s: %s', (speaker, act) => {
    const said = Object.values(crossing.annotations).flatMap(({ statements }) => statements);
    expect(said.filter((one) => one.speaker === speaker).map((one) => one.act)).toContain(act);
  });
});

describe('every finding', () => {
  test('stands on words of its report, and names its rule', () => {
    for (const { annotations } of result.stories) {
      for (const annotation of Object.values(annotations)) {
        const length = annotation.text?.length ?? 0;
        const spans = [
          ...annotation.statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
          ...annotation.figures.map(({ start, end }) => [start, end] as const),
          ...annotation.times.map(({ start, end }) => [start, end] as const),
          ...annotation.events.map(({ start, end }) => [start, end] as const),
          ...annotation.entities.flatMap(({ mentions }) => mentions),
        ];
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        for (const { rule } of [...annotation.statements, ...annotation.figures, ...annotation.times, ...annotation.events])
          expect(rule).toMatch(/^[\w-]+@\d+$/);
      }
    }
  });

  test('is shown in the report’s own words: title, claims and timeline', () => {
    for (const story of result.stories) {
      const words = ({ report, span }: { readonly report: string; readonly span: readonly [number, number] }) =>
        story.annotations[report]?.text?.slice(...span);
      if (story.titleAt !== null) expect(story.title).toBe(words(story.titleAt));
      for (const { text, report, span } of story.timeline) expect(text).toBe(words({ report, span }));
      for (const { about, aboutAt } of story.claims) expect(about).toBe(words(aboutAt));
    }
  });
});

describe('the record', () => {
  test('is the same for any order of the paths, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (order) => {
        expect((await verbs.onrecord(['read', ...order, '--format', 'json'])).out).toBe(printed);
      }),
      { numRuns: 4, seed: 20240305 },
    );
  });

  test('has the groups that `group` gives alone', async () => {
    const { out } = await verbs.onrecord(['group', ...paths]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const placed = (stories: readonly Dossier[]) =>
      stories.flatMap(({ id, reports }) =>
        reports.map((report) => ({ id: report.id, story: id, episode: report.episode, origin: report.origin })),
      );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(lines.map(({ id, story, episode, origin }) => ({ id, story, episode, origin })).toSorted(byId)).toEqual(
      placed(result.stories).toSorted(byId),
    );
  });

  test.each(['text', 'markdown', 'html'])('is readable as %s', async (format) => {
    const { out, exit } = await verbs.onrecord(['read', ...paths, '--format', format]);
    expect(exit).toBe(0);
    expect(out).toContain('at most');
    expect(out).toMatch(/refused to confirm/i);
    if (format === 'html') expect(out.match(/<!doctype|<article>/g)).toEqual(['<!doctype', '<article>', '<article>']);
  });
});
