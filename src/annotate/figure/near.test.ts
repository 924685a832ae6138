import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spent } from '../../../test/spent.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { Tree } from '../parse/tree.ts';
import { overlapping } from './near.ts';
import { figuresIn } from './sentence-figures.ts';

const TEXT = 'x'.repeat(60);
const spans = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]): Span => span(TEXT, start, start + length));

test('the look-up finds what looking at each finds', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), spans, (all, at) => {
      expect(overlapping(all.map((one) => ({ at: one })))(at)).toBe(all.some((one) => overlaps(one, at)));
    }),
    { numRuns: 1000 },
  );
});

/** Each word hangs on the first of ten. */
function treeOf(text: string): Tree {
  const tokens = Array.from(
    text.matchAll(/[^\s,]+|,/gu),
    ({ 0: word, index }): Token => ({ at: span(text, index, index + word.length), kind: 'word' }),
  );
  const parse = tokens.map(
    (_, i) => ({ upos: 'NOUN', lemma: 'x', head: i % 10 === 0 ? null : i - (i % 10), relation: 'obj' }) as const,
  );
  return new Tree(text, tokens, parse);
}

test.each([
  '12 drivers and twice as many lorries as 40 trucks and ',
  'the second lorry and 12 drivers and the third ',
  '620 lorries, up from 300, ',
])('eight times “%s” in one sentence takes about eight times as long', (unit) => {
  const timeOf = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const tree = treeOf(text);
    const from = spent();
    expect(figuresIn(text, span(text, 0, text.length), () => false, tree)).not.toEqual([]);
    return spent() - from;
  };
  timeOf(60_000); // the first run compiles
  expect(timeOf(480_000) / Math.max(20, timeOf(60_000))).toBeLessThan(24);
});
