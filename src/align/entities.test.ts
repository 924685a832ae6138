import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand } from '../../test/placed-report.ts';
import type { Place } from '../model/claim.ts';
import type { Decided } from './decided.ts';
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
      'a surname of two parts is a surname',
      [{ name: 'Omar Al-Rasheed', also: 'Al-Rasheed' }],
      [{ name: 'Lena Al-Rasheed', also: 'Al-Rasheed' }],
      ['Omar Al-Rasheed: r1/e1', 'Lena Al-Rasheed: r2/e1'],
    ],
    [
      'so is a double one',
      [{ name: 'Ingrid Solheim-Vik', also: 'Solheim-Vik' }],
      [{ name: 'Karl Solheim-Vik', also: 'Solheim-Vik' }],
      ['Ingrid Solheim-Vik: r1/e1', 'Karl Solheim-Vik: r2/e1'],
    ],
    [
      'it joins the only one who has it',
      [{ name: 'Ingrid Solheim-Vik' }],
      [{ name: 'Solheim-Vik' }],
      ['Ingrid Solheim-Vik: r1/e1 r2/e1'],
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
      'a firm that one report reads as a person, for it speaks',
      [{ name: 'Orlund' }],
      [{ name: 'Orlund AG', type: 'ORG' }],
      ['Orlund AG: r1/e1 r2/e1'],
    ],
    [
      'a place that one report reads as a person',
      [{ name: 'Torvia' }],
      [{ name: 'Torvia', type: 'LOC' }],
      ['Torvia: r1/e1 r2/e1'],
    ],
    [
      'somebody with a title is no firm',
      [{ name: 'Orlund', titles: ['Mr'] }],
      [{ name: 'Orlund AG', type: 'ORG' }],
      ['Orlund: r1/e1', 'Orlund AG: r2/e1'],
    ],
    [
      'nor is somebody of whom the first name is told',
      [{ name: 'Orlund' }],
      [{ name: 'Nils Orlund' }, { name: 'Orlund AG', type: 'ORG' }],
      ['Nils Orlund: r1/e1 r2/e1', 'Orlund AG: r2/e2'],
    ],
    [
      'a first name is no place',
      [{ name: 'Victoria' }],
      [{ name: 'Victoria', type: 'LOC' }],
      ['Victoria: r1/e1', 'Victoria: r2/e1'],
    ],
    [
      'a body of the world that one report names as a place',
      [{ name: 'European Union', type: 'LOC' }],
      [{ name: 'EU', type: 'ORG' }],
      ['European Union: r1/e1 r2/e1'],
    ],
    [
      'a place is no body of the same name in capitals',
      [{ name: 'Uno', type: 'LOC' }],
      [{ name: 'UNO', type: 'ORG' }],
      ['Uno: r1/e1', 'UNO: r2/e1'],
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
      'spellings of one name',
      [{ name: 'Alexander Lukenko' }],
      [{ name: 'Alyaksandr Lukenka' }],
      ['Alexander Lukenko: r1/e1 r2/e1'],
    ],
    ['an initial', [{ name: 'Anton Verel' }], [{ name: 'A. Verel' }], ['Anton Verel: r1/e1 r2/e1']],
    [
      'an initial that two have',
      [{ name: 'Anton Verel' }, { name: 'Alina Verel' }],
      [{ name: 'A. Verel' }],
      ['Anton Verel: r1/e1', 'Alina Verel: r1/e2', 'A. Verel: r2/e1'],
    ],
    ['a short first name', [{ name: 'William Hask' }], [{ name: 'Bill Hask' }], ['William Hask: r1/e1 r2/e1']],
    [
      'a short first name beside the long one in one report',
      [{ name: 'William Hask' }, { name: 'Bill Hask' }],
      [{ name: 'Bill Hask' }],
      ['William Hask: r1/e1', 'Bill Hask: r1/e2 r2/e1'],
    ],
    ['father and son', [{ name: 'Anton Verel' }], [{ name: 'Marek Verel' }], ['Anton Verel: r1/e1', 'Marek Verel: r2/e1']],
    [
      'the surname of a president for who is no president',
      [{ name: 'Ilse Maron', titles: ['Kestrian Foreign Minister'] }],
      [{ name: 'Maron', titles: ['President'] }],
      ['Ilse Maron: r1/e1', 'Maron: r2/e1'],
    ],
    [
      'the surname of one who was president',
      [{ name: 'Anton Verel', titles: ['former President'] }],
      [{ name: 'Verel', titles: ['President'] }],
      ['Anton Verel: r1/e1 r2/e1'],
    ],
    [
      'what is left of a name with Jr.',
      [{ name: 'Anton Verel Jr.' }],
      [{ name: 'Jr.' }],
      ['Anton Verel Jr.: r1/e1', 'Jr.: r2/e1'],
    ],
    [
      'letters that two may bear',
      [
        { name: 'Velmoran News Agency', type: 'ORG' },
        { name: 'Velmoran Naval Academy', type: 'ORG' },
      ],
      [{ name: 'VNA', type: 'ORG' }],
      ['Velmoran News Agency: r1/e1', 'Velmoran Naval Academy: r1/e2', 'VNA: r2/e1'],
    ],
    [
      'a ministry, its words turned',
      [{ name: 'Ministry of Foreign Affairs of Velmora', type: 'ORG' }],
      [{ name: 'Velmoran Foreign Ministry', type: 'ORG' }],
      ['Ministry of Foreign Affairs of Velmora: r1/e1 r2/e1'],
    ],
    [
      'the country that a headline runs into the name',
      [{ name: 'Anton Verel' }],
      [{ name: 'Poland Anton Verel' }],
      ['Anton Verel: r1/e1 r2/e1'],
    ],
    ['one word that may be a first name', [{ name: 'Tarek Ahmed' }], [{ name: 'Ahmed' }], ['Tarek Ahmed: r1/e1', 'Ahmed: r2/e1']],
    ['capitals of a headline', [{ name: 'ANTON VEREL' }], [{ name: 'Anton Verel' }], ['Anton Verel: r1/e1 r2/e1']],
    [
      'a description of one of many',
      [{ name: 'a Velmoran Navy spokesman', described: true }],
      [{ name: 'a Velmoran Navy spokesman', described: true }],
      ['a Velmoran Navy spokesman: r1/e1', 'a Velmoran Navy spokesman: r2/e1'],
    ],
    [
      'one word of a description is no name, whatever its capital',
      [{ name: 'Police', type: 'ORG', described: true }],
      [{ name: 'Police', type: 'ORG', described: true }],
      ['Police: r1/e1', 'Police: r2/e1'],
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

  test('an office is held for its time', () => {
    const reports = [
      placed({
        id: 'r1',
        text: 'Anton Verel',
        published: '2016-03-01',
        entities: [{ name: 'Anton Verel', titles: ['Polish President'] }],
      }),
      placed({
        id: 'r2',
        text: 'the Polish president',
        published: '2016-09-01',
        entities: [{ name: 'the Polish president', described: true }],
      }),
      placed({
        id: 'r3',
        text: 'the Polish president',
        published: '2019-09-01',
        entities: [{ name: 'the Polish president', described: true }],
      }),
    ];
    expect(
      storyEntities(reports).map(({ name, in: places }) => `${name} ${places.map(({ report }) => report).join(' ')}`),
    ).toEqual(['Anton Verel r1 r2', 'the Polish president r3']);
  });

  test('a surname that a president bears too is open in every report', () => {
    const senator = { name: 'Ilse Maron', titles: ['Sen.'] };
    expect(story([senator], [{ name: 'Maron' }], [{ name: 'Maron', titles: ['President'] }])).toEqual([
      'Ilse Maron: r1/e1',
      'Maron: r2/e1',
      'Maron: r3/e1',
    ]);
    expect(story([senator], [{ name: 'Maron' }], [{ name: 'Maron', titles: ['Sen.'] }])).toEqual([
      'Ilse Maron: r1/e1 r2/e1 r3/e1',
    ]);
  });

  test('surnames of two stay apart from report to report, unless the title is the same', () => {
    const two = [{ name: 'Ilse Maron' }, { name: 'Karl Maron' }];
    expect(story(two, [{ name: 'Maron' }], [{ name: 'Maron' }]).slice(2)).toEqual(['Maron: r2/e1', 'Maron: r3/e1']);
    const titled = { name: 'Maron', titles: ['haulier'] };
    expect(story(two, [titled], [titled]).slice(2)).toEqual(['Maron: r2/e1 r3/e1']);
  });

  test('ids follow first mention', () => {
    const reports = [
      placed({ id: 'r1', text: 'Nadia Kolm met Anton Verel.', entities: [{ name: 'Anton Verel' }, { name: 'Nadia Kolm' }] }),
    ];
    expect(storyEntities(reports).map(({ id, name }) => `${id} ${name}`)).toEqual(['E1 Nadia Kolm', 'E2 Anton Verel']);
  });
});

