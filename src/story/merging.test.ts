import { describe, expect, test } from 'vitest';
import { GROWN_TOGETHER } from '../../test/grown-together.ts';
import { preparedOf } from '../../test/prepared.ts';
import { features } from './features.ts';
import { Walk, type Walked } from './walk.ts';

type Row = readonly [id: string, day: string, text: string];

const walkedOf = async ([id, day, text]: Row): Promise<Walked> => ({
  ...features(await preparedOf(text, { id, published: day })),
  given: id,
});

/** After each report: the report that opened its story, and the episodes that came to stand in another. */
async function told(rows: readonly Row[]): Promise<{ readonly walk: Walk; readonly lines: readonly string[] }> {
  const walk = Walk.begin();
  const lines: string[] = [];
  for (const row of rows) {
    const { story, moved } = walk.meet(await walkedOf(row));
    lines.push([`${row[0]} in ${story}`, ...moved.map((one) => `${one.episode} moves to ${one.story}`)].join(', '));
  }
  return { walk, lines };
}

/** Two trials before one court, and a report that tells of both. */
const TRIALS: readonly Row[] = [
  [
    'owner',
    '2024-03-04',
    'The trial of the shipowner Viktor Sandel opened at the Belhaven court on Monday. Prosecutor Nora Heit said Viktor Sandel had sold the lifeboats of the ferry Silver Tern and must go to prison.',
  ],
  [
    'jeweller',
    '2024-03-05',
    'The trial of the jeweller Rosa Quint opened at the Belhaven court on Tuesday. Prosecutor Jan Pell said Rosa Quint had sold the diamonds of the widow Marta Veen and must go to prison.',
  ],
  [
    'both',
    '2024-03-18',
    'The Belhaven court moves to a new house by the river Sel, its president Petra Lusk said on Monday. The trial of Viktor Sandel over the ferry Silver Tern and the trial of Rosa Quint over diamonds go on in the old house. Builder Oleg Brin of the Coral Company named a cost of $8 million.',
  ],
  [
    'verdict',
    '2024-03-25',
    'A court in Belhaven sent the jeweller Rosa Quint to prison on Monday over the diamonds of Marta Veen, prosecutor Jan Pell said.',
  ],
];

describe('two stories that grow together', () => {
  test('become one, under the name of the earlier', async () => {
    const { lines } = await told(GROWN_TOGETHER);
    expect(lines).toEqual([
      'ferry in ferry',
      'bribes in bribes',
      'divers in ferry',
      'search in bribes',
      'committee in ferry, bribes moves to ferry, committee moves to ferry',
    ]);
  });

  test('part again where the report that joined them is taken back', async () => {
    const { walk } = await told(GROWN_TOGETHER);
    expect(walk.back()).toContainEqual({ episode: 'bribes', story: 'bribes' });
    expect([...walk.episodes()]).toEqual([
      { episode: 'ferry', story: 'ferry' },
      { episode: 'bribes', story: 'bribes' },
    ]);
  });
});

test('two affairs of one kind stay two, though a report tells of both', async () => {
  const { lines } = await told(TRIALS);
  expect(lines.filter((line) => line.includes('moves'))).toEqual([]);
  expect(lines).toContain('owner in owner');
  expect(lines).toContain('jeweller in jeweller');
  expect(lines).toContain('verdict in jeweller');
});
