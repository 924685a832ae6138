import { expect, test } from 'vitest';
import { Reuse } from './reuse.ts';
import { type Passages, WORD, WordScanner } from './words.ts';

function passages(id: string, text: string, day: number | null = null): Passages {
  const scanner = new WordScanner();
  scanner.scan(text, 0, text.length, WORD.body);
  const words = scanner.words();
  for (let i = 0; i < words.start.length; i += 1) {
    const before = text.slice(0, words.start[i]).trimEnd();
    if (/(?:^|[.!?"”])$/u.test(before)) words.flags[i] = (words.flags[i] ?? 0) | WORD.opens;
  }
  return { id, length: text.length, words, day, agency: null, outlet: null };
}

function shared(earlier: string, later: string): string[] {
  const reuse = new Reuse();
  reuse.meet(passages('a', earlier));
  return reuse.meet(passages('b', later)).links.map(({ t }) => later.slice(t.start, t.end));
}

const HARBOUR =
  'The harbour of Port Lenz was closed on Friday after a crane fell across the narrow channel near the old customs house.';

test.each([
  ['a whole sentence', `Officials gave no reason. ${HARBOUR} Nobody was hurt.`, [HARBOUR.slice(0, -1)]],
  [
    'a day put in',
    'The harbour of Port Lenz was closed on Monday after a crane fell across the narrow channel near the old customs house.',
    ['The harbour of Port Lenz was closed on Monday after a crane fell across the narrow channel near the old customs house'],
  ],
  ['curly quotes and capitals', HARBOUR.toUpperCase().replaceAll("'", '’'), [HARBOUR.slice(0, -1).toUpperCase()]],
  ['five words are no passage', 'The harbour of Port Lenz stays open.', []],
  ['other words', 'A crane fell in Port Lenz, and so the harbour had to close.', []],
])('finds %s', (_, later, found) => expect(shared(HARBOUR, later)).toEqual(found));

test('a turn of phrase of up to seven words is no passage, eight equal words always are', () => {
  expect(
    shared('He said on Monday that it was not about the money.', 'She said on Monday that it was not in the house.'),
  ).toEqual([]);
  expect(
    shared('He said on Monday that it was not about the money.', 'She said on Monday that it was not about the votes.'),
  ).toEqual(['said on Monday that it was not about the']);
});
