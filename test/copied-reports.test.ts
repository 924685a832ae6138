import { describe, expect, test } from 'vitest';
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

const counts = (stories: readonly Dossier[]): string[] =>
  stories.flatMap(({ independent, claims }) => [
    `${independent.atMost} origins`,
    ...claims.map(({ relation, about, independent: { atMost } }) => `${relation} ${about}: ${atMost}`),
  ]);

describe('a verbatim copy of any report changes no count, of a claim or of the story', () => {
  test.each<[string, string[], unknown[]]>([
    ['the broken cable', ['samples/cable.jsonl', 'samples/cable-02.txt', 'samples/cable-04.html'], []],
    [
      'the closed crossing',
      ['dravik-01.txt', 'dravik-02.txt', 'dravik-03.txt', 'dravik-05.txt', 'dravik-07.txt', 'dravik-09.html', 'dravik.jsonl'].map(
        (name) => `samples/${name}`,
      ),
      [],
    ],
    ['the bridge', [], [...BRIDGE]],
  ])('%s', async (_, paths, made) => {
    const before = await dossiers(paths, made);
    expect(counts(before).length).toBeGreaterThan(1);
    for (const { id, text } of before.flatMap(({ annotations }) => Object.values(annotations))) {
      const copy = { id: `copy-${id}`, text, outlet: 'Lenz Herald', published: made.length > 0 ? '2024-05-04' : '2024-03-10' };
      expect(counts(await dossiers(paths, [...made, copy])), id).toEqual(counts(before));
    }
  });
});
