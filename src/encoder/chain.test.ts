import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTags, type Chain, posteriorOf, probabilityOf } from './chain.ts';

const score = fc.double({ min: -6, max: 6, noNaN: true });
const TAGS = 3;
const chains: fc.Arbitrary<Chain> = fc
  .tuple(
    fc.array(score, { minLength: TAGS, maxLength: TAGS }),
    fc.array(fc.oneof(score, fc.constant(-10_000)), { minLength: TAGS * TAGS, maxLength: TAGS * TAGS }),
    fc.array(score, { minLength: TAGS, maxLength: TAGS }),
  )
  .map(([start, between, end]) => ({
    tags: TAGS,
    start: Float64Array.from(start),
    between: Float64Array.from(between),
    end: Float64Array.from(end),
  }));
const sentences = fc
  .integer({ min: 1, max: 5 })
  .chain((words) => fc.array(score, { minLength: words * TAGS, maxLength: words * TAGS }))
  .map((scores) => Float64Array.from(scores));

function everyPath(words: number): number[][] {
  if (words === 0) return [[]];
  return everyPath(words - 1).flatMap((path) => Array.from({ length: TAGS }, (_, tag) => [...path, tag]));
}

function total({ start, between, end }: Chain, scores: Float64Array, path: readonly number[]): number {
  return path.reduce((sum, tag, word) => {
    const moved = word === 0 ? start[tag] : between[(path[word - 1] ?? 0) * TAGS + tag];
    return sum + (moved ?? 0) + (scores[word * TAGS + tag] ?? 0) + (word === path.length - 1 ? (end[tag] ?? 0) : 0);
  }, 0);
}

describe('a chain of tags, against all of its paths', () => {
  test('the best one', () => {
    fc.assert(
      fc.property(chains, sentences, (chain, scores) => {
        const paths = everyPath(scores.length / TAGS);
        const best = Math.max(...paths.map((path) => total(chain, scores, path)));
        expect(total(chain, scores, [...bestTags(chain, scores)])).toBeCloseTo(best, 6);
      }),
    );
  });

  test('the probability of a part of the best one', () => {
    fc.assert(
      fc.property(chains, sentences, fc.nat(), fc.nat(), (chain, scores, a, b) => {
        const words = scores.length / TAGS;
        const paths = everyPath(words);
        const path = bestTags(chain, scores);
        const [first, last] = [Math.min(a % words, b % words), Math.max(a % words, b % words)];
        const best = total(chain, scores, [...path]);
        const mass = (some: readonly number[][]): number =>
          some.reduce((sum, one) => sum + Math.exp(total(chain, scores, one) - best), 0);
        const same = paths.filter((one) => one.slice(first, last + 1).every((tag, i) => tag === path[first + i]));
        // where every path breaks a rule, the chain has no probabilities
        fc.pre(best > -5000);
        expect(probabilityOf(posteriorOf(chain, scores), path, { first, last })).toBeCloseTo(mass(same) / mass(paths), 9);
      }),
    );
  });

  test('a window of a hundred thousand nats', () => {
    const chain: Chain = { tags: 2, start: new Float64Array(2), between: new Float64Array(4), end: new Float64Array(2) };
    const scores = Float64Array.from({ length: 252 }, (_, i) => (i % 2 === 0 ? 900 : -900));
    const path = bestTags(chain, scores);
    expect([...path]).toEqual(Array(126).fill(0));
    expect(probabilityOf(posteriorOf(chain, scores), path, { first: 0, last: 125 })).toBe(1);
  });

  test('scores that are no numbers give no confidence', () => {
    const chain: Chain = { tags: 2, start: new Float64Array(2), between: new Float64Array(4), end: new Float64Array(2) };
    const scores = new Float64Array(4).fill(Number.NaN);
    expect(probabilityOf(posteriorOf(chain, scores), bestTags(chain, scores), { first: 0, last: 1 })).toBe(0);
  });
});
