import { expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import type { Name } from '../../model/entity.ts';
import type { ReadName } from '../../model/reading.ts';
import { span, textAt } from '../../model/span.ts';
import { properNames } from './proper-names.ts';

const TEXT = 'Tarsk said no. Verel left Tarsk. TARSK was quiet, Dravik was not.';
type At = readonly [start: number, type: string, confidence: number];

const named = (start: number): ReturnType<typeof span> =>
  span(TEXT, start, start + (/^\p{L}+/u.exec(TEXT.slice(start))?.[0].length ?? 0));
const read = (names: readonly At[]): readonly ReadName[] =>
  names.map(([start, type, confidence]) => ({ at: named(start), type, confidence }));
const byRule = (starts: readonly number[]): readonly Name[] =>
  starts.map((start) => ({ at: named(start), type: null, rule: 'name@1' }));

test.each<readonly [readonly At[], readonly number[], readonly string[], string]>([
  [[[0, 'LOC', 0.9]], [], ['Tarsk LOC encoder@1'], 'as it is read'],
  [
    [
      [0, 'ORG', 0.6],
      [26, 'LOC', 0.9],
    ],
    [],
    ['Tarsk LOC encoder@1', 'Tarsk LOC encoder@1'],
    'the surer type is the type of all mentions',
  ],
  [
    [
      [0, 'ORG', 0.5],
      [26, 'LOC', 0.5],
    ],
    [],
    ['Tarsk ORG encoder@1', 'Tarsk ORG encoder@1'],
    'of equals the first, always',
  ],
  [
    [[0, 'LOC', 0.9]],
    [0, 26, 33, 50],
    ['Tarsk LOC encoder@1', 'Tarsk LOC repeated-name@1', 'TARSK LOC repeated-name@1'],
    'overlooked',
  ],
  [[], [0, 15], [], 'a name that rules alone see is none'],
])('%j with %j by rule: %j (%s)', async (names, rules, expected) => {
  const reading = { relations: [], names: read(names), tokens: [], inner: [] };
  const found = await properNames.run(reportOf(TEXT), { reading, names: byRule(rules) });
  expect(found.map(({ at, type, rule }) => `${textAt(TEXT, at)} ${type} ${rule}`)).toEqual(expected);
});
