import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Tarsk', 'tarsk'],
    ['Białystok', 'bialystok'],
    ['Müller', 'muller'],
    ['“Dravik’s”', '"dravik\'s"'],
    ['well–known', 'well-known'],
    ['Straße', 'strasse'],
    ['İzmir', 'izmir'],
    ['ﬁre', 'fire'],
  ])('%s is compared as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});
