import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hangs, madeUpTrees } from '../../../test/made-up-trees.ts';
import { reportOf } from '../../../test/report.ts';
import { spent } from '../../../test/spent.ts';
import { english } from '../../english.ts';
import { OWN_LEXICON } from '../../lexicon/user-lexicon.ts';
import { contains, type Span, span, textAt } from '../../model/span.ts';
import { figure } from '../figure/figure.ts';
import { parse } from '../parse/parse.ts';
import { timex } from '../timex/timex.ts';
import { eventStage } from './event.ts';

const RELATIONS =
  'nsubj obj iobj obl nmod conj case aux mark advcl acl ccomp xcomp compound amod flat appos cc det punct advmod parataxis'.split(
    ' ',
  );
const report = (text: string) => reportOf(text, { published: '2024-03-06' });

const WORDS =
  'Verel Brandt Velmora Kestria Tarsk said attacked arrested met refused threatened imposed talks attack rebels troops drivers sanctions of in on with against by between than as must will was he it they who its the to not and or ready more many twice second 12 40 Monday March , . constructor __proto__ toString hasOwnProperty valueOf';

const anything = fc.record({
  words: fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 60 }),
  dateline: fc.constantFrom('', 'TARSK, March 6. /VNA/. '),
  seed: fc.array(fc.nat(1000), { minLength: 97, maxLength: 97 }),
});

/** A tree that follows from some numbers: in an order that they shuffle, each word hangs on an earlier one. Most such trees are crossed. */
const hangsBy =
  (seed: readonly number[]): Hangs =>
  (word, _upos, size) => {
    const rank = (one: number): number => (seed[one % seed.length] ?? 0) * size + one;
    const earlier = Array.from({ length: size }, (_, one) => one).filter((one) => rank(one) < rank(word));
    const number = seed[(7 * word) % seed.length] ?? 0;
    return [earlier[number % earlier.length] ?? word, RELATIONS[number % RELATIONS.length] ?? 'dep'];
  };

test('whatever the words and the tree, findings stand in the text, in order, and come the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async ({ words, dateline, seed }) => {
      const given = report(`${dateline}${words.join(' ')}`);
      const read = () => english(madeUpTrees(hangsBy(seed))).run(given);
      const { events, figures, times } = await read();
      const whole = span(given.text, 0, given.text.length);
      const inText = (at: Span) => expect(contains(whole, at) && at.start < at.end).toBe(true);
      for (const [i, { id, at, actor, recipient, confidence }] of events.entries()) {
        expect(id).toBe(`v${i + 1}`);
        inText(at);
        expect(at.start).toBeGreaterThanOrEqual(events[i - 1]?.at.start ?? 0);
        for (const party of [...actor, ...recipient]) {
          inText(party.at);
          expect(textAt(given.text, party.at)).toBe(party.text);
        }
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      for (const [i, { id, at }] of figures.entries()) {
        expect(id).toBe(`f${i + 1}`);
        inText(at);
        expect(at.start).toBeGreaterThanOrEqual(figures[i - 1]?.at.end ?? 0);
      }
      for (const [i, { at }] of times.entries()) {
        inText(at);
        expect(at.start).toBeGreaterThanOrEqual(times[i - 1]?.at.end ?? 0);
      }
      expect(await read()).toMatchObject({ events, figures, times });
    }),
    { numRuns: 300 },
  );
});

describe('eight times the words take about eight times as long', () => {
  const TREES: Readonly<Record<'star' | 'chain' | 'list', Hangs>> = {
    star: (word, upos) => [0, upos === 'ADP' ? 'case' : upos === 'CCONJ' ? 'cc' : (RELATIONS[word % 6] ?? 'dep')],
    chain: (word, upos) => [Math.max(0, word - 1), upos === 'ADP' ? 'case' : upos === 'NUM' ? 'nummod' : 'nmod'],
    list: (word, upos) => [Math.max(0, word - 2), upos === 'CCONJ' ? 'cc' : 'conj'],
  };
  const LESS = 20_000;
  /** Less than this is too short to be timed. */
  const LEAST_MS = 20;
  const stages = [parse, timex, figure, eventStage(OWN_LEXICON)] as const;

  async function timesOf(text: string, hangs: Hangs): Promise<readonly number[]> {
    const given = report(text);
    const layers = await english(madeUpTrees(hangs)).run(given);
    return stages.map((stage) => {
      const runs = [0, 1].map(() => {
        const from = spent();
        stage.run(given, layers);
        return spent() - from;
      });
      return Math.max(LEAST_MS, Math.min(...runs));
    });
  }

  test.each<readonly [unit: string, tree: keyof typeof TREES, why: string]>([
    ['Velmora attacked the rebels in Tarsk on Monday and ', 'star', 'one sentence without an end'],
    ['Verel and Brandt and Maron and ', 'list', 'thousands joined by "and"'],
    ['He must attack it and its troops. ', 'star', 'thousands of pronouns'],
    ['the second lorry and 12 drivers and the third ', 'chain', 'numbers and ranks'],
    ['March 6 in the last week of March ', 'chain', 'months and weeks'],
    ['of of of in of ', 'chain', 'prepositions alone'],
    ['Anton Verel Tomas Brandt Velmora ', 'list', 'names alone'],
  ])('%s … hung as a %s: %s', async (unit, tree) => {
    const text = (length: number) => `Brandt said ${unit.repeat(Math.ceil(length / unit.length))}`;
    const few = await timesOf(text(LESS), TREES[tree]);
    const many = await timesOf(text(8 * LESS), TREES[tree]);
    const ratios = stages.map(({ name }, i) => [name, Math.round((many[i] ?? 0) / (few[i] ?? 1))] as const);
    expect(ratios.filter(([, ratio]) => ratio >= 16)).toEqual([]);
  });
});

test('a tree that hangs the second of two speakers around the first sets no report aside', async () => {
  const heads = [3, 4, 3, 1, 4, 4];
  const relations = ['amod', 'nsubj', 'cc', 'conj', 'root', 'ccomp'];
  const hangs: Hangs = (word) => [heads[word] ?? 4, relations[word] ?? 'dep'];
  const { statements } = await english(madeUpTrees(hangs)).run(report('Today drivers and police said talks.'));
  expect(statements.map(({ speaker }) => speaker)).toEqual(['drivers; police']);
});
