import { describe, expect, test } from 'vitest';
import { englishTokens } from '../annotate/token/english-tokens.ts';
import type { Stand } from '../model/claim.ts';
import { span } from '../model/span.ts';
import { tokensIn } from '../text/tokens.ts';
import { type ContentWord, contentWords } from './laid.ts';
import { type Stance, turnsOf } from './positions.ts';

/** "3 asserts the crossing will open": the day of March, what is done, and the words. */
function stance(line: string, i: number): Stance {
  const [, day = '', stand = '', words = ''] = /^(\d+) (\w+) (.+)$/u.exec(line) ?? [];
  const all: ContentWord[] = [];
  tokensIn(words, 0, words.length, englishTokens, (start, end, kind) => {
    if (kind === 'word' || kind === 'number') all.push(...contentWords(words, span(words, start, end)));
  });
  const isNumber = ({ stem }: ContentWord): boolean => /^\d/u.test(stem);
  return {
    id: `s${i}`,
    day: `2031-03-${day.padStart(2, '0')}`,
    stand: stand as Stand,
    words,
    topic: all.filter((word) => !isNumber(word)),
    numbers: new Set(all.filter(isNumber).map(({ stem }) => stem)),
  };
}

/** "3 9": said on the 3rd, otherwise on the 9th. */
const turns = (lines: readonly string[]): string[] =>
  turnsOf(lines.map(stance)).map(({ earlier, later, rule }) => {
    const days = [earlier, later].map(({ day }) => Number(day.slice(-2)));
    return `${days.join(' ')}${rule === 'position-figure@1' ? ' number' : ''}`;
  });

const OPEN = 'asserts that the Dravik crossing would stay open for lorries';

describe('a position changes', () => {
  test.each<[lines: string[], found: string[], why: string]>([
    [[`3 ${OPEN}`, `9 denies that the Dravik crossing would stay open for lorries`], ['3 9'], 'said, then denied'],
    [[`3 ${OPEN}`, `9 asserts that the Dravik crossing would not stay open for lorries`], ['3 9'], 'only a "not" parts them'],
    [
      [
        `3 refuses whether soldiers would be sent to the Dravik crossing`,
        `9 asserts that soldiers would be sent to the Dravik crossing`,
      ],
      ['3 9'],
      'would not say, then said',
    ],
    [[`3 ${OPEN}`, `9 refuses to say whether the Dravik crossing would stay open`], ['3 9'], 'said, then would not say'],
    [
      [`3 asserts that 40 lorries were waiting at the crossing`, `9 asserts that 60 lorries were waiting at the crossing`],
      ['3 9 number'],
      'another number',
    ],
    [
      [`3 ${OPEN}`, `5 ${OPEN}`, `9 denies that the Dravik crossing would stay open for lorries`],
      ['5 9'],
      'measured by what was said last',
    ],
    [
      [`3 ${OPEN}`, `6 denies that the Dravik crossing would stay open for lorries`, `9 ${OPEN}`],
      ['6 9', '3 6'],
      'there and back, the newest first',
    ],
    [
      [
        `3 ${OPEN}`,
        `9 denies that the Dravik crossing would stay open for lorries`,
        `9 denies that the crossing at Dravik would stay open for lorries`,
      ],
      ['3 9'],
      'two reports of one denial',
    ],
  ])('%j: %j (%s)', (lines, found) => {
    expect(turns(lines)).toEqual(found);
    expect(turns(lines.toReversed())).toEqual(found);
  });
});

describe('no position changes', () => {
  test.each<[lines: string[], why: string]>([
    [[`3 ${OPEN}`, `9 ${OPEN}`], 'the same again'],
    [[`3 ${OPEN}`, `3 denies that the Dravik crossing would stay open for lorries`], 'two of one day'],
    [
      [
        `3 asserts that the crossing at Dravik was not closed by soldiers`,
        `9 denies that the crossing at Dravik was closed by soldiers`,
      ],
      'to deny it is to say that it is not so',
    ],
    [[`3 ${OPEN}`, `9 denies that the harbour in Port Lenz would open for ships`], 'another matter'],
    [[`3 asserts that Kestria was to blame`, `9 denies that Velmora closed the crossing`], 'too few words in common'],
    [
      [`3 asserts that 40 lorries were waiting at the crossing`, `9 denies that 60 lorries were waiting at the crossing`],
      'to deny 60 is not to take back 40',
    ],
    [[`3 asserts that 40 lorries were waiting`, `9 asserts that 12 drivers had left the queue on foot`], 'other things counted'],
    [
      [`3 ${OPEN}`, `3 denies that the Dravik crossing would stay open for lorries`, `9 ${OPEN}`],
      'both were said on one day, so neither was taken back later',
    ],
  ])('%j (%s)', (lines) => {
    expect(turns(lines)).toEqual([]);
  });
});

test('thousands of statements on one matter are compared in little time', () => {
  const many = Array.from({ length: 2000 }, (_, i) => `${1 + (i % 28)} asserts that lorry ${i} waited at the Dravik crossing`);
  const start = performance.now();
  turns(many);
  expect(performance.now() - start).toBeLessThan(2500);
});
