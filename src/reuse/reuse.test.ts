import { expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { textAt } from '../model/span.ts';
import { features } from '../story/features.ts';
import { group } from '../story/group.ts';

const NEWS = [
  'The ferry between Port Lenz and Belhaven will not sail this week because its rudder is bent, the harbour office said on Monday.',
  'Divers found the damage during an inspection that the insurers had asked for in the autumn, according to the harbour master.',
  'A replacement vessel has been rented from the island of Sorn, but it can carry only twelve cars and no lorries at all.',
];
const OTHER = [
  'Schoolchildren in Tarsk planted four hundred lime trees along the ring road to mark the end of the summer term on Tuesday.',
  'The mayor thanked the teachers and promised that the city would water the young trees until they had taken root.',
];
const STANDING =
  'The queue at Dravik began to grow on February 26, when Velmora introduced weight checks for lorries from abroad. Several hundred vehicles wait on the road to the crossing and drivers sleep in their cabins. Kestria says that the checks are meant to put pressure on its exporters.';
const DRIFTED =
  'The queue at Dravik started growing on February 26, after Velmora had brought in weight checks for foreign lorries. Hundreds of vehicles are still waiting on the road to the crossing, with many drivers sleeping in their cabins. Kestria claims the checks are to put its exporters under pressure.';
const QUOTE =
  '"We will open the road when the engineers tell us that the bridge can carry the weight of the lorries, and not a day before that,"';

interface Case {
  readonly earlier: string;
  readonly later: string;
  readonly agency?: string;
  readonly links: readonly (readonly [kind: string, words: string])[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a reprint': { earlier: NEWS.join('\n\n'), later: NEWS.join('\n\n'), links: [['reprint', NEWS.join('\n\n').slice(0, -1)]] },
  'a sentence copied': {
    earlier: NEWS.join('\n\n'),
    later: [...OTHER, NEWS[1]].join('\n\n'),
    links: [['copy', NEWS[1]?.slice(0, -1) ?? '']],
  },
  'the same quotation': {
    earlier: `${NEWS[0]}\n\n${QUOTE} the minister said.`,
    later: `${OTHER[0]}\n\nThe minister repeated: ${QUOTE} and left.`,
    links: [['quote', QUOTE.slice(1, -2)]],
  },
  'standing paragraphs that drift, of one agency': {
    earlier: [...NEWS, STANDING].join('\n\n'),
    later: [...OTHER, DRIFTED].join('\n\n'),
    agency: 'VNA',
    links: [['background', DRIFTED.slice(0, -1)]],
  },
  'other words of nobody': { earlier: [...NEWS, STANDING].join('\n\n'), later: OTHER.join('\n\n'), links: [] },
};

test.each(Object.entries(CASES))('%s', async (_, { earlier, later, agency, links }) => {
  const given = { agency: agency ?? null };
  const a = await preparedOf(earlier, { ...given, id: 'a', published: '2024-03-04' });
  const b = await preparedOf(later, { ...given, id: 'b', published: '2024-03-06' });
  const { placements } = group([features(a), features(b)]);
  const found = placements.find(({ report }) => report === 'b')?.links ?? [];
  const near = found.map(({ kind, t }) => [kind, textAt(later, t)]);
  // Two reports may share the words just around a passage.
  expect(near.map(([kind]) => kind)).toEqual(links.map(([kind]) => kind));
  for (const [i, [, words]] of links.entries()) expect(near[i]?.[1]).toContain(words);
  for (const { s, src } of found) expect([src, textAt(earlier, s).length > 0]).toEqual(['a', true]);
});

test('a changed figure and a "not" put in are edits of a copy', async () => {
  const earlier = `${NEWS.join('\n\n')}\n\nThe office counted 21 cars on the quay and said that it would refund the tickets.`;
  const later = earlier.replace('21', '12').replace('it would refund', 'it would not refund');
  const made = await Promise.all([
    preparedOf(earlier, { id: 'a', published: '2024-03-04' }),
    preparedOf(later, { id: 'b', published: '2024-03-05' }),
  ]);
  const [link] = group(made.map(features)).placements[1]?.links ?? [];
  const edits = link?.edits.map(({ t, s }) => [s && textAt(earlier, s), t && textAt(later, t)]);
  expect(edits).toEqual([
    ['21', '12'],
    [null, 'not'],
  ]);
});
