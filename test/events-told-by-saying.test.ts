import { describe, expect, test } from 'vitest';
import type { NewsEvent, Participant } from '../src/model/event.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** 6 March 2024 is a Wednesday. */
const read = async (text: string) => (await readReport(reportOf(text, { published: '2024-03-06' }))).events;
const parties = (list: readonly Participant[]) => list.map(({ text }) => text).join(' & ');
const line = ({ type, actor, recipient }: NewsEvent) => `${type}: ${parties(actor)} → ${parties(recipient)}`;

describe('who says "must" or "is to blame" asks or accuses, if that is what is said', () => {
  test.each([
    [
      'Foreign Minister Tomas Brandt said that Velmora must withdraw its troops.',
      ['REQUEST: Foreign Minister Tomas Brandt → Velmora'],
      'said',
    ],
    ['Brandt and Maron said that Velmora must withdraw its troops.', ['REQUEST: Brandt & Maron → Velmora'], 'each of two'],
    ['Foreign Minister Tomas Brandt denied that Velmora must withdraw its troops.', [], 'denied'],
    ['Brandt predicted that Velmora must reopen the crossing.', [], 'foreseen'],
    [
      'Ilse Maron and Tomas Brandt said Velmora was to blame for the delay.',
      ['ACCUSE: Ilse Maron & Tomas Brandt → Velmora'],
      'each of two',
    ],
    ['Brandt denied that Velmora was to blame.', [], 'denied'],
  ])('%s: %j (%s)', async (text, expected) => {
    expect((await read(text)).filter(({ status }) => status === 'reported').map(line)).toEqual(expected);
  });
});

describe('the day of what is to come is not that of what was done', () => {
  test.each([
    [
      'Kestria has accused Velmora of theft and will impose sanctions on Friday.',
      [
        ['ACCUSE', null],
        ['THREATEN', '2024-03-08'],
      ],
      'after it',
    ],
    [
      'Kestria accused Velmora of theft on Monday and will impose sanctions.',
      [
        ['ACCUSE', '2024-03-04'],
        ['THREATEN', null],
      ],
      'before it',
    ],
    [
      'Gunmen attacked the post and killed two soldiers on Monday.',
      [
        ['ASSAULT', '2024-03-04'],
        ['ASSAULT', '2024-03-04'],
      ],
      'both were done: one day',
    ],
  ])('%s: %j (%s)', async (text, expected) => {
    expect((await read(text)).map(({ type, time }) => [type, time])).toEqual(expected);
  });
});
