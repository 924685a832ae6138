import { describe, expect, test } from 'vitest';
import type { SuggestionJson } from '../../../src/api/contract.ts';
import { type Item, itemsAfter, nextAfter } from './queue-items.ts';

const asked = (ids: string): SuggestionJson[] => [...ids].map((id) => ({ id }) as SuggestionJson);
/** "a b! c?": b was decided here, c elsewhere. */
const items = (words: string): Item[] =>
  words.split(' ').map((word) => ({
    suggestion: { id: word.charAt(0) } as SuggestionJson,
    decided: word.endsWith('!') ? 'co' : null,
    elsewhere: word.endsWith('?'),
  }));
const shown = (all: readonly Item[]): string =>
  all.map(({ suggestion: { id }, decided, elsewhere }) => id + (decided ? '!' : elsewhere ? '?' : '')).join(' ');

describe('the queue, asked again', () => {
  test.each([
    ['a b c', 'abc', '', 'a b c', 'the same'],
    ['a b c', 'ac', 'b', 'a b! c', 'what was decided here stays where it stood'],
    ['a b! c', 'ac', 'B', 'a b c', 'taken back, it waits again in its place, before the service says so'],
    ['a b! c', 'abc', 'B', 'a b c', 'and after'],
    ['a b c', 'ac', '', 'a b? c', 'what somebody else decided stays where it stood'],
    ['a b? c', 'abc', '', 'a b c', 'taken back there, it waits again'],
    ['a b? c', 'ac', 'b', 'a b! c', 'decided here after all'],
    ['a b', 'zab', '', 'a b z', 'what is new goes to the end: nothing moves under the reader'],
    ['a b c', 'c', 'a', 'a! b? c', 'a decision may answer another question'],
  ])('%s, now %s with %s decided: %s (%s)', (before, now, decided, after) => {
    const by = new Map([...decided].map((id) => [id.toLowerCase(), id === 'B' ? null : 'co']));
    expect(shown(itemsAfter(items(before), asked(now), by))).toBe(after);
  });
});

describe('the next case', () => {
  test.each<[string, string, string, string | null, string]>([
    ['a b c', 'a', '', 'b', 'the one after it'],
    ['a b! c', 'a', '', 'c', 'that waits'],
    ['a b c', 'c', '', 'a', 'from the end back to the first'],
    ['a b c', 'a', 'b', 'c', 'what is left for later comes last'],
    ['a b', 'a', 'b', 'b', 'and comes all the same'],
    ['a b? c', 'a', '', 'c', 'not what another decided'],
    ['a b!', 'a', '', null, 'none is left'],
  ])('of %s after %s with %s left for later: %s (%s)', (all, id, later, next) => {
    expect(nextAfter(items(all), id, new Set(later))).toBe(next);
  });
});
