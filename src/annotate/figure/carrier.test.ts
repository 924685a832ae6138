import { expect, test } from 'vitest';
import { span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { carriersOf } from './carrier.ts';

const TEXT = 'x'.repeat(100);
const statement = (id: string, ...content: [number, number][]): Statement => ({
  id,
  source: [],
  cue: [],
  content: content.map(([start, end]) => span(TEXT, start, end)),
  quote: 'indirect',
  act: 'say',
  polarity: 'asserted',
  speaker: null,
  entities: [],
  addressee: null,
  medium: 'unspecified',
  time: null,
  parent: null,
  confidence: 1,
  rule: 'test@1',
});

test.each([
  ['nothing covers it', [statement('s1', [0, 10])], [20, 25], null],
  ['the only one', [statement('s1', [0, 50])], [20, 25], 's1'],
  ['the inner of two', [statement('s1', [0, 50]), statement('s2', [10, 40])], [20, 25], 's2'],
  ['a later one that starts alike', [statement('s1', [0, 50]), statement('s2', [0, 50])], [20, 25], 's2'],
  ['the second piece', [statement('s1', [0, 10], [20, 40])], [20, 25], 's1'],
  ['one that ends too early does not', [statement('s1', [0, 22])], [20, 25], null],
] as const)('%s', (_, statements, [start, end], id) => {
  expect(carriersOf(statements)(span(TEXT, start, end))?.id ?? null).toBe(id);
});

test('answers many questions in text order', () => {
  const carrier = carriersOf([statement('s1', [0, 60]), statement('s2', [10, 20]), statement('s3', [70, 80])]);
  expect([5, 12, 30, 65, 72].map((at) => carrier(span(TEXT, at, at + 2))?.id ?? null)).toEqual(['s1', 's2', 's1', null, 's3']);
});
