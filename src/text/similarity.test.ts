import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine } from './similarity.ts';

test('cosine of sparse vectors', () => {
  const story = new Map([
    ['river', 3],
    ['port', 4],
  ]);
  expect(cosine(story, story)).toBeCloseTo(1, 12);
  expect(cosine(story, new Map([['mayor', 1]]))).toBe(0);
  expect(cosine(story, new Map())).toBe(0);
});

test('it lies between 0 and 1', () => {
  const words = fc.array(fc.constantFrom('river', 'port', 'mayor', 'dock', 'ship'));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const count = (list: readonly string[]) =>
        new Map([...new Set(list)].sort().map((word) => [word, list.filter((w) => w === word).length]));
      const angle = cosine(count(a), count(b));
      expect(angle >= 0 && angle <= 1 + 1e-12).toBe(true);
    }),
  );
});
