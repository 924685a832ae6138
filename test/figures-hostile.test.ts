import { describe, expect, test } from 'vitest';
import { FIGURE_KINDS } from '../src/model/figure.ts';
import { textAt } from '../src/model/span.ts';
import { figuresOf } from './figures-read.ts';

const LONG = 4_000;

describe('whatever the words, figures keep their promises', () => {
  test.each([
    'of them ten of whom ',
    'twice as many as more than three times the number of ',
    'three and a half million or more and counting ',
    'the second and third and fourth ',
    'between $3 and $4 to $5 million ',
    'half of a third of one in five ',
    '12 is 13 was 14 weighs 15 metres long and ',
    'minus 12 degrees per hour 1 500 000 ',
    'constructor 12 __proto__ toString 3 valueOf ',
    '12, including 12, including ',
    '(12) [13] "14" ',
    'Rs. 5 £ € 40k% ',
    '😀 12 \u2028 40 ',
  ])('%j again and again', async (unit) => {
    const text = `Brandt said ${unit.repeat(Math.ceil(LONG / unit.length))}.`;
    const figures = await figuresOf(text);
    expect(await figuresOf(text)).toEqual(figures);
    for (const [i, one] of figures.entries()) {
      const { at, kind, least, most, thing, thingAt, scope, scopeAt, comparison } = one;
      expect(FIGURE_KINDS).toContain(kind);
      expect(at.start).toBeGreaterThanOrEqual(figures[i - 1]?.at.end ?? 0);
      expect(least === null && most === null).toBe(kind === 'comparison');
      expect(comparison === null).toBe(kind !== 'comparison');
      if (least !== null && most !== null) expect(least).toBeLessThanOrEqual(most);
      if (kind === 'ordinal') expect(least).toBe(most);
      expect(thing === null).toBe(thingAt === null);
      expect(scope === null).toBe(scopeAt.length === 0);
      for (const piece of [at, ...scopeAt]) expect(textAt(text, piece).trim()).not.toBe('');
    }
  });

  test('a number in a text without words that a tree could hold', async () => {
    expect(await figuresOf('12')).toEqual([]);
    expect(await figuresOf('')).toEqual([]);
  });
});
