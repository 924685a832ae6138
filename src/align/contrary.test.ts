import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

interface Gives {
  readonly number: string;
  readonly thing?: string;
  readonly approximate?: boolean;
}

const day = { at: 'Monday', value: '2031-03-04' };

/** One sentence on one day; `gives`: the numbers in it. */
function report(id: string, text: string, gives: readonly Gives[]): ReadByHand {
  const figures = gives.map(({ number, thing = 'boats', approximate = false }) => ({
    ...{ at: number, thing, approximate, least: Number(number), most: Number(number) },
  }));
  return { id, text, times: [day], figures };
}

const SANK = (number: string): string => `A storm sank ${number} boats in the harbour of Port Lenz on Monday.`;
const ON = (rank: string): string => `The fire in the Dravik mill began on the ${rank} floor on Monday.`;

type Case = readonly [
  why: string,
  first: readonly [string, readonly Gives[]],
  then: readonly [string, readonly Gives[]],
  lines: number,
];

const CASES: readonly Case[] = [
  ['the same number', [SANK('14'), [{ number: '14' }]], [SANK('14'), [{ number: '14' }]], 1],
  ['another number of one thing', [SANK('14'), [{ number: '14' }]], [SANK('11'), [{ number: '11' }]], 2],
  ['a number that is left out', [SANK('14'), [{ number: '14' }]], [SANK('some'), []], 1],
  ['about so many', [SANK('14'), [{ number: '14' }]], [SANK('15'), [{ number: '15', approximate: true }]], 1],
  ['numbers of two things', [SANK('14'), [{ number: '14' }]], [SANK('30'), [{ number: '30', thing: 'harbour' }]], 1],
  ['another rank of one thing', [ON('second'), []], [ON('first'), []], 2],
  ['the same rank', [ON('second'), []], [ON('second'), []], 1],
  ['a rank that is left out', [ON('second'), []], [ON('upper'), []], 1],
];

test.each(CASES)('%s', (_, [first, before], [then, after], lines) => {
  const reports = [report('r1', first, before), report('r2', then, after)].map(placed);
  expect(align(storyOf(reports), reports).timeline).toHaveLength(lines);
});
