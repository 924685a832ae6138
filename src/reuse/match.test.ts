import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EarlierReports } from './earlier.ts';
import { bounds } from './match.ts';
import { type Passages, WORD, WordScanner } from './words.ts';

function passages(id: string, text: string): Passages {
  const scanner = new WordScanner();
  scanner.scan(text, 0, text.length, WORD.body);
  return { id, length: text.length, words: scanner.words(), day: null, agency: null, outlet: null };
}

function shared(earlier: string, later: string): string[] {
  const reports = new EarlierReports();
  reports.meet(passages('a', earlier));
  const { words } = passages('b', later);
  return reports
    .meet(passages('b', later))
    .flatMap(({ chains }) => chains.map((chain) => bounds(chain).t))
    .map(([from, to]) => later.slice(words.start[from], words.end[to - 1]));
}

const HARBOUR =
  'The harbour of Port Lenz was closed on Friday after a crane fell across the narrow channel near the old customs house.';

test.each([
  ['a whole sentence', `Officials gave no reason. ${HARBOUR} Nobody was hurt.`, [HARBOUR.slice(0, -1)]],
  [
    'a figure put in',
    'The harbour of Port Lenz was closed on Monday after a crane fell across the narrow channel near the old customs house.',
    ['The harbour of Port Lenz was closed on Monday after a crane fell across the narrow channel near the old customs house'],
  ],
  ['curly quotes and capitals', HARBOUR.toUpperCase().replaceAll("'", '’'), [HARBOUR.slice(0, -1).toUpperCase()]],
  ['five words are no passage', 'The harbour of Port Lenz stays open.', []],
  ['other words', 'A crane fell in Port Lenz, and so the harbour had to close.', []],
])('finds %s', (_, later, found) => expect(shared(HARBOUR, later)).toEqual(found));

test('a turn of phrase is no passage', () => {
  expect(
    shared('He said on Monday that it was not about the money.', 'She said on Monday that it was not about the votes.'),
  ).toEqual([]);
});

const vocabulary = 'tarsk belhaven lorry queue bridge minister road crane harbour cable union verel maron kolm scales snow'.split(
  ' ',
);

test('every shared run of eight words is found (against brute force)', () => {
  const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(40), (a, b, from, at) => {
      const planted = [...b.slice(0, at), ...a.slice(from, from + 12), ...b.slice(at)];
      const [earlier, later] = [passages('a', a.join(' ')), passages('b', planted.join(' '))];
      const reports = new EarlierReports();
      reports.meet(earlier);
      const covered = new Uint8Array(planted.length);
      for (const { chains } of reports.meet(later)) for (const chain of chains) covered.fill(1, ...bounds(chain).t);
      for (const i of runsOfEight(a, planted)) expect(covered[i]).toBe(1);
    }),
    { numRuns: 200 },
  );
});

/** Places in `b` of words inside a run of eight that stands in `a` too. */
function runsOfEight(a: readonly string[], b: readonly string[]): Set<number> {
  const known = new Set(a.flatMap((_, i) => (i + 8 <= a.length ? [a.slice(i, i + 8).join(' ')] : [])));
  const places = new Set<number>();
  for (let i = 0; i + 8 <= b.length; i += 1) {
    if (known.has(b.slice(i, i + 8).join(' '))) for (let j = i; j < i + 8; j += 1) places.add(j);
  }
  return places;
}

test('text that repeats itself is met in linear time', () => {
  const reports = new EarlierReports();
  const text = 'the queue at the bridge grows and grows '.repeat(20_000);
  reports.meet(passages('a', text));
  reports.meet(passages('b', text));
  expect(reports.reports).toHaveLength(2);
}, 5_000);
