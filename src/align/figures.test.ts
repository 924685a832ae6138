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
      'a count of another day without a word of the earlier one: both stand',
      'Around 300 lorries were waiting at Dravik on Monday.',
      { at: 'Around 300', least: 300, most: 300, approximate: true, thing: 'lorries', asOf: '2024-03-01' },
      'At least 450 lorries are stranded at Dravik.',
      { at: 'At least 450', least: 450, thing: 'lorries', asOf: '2024-03-02' },
      ['differ'],
    ],
    [
      'a number given as a rise',
      'At least 450 lorries are stranded at Dravik.',
      { at: 'At least 450', least: 450, thing: 'lorries' },
      'The number of lorries stranded at Dravik has risen to 620.',
      { at: '620', least: 620, most: 620, thing: 'lorries' },
      ['superseded'],
    ],
    [
      'a rise to less than another had said',
      'There are 700 lorries at Dravik.',
      { at: '700', least: 700, most: 700, thing: 'lorries' },
      'The number of lorries stranded at Dravik has risen to 620.',
      { at: '620', least: 620, most: 620, thing: 'lorries' },
      ['differ'],
    ],
    [
      'hundreds, and a rise to hundreds',
      'Hundreds of lorries are stuck at Dravik.',
      { at: 'Hundreds', least: 200, thing: 'lorries' },
      'The number of lorries stranded at Dravik has risen to 620.',
      { at: '620', least: 620, most: 620, thing: 'lorries' },
      ['compatible'],
    ],
    [
      'a correction',
      'The failure cut off 40,000 homes.',
      { at: '40,000', least: 40000, most: 40000, thing: 'homes' },
      'Only 38,000 homes were without power, the operator said, correcting an earlier count.',
      { at: '38,000', least: 38000, most: 38000, thing: 'homes' },
      ['superseded'],
    ],
    [
      'what a number was is laid against nothing else',
      'There are 15 observers at Dravik.',
      { at: '15', least: 15, most: 15, thing: 'observers' },
      'The union raised the number of observers from 10.',
      { at: '10', least: 10, most: 10, thing: 'observers' },
      ['not-comparable'],
    ],
    [
      'one noun, two things done',
      'Doctors said 21 drivers had asked for help.',
      { at: '21', least: 21, most: 21, thing: 'drivers' },
      'Police said 60 drivers had signed a petition.',
      { at: '60', least: 60, most: 60, thing: 'drivers' },
      ['not-comparable'],
    ],
    [
      'money of an unknown currency and people',
      'Goods worth 3 million crowns were lost.',
      { at: '3 million', least: 3e6, most: 3e6, thing: 'crowns' },
      'A protest of 3 million people was announced.',
      { at: '3 million', least: 3e6, most: 3e6, thing: 'people' },
      [],
    ],
    [
      'the dead of a later day',
      'The blast killed 14.',
      { ...dead('14', 14), asOf: '2024-03-01' },
      'The blast killed 17.',
      { ...dead('17', 17), asOf: '2024-03-02' },
      ['superseded'],
    ],
    [
      'fewer dead on a later day',
      'The blast killed 17.',
      { ...dead('17', 17), asOf: '2024-03-01' },
      'The blast killed 14.',
      { ...dead('14', 14), asOf: '2024-03-02' },
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

  test('a revision gives another number: both are shown, each once', () => {
    const first = placed({
      id: 'r1',
      published: '2024-03-01',
      text: 'A total of 21 drivers have been taken to hospital.',
      figures: [{ ...hurt('21', 21), slot: 'hospitalised', thing: 'drivers' }],
    });
    const revised = placed({
      id: 'r2',
      published: '2024-03-02',
      revises: 'r1',
      origin: 'or-r1',
      text: '(Corrects number of drivers taken to hospital to 12 from 21)\n\nA total of twelve drivers have been taken to hospital.',
      figures: [
        { ...hurt('12', 12), slot: 'hospitalised', thing: 'drivers' },
        { ...hurt('21', 21), slot: 'hospitalised', thing: 'drivers' },
        { ...hurt('twelve', 12), slot: 'hospitalised', thing: 'drivers' },
      ],
    });
    const { claims, comparisons } = align(storyOf([first, revised]), [first, revised]);
    expect(comparisons.map(({ relation }) => relation)).toEqual(['superseded', 'agree', 'superseded']);
    expect(claims).toMatchObject([{ relation: 'superseded', groups: [{ accounts: [0, 1] }] }]);
    expect(claims[0]?.accounts.map(({ report }) => report)).toEqual(['r1', 'r2']);
  });

  test('a figure in a background paragraph is compared once', () => {
    const text = 'Some 300 lorries wait at Dravik.';
    const of = (id: string, links: ReadByHand['links'] = []) =>
      placed({ id, text, links, figures: [{ at: 'Some 300', least: 300, most: 300, thing: 'lorries' }] });
    const pasted = of('r2', [{ src: 'r1', kind: 'background', words: text, from: '0' }]);
    const own = placed({
      id: 'r3',
      text: 'There are 450 lorries at Dravik.',
      figures: [{ at: '450', least: 450, most: 450, thing: 'lorries' }],
    });
    const all = [of('r1'), pasted, own];
    expect(align(storyOf(all), all).comparisons).toMatchObject([{ a: { report: 'r1' }, b: { report: 'r3' } }]);
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