const words = ({ report, span }: Place): string => `${report} ${span.start}-${span.end}`;

describe('why, and who else', () => {
  const one = placed({ id: 'r1', text: 'Then Anton Verel spoke.', entities: [{ name: 'Anton Verel' }] });
  const short = placed({ id: 'r2', text: 'Verel left.', entities: [{ name: 'Verel' }] });
  const doubtful = placed({ id: 'r3', text: 'Anton Varel stayed.', entities: [{ name: 'Anton Varel' }] });

  test('a join names its rule and the words in both reports', () => {
    expect(storyEntities([one, short])[0]?.joined.map(({ rule, at }) => [rule, ...at.map(words)])).toEqual([
      ['surname@1', 'r1 5-16', 'r2 0-5'],
    ]);
  });

  test('what is perhaps the same is listed on both, each with its own words first, and not joined', () => {
    expect(
      storyEntities([one, doubtful]).map(({ id, suggested }) => [
        id,
        suggested.map((each) => [each.entity, each.rule, ...each.at.map(words)]),
      ]),
    ).toEqual([
      ['E1', [['E2', 'rough-spelling@1', 'r1 5-16', 'r3 0-11']]],
      ['E2', [['E1', 'rough-spelling@1', 'r3 0-11', 'r1 5-16']]],
    ]);
  });

  test('an analyst who joined or parted them has answered', () => {
    const joining: Decided = {
      entities: ([first, ...others]) =>
        first === undefined
          ? []
          : [{ ...first, members: [first, ...others].flatMap(({ members }) => members), corrected: ['co-1'] }],
      claims: (claims) => claims,
    };
    const parting: Decided = {
      entities: (groups) => groups.map((group) => ({ ...group, corrected: ['co-1'] })),
      claims: (claims) => claims,
    };
    expect(storyEntities([one, doubtful], joining).map(({ suggested }) => suggested)).toEqual([[]]);
    expect(storyEntities([one, doubtful], parting).map(({ suggested }) => suggested)).toEqual([[], []]);
  });
});
