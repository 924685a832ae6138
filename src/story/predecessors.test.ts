import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { WORD } from '../reuse/words.ts';
import { type Predecessor, Predecessors } from './predecessors.ts';
import type { Walked } from './walk.ts';

/** What is asked of a report here. */
interface Page {
  readonly id: string;
  readonly given: string;
  readonly url: string | null;
  readonly text: number;
  readonly day: number | null;
}

const textHash = (text: number): string => text.toString(16).padStart(64, '0').split('').reverse().join('');
/** A report that tells five words, other ones for each text. */
const meet = (all: Predecessors, { text, day, ...names }: Page): Predecessor =>
  all.meet(
    { ...names, textHash: textHash(text), length: 50, dateline: null, words: wordsOf([1, 2, 3, 4, text]) } as unknown as Walked,
    day,
  );

const wordsOf = (keys: readonly number[]) => ({
  key: Uint32Array.from(keys),
  start: Uint32Array.from(keys, (_, i) => 10 * i),
  end: Uint32Array.from(keys, (_, i) => 10 * i + 9),
  flags: Uint16Array.from(keys, () => WORD.body),
});

const page = (id: string, url: string | null, text: number, day: number | null, given = id): Page => ({
  ...{ id, given, url, text, day },
});

describe('the report that another revises', () => {
  test.each<readonly [why: string, before: readonly Page[], one: Page, revised: string | null]>([
    ['the same address, another text', [page('a', 'velmora.example/1', 1, 10)], page('b', 'velmora.example/1', 2, 12), 'a'],
    [
      'the same address and text: no other version',
      [page('a', 'velmora.example/1', 1, 10)],
      page('b', 'velmora.example/1', 1, 12),
      null,
    ],
    ['another address', [page('a', 'velmora.example/1', 1, 10)], page('b', 'velmora.example/2', 2, 12), null],
    ['no address', [page('a', null, 1, 10)], page('b', null, 2, 12), null],
    ['the id it was given', [page('a', null, 1, 10)], page('a~2', null, 2, 12, 'a'), 'a'],
    ['the latest of several', [page('a', 'u', 1, 10), page('b', 'u', 2, 11), page('c', 'u', 3, 11)], page('d', 'u', 4, 12), 'c'],
    ['its id before its address', [page('a', 'u', 1, 10), page('b', 'w', 2, 11)], page('a~2', 'w', 3, 12, 'a'), 'a'],
    ['90 days later', [page('a', 'u', 1, 10)], page('b', 'u', 2, 100), 'a'],
    ['91 days later it is a new report', [page('a', 'u', 1, 10), page('z', null, 9, 101)], page('b', 'u', 2, 101), null],
    ['a copy of that day makes nothing older', [page('a', 'u', 1, 10), page('z', null, 1, 101)], page('b', 'u', 2, 101), 'a'],
    ['without a date, after those that have one', [page('a', 'u', 1, 10)], page('b', 'u', 2, null), 'a'],
    ['an id of its own, of a report that is too old', [page('a', null, 1, 10)], page('a~2', null, 2, 200, 'a'), 'a'],
  ])('%s', (_, before, one, revised) => {
    const all = new Predecessors();
    for (const earlier of before) meet(all, earlier);
    expect(meet(all, one).revises).toBe(revised);
  });
});

/** As the rules read, without regard to time and room. */
function plainly(met: readonly (Page & { readonly episode: number })[], one: Page) {
  const last = lastDay(met);
  const isNear = ({ day }: Page): boolean => day === null || last === null || last - day <= 90;
  const near = met.filter(isNear).toReversed();
  const under = [near.find(({ given }) => given === one.given), near.find(({ url }) => url !== null && url === one.url)];
  const before = under.find((found) => found !== undefined && found.text !== one.text);
  return {
    revises: before?.id ?? (one.given === one.id ? null : one.given),
    episodes: met.map(({ id }) => near.find((placed) => placed.id === id)?.episode ?? null),
    same: firstsOf(met).findLast((first) => first.text === one.text && isNear(first))?.id ?? null,
  };
}

/** The day of the last report that had something to tell. */
const lastDay = (met: readonly Page[]): number | null =>
  firstsOf(met).reduce<number | null>((day, { day: own }) => own ?? day, null);

/** The reports that told what none of the 90 days before them did. */
function firstsOf(met: readonly Page[]): Page[] {
  const firsts: Page[] = [];
  let last: number | null = null;
  for (const one of met) {
    const before = firsts.some(({ text, day }) => text === one.text && (day === null || last === null || last - day <= 90));
    if (before) continue;
    firsts.push(one);
    last = one.day ?? last;
  }
  return firsts;
}

const stream = fc
  .array(fc.record({ given: fc.nat(12), url: fc.option(fc.nat(8)), text: fc.nat(3), day: fc.option(fc.nat(300), { freq: 9 }) }), {
    maxLength: 60,
    size: 'max',
  })
  .map((rows) => rows.toSorted((a, b) => (a.day ?? 1000) - (b.day ?? 1000)))
  .map((rows) =>
    rows.map(({ given, url, text, day }, i): Page => {
      const isFirst = rows.findIndex((row) => row.given === given) === i;
      return page(isFirst ? `r${given}` : `r${given}~${i}`, url === null ? null : `u${url}`, text, day, `r${given}`);
    }),
  );

const bytesOf = (all: Predecessors): Uint8Array => {
  const out = new ByteWriter();
  all.save(out);
  return out.bytes();
};

test('knows what a plain list would know, taken back, forgotten, saved and loaded', () => {
  fc.assert(
    fc.property(stream, fc.nat(20), fc.nat(60), (pages, back, saved) => {
      let all = new Predecessors();
      const met: (Page & { readonly episode: number })[] = [];
      let known = 0;
      for (const [i, one] of pages.entries()) {
        const expected = plainly(met, one);
        expect(met.map(({ id }) => all.episodeOf(id))).toEqual(expected.episodes);
        for (let times = 0; times < 2; times += 1) {
          const found = meet(all, one);
          expect([found.revises, found.same?.report ?? null]).toEqual([expected.revises, expected.same]);
          all.place(i);
          if (times === 0) all.back();
        }
        met.push({ ...one, episode: i });
        known += 1;
        if (i % 7 === 3) {
          const again = met.slice(met.length - Math.min(back, known));
          const before = bytesOf(all);
          for (const _ of again) all.back();
          for (const { episode, ...page } of again) {
            meet(all, page);
            all.place(episode);
          }
          expect(bytesOf(all)).toEqual(before);
        }
        if (i % 5 === 0) all.forget(back);
        if (i === saved) all = Predecessors.load(new ByteReader(bytesOf(all)));
        known = i === saved ? 0 : i % 5 === 0 ? Math.min(known, back) : known;
      }
    }),
    { numRuns: 60 },
  );
});

test('takes back only what it still knows', () => {
  const all = new Predecessors();
  meet(all, page('a', null, 1, 1));
  meet(all, page('b', null, 1, 2));
  all.forget(1);
  all.back();
  expect(() => all.back()).toThrow(RangeError);
});
