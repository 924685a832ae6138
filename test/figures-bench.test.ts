import { expect, test } from 'vitest';
import { type FoundFigure, type GoldFigure, tally } from '../bench/figures.ts';

const gold = (value: number, qual: string): GoldFigure => ({ doc: 'd', s: 10, e: 12, value, qual, slot: 'killed' });
const found = (least: number | null, most: number | null, approximate = false, start = 8): FoundFigure => ({
  start,
  end: start + 5,
  least,
  most,
  approximate,
  slot: 'killed',
});
const measured = (one: GoldFigure, ...figures: FoundFigure[]) => {
  const { found: overlapping, value, range } = tally([one], new Map([['d', figures]]));
  return [overlapping, value, range].join('');
};

test.each([
  ['exact', gold(10, '='), [found(10, 10)], '111'],
  ['exact, said to be about', gold(10, '='), [found(10, 10, true)], '110'],
  ['about', gold(10, '~'), [found(10, 10, true)], '111'],
  ['at least', gold(10, '>='), [found(10, null)], '111'],
  ['more than, of things counted', gold(10, '>'), [found(11, null)], '111'],
  ['more than, read as at least', gold(10, '>'), [found(10, null)], '110'],
  ['more than, of a measure', gold(5.5, '>'), [found(5.5, null)], '111'],
  ['as many as', gold(10, '<='), [found(null, 10)], '111'],
  ['a number that was replaced: its value alone counts', gold(10, 'superseded'), [found(10, null)], '111'],
  ['another number', gold(10, '='), [found(12, 12)], '100'],
  ['the better of two', gold(10, '='), [found(12, 12), found(10, 10)], '111'],
  ['beside it', gold(10, '='), [found(10, 10, false, 40)], '000'],
  ['none', gold(10, '='), [], '000'],
] as const)('%s: %s', (_, one, figures, expected) => {
  expect(measured(one, ...figures)).toBe(expected);
});
