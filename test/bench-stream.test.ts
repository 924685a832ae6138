import { expect, test } from 'vitest';
import { walkedOf } from '../bench/stream/met.ts';
import type { Plan } from '../bench/stream/plan.ts';
import { Plans, type StreamOptions, USUAL } from '../bench/stream/plans.ts';
import { printed } from '../bench/stream/printed.ts';
import { Teller } from '../bench/stream/teller.ts';
import { prepare } from '../src/app/analyse.ts';
import { readLine } from '../src/ingest/jsonl/read.ts';
import { WORD } from '../src/reuse/words.ts';
import { features } from '../src/story/features.ts';

const DAY = 86_400_000;
const teller = new Teller();

function planned(many: number, options: Partial<StreamOptions> = {}): readonly Plan[] {
  const plans = new Plans({ ...USUAL, ...options });
  return Array.from({ length: many }, () => plans.next());
}

const lines = (plans: readonly Plan[], by = teller): readonly string[] => plans.map((plan) => printed(plan, by));
const readBack = (line: string) => readLine({ bytes: Buffer.from(line), input: 'stream.jsonl:1', format: 'jsonl' });

test('the same seed gives the same reports, another seed others', () => {
  expect(lines(planned(100), new Teller())).toEqual(lines(planned(100)));
  const others = new Set(lines(planned(100, { seed: 8 })));
  expect(lines(planned(100)).filter((line) => others.has(line))).toEqual([]);
});

test('a report is the same whatever was told before it', () => {
  const plans = planned(100);
  expect([...lines([...plans].reverse())].reverse()).toEqual(lines(plans));
});

const stream = planned(20_000);
const shareOf = (is: (plan: Plan) => boolean): number => stream.filter(is).length / stream.length;

test.each([
  ['reprints', (plan: Plan) => plan.making === 'reprint', 0.1],
  ['partial copies', (plan: Plan) => plan.making === 'part', 0.15],
  ['revisions', (plan: Plan) => plan.making === 'revision', 0.01],
  ['first of their episode: 100,000 in a month of 150,000 reports', (plan: Plan) => plan.making === 'first', 2 / 3],
  ['without a day', (plan: Plan) => !plan.dated, 0.01],
])('the share of reports that are %s', (_, is, share) => {
  expect(Math.abs(shareOf(is) - share)).toBeLessThan(0.012);
});

test('reports come in order, as many a day as were asked for, copies after what they copy', () => {
  expect(stream.every(({ at }, i) => i === 0 || at > (stream[i - 1]?.at ?? 0))).toBe(true);
  expect(stream.findIndex(({ at }) => at >= (stream[0]?.at ?? 0) + DAY) / 5_000).toBeCloseTo(1, 2);
  for (const { number, source, subject } of stream.filter((plan) => plan.source !== null)) {
    expect(source).toBeLessThan(number);
    expect(subject).toEqual(stream[source ?? 0]?.subject);
  }
});

test('a story has several episodes, and some outlive others by far', () => {
  const stories = new Map<number, Set<number>>();
  for (const { subject } of stream) stories.set(subject.story, (stories.get(subject.story) ?? new Set()).add(subject.episode));
  const sizes = [...stories.values()].map(({ size }) => size).sort((a, b) => b - a);
  expect(sizes[0]).toBeGreaterThan(20);
  expect(sizes.filter((size) => size > 1).length / sizes.length).toBeGreaterThan(0.2);
});

test('reports have about 500 words', () => {
  const words = stream.slice(0, 100).map((plan) => walkedOf(plan, teller).words.key.length);
  const mean = words.reduce((sum, one) => sum + one, 0) / words.length;
  expect(Math.abs(mean - 500)).toBeLessThan(40);
  expect(Math.max(...words)).toBeLessThan(1_200);
});

/** Names are read by rules, which take an opening word beside a name for a part of it. */
const withoutNames = (flags: Uint16Array): readonly number[] => [...flags].map((flag) => flag & ~WORD.name);

test('what the walk meets is what the stages make of the printed report', async () => {
  const named = { same: 0, all: 0 };
  for (const plan of stream.slice(0, 30)) {
    const { textHash: _, scene, words, ...made } = walkedOf(plan, teller);
    const read = features(await prepare(readBack(printed(plan, teller))));
    const { textHash: __, scene: sceneRead, words: wordsRead, ...rest } = { ...read, given: read.id };
    expect(made).toEqual(rest);
    expect(Object.keys(scene)).toEqual(Object.keys(sceneRead));
    expect({ ...words, flags: withoutNames(words.flags) }).toEqual({ ...wordsRead, flags: withoutNames(wordsRead.flags) });
    named.all += words.flags.length;
    named.same += words.flags.filter((flag, i) => flag === wordsRead.flags[i]).length;
  }
  expect(named.same / named.all).toBeGreaterThan(0.97);
});
