import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

type Given = NonNullable<ReadByHand['figures']>[number];

const dead = (at: string, least: number, thing?: string): Given => ({
  at,
  least,
  most: least,
  slot: 'killed',
  ...(thing === undefined ? {} : { thing }),
});

/** How the numbers of a second report stand to the 14 dead of the first, in order of text. */
function besides(text: string, ...figures: Given[]): string[] {
  const first = placed({
    id: 'r1',
    published: '2024-03-05',
    text: 'A blast killed 14 people at the port.',
    figures: [dead('14', 14, 'people')],
  });
  const second = placed({ id: 'r2', published: '2024-03-06', text, figures });
  return align(storyOf([first, second]), [first, second]).comparisons.map(({ relation }) => relation);
}

test.each<[string, string, Given[], string[]]>([
  [
    'so many in one place, of a greater number',
    'Twelve people died. Four died in Dravik.',
    [dead('Twelve', 12), dead('Four', 4)],
    ['differ', 'not-comparable'],
  ],
  ['so many in one place, and no other number', 'Four people died in Dravik.', [dead('Four', 4)], ['differ']],
  [
    'a group, of a greater number',
    'Twelve people died. Five workers were killed.',
    [dead('Twelve', 12), dead('Five', 5, 'workers')],
    ['differ', 'not-comparable'],
  ],
  ['a group, and no greater number', 'Nine workers were killed.', [dead('Nine', 9, 'workers')], ['differ']],
  ['one side of a fight is never all', 'Nine soldiers were killed.', [dead('Nine', 9, 'soldiers')], ['not-comparable']],
  [
    'several numbers: a chronicle of several blasts',
    'Three died at the gate. Then seven died. Later eleven died.',
    [dead('Three', 3), dead('seven', 7), dead('eleven', 11)],
    ['not-comparable', 'not-comparable', 'not-comparable'],
  ],
  ['those found since are not all', 'The bodies of two more people were found.', [dead('two', 2, 'people')], ['not-comparable']],
  [
    'two of three: the three did not die',
    'Two of the three victims died.',
    [dead('Two', 2, 'victims'), dead('three', 3, 'victims')],
    ['differ'],
  ],
])('%s', (_, text, figures, expected) => {
  expect(besides(text, ...figures)).toEqual(expected);
});
