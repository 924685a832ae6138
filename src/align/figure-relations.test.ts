import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

type Given = NonNullable<ReadByHand['figures']>[number];

const dead = (at: string, least: number | null, most: number | null = least): Given => ({ at, least, most, slot: 'killed' });
const hurt = (at: string, least: number | null, most: number | null = least): Given => ({ at, least, most, slot: 'injured' });

test.each<[string, ReadByHand, ReadByHand, string[]]>([
  [
    'a number that is denied',
    { id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    {
      id: 'r2',
      text: 'Nadia Kolm denied that 14 people had died.',
      figures: [dead('14', 14)],
      statements: [{ by: 'Nadia Kolm', cue: 'denied', says: 'that 14 people had died', act: 'deny', polarity: 'denied' }],
    },
    ['differ'],
  ],
  [
    'a number inside what is denied, and taken for granted',
    { id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    {
      id: 'r2',
      text: 'Nadia Kolm denied any part in the blast that killed 14 people.',
      figures: [dead('14', 14)],
      statements: [
        {
          by: 'Nadia Kolm',
          cue: 'denied',
          says: 'any part in the blast that killed 14 people',
          act: 'deny',
          polarity: 'denied',
        },
      ],
    },
    ['not-comparable'],
  ],
  [
    'a number that nobody would confirm',
    { id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    {
      id: 'r2',
      text: 'Nadia Kolm refused to confirm that 14 people had died.',
      figures: [dead('14', 14)],
      statements: [{ by: 'Nadia Kolm', cue: 'refused', says: 'that 14 people had died', act: 'refuse', polarity: 'unasserted' }],
    },
    ['not-comparable'],
  ],
  [
    'fewer than a number',
    { id: 'r1', text: 'Some 400 buses came.', figures: [{ at: '400', least: 400, most: 400, thing: 'buses' }] },
    { id: 'r2', text: 'Fewer than 400 buses came.', figures: [{ at: 'Fewer than 400', most: 399, thing: 'buses' }] },
    ['not-comparable'],
  ],
  [
    'fewer dead than a number',
    { id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    { id: 'r2', text: 'Fewer than 14 people died.', figures: [dead('Fewer than 14', null, 13)] },
    ['differ'],
  ],
  [
    'more dead than a number',
    { id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    { id: 'r2', text: 'More than 14 people died.', figures: [dead('More than 14', 15, null)] },
    ['differ'],
  ],
  [
    'more than a round number, and the round number',
    { id: 'r1', text: 'The blast killed 200 people.', figures: [dead('200', 200)] },
    { id: 'r2', text: 'More than 200 people died.', figures: [dead('More than 200', 201, null)] },
    ['agree'],
  ],
  [
    'dozens may be twenty',
    { id: 'r1', text: 'Dozens died.', figures: [dead('Dozens', 24, null)] },
    { id: 'r2', text: 'The blast killed 20 people.', figures: [dead('20', 20)] },
    ['compatible'],
  ],
  [
    'dozens are not six',
    { id: 'r1', text: 'Dozens died.', figures: [dead('Dozens', 24, null)] },
    { id: 'r2', text: 'The blast killed 6 people.', figures: [dead('6', 6)] },
    ['differ'],
  ],
  [
    'so many times as many count more than one happening',
    { id: 'r1', text: 'The fighting killed 2,000 people.', figures: [dead('2,000', 2000)] },
    { id: 'r2', text: 'Doctors counted 4 dead.', figures: [dead('4', 4)] },
    ['not-comparable'],
  ],
  [
    'reports a week apart tell of two happenings, or the count has long changed',
    { id: 'r1', published: '2024-03-01', text: 'A blast killed 14 people.', figures: [dead('14', 14)] },
    { id: 'r2', published: '2024-03-08', text: 'A blast killed 9 people.', figures: [dead('9', 9)] },
    ['not-comparable'],
  ],
  [
    'more dead two days later are an update',
    { id: 'r1', published: '2024-03-01', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    { id: 'r2', published: '2024-03-03', text: 'The blast killed 17 people.', figures: [dead('17', 17)] },
    ['superseded'],
  ],
  [
    'more dead a day later may be a rival count',
    { id: 'r1', published: '2024-03-01', text: 'The blast killed 14 people.', figures: [dead('14', 14)] },
    { id: 'r2', published: '2024-03-02', text: 'The blast killed 17 people.', figures: [dead('17', 17)] },
    ['differ'],
  ],
  [
    'a month of which both tell is one time, in whatever words',
    {
      id: 'r1',
      published: '2024-03-01',
      text: 'A flood in 2003 killed 90.',
      figures: [{ ...dead('90', 90), asOf: '2003' }],
    },
    {
      id: 'r2',
      published: '2024-03-01',
      text: 'In May 2003 a flood killed 70.',
      figures: [{ ...dead('70', 70), asOf: '2003-05' }],
    },
    ['differ'],
  ],
  [
    'what is long past to one report was news to the other',
    {
      id: 'r1',
      published: '2023-09-10',
      text: 'Gunmen killed 3 guards.',
      figures: [{ ...dead('3', 3), thing: 'guards' }],
    },
    {
      id: 'r2',
      published: '2024-03-01',
      text: 'The men who killed 3 guards in September were tried.',
      figures: [{ ...dead('3', 3), thing: 'guards', asOf: '2023-09' }],
    },
    ['agree'],
  ],
  [
    'rifles of two kinds',
    {
      id: 'r1',
      text: 'Guards seized 40 hunting rifles at Dravik.',
      figures: [{ at: '40', least: 40, most: 40, thing: 'hunting rifles' }],
    },
    {
      id: 'r2',
      text: 'Guards seized 55 air rifles at Dravik.',
      figures: [{ at: '55', least: 55, most: 55, thing: 'air rifles' }],
    },
    ['not-comparable'],
  ],
])('%s', (_, a, b, expected) => {
  const reports = [placed(a), placed(b)];
  expect(align(storyOf(reports), reports).comparisons.map(({ relation }) => relation)).toEqual(expected);
});

test('two episodes of an affair have two tolls, unless they give one', () => {
  const of = (id: string, episode: string, text: string, figures: Given[]) => {
    const report = placed({ id, text, published: '2024-03-01', figures });
    return { ...report, placement: { ...report.placement, episode } };
  };
  const relationsOf = (first: number) => {
    const reports = [
      of('r1', 'ep-1', `The blast killed ${first} people.`, [dead(`${first}`, first)]),
      of('r2', 'ep-2', 'The blast killed 14 people and injured 60.', [dead('14', 14), hurt('60', 60)]),
      of('r3', 'ep-1', 'The blast injured 85 people.', [hurt('85', 85)]),
    ];
    return align(storyOf(reports), reports).comparisons.map(({ relation }) => relation);
  };
  expect(relationsOf(9)).toEqual(['not-comparable', 'not-comparable']);
  expect(relationsOf(14)).toEqual(['agree', 'differ']);
});

test('who denies a number denies the claim that gives it', () => {
  const reports = [
    placed({ id: 'r1', text: 'The blast killed 14 people.', figures: [dead('14', 14)] }),
    placed({
      id: 'r2',
      text: 'Nadia Kolm denied that 14 people had died.',
      figures: [dead('14', 14)],
      statements: [{ cue: 'denied', says: 'that 14 people had died', act: 'deny', polarity: 'denied' }],
    }),
  ];
  expect(align(storyOf(reports), reports).claims).toMatchObject([
    { relation: 'denied', accounts: [{ stand: 'gives' }, { stand: 'denies' }], rule: 'figure-slot@4' },
  ]);
});
