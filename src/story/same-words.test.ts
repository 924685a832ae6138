import { describe, expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { features } from './features.ts';
import { group } from './group.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

const BODY =
  'Kestria has sent two patrol ships to the strait, Foreign Minister Ilse Maron said in Belhaven. The ships will stay until the talks in Harrow begin, she told reporters. Velmora called the step a provocation and closed the fishing ground off Port Lenz to foreign boats.';
const LINE = 'BELHAVEN, March 9 (Coastwire) - ';
const a: Row = { id: 'a', text: BODY, published: '2024-03-09' };

/** "copy = a" for each report that another stands for, with its day, and how many stories and origins there are. */
async function shown(rows: readonly Row[]): Promise<string> {
  const made = await Promise.all(rows.map(async ({ text, ...given }) => features(await preparedOf(text, given))));
  const { stories, placements } = group(made);
  const copies = placements.flatMap(({ report, sameAs, published: { date, assumed } }) =>
    sameAs === undefined ? [] : `${report} = ${sameAs.report}, ${date}${assumed.length > 0 ? ' assumed' : ''}`,
  );
  const origins = stories.reduce((all, { origins }) => all + origins.length, 0);
  return [`${stories.length} stories, ${origins} origins`, ...copies].join('; ');
}

describe('reports of the same words are one telling', () => {
  test.each<readonly [why: string, rows: readonly Row[], told: string]>([
    ['of one day', [a, { ...a, id: 'copy' }], '1 stories, 1 origins; copy = a, 2024-03-09'],
    ['40 days later', [a, { ...a, id: 'copy', published: '2024-04-18' }], '1 stories, 1 origins; copy = a, 2024-04-18'],
    [
      'a year later, where no other news has come',
      [a, { ...a, id: 'copy', published: '2025-03-09' }],
      '1 stories, 1 origins; copy = a, 2025-03-09',
    ],
    ['without a day: its text has one', [a, { id: 'copy', text: BODY }], '1 stories, 1 origins; copy = a, 2024-03-09 assumed'],
    [
      'two without a day',
      [
        { id: 'a', text: BODY },
        { id: 'b', text: BODY },
      ],
      '1 stories, 1 origins; b = a, null',
    ],
    [
      'the earlier stands for both',
      [a, { ...a, id: 'copy', published: '2024-03-07' }],
      '1 stories, 1 origins; a = copy, 2024-03-09',
    ],
    [
      'not where its words speak from a later day',
      [
        { ...a, text: LINE + BODY },
        { id: 'copy', text: LINE + BODY, published: '2024-02-20' },
      ],
      '1 stories, 1 origins; copy = a, 2024-02-20',
    ],
    [
      'one has lost the dateline',
      [
        { ...a, text: LINE + BODY },
        { id: 'copy', text: BODY, published: '2024-02-20' },
      ],
      '1 stories, 1 origins; copy = a, 2024-02-20',
    ],
    ['a slug more', [a, { ...a, id: 'copy', text: LINE + BODY }], '1 stories, 1 origins; copy = a, 2024-03-09'],
    [
      'a headline more',
      [a, { ...a, id: 'copy', text: `Kestrian ships in the strait\n\n${BODY}` }],
      '1 stories, 1 origins; copy = a, 2024-03-09',
    ],
    [
      'other signs and lines',
      [a, { ...a, id: 'copy', text: BODY.replaceAll(', ', ' – ').replaceAll('. ', '.\n\n') }],
      '1 stories, 1 origins; copy = a, 2024-03-09',
    ],
    [
      'another number: news, though a reprint',
      [a, { ...a, id: 'b', text: BODY.replace('two', 'three') }],
      '1 stories, 1 origins',
    ],
    ['a sentence less: a reprint', [a, { ...a, id: 'b', text: BODY.replace(/ Velmora.*$/u, '') }], '1 stories, 1 origins'],
    [
      'three words are no text',
      [
        { id: 'a', text: 'More to follow.' },
        { id: 'b', text: 'More to follow.' },
      ],
      '2 stories, 2 origins',
    ],
  ])('%s', async (_, rows, told) => {
    expect(await shown(rows)).toBe(told);
    expect(await shown(rows.toReversed())).toBe(told);
  });
});
