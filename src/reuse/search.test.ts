import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
import { Reuse } from './reuse.ts';

const own = (report: number, many: number): string => Array.from({ length: many }, (_, i) => `own${report}word${i}`).join(' ');
const NEWS = Array.from({ length: 120 }, (_, i) => `news${i}`).join(' ');

const sourcesOf = (reuse: Reuse, text: string, day: number) =>
  reuse.meet(passagesOf('later', text, { day })).links.map(({ src, kind }) => [src, kind]);

describe('a report that many have copied before, each with an ending of its own', () => {
  const ended = (report: number): string => `${NEWS} ${own(report, 60)}`;
  test.each([
    ['of one day, more than the index keeps of a day', 40, 40],
    ['of many days, more than are followed', 60, 4],
  ])('%s', (_, reports, aDay) => {
    const reuse = new Reuse();
    for (let i = 0; i < reports; i += 1) reuse.meet(passagesOf(`r${i}`, ended(i), { day: Math.floor(i / aDay) }));
    const day = Math.floor(reports / aDay);
    // The one that has the ending too is the source of all of it, however many have the beginning.
    for (const i of [1, 20, reports - 1]) {
      expect(sourcesOf(reuse, ended(i), day)).toEqual([[`r${i}`, 'reprint']]);
      reuse.back();
    }
    expect(sourcesOf(reuse, NEWS, day)).toEqual([['r0', 'reprint']]);
  });
});

describe('words that hundreds of reports have', () => {
  const PHRASE = 'told reporters in the harbour';
  const around = (i: number, phrase: string): string => `${own(i, 30)} ${phrase} ${own(1000 + i, 30)}`;
  const filled = (): Reuse => {
    const reuse = new Reuse();
    for (let i = 0; i < 200; i += 1) reuse.meet(passagesOf(`r${i}`, around(i, PHRASE), { day: i >> 3 }));
    return reuse;
  };
  test.each([
    [
      'three words around them are those of one of the last',
      around(900, `own190word29 ${PHRASE} own1190word0 own1190word1`),
      ['r190'],
    ],
    ['only two are: a turn of phrase, no run of eight', around(900, `own190word29 ${PHRASE} own1190word0`), []],
    ['of one in the midst, and a whole passage elsewhere', `${around(150, PHRASE)} ${around(33, PHRASE)}`, ['r150', 'r33']],
  ])('%s', (_, text, sources) => {
    const found = sourcesOf(filled(), text, 25);
    expect(found.map(([src]) => src)).toEqual(sources);
  });
});
