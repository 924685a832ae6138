import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../src/app/read.ts';
import type { Dossier } from '../src/dossier/shape.ts';
import { type Intake, readInputs } from '../src/ingest/inputs.ts';
import { readLine } from '../src/ingest/jsonl/read.ts';
import type { ReportReading } from '../src/model/reading.ts';
import { ownReader, type Reader } from '../src/work/reader.ts';
import { BRIDGE, COURIER, DAILY, POST, SENTENCE } from './bridge.ts';

const line = (given: unknown): Intake => {
  const original = { bytes: Buffer.from(JSON.stringify(given)), format: 'jsonl', input: 'made' } as const;
  return { kind: 'report', report: readLine(original), original };
};

/** What the model found in a text is kept: the same texts are read many times here. */
const readings = new Map<string, ReportReading>();

async function dossiers(paths: readonly string[], made: readonly unknown[]): Promise<readonly Dossier[]> {
  const own = await ownReader();
  const reader: Reader = {
    ...own,
    async read(report) {
      const layers = await own.read(report, readings.get(report.text));
      readings.set(report.text, layers.reading);
      return layers;
    },
  };
  async function* intakes(): AsyncGenerator<Intake> {
    if (paths.length > 0) yield* readInputs(paths);
    for (const one of made) yield line(one);
  }
  return (await read(intakes(), { reader })).stories;
}

/** "agrees 2: daily post, copy daily | courier" */
const claimsOf = ({ claims }: Dossier): string[] =>
  claims.map(({ relation, accounts, independent: { atMost, groups } }) => {
    const each = groups.map((group) =>
      [group.accounts.map((i) => accounts[i]?.report).join(' '), ...group.why.map(({ kind, value }) => `${kind} ${value}`)].join(
        ', ',
      ),
    );
    return `${relation} ${atMost}: ${each.join(' | ')}`;
  });

describe('one sentence that carries a claim, copied near the end of another report', () => {
  test('leaves the reports two origins, and makes their accounts of the claim one', async () => {
    const [story, ...others] = await dossiers([], [DAILY, POST, COURIER]);
    expect(others).toEqual([]);
    expect(story?.independent.atMost).toBe(3);
    expect(story && claimsOf(story)).toEqual(['agrees 2: daily post, copy daily | courier']);
    const why = story?.claims[0]?.independent.groups[0]?.why[0];
    const words = why?.at.map(({ report, span }) => story?.annotations[report]?.text?.slice(...(span ?? [0, 0])));
    expect(new Set(words).size).toBe(1);
    expect(SENTENCE).toContain(words?.[0]);
  });

  test('told by nobody else, it is no confirmation', async () => {
    const [story] = await dossiers([], [DAILY, POST]);
    expect(story && claimsOf(story)).toEqual(['repeated 1: daily post, copy daily']);
  });
});

/** What counts: of each story its origins, of each claim what it is about, how it stands and how many independent accounts it has. */
const counts = (stories: readonly Dossier[]): string[] =>
  stories
    .map(({ independent, claims }) =>
      [
        `${independent.atMost} origins`,
        ...claims.map(({ relation, about, score, independent: { atMost } }) => `${relation} ${about} ${score}: ${atMost}`),
      ].join('\n'),
    )
    .toSorted();

/** The same of a report's own words, and of the pairs of figures and the days that it is not a copy for. */
const details = (stories: readonly Dossier[]): string[] =>
  stories.flatMap(({ comparisons, timeline }) => [
    ...comparisons
      .filter(({ a, b }) => !isCopy(a.report) && !isCopy(b.report))
      .map(({ a, b, relation }) => `${a.report} ${a.figure} ${relation} ${b.report} ${b.figure}`),
    ...timeline.map(({ date, weight, text }) => `${date} ${weight} ${text}`),
  ]);

const isCopy = (id: string): boolean => id.startsWith('the copy of ');

interface Told {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: Dossier['reports'][number]['published'];
}

const reportsOf = (stories: readonly Dossier[]): Told[] =>
  stories.flatMap(({ reports, annotations }) =>
    reports.map(({ id, outlet, published }) => ({ id, outlet, published, text: annotations[id]?.text ?? '' })),
  );

const daysLater = (date: string | null, days: number): string | null =>
  date === null ? null : new Date(Date.parse(date.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);

let made = 0;
/** A report of the same words by another outlet. */
function copyOf({ id, text }: Told, published: string | null): object {
  made += 1;
  return { id: `the copy of ${id} ${made}`, text, outlet: 'Lenz Herald', ...(published !== null && { published }) };
}

const isDated = ({ published: { date, assumed } }: Told): boolean => date !== null && assumed.length === 0;

describe.each<[name: string, paths: string[], reports: readonly unknown[]]>([
  ['the samples', ['samples'], []],
  ['the bridge', [], [...BRIDGE]],
])('%s: a verbatim copy of any report changes no count, of a claim or of the story', (_, paths, reports) => {
  let before: readonly Dossier[];
  beforeAll(async () => {
    before = await dossiers(paths, reports);
    expect(counts(before).join().length).toBeGreaterThan(20);
  });
  const unchanged = async (copies: readonly object[]): Promise<void> => {
    const after = await dossiers(paths, [...reports, ...copies]);
    expect(counts(after)).toEqual(counts(before));
    expect(details(after)).toEqual(details(before));
  };

  test.each([0, 40, 400])('%d days later, where the report has a day', async (days) => {
    await unchanged(
      reportsOf(before)
        .filter(isDated)
        .map((one) => copyOf(one, daysLater(one.published.date, days))),
    );
  });

  test('without a day', async () => {
    await unchanged(reportsOf(before).map((one) => copyOf(one, null)));
  });

  test('three of each at once', async () => {
    await unchanged(
      reportsOf(before)
        .filter(isDated)
        .flatMap((one) => [2, 40, null].map((days) => copyOf(one, days === null ? null : daysLater(one.published.date, days)))),
    );
  });

  test('of a day that is news of the text: the counts are those of the report alone, as of its own day or of that one', async () => {
    const all = reportsOf(before);
    const [earlier, first] = [all.filter(isDated).slice(0, 2), all.filter((one) => !isDated(one)).slice(0, 2)];
    for (const one of [...earlier, ...first]) {
      const day = daysLater(one.published.date, isDated(one) ? -2 : 2);
      const alone = counts(await dossiers([], asGiven(before, one.id, day)));
      expect([counts(before), alone], one.id).toContainEqual(counts(await dossiers(paths, [...reports, copyOf(one, day)])));
    }
  });
});

/** The reports of dossiers as they were given, but for the day of one. */
const asGiven = (stories: readonly Dossier[], id: string, day: string | null): object[] =>
  reportsOf(stories).map((one) => ({
    ...{ id: one.id, text: one.text },
    ...(one.outlet !== null && { outlet: one.outlet }),
    ...(one.id === id ? { published: day } : isDated(one) && { published: one.published.date }),
  }));
