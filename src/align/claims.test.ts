import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import type { Alignment } from '../model/claim.ts';
import { align } from './align.ts';

const aligned = (...given: ReadByHand[]): Alignment => {
  const reports = given.map(placed);
  return align(storyOf(reports), reports);
};

/** Each claim as "relation: stand words | stand words". */
function shown(alignment: Alignment, given: readonly ReadByHand[]): string[] {
  const words = new Map(given.map(({ id, text }) => [id, text]));
  return alignment.claims.map(
    ({ relation, accounts }) =>
      `${relation}: ${accounts.map(({ stand, report, span }) => `${stand} ${words.get(report)?.slice(span.start, span.end)}`).join(' | ')}`,
  );
}

const verel: ReadByHand = {
  id: 'r1',
  published: '2024-03-06',
  text: 'President Anton Verel said Velmora and Kestria would hold talks on the Dravik crossing next week.',
  entities: [{ name: 'Anton Verel' }],
  statements: [{ by: 'Anton Verel', cue: 'said', says: 'Velmora and Kestria would hold talks on the Dravik crossing next week' }],
};

describe('claims', () => {
  test('somebody asserts, somebody else denies', () => {
    const brandt: ReadByHand = {
      id: 'r2',
      published: '2024-03-07',
      text: 'Tomas Brandt denied that Kestria had agreed to talks on the Dravik crossing.',
      entities: [{ name: 'Tomas Brandt' }],
      statements: [
        {
          by: 'Tomas Brandt',
          cue: 'denied',
          says: 'Kestria had agreed to talks on the Dravik crossing',
          act: 'deny',
          polarity: 'denied',
        },
      ],
    };
    expect(shown(aligned(verel, brandt), [verel, brandt])).toEqual([
      'denied: asserts Velmora and Kestria would hold talks on the Dravik crossing next week | denies denied that Kestria had agreed to talks on the Dravik crossing',
    ]);
  });

  test('somebody asserts, somebody else refuses to confirm, in one report', () => {
    const both: ReadByHand = {
      ...verel,
      text: `${verel.text} Nadia Kolm refused to confirm any negotiations with Kestria on the crossing.`,
      entities: [{ name: 'Anton Verel' }, { name: 'Nadia Kolm' }],
      statements: [
        ...(verel.statements ?? []),
        {
          by: 'Nadia Kolm',
          cue: 'refused to confirm',
          says: 'any negotiations with Kestria on the crossing',
          act: 'refuse',
          polarity: 'unasserted',
        },
      ],
    };
    const { claims, entities } = aligned(both);
    expect(claims).toMatchObject([{ id: 'c1', relation: 'not-confirmed', groups: [{ accounts: [0, 1] }] }]);
    expect(claims[0]?.accounts.map(({ speakers }) => speakers)).toEqual([['E1'], ['E2']]);
    expect(entities.map(({ name }) => name)).toEqual(['Anton Verel', 'Nadia Kolm']);
  });

  test('a denial that points back takes up the accusation before it', () => {
    const report: ReadByHand = {
      id: 'r1',
      text: 'Kestria accused Velmora of blocking lorries at Dravik on purpose. Anton Verel dismissed the allegations.',
      entities: [{ type: 'LOC', name: 'Kestria' }, { name: 'Anton Verel' }],
      statements: [
        { by: 'Kestria', cue: 'accused', says: 'blocking lorries at Dravik on purpose', act: 'accuse' },
        { by: 'Anton Verel', cue: 'dismissed', says: 'the allegations', act: 'deny', polarity: 'denied' },
      ],
    };
    expect(shown(aligned(report), [report])).toEqual([
      'denied: accuses accused Velmora of blocking lorries at Dravik on purpose | denies dismissed the allegations',
    ]);
  });

  test('a denial in words of its own answers an accusation', () => {
    const accusing: ReadByHand = {
      id: 'r1',
      text: 'Kestria says the weight checks at Dravik are meant to hurt its exporters.',
      entities: [{ type: 'LOC', name: 'Kestria' }],
      statements: [
        { by: 'Kestria', cue: 'says', says: 'the weight checks at Dravik are meant to hurt its exporters', act: 'accuse' },
      ],
    };
    const denying: ReadByHand = {
      id: 'r2',
      text: 'Nadia Kolm denied that the weight checks were aimed at Kestrian exporters.',
      entities: [{ name: 'Nadia Kolm' }],
      statements: [
        {
          by: 'Nadia Kolm',
          cue: 'denied',
          says: 'that the weight checks were aimed at Kestrian exporters',
          act: 'deny',
          polarity: 'denied',
        },
      ],
    };
    // "says" adds nothing to a clause that accuses by itself; "denied" must be shown.
    expect(shown(aligned(accusing, denying), [accusing, denying])).toEqual([
      'denied: accuses the weight checks at Dravik are meant to hurt its exporters | denies denied that the weight checks were aimed at Kestrian exporters',
    ]);
  });

  test.each([
    ['a relay leaves the word to whom it relays', 'said', 'say', 'asserted', []],
    ['a denial speaks for itself, though another statement lies in it', 'denied', 'deny', 'denied', ['denies']],
    ['so does a refusal', 'would not confirm', 'refuse', 'unasserted', ['refuses']],
  ] as const)('%s', (_, cue, act, polarity, expected) => {
    const outer: ReadByHand = {
      id: 'r2',
      text: `Nadia Kolm on Friday ${cue} Kestria stated that talks on the Dravik crossing would be held next week.`,
      entities: [{ name: 'Nadia Kolm' }, { type: 'LOC', name: 'Kestria' }],
      statements: [
        {
          by: 'Nadia Kolm',
          cue,
          says: 'Kestria stated that talks on the Dravik crossing would be held next week',
          act,
          polarity,
        },
        { by: 'Kestria', cue: 'stated', says: 'talks on the Dravik crossing would be held next week', parent: 's1' },
      ],
    };
    const kolm = aligned(verel, outer)
      .claims.flatMap(({ accounts }) => accounts)
      .filter(({ statement, report }) => report === 'r2' && statement === 's1');
    expect(kolm.map(({ stand }) => stand)).toEqual(expected);
  });

  test.each([
    [
      'a denial of something else',
      'Tomas Brandt denied that the port of Lenz was short of fuel.',
      'the port of Lenz was short of fuel',
    ],
    ['a denial without an assertion', 'Tomas Brandt denied that he would resign.', 'he would resign'],
  ])('no claim: %s', (_, text, says) => {
    const other: ReadByHand = {
      id: 'r2',
      text,
      entities: [{ name: 'Tomas Brandt' }],
      statements: [{ by: 'Tomas Brandt', cue: 'denied', says, act: 'deny', polarity: 'denied' }],
    };
    expect(aligned(verel, other).claims).toEqual([]);
  });

  test('the same speaker denying himself is no second account', () => {
    const again: ReadByHand = {
      ...verel,
      id: 'r2',
      text: 'Anton Verel denied that Velmora and Kestria would hold talks on the Dravik crossing.',
      statements: [
        {
          by: 'Anton Verel',
          cue: 'denied',
          says: 'Velmora and Kestria would hold talks on the Dravik crossing',
          act: 'deny',
          polarity: 'denied',
        },
      ],
    };
    expect(aligned(verel, again).claims).toEqual([]);
  });

  const retold = (origin: string, links: ReadByHand['links'] = []): ReadByHand => ({
    ...verel,
    id: 'r2',
    origin,
    links,
    text: 'Anton Verel announced talks between Velmora and Kestria on the Dravik crossing for next week.',
    statements: [
      {
        by: 'Anton Verel',
        cue: 'announced',
        says: 'talks between Velmora and Kestria on the Dravik crossing for next week',
        act: 'announce',
      },
    ],
  });

  test('one speaker told by two outlets is one source; two speakers agree', () => {
    expect(aligned(verel, retold('or-2')).claims).toMatchObject([
      {
        relation: 'repeated',
        rule: 'one-source-alike@3',
        groups: [{ accounts: [0, 1], why: [{ kind: 'speaker', value: 'Anton Verel' }] }],
      },
    ]);
    const says = 'Velmora and Kestria would hold talks on the Dravik crossing next week';
    const maron: ReadByHand = {
      id: 'r3',
      text: `Ilse Maron confirmed that ${says}.`,
      entities: [{ name: 'Ilse Maron' }],
      statements: [{ by: 'Ilse Maron', cue: 'confirmed', says, act: 'confirm' }],
    };
    expect(aligned(verel, maron).claims).toMatchObject([
      {
        relation: 'agrees',
        groups: [
          { accounts: [0], why: [] },
          { accounts: [1], why: [] },
        ],
      },
    ]);
    expect(aligned(verel, retold('or-2'), maron).claims).toMatchObject([
      { relation: 'agrees', groups: [{ accounts: [0, 1] }, { accounts: [2] }] },
    ]);
  });

  test('one origin twice, or a copy, agrees with nobody', () => {
    expect(aligned({ ...verel, origin: 'or-1' }, retold('or-1')).claims).toEqual([]);
    const copied = retold('or-2', [
      { src: 'r1', kind: 'copy', words: 'talks between Velmora and Kestria on the Dravik crossing for next week', from: '0' },
    ]);
    expect(aligned(verel, copied).claims).toMatchObject([
      { relation: 'repeated', rule: 'copied-claim@1', groups: [{ accounts: [0, 1], why: [{ kind: 'copy', value: 'r1' }] }] },
    ]);
  });

  test('unlike numbers do not agree', () => {
    const of = (id: string, tonnes: string, by = 'Lena Orsk'): ReadByHand => ({
      id,
      text: `${by} said ${tonnes} tonnes of grain lay at Port Lenz waiting for barges.`,
      entities: [{ name: by }],
      statements: [{ by, cue: 'said', says: `${tonnes} tonnes of grain lay at Port Lenz waiting for barges` }],
    });
    expect(aligned(of('r1', '300'), of('r2', '300', 'Piotr Hask')).claims).toMatchObject([{ relation: 'agrees' }]);
    expect(aligned(of('r1', '300'), of('r2', '400')).claims).toEqual([]);
  });

  describe('an independent account adds', () => {
    const more = (origin: string, says: string, links: ReadByHand['links'] = []): ReadByHand => ({
      id: 'r3',
      published: '2024-03-08',
      origin,
      links,
      text: `Nadia Kolm said ${says}.`,
      entities: [{ name: 'Nadia Kolm' }],
      statements: [{ by: 'Nadia Kolm', cue: 'said', says }],
    });
    const relations = (third: ReadByHand): string[] =>
      aligned(verel, retold('or-2'), third).claims.map(({ relation }) => relation);
    const says = 'the talks on the Dravik crossing next week would also cover fishing licences';

    test('what no other report says of a question', () => {
      const given = [verel, retold('or-2'), more('or-3', says)];
      expect(shown(aligned(...given), given)[1]).toMatch(/^adds: .* \| asserts the talks on .* fishing licences$/u);
      expect(aligned(...given).claims[1]).toMatchObject({
        relation: 'adds',
        groups: [{ accounts: [0] }, { accounts: [1] }],
        about: { report: 'r3' },
      });
    });

    test.each([
      ['its origin speaks on the question already', more('or-2', says)],
      ['its words are copied', more('or-3', says, [{ src: 'r1', kind: 'background', words: says, from: '0' }])],
      ['it brings nothing new', more('or-3', 'Velmora and Kestria would hold talks on the Dravik crossing')],
      ['it speaks of another matter', more('or-3', 'the fishing licences of eleven trawlers would be renewed in autumn')],
    ])('not where %s', (_, third) => {
      expect(relations(third)).not.toContain('adds');
    });
  });

  test('the order in which reports come does not matter', () => {
    const reports = [verel, retold('or-2')].map(placed);
    expect(align(storyOf(reports), reports.toReversed())).toEqual(align(storyOf(reports), reports));
  });
});
