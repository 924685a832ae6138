import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../../test/marked.ts';
import type { Quote } from '../../../model/statement.ts';
import type { Relation } from '../relation/relation.ts';
import { confidenceOf } from './confidence.ts';
import { probability, type Weights } from './probability.ts';
import { SIGNS, type Signs, signsOf } from './signs.ts';
import { WEIGHTS } from './weights.ts';

/** Source, cue and content in brackets, in this order; without a source, the first pair is the cue. */
function relationIn(annotated: string, given: Partial<Relation> = {}): { readonly text: string; readonly relation: Relation } {
  const { text, spans } = marked(annotated);
  const content = spans.at(-1);
  const cue = spans.at(-2);
  if (content === undefined || cue === undefined) throw new Error('no cue and content in brackets');
  return {
    text,
    relation: { source: spans.slice(0, -2), cue: [cue], content: [content], confidence: 0.8, rule: 'encoder@1', ...given },
  };
}

const signs = (annotated: string, { nested = false, quote = 'indirect' }: { nested?: boolean; quote?: Quote } = {}): Signs => {
  const { text, relation } = relationIn(annotated);
  return signsOf(text, relation, { nested, quote });
};

describe('signs', () => {
  test.each<[annotated: string, expected: Partial<Signs>, why: string]>([
    ['[Kolm] [said] [that the road is safe]', { nobody: 0, reporting: 1, clause: 1 }, 'a name, a word that reports, a clause'],
    ['[Kolm] [SAID] [That the road is safe]', { reporting: 1, clause: 1 }, 'capitals change nothing'],
    ['[has been told] [the road is safe]', { nobody: 1, reporting: 1, clause: 0 }, 'nobody tells'],
    ['[reportedly] [closed the road]', { nobody: 0, reporting: 1 }, 'an adverb asks for nobody'],
    ['[Kolm] [backs] [the road]', { reporting: 0, clause: 0 }, 'a stand, not speech'],
    ['[Kolm] [refused] [to answer]', { clause: 1 }, '“to” opens a clause'],
    ['[Kolm] [named] [total costs]', { clause: 0 }, '“total” is not “to”'],
    ['[Kolm] [asked] [whether it is safe]', { clause: 1 }, 'a question is a clause'],
  ])('%s: %s, %s', (annotated, expected) => {
    expect(signs(annotated)).toMatchObject(expected);
  });

  test('what is not in the words is taken over', () => {
    expect(signs('[Kolm] [said] [so]', { nested: true, quote: 'direct' })).toMatchObject({ nested: 1, direct: 1 });
    expect(signs('[Kolm] [said] [so]', { quote: 'mixed' })).toMatchObject({ nested: 0, direct: 0 });
  });
});

const raw = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(0, 1, Number.NaN, 5e-324, 0.9995));
const place = fc.record({ nested: fc.boolean(), quote: fc.constantFrom<Quote>('direct', 'mixed', 'indirect') });
const rule = fc.constantFrom<Relation['rule'][]>('encoder@1', 'encoder@7', 'shared-subject@1', 'constructor@1', '@1');
const SAID = '[Kolm] [said] [that the road is safe]';

describe('confidence', () => {
  test('lies above 0 and below 1, in thousandths, whatever is given', () => {
    fc.assert(
      fc.property(raw, place, rule, (confidence, at, by) => {
        const { text, relation } = relationIn(SAID, { confidence, rule: by });
        const given = confidenceOf(text, relation, at);
        expect(given).toBeGreaterThan(0);
        expect(given).toBeLessThan(1);
        expect(Number(given.toFixed(3))).toBe(given);
      }),
    );
  });

  test('does not fall where the model is surer', () => {
    const probabilities = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probabilities, probabilities, place, rule, (a, b, at, by) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((confidence) => {
          const { text, relation } = relationIn(SAID, { confidence, rule: by });
          return confidenceOf(text, relation, at);
        });
        expect(less).toBeLessThanOrEqual(more ?? -1);
      }),
    );
  });

  test('is computed anew from the same words alone', () => {
    const { text, relation } = relationIn(SAID);
    const at = { nested: false, quote: 'indirect' } as const;
    expect(confidenceOf(`${text} What follows does not matter.`, relation, at)).toBe(confidenceOf(text, relation, at));
  });
});

describe('weights', () => {
  const weights: Weights = {
    bias: 0,
    signs: { ...(Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Weights['signs']) },
    rules: { encoder: 0, 'known-rule': 1 },
    rareRule: -1,
  };
  test.each<[by: Relation['rule'], expected: number, why: string]>([
    ['encoder@1', 0.5, 'the model’s own'],
    ['known-rule@1', 0.731, 'a rule with a weight'],
    ['known-rule@12', 0.731, 'its next version'],
    ['new-rule@1', 0.269, 'a rule without one'],
    ['constructor@1', 0.269, 'a name that every object knows'],
  ])('of %s give %d: %s', (by, expected) => {
    expect(probability(signs(SAID), by, weights)).toBeCloseTo(expected, 3);
  });

  test('that are shipped are numbers, and the model’s sureness counts for something', () => {
    const { bias, signs: by, rules, rareRule } = WEIGHTS;
    for (const weight of [bias, rareRule, ...Object.values(by), ...Object.values(rules)])
      expect(weight).toBe(Number(weight.toFixed(3)));
    expect(Object.keys(by)).toEqual([...SIGNS]);
    expect(by.sure).toBeGreaterThan(0);
    expect(rules.encoder).toBe(0);
  });
});
