import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lay } from '../src/align/laid.ts';
import { weightsOf } from '../src/align/likeness.ts';
import type { PlacedReport } from '../src/align/placed.ts';
import { timelineOf } from '../src/align/timeline.ts';
import { byPublication } from '../src/model/order.ts';
import { preparing } from '../src/preparing.ts';
import type { Measure } from './measure.ts';
import { table } from './table.ts';

interface Article {
  readonly id: string;
  readonly topic: string;
  readonly date: string;
  readonly text: string;
}

interface Reference {
  readonly id: string;
  readonly topic: string;
  readonly entries: readonly { readonly date: string }[];
}

/** Days with how much each matters. */
export type Weighed = ReadonlyMap<string, number>;

/** The share of a reference's days that are among as many best ones: precision and recall are one. `spanned`: only its own days and those between. */
export function dateF1(days: Weighed, reference: readonly string[], spanned: boolean): number {
  const gold = new Set(reference);
  const [first = '', last = ''] = [[...gold].toSorted().at(0), [...gold].toSorted().at(-1)];
  const best = [...days]
    .filter(([date]) => !spanned || (first <= date && date <= last))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, gold.size);
  const right = best.filter(([date]) => gold.has(date)).length;
  return gold.size + best.length === 0 ? 0 : (2 * right) / (gold.size + best.length);
}

/** What only the reading model finds is left out: the days are read by rule. */
const UNREAD = {
  ...{ reading: { relations: [], names: [], tokens: [], inner: [] }, parse: [], doubts: [] },
  ...{ properNames: [], entities: [], statements: [], figures: [], events: [] },
};

/** An article as a report of its own origin in the story of its topic. */
async function placed({ id, topic, date, text }: Article): Promise<PlacedReport> {
  const published = { date, assumed: [] };
  const report = {
    ...{ id, text, title: null, outlet: null, agency: null, url: null, published, language: 'en' },
    ...{ extra: null, source: null, notes: [] },
  };
  const placement = {
    ...{ report: id, story: topic, episode: topic, origin: id, published, revises: null, links: [], why: [] },
  };
  return { report, layers: { ...UNREAD, ...(await preparing.run(report)) }, placement };
}

/** The days of a story's timeline by their weightiest entries, and by the number of reports that were published on them. */
async function daysOf(articles: readonly Article[]): Promise<readonly [Weighed, Weighed]> {
  const reports = await Promise.all(articles.map(placed));
  const laid = reports.toSorted((a, b) => byPublication(a.report, b.report)).map(lay);
  const [weights, published] = [new Map<string, number>(), new Map<string, number>()];
  for (const { date, weight } of timelineOf(laid, weightsOf(laid))) weights.set(date, Math.max(weights.get(date) ?? 0, weight));
  for (const { date } of articles) published.set(date, (published.get(date) ?? 0) + 1);
  return [weights, published];
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));

export const timeline: Measure = {
  name: 'timeline',
  title: 'Timeline',
  about:
    'Days of 7 reference timelines of four long affairs (Timeline17, development; stories as given, days read by rule): of each, as many of the story’s days as it has, best first. F1 on days, “in span” among the days from its first to its last, mean of timelines.',
  async run({ corpora }) {
    const articles = lines<Article>(resolve(corpora, 't17/docs.jsonl'));
    const references = lines<Reference>(resolve(corpora, 't17/timelines.jsonl'));
    const rows: (readonly [string, number, number, number, number])[] = [];
    for (const topic of new Set(references.map((one) => one.topic))) {
      const [weights, published] = await daysOf(articles.filter((one) => one.topic === topic));
      for (const { id, entries } of references.filter((one) => one.topic === topic)) {
        const days = entries.map(({ date }) => date);
        const f1 = (of: Weighed, spanned: boolean): number => 100 * dateF1(of, days, spanned);
        rows.push([id, f1(weights, true), f1(weights, false), f1(published, true), f1(published, false)]);
      }
    }
    const mean = ([1, 2, 3, 4] as const).map((at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
    return table(
      ['Date-F1', 'in span', 'of all days', 'by publications, in span', '… of all days'],
      [...rows, ['mean', ...mean]],
    );
  },
};
