import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { span } from '../../model/span.ts';
import { quotations, quoteOf } from './quotation.ts';

const found = (text: string): readonly string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['Kolm said “we wait” and left.', ['“we wait”'], 'curly'],
    ['Kolm said "we wait" and left.', ['"we wait"'], 'straight'],
    ["Kolm said ''we wait'' and left.", ["''we wait''"], 'two apostrophes'],
    ['The road is "open. Trucks pass.', ['"open.'], 'never closed: to the end of its sentence'],
    ['The road is open" they said. "We go."', ['"We go."'], 'never opened: passed over'],
    ['“We wait.\n“We go.”', ['“We wait.', '“We go.”'], 'goes on in the next paragraph'],
    ['A 6" pipe burst.', [], 'an inch'],
    ['Velmora’s guards’ road', [], 'apostrophes'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('any text: in order, not overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '“', '”', "'", 'a', ' ', '.', '\n') }), (text) => {
        const spans = quotations(text);
        spans.forEach((at, i) => {
          expect(at.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});

test.each([
  ['“We wait,”', 'direct'],
  ['the road was “open”', 'mixed'],
  ['the road was open', 'indirect'],
] as const)('%s is %s', (text, quote) => {
  expect(quoteOf(text, [span(text, 0, text.length)])).toBe(quote);
});
