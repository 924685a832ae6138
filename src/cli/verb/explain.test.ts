import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../dossier/explain.ts';
import { plain } from '../../dossier/paint.ts';
import { explanationText } from './explain.ts';

type Evidence = Explanation['evidence'][number];

const at = (report: string, start: number, words: string): Evidence => ({
  report,
  span: [start, start + words.length],
  words,
});

const explained = (given: Partial<Explanation>): string[] =>
  explanationText({ id: 'or-1', kind: 'origin', says: [], evidence: [], joins: [], rule: null, scores: [], ...given }, plain)
    .split('\n')
    .slice(1);

const SENTENCE = 'The ferry will sail again on Friday';
const EDITED = 'The ferry will not sail again on Friday';

type Case = readonly [says: string, evidence: readonly Evidence[], lines: readonly string[]];
const CASES: readonly Case[] = [
  ['copied word for word: once', [at('a', 0, SENTENCE), at('b', 9, SENTENCE)], [`  “${SENTENCE}” a 0–35, b 9–44`]],
  [
    'copied and edited: both, one under the other',
    [at('a', 0, SENTENCE), at('b', 9, EDITED)],
    [`  “${SENTENCE}” a 0–35`, `  “${EDITED}” b 9–48`],
  ],
  [
    'another line break is no edit',
    [at('a', 0, SENTENCE), at('b', 9, SENTENCE.replace(' sail', '\nsail'))],
    [`  “${SENTENCE}” a 0–35, b 9–44`],
  ],
  [
    'one slug in many reports: once',
    [at('a', 0, '/VNA/'), at('b', 0, '/VNA/'), at('c', 4, '/VNA/')],
    ['  “/VNA/” a 0–5, b 0–5, c 4–9'],
  ],
  ['two sentences', [at('a', 0, SENTENCE), at('a', 40, EDITED)], [`  “${SENTENCE}” a 0–35`, `  “${EDITED}” a 40–79`]],
];

describe('the words of a reason', () => {
  test.each(CASES)('%s', (_, evidence, lines) => {
    const given = { says: ['b copied a'], joins: [{ says: 'b copied a', evidence: [...evidence] }], evidence: [...evidence] };
    expect(explained(given)).toEqual(['b copied a', ...lines]);
  });

  test('words that no reason has shown come after', () => {
    const [one, other] = [at('a', 0, SENTENCE), at('a', 40, EDITED)];
    const given = { says: ['first', 'b copied a'], joins: [{ says: 'b copied a', evidence: [one] }], evidence: [one, other] };
    expect(explained(given)).toEqual(['first', 'b copied a', `  “${SENTENCE}” a 0–35`, `  “${EDITED}” a 40–79`]);
  });
});

test('what was measured of one report is one line', () => {
  const scores = [
    { name: 'r, 1, nearest story', value: 0.2536 },
    { name: 'r, 1, story threshold', value: 0.1 },
    { name: 'likeness of the accounts', value: 1 },
  ];
  expect(explained({ scores, rule: 'story-cosine@2' })).toEqual([
    '  r, 1: nearest story 0.2536, story threshold 0.1',
    '  likeness of the accounts: 1',
    'by story-cosine@2',
  ]);
});
