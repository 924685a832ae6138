import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { Reuse } from './reuse.ts';

const words = (from: number, many: number): string => Array.from({ length: many }, (_, i) => `word${from + i}`).join(' ');
const ownWords = (report: number): string => words(1000 * report, 40);

/** One report a day, each with its own words. */
function filled(days: number): Reuse {
  const reuse = new Reuse({ days: 100 });
  for (let day = 0; day < days; day += 1) reuse.meet(passagesOf(`r${day}`, ownWords(day), { day }));
  return reuse;
}

const sourceOf = (reuse: Reuse, text: string, day: number): string | undefined => {
  const { links } = reuse.meet(passagesOf('later', text, { day }));
  reuse.back();
  return links[0]?.src;
};

function again(reuse: Reuse): Reuse {
  const out = new ByteWriter();
  reuse.save(out);
  return Reuse.load(new ByteReader(out.bytes()));
}

describe('a passage is found on whichever day it stands', () => {
  test.each([
    ['fewer days than a slot has bits', 20],
    ['more days than a slot has bits', 50],
  ])('%s', (_, days) => {
    const reuse = filled(days);
    for (const one of [reuse, again(reuse)])
      for (let day = 0; day < days; day += 1) expect(sourceOf(one, ownWords(day), days)).toBe(`r${day}`);
  });

  test('a day that got its bit late, when others were let go of', () => {
    const reuse = filled(34);
    reuse.meet(passagesOf('more', ownWords(200), { day: 33 }));
    reuse.meet(passagesOf('far on', ownWords(201), { day: 120 }));
    reuse.forget(0);
    reuse.meet(passagesOf('and more', ownWords(202), { day: 33 }));
    for (const [report, src] of [
      [33, 'r33'],
      [200, 'more'],
      [202, 'and more'],
    ] as const)
      expect(sourceOf(reuse, ownWords(report), 121)).toBe(src);
  });

  test('after more passages than the first table has room for', () => {
    const reuse = new Reuse();
    for (let i = 0; i < 12; i += 1) reuse.meet(passagesOf(`r${i}`, words(10_000 * i, 8_000), { day: i % 3 }));
    for (let i = 0; i < 12; i += 1) expect(sourceOf(reuse, words(10_000 * i + 100, 40), 3)).toBe(`r${i}`);
  });
});
