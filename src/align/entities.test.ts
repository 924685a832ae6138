import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand } from '../../test/placed-report.ts';
import { storyEntities } from './entities.ts';

type Named = NonNullable<ReadByHand['entities']>[number];

const story = (...reports: readonly (readonly Named[])[]): string[] =>
  storyEntities(
    reports.map((entities, i) => placed({ id: `r${i + 1}`, text: entities.map(({ name }) => name).join(' met '), entities })),
  ).map(({ name, in: places }) => `${name}: ${places.map(({ report, entity }) => `${report}/${entity}`).join(' ')}`);

describe('entities across reports', () => {
  test.each<[string, Named[], Named[], string[]]>([
    ['the same full name', [{ name: 'Anton Verel' }], [{ name: 'Anton Verel' }], ['Anton Verel: r1/e1 r2/e1']],
    ['a surname for the only one who has it', [{ name: 'Anton Verel' }], [{ name: 'Verel' }], ['Anton Verel: r1/e1 r2/e1']],
    ['the surname first, the full name later', [{ name: 'Verel' }], [{ name: 'Anton Verel' }], ['Anton Verel: r1/e1 r2/e1']],
    [
      'a surname two people share stays alone',
      [{ name: 'Ilse Maron' }, { name: 'Karl Maron' }],
      [{ name: 'Maron' }],
      ['Ilse Maron: r1/e1', 'Karl Maron: r1/e2', 'Maron: r2/e1'],
    ],
    [
      'unless a title tells which',
      [
        { name: 'Ilse Maron', titles: ['Prime Minister'] },
        { name: 'Karl Maron', titles: ['haulier'] },
      ],
      [{ name: 'Maron', titles: ['Kestrian Prime Minister'] }],
      ['Ilse Maron: r1/e1 r2/e1', 'Karl Maron: r1/e2'],
    ],
    [
      'Mr is not Mrs',
      [{ name: 'Ilse Maron', titles: ['Mrs'] }],
      [{ name: 'Maron', titles: ['Mr'] }],
      ['Ilse Maron: r1/e1', 'Maron: r2/e1'],
    ],
    [
      'an acronym',
      [{ name: 'Velmoran News Agency', type: 'ORG' }],
      [{ name: 'VNA', type: 'ORG' }],
      ['Velmoran News Agency: r1/e1 r2/e1'],
    ],
    [
      'a name with its kind',
      [{ name: 'Coastwire news agency', type: 'ORG' }],
      [{ name: 'Coastwire', type: 'ORG' }],
      ['Coastwire news agency: r1/e1 r2/e1'],
    ],
    [
      'an office, for the only one who holds it',
      [
        { name: 'Anton Verel', titles: ['president of Velmora'] },
        { name: 'Tomas Brandt', titles: ['Kestrian President'] },
      ],
      [{ name: 'the Velmoran president', described: true }],
      ['Anton Verel: r1/e1 r2/e1', 'Tomas Brandt: r1/e2'],
    ],
    [
      'an office, described first',
      [{ name: 'Norwegian prime minister', described: true }],
      [{ name: 'Tove Arning', titles: ['prime minister of Norway'] }],
      ['Tove Arning: r1/e1 r2/e1'],
    ],
    [
      'another office of the country',
      [{ name: 'Anton Verel', titles: ['Velmoran President'] }],
      [{ name: 'the Velmoran foreign minister', described: true }],
      ['Anton Verel: r1/e1', 'the Velmoran foreign minister: r2/e1'],
    ],
    [
      'a country that begins like another',
      [{ name: 'Tove Arning', titles: ['Nigerian President'] }],
      [{ name: 'the president of Niger', described: true }],
      ['Tove Arning: r1/e1', 'the president of Niger: r2/e1'],
    ],
    [
      'one who held it',
      [{ name: 'Anton Verel', titles: ['former Velmoran president'] }],
      [{ name: 'the Velmoran president', described: true }],
      ['Anton Verel: r1/e1', 'the Velmoran president: r2/e1'],
    ],
    [
      'a trade that many have',
      [{ name: 'Piotr Hask', titles: ['Velmoran general'] }],
      [{ name: 'the Velmoran general', described: true }],
      ['Piotr Hask: r1/e1', 'the Velmoran general: r2/e1'],
    ],
    [
      'a title read as part of the name',
      [{ name: 'Velmoran President Anton Verel' }],
      [{ name: 'Anton Verel' }],
      ['Anton Verel: r1/e1 r2/e1'],
    ],
    ['a first name that is a title too', [{ name: 'Dean Brandt' }], [{ name: 'Brandt' }], ['Dean Brandt: r1/e1 r2/e1']],
    ['a person is no place', [{ name: 'Lena Orsk' }], [{ name: 'Orsk', type: 'LOC' }], ['Lena Orsk: r1/e1', 'Orsk: r2/e1']],
    [
      'a description that says whose',
      [{ name: 'Velmoran border guard', type: 'ORG', described: true }],
      [{ name: 'the Velmoran border guard', type: 'ORG', described: true }],
      ['the Velmoran border guard: r1/e1 r2/e1'],
    ],
    [
      'a description that another report prints as a name',
      [{ name: 'Velmoran Navy', type: 'ORG' }],
      [{ name: 'the Velmoran navy', type: 'ORG', described: true }],
      ['Velmoran Navy: r1/e1 r2/e1'],
    ],
    [
      'a description that does not',
      [{ name: 'police', type: 'ORG', described: true }],
      [{ name: 'police', type: 'ORG', described: true }],
      ['police: r1/e1', 'police: r2/e1'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(story(first, second)).toEqual(expected);
  });

  test('ids follow first mention', () => {
    const reports = [
      placed({ id: 'r1', text: 'Nadia Kolm met Anton Verel.', entities: [{ name: 'Anton Verel' }, { name: 'Nadia Kolm' }] }),
    ];
    expect(storyEntities(reports).map(({ id, name }) => `${id} ${name}`)).toEqual(['E1 Nadia Kolm', 'E2 Anton Verel']);
  });
});
