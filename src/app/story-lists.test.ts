import { expect, test } from 'vitest';
import { daysOf, peopleIn } from './story-lists.ts';

/** "Ilse Maron a b": who she is in reports a and b; "the minister -a" has no name there. */
function entity(number: number, type: 'PER' | 'LOC' | 'ORG', name: string, reports: string, titles: readonly string[] = []) {
  const id = `e${number}`;
  const given = { id: `E${number}`, type, name, names: [name], titles: [...titles] };
  return { ...given, in: reports.split(' ').map((report) => ({ report: report.replace('-', ''), entity: id })), reports };
}

const STORY = [
  entity(1, 'PER', 'Jan Verel', 'a'),
  entity(2, 'PER', 'Ilse Maron', 'a b'),
  entity(3, 'PER', 'Tarsk', 'a b c'),
  entity(4, 'LOC', 'TARSK', 'a'),
  entity(5, 'PER', 'Dora Port', 'a b', ['Mayor']),
  entity(6, 'ORG', 'Dora Port', 'a'),
  entity(7, 'PER', 'Oden', 'c', ['Judge']),
  entity(8, 'PER', 'Brink', 'c'),
  entity(9, 'PER', 'a harbour pilot', '-a -b -c'),
];

test('people are those with a whole name, or one beside a title, in most reports first; not what is a place or a body too', () => {
  const annotations = Object.fromEntries(
    ['a', 'b', 'c'].map((report) => [
      report,
      {
        entities: STORY.filter(({ in: parts }) => parts.some((one) => one.report === report)).map(({ in: [first], reports }) => ({
          id: first?.entity ?? '',
          names: reports.startsWith('-') ? [] : [[0, 4] as [number, number]],
        })),
      },
    ]),
  );
  expect(peopleIn({ entities: STORY, annotations })).toEqual(['Ilse Maron', 'Jan Verel', 'Oden']);
});

test.each([
  [
    ['2031-05-02', '2031-05-01T06:00:00Z', null, '2031-05-02T23:59:00+02:00'],
    [
      ['2031-05-01', 1],
      ['2031-05-02', 2],
    ],
  ],
  [[null], []],
])('reports of %j are of these days: %j', (dates, days) => {
  const reports = dates.map((date) => ({ published: { date, assumed: [] } }));
  expect(daysOf({ reports })).toEqual(days.map(([day, count]) => ({ day, reports: count })));
});
