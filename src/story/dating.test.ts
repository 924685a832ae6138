import { expect, test } from 'vitest';
import { madeUpStream } from '../../test/made-up-reports.ts';
import { preparedOf } from '../../test/prepared.ts';
import type { Published } from '../model/report.ts';
import { comparedDay, ownDate, resolveDates } from './dating.ts';
import { features } from './features.ts';
import { group } from './group.ts';

// 4 March 2024 is a Monday.
const MONDAY =
  'Engineers closed the Orn dam above Belhaven on Monday after a crack was found in its wall, dam keeper Tove Arning said.';
const TUESDAY =
  'The crack in the Orn dam above Belhaven has grown by two metres, dam keeper Tove Arning said on Tuesday. The wall is being watched by engineers day and night.';

interface Case {
  readonly says: string;
  readonly text: string;
  readonly published?: string;
  readonly is: Published;
}

const UNKNOWN: Published = { date: null, assumed: [] };
const INFERRED = ['year', 'month', 'day'] as const;

const CASES: readonly Case[] = [
  { says: 'a day that was given stands', published: '2024-03-07', text: TUESDAY, is: { date: '2024-03-07', assumed: [] } },
  { says: 'a date line above the text', text: `Published: 6 March 2024\n\n${TUESDAY}`, is: { date: '2024-03-06', assumed: [] } },
  {
    says: 'a dateline without year: the year in which its day is the weekday named',
    text: `BELHAVEN, March 5. /VNA/. ${TUESDAY}`,
    is: { date: '2024-03-05', assumed: ['year'] },
  },
  {
    says: 'a dateline without year, another weekday named before its own: the near year in which one of them fits',
    text: `BELHAVEN, March 5. /VNA/. After Sunday's storm, ${TUESDAY}`,
    is: { date: '2024-03-05', assumed: ['year'] },
  },
  {
    says: 'no date: the weekday named, beside the report it is most like',
    text: 'A crack in the wall of the Orn dam above Belhaven is growing, says its keeper, Tove Arning. On Tuesday engineers found that it was two metres longer.',
    is: { date: '2024-03-05', assumed: INFERRED },
  },
  {
    says: 'no date and no weekday: left open',
    text: 'A crack in the wall of the Orn dam above Belhaven is growing, says its keeper, Tove Arning. Engineers found that it was two metres longer.',
    is: UNKNOWN,
  },
  {
    says: 'a weekday, but another story: left open',
    text: 'The film festival in Tarsk opened on Tuesday with a comedy about a lighthouse and its keeper, director Mira Solt said.',
    is: UNKNOWN,
  },
];

test.each(CASES)('$says', async ({ text, published, is }) => {
  const rows = await Promise.all([
    preparedOf(MONDAY, { id: 'monday', published: '2024-03-04' }),
    preparedOf(TUESDAY.replace('by two metres', 'since Monday'), { id: 'tuesday', published: '2024-03-05' }),
    preparedOf(text, { id: 'asked', ...(published === undefined ? {} : { published }) }),
  ]);
  const { placements } = group(rows.map(features));
  expect(placements.find(({ report }) => report === 'asked')?.published).toEqual(is);
});

/** As the walk would hand them to a layout, were all of one story. */
async function dated(...given: readonly (readonly [id: string, text: string, day: string | null])[]) {
  const rows = await Promise.all(
    given.map(([id, text, day]) => preparedOf(text, day === null ? { id } : { id, published: day })),
  );
  const members = rows.map((row) => ({
    features: features(row),
    met: { report: row.report.id, episode: '', links: [], copied: [], revises: null, why: [], learnt: [] },
    background: [],
  }));
  return resolveDates(members);
}

test('in a story of many hundred reports, one without a day is laid beside reports of its whole course', async () => {
  const closing = Array.from({ length: 400 }, (_, i) => [`m${i}`, MONDAY, '2024-03-04'] as const);
  const asked = ['asked', TUESDAY, null] as const;
  const resolved = await dated(...closing, ['tuesday', TUESDAY, '2024-03-05'], asked);
  expect(resolved.get('asked')).toEqual({ date: '2024-03-05', assumed: INFERRED });
});

test.each([
  ['one weekday said a hundred thousand times', 'Tuesday '.repeat(100_000)],
  ['of two the one said more often', `Monday ${'Tuesday '.repeat(100_000)}`],
])('%s is the day named', async (_, words) => {
  const resolved = await dated(
    ['monday', MONDAY, '2024-03-04'],
    ['asked', `The crack in the wall of the Orn dam above Belhaven, said keeper Tove Arning. ${words}`, null],
  );
  expect(resolved.get('asked')).toEqual({ date: '2024-03-05', assumed: INFERRED });
});

const onDay = async (published: string | undefined, id = 'far') =>
  features(
    await preparedOf('Olive growers in Kestria picked a record crop, said Lena Orsk.', { id, ...(published && { published }) }),
  );

test.each([
  ['2024-03-05', 19_787],
  ['2099-12-31T23:00', 47_481.958_333],
  ['2100-01-01', null],
  ['2999-03-05', null],
  ['9999-12-31', null],
  [undefined, null],
])('a report published %s is compared as of day %s', async (published, day) => {
  const compared = comparedDay(ownDate(await onDay(published)));
  if (day === null) expect(compared).toBeNull();
  else expect(compared).toBeCloseTo(day, 5);
});

test('a report with an impossible year keeps it, and changes nothing for others', async () => {
  const others = await madeUpStream();
  const far = await onDay('2999-03-05');
  const without = group(others);
  const { stories, placements } = group([...others, far]);
  expect(placements.filter(({ report }) => report !== 'far')).toEqual(without.placements);
  expect(stories.filter(({ reports }) => !reports.includes('far'))).toEqual(without.stories);
  expect(placements.find(({ report }) => report === 'far')?.published).toEqual({ date: '2999-03-05', assumed: [] });
});
