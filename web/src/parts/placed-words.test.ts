import { expect, test } from 'vitest';
import { type PlacementReason, placedWords } from './placed-words.ts';

const reason = (over: Partial<PlacementReason>): PlacementReason => ({
  level: 'episode',
  joined: null,
  score: 0,
  threshold: 0.29,
  terms: [],
  rule: 'episode-cosine@1',
  ...over,
});

/** As it is read, with the report's id for its name. */
const read = (why: PlacementReason): string => {
  const { before, joined, after, score } = placedWords(why);
  return `${before}${joined ?? ''}${after}${score === null ? '' : ` (${score})`}`;
};

test.each<[string, Partial<PlacementReason>, string]>([
  [
    'alike',
    { joined: 'r1', score: 0.4402 },
    'tells the same happening as the reports around r1. (0.44 alike with them, 0.29 is enough)',
  ],
  [
    'the affair goes on',
    { level: 'story', joined: 'r1', score: 0.27, threshold: 0.07 },
    'belongs to the same affair as the reports around r1. (0.27 alike with them, 0.07 is enough)',
  ],
  [
    'copied',
    { joined: 'r1', score: 0.63, threshold: 0.3, rule: 'copied@1' },
    '63 % of its own news is copied from r1; it tells what that report tells.',
  ],
  [
    'revised, by whatever release',
    { joined: 'r1', score: 1, threshold: 0.3, rule: 'revision@4' },
    'a changed text of r1; it stands where that report stands.',
  ],
  ['the first of all', {}, 'opens one of its own: nothing before it was alike.'],
  [
    'not near enough',
    { score: 0.26 },
    'opens one of its own: none before it was alike enough. (0.26 alike with the nearest, 0.29 is needed)',
  ],
  [
    'like words, another happening',
    { score: 0.35 },
    'opens one of its own: the nearest has like words, but was told apart from it. (0.35 alike, 0.29 would be enough)',
  ],
  ['the story’s first', { level: 'story' }, 'opens the story: nothing before it was alike.'],
])('%s', (_what, over, words) => {
  expect(read(reason(over))).toBe(words);
});

test('a story that grew together with another is not said to be opened twice', () => {
  expect(placedWords(reason({ level: 'story', score: 0.05, threshold: 0.07 }), true).before).toBe(
    'opened a story of its own, which grew together with this one.',
  );
});
