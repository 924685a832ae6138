import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { dossier } from './dossier.ts';
import { pageOf } from './page.ts';

type Said = NonNullable<ReadByHand['statements']>[number];

/** "Lena Orsk dismissed": who is listed, and by which words. */
function listed(text: string, statements: readonly Said[]): string[] {
  const names = [...new Set(statements.flatMap(({ by }) => by ?? []))].map((name) => ({ name }));
  const read = placed({ id: 'r1', text, entities: names, statements });
  const { speakers } = pageOf(dossier(storyOf([read]), [read], []));
  return speakers.flatMap(({ name, voices }) => voices.map(({ verb }) => `${name} ${verb}`));
}

const DENIES = { act: 'deny', polarity: 'denied' } as const;
const LEFT_OPEN = { act: 'refuse', polarity: 'unasserted' } as const;

type Case = readonly [why: string, text: string, statements: readonly Said[], listed: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a denial of what nobody in particular alleged: the denial alone',
    'Lena Orsk dismissed the allegations that the pier was unsafe.',
    [
      { by: 'Lena Orsk', cue: 'dismissed', says: 'the allegations that the pier was unsafe', ...DENIES },
      { cue: 'allegations', says: 'that the pier was unsafe', act: 'accuse', parent: 's1' },
    ],
    ['Lena Orsk dismissed'],
  ],
  [
    'a denial that says whose claim it was: both',
    'Lena Orsk rejected Tarsk’s claim that the pier was unsafe.',
    [
      { by: 'Lena Orsk', cue: 'rejected', says: 'Tarsk’s claim that the pier was unsafe', ...DENIES },
      { by: 'Tarsk', cue: 'claim', says: 'that the pier was unsafe', parent: 's1' },
    ],
    ['Lena Orsk rejected', 'Tarsk claim'],
  ],
  [
    'a refusal to confirm a rumour: the refusal alone',
    'Lena Orsk would not confirm reports that the pier was closed.',
    [
      { by: 'Lena Orsk', cue: 'would not confirm', says: 'reports that the pier was closed', ...LEFT_OPEN },
      { cue: 'reports', says: 'that the pier was closed', act: 'relay', parent: 's1' },
    ],
    ['Lena Orsk would not confirm'],
  ],
  [
    'who accuses somebody of denying a thing says more than that it was denied',
    'Lena Orsk accused Piotr Hask of denying that the pier was closed.',
    [
      { by: 'Lena Orsk', cue: 'accused', says: 'Piotr Hask of denying that the pier was closed', act: 'accuse' },
      { by: 'Piotr Hask', cue: 'denying', says: 'that the pier was closed', ...DENIES, parent: 's1' },
    ],
    ['Lena Orsk accused', 'Piotr Hask denying'],
  ],
  [
    'a relay: whom it passes on speaks',
    'Lena Orsk said that Piotr Hask had called the pier safe for boats of every size.',
    [
      { by: 'Lena Orsk', cue: 'said', says: 'that Piotr Hask had called the pier safe for boats of every size' },
      { by: 'Piotr Hask', cue: 'called', says: 'the pier safe for boats of every size', parent: 's1' },
    ],
    ['Piotr Hask called'],
  ],
  [
    'a relay of what nobody in particular says',
    'Lena Orsk said there were reports that the pier was closed.',
    [
      { by: 'Lena Orsk', cue: 'said', says: 'there were reports that the pier was closed' },
      { cue: 'reports', says: 'that the pier was closed', act: 'relay', parent: 's1' },
    ],
    ['Nobody named reports'],
  ],
];

test.each(CASES)('%s', (_, text, statements, expected) => {
  expect(listed(text, statements)).toEqual(expected);
});
