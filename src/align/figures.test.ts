import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

type Given = NonNullable<ReadByHand['figures']>[number];

const relations = (...reports: readonly (readonly [text: string, figure: Given])[]): string[] => {
  const all = reports.map(([text, figure], i) =>
    placed({ id: `r${i + 1}`, published: `2024-03-0${i + 1}`, text, figures: [figure] }),
  );
  return align(storyOf(all), all).comparisons.map(({ relation }) => relation);
};

const dead = (at: string, least: number | null, most: number | null = least): Given => ({ at, least, most, slot: 'killed' });
const hurt = (at: string, least: number | null, most: number | null = least): Given => ({ at, least, most, slot: 'injured' });

describe('figures of one slot', () => {
  test.each<[string, string, Given, string, Given, string[]]>([
    [
      'the same number',
      'A blast killed 14 people.',
      dead('14', 14),
      'Fourteen died at the port.',
      dead('Fourteen', 14),
      ['agree'],
    ],
    [
      'at least, and the number',
      'A blast killed at least 14 people.',
      dead('at least 14', 14, null),
      'Fourteen died.',
      dead('Fourteen', 14),
      ['agree'],
    ],
    [
      'a bound and a number within it',
      'A blast killed at least 10 people.',
      dead('at least 10', 10, null),
      'It left 14 dead.',
      dead('14', 14),
      ['compatible'],
    ],
    [
      'about: ten per cent',
      'Around 200 were injured.',
      { ...hurt('Around 200', 200), approximate: true },
      'The blast injured 190.',
      hurt('190', 190),
      ['compatible'],
    ],
    ['unlike numbers', 'The blast injured 60.', hurt('60', 60), 'Doctors said 85 people were hurt.', hurt('85', 85), ['differ']],
    ['a toll that rose', 'The blast killed 14.', dead('14', 14), 'The death toll rose to 17.', dead('17', 17), ['superseded']],
    ['dead and injured are two things', 'The blast killed 14.', dead('14', 14), 'The blast injured 60.', hurt('60', 60), []],
    [
      'another year is another happening',
      'The blast killed 14.',
      dead('14', 14),
      'A fire at the port in 2003 killed 90 people.',
      dead('90', 90),
      ['not-comparable'],
    ],
    [
      'a part of a count',
      'The blast killed 14 people.',
      dead('14', 14),
      'It killed many, including 3 people on a barge.',
      dead('3', 3),
      ['not-comparable'],
    ],
    [
      'the thing counted',
      'Around 300 lorries wait at Dravik.',
      { at: '300', least: 300, most: 300, thing: 'lorries' },
      'There are 450 trucks at Dravik.',
      { at: '450', least: 450, most: 450, thing: 'trucks' },
      ['differ'],
    ],
    [
      'another thing',
      'Around 300 lorries wait at Dravik.',
      { at: '300', least: 300, most: 300, thing: 'lorries' },
      'There are 15 observers at Dravik.',
      { at: '15', least: 15, most: 15, thing: 'observers' },
      [],
    ],
    [
      'two places',
      'Around 300 lorries wait.',
      { at: '300', least: 300, most: 300, thing: 'lorries', place: 'Dravik' },
      'There are 450 lorries.',
      { at: '450', least: 450, most: 450, thing: 'lorries', place: 'Port Lenz' },
      ['not-comparable'],
    ],
  ])('%s', (_, first, a, second, b, expected) => {
    expect(relations([first, a], [second, b])).toEqual(expected);
  });

  test('a later number is an update wherever another report says so', () => {
    expect(
      relations(
        ['The blast killed 14.', dead('14', 14)],
        ['The death toll rose to 17.', dead('17', 17)],
        ['The blast killed 17 people.', dead('17', 17)],
      ),
    ).toEqual(['superseded', 'superseded', 'agree']);
  });

  test('figures that differ make a claim, and copies of one do not', () => {
    const of = (id: string, count: string, links: ReadByHand['links'] = []) =>
      placed({
        id,
        text: `The blast injured ${count} people.`,
        links,
        figures: [{ ...hurt(count, Number(count)), thing: 'people' }],
      });
    const reports = [of('r1', '60'), of('r2', '85')];
    expect(align(storyOf(reports), reports).claims).toMatchObject([
      { relation: 'differs', accounts: [{ stand: 'gives', figure: 'f1' }, { figure: 'f1' }] },
    ]);
    const copied = [
      of('r1', '60'),
      of('r2', '60', [{ src: 'r1', kind: 'copy', words: 'The blast injured 60 people.', from: '0' }]),
    ];
    const { claims, comparisons } = align(storyOf(copied), copied);
    expect(claims).toEqual([]);
    expect(comparisons).toMatchObject([{ relation: 'agree' }]);
  });
});
