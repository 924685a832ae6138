import { expect, test } from 'vitest';
import { placed, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

/** The relation of the figures of two reports; a figure is "number noun" where it stands in the text. */
function relation(first: string, second: string): string | undefined {
  const of = (text: string, i: number) => {
    const figures = [...text.matchAll(/(?<number>\d+) (?<thing>[a-z]+)/gu)].map(({ groups }) => {
      const value = Number(groups?.number);
      return { at: `${value}`, least: value, most: value, thing: groups?.thing ?? '' };
    });
    return placed({ id: `r${i}`, published: `2024-03-0${i}`, text, figures });
  };
  const all = [of(first, 1), of(second, 2)];
  return align(storyOf(all), all).comparisons[0]?.relation;
}

test.each([
  ['lorries that wait and lorries that are stranded', 'Some 300 lorries wait at Dravik.', 'There are 450 lorries.', 'differ'],
  [
    'the same done, and other words shared',
    'The guard seized 40 rifles on a barge at Port Lenz.',
    'Police seized 55 rifles from a barge near Port Lenz.',
    'differ',
  ],
  ['a few in passing', 'At the gate 2 men stood.', 'On the bridge 3 men were waiting.', 'not-comparable'],
  ['the same done, elsewhere', 'The guard seized 40 rifles.', 'Norland seized 55 rifles.', 'not-comparable'],
  ['another thing done', 'Doctors treated 21 drivers at Dravik.', 'Police fined 60 drivers at Dravik.', 'not-comparable'],
  [
    'how many marched, by the police and by those who called',
    'Police said 3000 people marched through Tarsk on Sunday.',
    'On Sunday 9000 people marched through Tarsk.',
    'differ',
  ],
  [
    'how many marched in two towns',
    'Some 3000 people marched in Tarsk.',
    'Some 9000 people marched in Harrow.',
    'not-comparable',
  ],
  [
    'what players did',
    'Hask scored 30 points for Tarsk on Friday.',
    'Orsk scored 18 points for Tarsk on Friday.',
    'not-comparable',
  ],
])('%s', (_, first, second, expected) => {
  expect(relation(first, second)).toBe(expected);
});

test('a report that gives several numbers for one noun is laid against none', () => {
  expect(relation('Some 300 lorries wait here and 40 lorries wait there.', 'There are 450 lorries.')).toBeUndefined();
});
