import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

const changes = (...given: readonly ReadByHand[]) => {
  const reports = given.map(placed);
  return align(storyOf(reports), reports).changes.map(({ background, revision: _, ...change }) => ({
    ...change,
    background: background.length,
  }));
};

const open = 'Anton Verel said the road at Dravik would be inspected within ten days.';
const first: ReadByHand = {
  id: 'r1',
  text: open,
  entities: [{ name: 'Anton Verel' }],
  statements: [{ by: 'Anton Verel', cue: 'said', says: 'the road at Dravik would be inspected within ten days' }],
};

test('heard first, heard before in other words, pasted from before', () => {
  const text = `The inspection of the Dravik road would end within ten days, Anton Verel said. Kestria wants observers. ${open}`;
  const second: ReadByHand = {
    id: 'r2',
    text,
    entities: [{ name: 'Anton Verel' }, { name: 'Kestria', type: 'LOC' }],
    statements: [
      { by: 'Anton Verel', cue: 'said', says: 'The inspection of the Dravik road would end within ten days' },
      { by: 'Kestria', cue: 'wants', says: 'observers' },
    ],
    links: [{ src: 'r1', kind: 'background', words: open, from: '0' }],
  };
  expect(changes(first, second)).toEqual([
    { report: 'r1', adds: ['r1#s1'], repeats: [], withdraws: [], background: 0 },
    { report: 'r2', adds: ['r2#s2'], repeats: ['r2#s1'], withdraws: [], background: 1 },
  ]);
});

describe('a headline of a copy', () => {
  const body = 'On Monday 40 lorries were stranded at the Dravik crossing.';
  const original: ReadByHand = { id: 'r1', text: body, figures: [{ at: '40 lorries', thing: 'lorries', least: 40, most: 40 }] };
  const under = (headline: string, number: string): ReadByHand => ({
    id: 'r2',
    headline,
    text: `${headline}\n${body}`,
    figures: [{ at: number, least: Number(number), most: Number(number) }, ...(original.figures ?? [])],
    links: [{ src: 'r1', kind: 'copy', words: body, from: '0' }],
  });
  test.each<[string, string, number]>([
    ['gives the number of its text: heard before', '40 stranded at crossing', 0],
    ['gives another number: news', '50 stranded at crossing', 1],
  ])('%s', (_, headline, adds) => {
    expect(changes(original, under(headline, headline.slice(0, 2)))[1]?.adds).toHaveLength(adds);
  });
});

test('a revision that no longer says a thing withdraws it', () => {
  const revised: ReadByHand = { id: 'r2', revises: 'r1', text: 'Nothing is known of the road.' };
  expect(changes(first, revised)[1]).toMatchObject({ report: 'r2', withdraws: ['r1#s1'] });
});

describe('a statement is heard before', () => {
  const told = (id: string, says: string, more: Partial<ReadByHand> = {}): ReadByHand => ({
    id,
    text: `Nadia Kolm said ${says}.`,
    entities: [{ name: 'Nadia Kolm' }],
    statements: [{ by: 'Nadia Kolm', cue: 'said', says }],
    ...more,
  });
  test.each<[string, string, 'adds' | 'repeats', string]>([
    ['the road would open within ten days', 'within ten days the road would open', 'repeats', 'the same words in another order'],
    ['the northern road would open', 'the northern road would open soon', 'repeats', 'a word more'],
    ['21 drivers were ill at Dravik', '12 drivers were ill at Dravik', 'adds', 'another number'],
    ['21 drivers were ill at Dravik', 'drivers were ill at Dravik', 'repeats', 'the number is left out'],
    [
      '21 drivers were ill at Dravik',
      '12 drivers were ill at Dravik, and not 21 as told before',
      'adds',
      'a new number beside it',
    ],
    ['9 drivers were ill at Dravik', 'drivers ill at Dravik rose to 14, from 9', 'adds', 'a higher number beside it'],
    ['drivers were ill at Dravik', '21 drivers were ill at Dravik', 'adds', 'the number is put in'],
    ['four bridges are safe at Dravik', '4 bridges are safe at Dravik', 'repeats', 'the same number in digits'],
    ['the bridges at Dravik are safe', 'the bridges at Dravik are not safe', 'adds', 'the opposite'],
    ['the road would open', 'the ferry had sunk', 'adds', 'something else'],
  ])('%j, then %j: %s, %s', (first, then, list) => {
    const [, second] = changes(told('r1', first), told('r2', then));
    expect(second?.[list]).toContain('r2#s1');
  });

  test('by another speaker it is news', () => {
    const other: ReadByHand = {
      ...told('r2', 'the road would open'),
      text: 'Piotr Hask said the road would open.',
      entities: [{ name: 'Piotr Hask' }],
      statements: [{ by: 'Piotr Hask', cue: 'said', says: 'the road would open' }],
    };
    expect(changes(told('r1', 'the road would open'), other)[1]?.adds).toEqual(['r2#s1']);
  });

  test('in a claim, by the same speaker and with the same stand, whatever the words', () => {
    const first = told('r1', 'the closure of the Dravik crossing puts pressure on exporters', { origin: 'or-1' });
    const then = told('r2', 'exporters are under pressure from the closure of the Dravik crossing and its scales', {
      origin: 'or-2',
    });
    expect(changes(first, then)[1]).toMatchObject({ adds: [], repeats: ['r2#s1'] });
  });
});

describe('a revision withdraws', () => {
  const was: ReadByHand = {
    id: 'r1',
    text: 'Nadia Kolm said 21 drivers were ill. Velmora denies this.',
    entities: [{ name: 'Nadia Kolm' }, { name: 'Velmora', type: 'LOC' }],
    statements: [
      { by: 'Nadia Kolm', cue: 'said', says: '21 drivers were ill' },
      { by: 'Velmora', cue: 'denies', says: 'this', act: 'deny', polarity: 'denied' },
    ],
    figures: [{ at: '21', thing: 'drivers', least: 21, most: 21 }],
  };
  const revised = (text: string, more: Partial<ReadByHand> = {}) =>
    changes(was, { id: 'r2', text, revises: 'r1', ...more })[1]?.withdraws;

  test.each<[string, string, readonly string[]]>([
    ['nothing, where the words stand, even if they were read otherwise', was.text, []],
    ['nothing, where a sentence was put in', `${was.text} More follows.`, []],
    ['a number and who gave it, where it is another one', was.text.replace('21', '12'), ['r1#s1', 'r1#f1']],
    ['all of a sentence that was left out', 'Nadia Kolm said 21 drivers were ill.', ['r1#s2']],
    ['what is now denied', was.text.replace('were ill', 'were not ill'), ['r1#s1', 'r1#f1']],
  ])('%s', (_, text, expected) => {
    expect(revised(text)).toEqual(expected);
  });

  test('nothing that it says in other words', () => {
    const text = 'There were 21 drivers ill, Nadia Kolm said on arrival. Velmora denies this.';
    const again = { entities: was.entities ?? [], statements: [{ by: 'Nadia Kolm', cue: 'said', says: '21 drivers ill' }] };
    expect(revised(text, again)).not.toContain('r1#s1');
  });
});
