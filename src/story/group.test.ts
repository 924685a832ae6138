import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import type { Grouping } from '../model/story.ts';
import { type Features, features, packFeatures, unpackFeatures } from './features.ts';
import { group } from './group.ts';
import { distinct } from './revisions.ts';

const REPORTS: readonly (readonly [id: string, text: string, given?: { published?: string; url?: string; agency?: string }])[] = [
  [
    'landslide-1',
    'BELHAVEN, March 4 (Coastwire) - A landslide buried the mountain railway above Belhaven on Monday and cut off the village of Orn, rescue chief Tove Arning said.\n\nHelicopters took forty skiers from the railway station in Orn. "The slope is still moving," Arning said.',
    { published: '2024-03-04' },
  ],
  [
    'landslide-2',
    'BELHAVEN, March 5 (Coastwire) - Rescuers reached the village of Orn on Tuesday, a day after a landslide buried the mountain railway above Belhaven.\n\nRescue chief Tove Arning said the slope had stopped moving and that the skiers in Orn were safe.',
    { published: '2024-03-05' },
  ],
  [
    'landslide-undated',
    'The village of Orn can be reached again, rescuers in Belhaven say.\n\nTove Arning, the rescue chief, said on Tuesday that the slope above the mountain railway was no longer moving after the landslide. All skiers are safe, Arning said on Tuesday.',
  ],
  [
    'festival-1',
    'TARSK, March 5. /VNA/. The film festival in Tarsk opened on Tuesday with a comedy about a lighthouse keeper, director Mira Solt said.\n\nThe jury of the festival will award the golden anchor for the best film on Sunday. Solt invited forty directors.',
    { published: '2024-03-05' },
  ],
];

let made: Features[];
beforeAll(async () => {
  made = await Promise.all(REPORTS.map(async ([id, text, given]) => features(await preparedOf(text, { ...given, id }))));
});

const sets = ({ stories }: Grouping): string[][] => stories.map(({ reports }) => [...reports]);

describe('stories', () => {
  test('one happening is one story, another stays apart', () => {
    expect(sets(group(made))).toEqual([['landslide-1', 'landslide-2', 'landslide-undated'], ['festival-1']]);
  });

  test('the order of the reports changes nothing', () => {
    const expected = JSON.stringify(group(made));
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (any) => JSON.stringify(group(any)) === expected),
    );
  });

  test('a report without a day gets one from its story, and says so', () => {
    const { placements } = group(made);
    expect(placements.find(({ report }) => report === 'landslide-undated')?.published).toEqual({
      date: '2024-03-05',
      assumed: ['year', 'month', 'day'],
    });
  });

  test('ids come from the founding report', () => {
    const [story] = group(made).stories;
    expect(story?.id).toMatch(/^st-[0-9a-f]{12}$/);
    expect(story?.id).toBe(group(made.slice(0, 2)).stories[0]?.id);
    expect(story?.episodes[0]?.id.slice(3)).toBe(story?.id.slice(3));
  });

  test('nothing in, nothing out', () => expect(group([])).toEqual({ stories: [], placements: [] }));

  test('every reason names the level, the score and the bar', () => {
    for (const { why } of group(made).placements) {
      for (const { score, threshold, joined } of why) expect(joined === null || score >= threshold).toBe(true);
    }
  });
});

describe('revisions', () => {
  const text =
    'TARSK, March 5. /VNA/. The bridge at Dravik will be closed for repairs from Friday, the road office in Tarsk said on Tuesday.';
  const changed = `${text}\n\nThe office corrected the length of the works to nine days.`;

  test('same id and text is one report; another text is a revision with an id of its own', async () => {
    const rows = await Promise.all([
      preparedOf(text, { id: 'r', published: '2024-03-05' }),
      preparedOf(text, { id: 'r', published: '2024-03-05' }),
      preparedOf(changed, { id: 'r', published: '2024-03-06' }),
    ]);
    const told = distinct(rows.map(features));
    expect(told.map(({ id }) => id)).toEqual(['r', expect.stringMatching(/^r~[0-9a-f]{8}$/)]);
    expect(distinct(told)).toEqual(told);
    expect(group(told).placements.map(({ revises }) => revises)).toEqual([null, 'r']);
  });

  test('same address, another text: a revision that keeps its id', async () => {
    const url = 'https://courier.example/bridge';
    const rows = await Promise.all([
      preparedOf(text, { id: 'a', url, published: '2024-03-05' }),
      preparedOf(changed, { id: 'b', url, published: '2024-03-06' }),
    ]);
    const { placements, stories } = group(rows.map(features));
    expect(placements.map(({ report, revises }) => [report, revises])).toEqual([
      ['a', null],
      ['b', 'a'],
    ]);
    expect(stories[0]?.origins[0]?.why[0]).toEqual({ kind: 'revision', report: 'b', of: 'a' });
  });
});

describe('packing', () => {
  test('features come back equal', () => {
    for (const one of made) expect(unpackFeatures(packFeatures(one))).toEqual(one);
  });

  test('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary' }), async (text, id) => {
        const one = features(await preparedOf(text, { id, title: id }));
        expect(unpackFeatures(packFeatures(one))).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  test('cut bytes are refused', () => {
    const bytes = packFeatures(made[0] ?? expect.unreachable());
    expect(() => unpackFeatures(bytes.slice(0, bytes.length >> 1))).toThrow(RangeError);
    expect(() => unpackFeatures(new Uint8Array())).toThrow(RangeError);
  });
});

test.each([
  { says: 'by itself', later: null },
  { says: 'beside a report of half a year later', later: '2024-06-01' },
])('a reprint without a day is no origin of its own, $says', async ({ later }) => {
  const text = `Two ferries collided off Port Lenz and eleven sailors were taken to hospital, mayor Lena Orsk said.

The smaller ferry, the Sea Holly, lost its rudder at noon and drifted into the path of the night boat from Dravik. Coast guards pulled the sailors from the water within forty minutes, captain Tomas Brandt told reporters at the quay.`;
  const other = 'The opera house in Tarsk will close for two years from May, director Mira Solt announced. Its roof leaks.';
  const given = [
    preparedOf(text, { id: 'first', published: '2024-01-01' }),
    preparedOf(`${text} More follows.`, { id: 'reprint' }),
    ...(later === null ? [] : [preparedOf(other, { id: 'other', published: later })]),
  ];
  const { placements } = group((await Promise.all(given)).map(features));
  const originOf = (id: string) => placements.find(({ report }) => report === id)?.origin;
  expect(originOf('reprint')).toBe(originOf('first'));
});
