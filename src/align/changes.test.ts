import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

const changes = (...given: readonly ReadByHand[]) => {
  const reports = given.map(placed);
  return align(storyOf(reports), reports).changes.map(({ background, ...change }) => ({
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

test('a revision that no longer says a thing withdraws it', () => {
  const revised: ReadByHand = { id: 'r2', revises: 'r1', text: 'Nothing is known of the road.' };
  expect(changes(first, revised)[1]).toMatchObject({ report: 'r2', withdraws: ['r1#s1'] });
});
