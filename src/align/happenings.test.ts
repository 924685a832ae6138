import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

/** A report of a quake: its magnitude, dead and hurt, where given. */
function quake(id: string, magnitude: number, dead: number | null, hurt: number | null) {
  const figures: NonNullable<ReadByHand['figures']>[number][] = [
    { at: `${magnitude}`, least: magnitude, most: magnitude, slot: 'magnitude' },
  ];
  if (dead !== null) figures.push({ at: `${dead} were`, least: dead, most: dead, slot: 'killed' });
  if (hurt !== null) figures.push({ at: `${hurt} people`, least: hurt, most: hurt, slot: 'injured' });
  const text = `A ${magnitude} quake struck Lenz Bay. ${dead ?? 'None'} were killed and ${hurt ?? 'some'} people hurt.`;
  return placed({ id, published: `2024-03-0${id.slice(1)}`, text, figures });
}

const relations = (...all: readonly ReturnType<typeof quake>[]): string[] =>
  align(storyOf(all), all).comparisons.map(({ a, b, relation }) => `${a.report} ${b.report} ${relation}`);

test('two reports that differ on several kinds and agree on none speak of two happenings', () => {
  expect(relations(quake('r1', 5.9, null, 70), quake('r2', 5.1, null, 4))).toEqual([
    'r1 r2 not-comparable',
    'r1 r2 not-comparable',
  ]);
});

test('so does a report that agrees with one of them', () => {
  expect(relations(quake('r1', 5.9, null, 70), quake('r2', 5.1, null, 4), quake('r3', 5.1, null, null))).toEqual([
    'r1 r2 not-comparable',
    'r1 r3 not-comparable',
    'r1 r2 not-comparable',
    'r2 r3 agree',
  ]);
});

test('reports that agree on one kind speak of one happening and may differ on another', () => {
  expect(relations(quake('r1', 5.9, 10, 70), quake('r2', 5.9, 12, 80))).toEqual(['r1 r2 agree', 'r1 r2 differ', 'r1 r2 differ']);
});

test('one kind that differs is a dispute', () => {
  expect(relations(quake('r1', 5.9, null, null), quake('r2', 6.1, null, null))).toEqual(['r1 r2 differ']);
});
