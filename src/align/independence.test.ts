import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { span } from '../model/span.ts';
import { nameKey } from '../story/hops.ts';
import { groupsOf } from './independence.ts';
import type { Basis } from './sources.ts';

const keyed = (names: readonly string[], key: (name: string) => string) =>
  new Map(names.map((name) => [key(name), { value: name, at: span(name, 0, name.length) }]));

/** "tarsk-1 of A: Verel via VNA by Tarsk Daily": report, origin, speakers, relays, publishers. */
function basis(words: string): Basis {
  const {
    report = '',
    origin = '',
    who = '',
    via = '',
    by = '',
  } = /^(?<report>\S+) of (?<origin>\w+):(?: (?!via|by)(?<who>.+?))?(?: via (?<via>.+?))?(?: by (?<by>.+))?$/u.exec(words)
    ?.groups ?? {};
  const list = (names: string | undefined): string[] => (names ? names.split(' and ') : []);
  return {
    report,
    origin: `or-${origin}`,
    speakers: keyed(list(who), (name) => name),
    relays: keyed(list(via), nameKey),
    publishers: keyed(list(by), nameKey),
    copy: null,
  };
}

const shown = (accounts: readonly Basis[]): string =>
  groupsOf(accounts)
    .map(({ accounts: all, why }) => [all.join(' '), ...why.map(({ kind, value }) => `${kind} ${value}`)].join(', '))
    .join(' | ');

type Case = readonly [says: string, accounts: readonly string[], groups: string];
const CASES: readonly Case[] = [
  ['two outlets, two speakers', ['a of A: Verel', 'b of B: Maron'], '0 | 1'],
  ['two outlets, nobody named in either', ['a of A:', 'b of B:'], '0 | 1'],
  [
    'five outlets quote one president',
    ['a of A: Verel', 'b of B: Verel', 'c of C: Verel', 'd of D: Verel', 'e of E: Verel'],
    '0 1 2 3 4, speaker Verel',
  ],
  ['two reports of one origin', ['a of A: Verel', 'b of A: Maron'], '0 1, origin or-A'],
  ['two sides in one report', ['a of A: Verel', 'a of A: Maron'], '0 1, report a'],
  ['one origin and one speaker: both are said', ['a of A: Verel', 'b of A: Verel'], '0 1, origin or-A, speaker Verel'],
  ['one of two joint speakers', ['a of A: Verel and Maron', 'b of B: Maron'], '0 1, speaker Maron'],
  ['a relayed agency and its own copy', ['a of A: by VNA', 'b of B: via VNA by Belhaven Post'], '0 1, relay VNA'],
  ['the agency under two of its names', ['a of A: by Associated Press', 'b of B: via AP'], '0 1, relay AP'],
  ['two who relay one agency', ['a of A: Verel via VNA', 'b of B: Maron via VNA'], '0 1, relay VNA'],
  [
    'two reports of one outlet are not dependent for that',
    ['a of A: Verel by Tarsk Daily', 'b of B: Maron by Tarsk Daily'],
    '0 | 1',
  ],
  ['another agency', ['a of A: by Coastwire', 'b of B: via VNA'], '0 | 1'],
  [
    'both sides in every report are two sources still',
    ['a of A: Verel', 'b of B: Verel', 'b of B: Maron', 'c of C: Maron'],
    '0 1, speaker Verel | 2 3, speaker Maron',
  ],
  ['three reports, one of which has both', ['a of A: Verel', 'b of B: Verel', 'b of B: Maron'], '0 1, speaker Verel | 2'],
  [
    'the agency, who relays it, and who answers there',
    ['a of A: Verel by VNA', 'b of B: Verel via VNA', 'b of B: Maron'],
    '0 1, speaker Verel, relay VNA | 2',
  ],
  ['nothing', [], ''],
];

describe('accounts of one claim', () => {
  test.each(CASES)('%s', (_, accounts, groups) => {
    expect(shown(accounts.map(basis))).toBe(groups);
  });

  test('a reason says which accounts, and the words in each', () => {
    const [group] = groupsOf(['a of A: Verel', 'b of B: Verel'].map(basis));
    const at = span('Anton', 0, 5);
    expect(group?.why).toEqual([
      {
        kind: 'speaker',
        value: 'Verel',
        speakers: ['Verel'],
        at: [
          { account: 0, span: at },
          { account: 1, span: at },
        ],
      },
    ]);
  });
});

const account = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('', ' Verel', ' Maron', ' Hask'), fc.constantFrom('', ' via VNA'))
  .map(([origin, who, via]) => basis(`${origin.toLowerCase()} of ${origin}:${who}${via} by ${origin === 'A' ? 'VNA' : 'Post'}`));
const accounts = fc.array(account, { maxLength: 9 });

describe('whatever the accounts', () => {
  test('each is in one group, and no two heads share anything', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const groups = groupsOf(all);
        expect(groups.flatMap((group) => group.accounts).toSorted((a, b) => a - b)).toEqual(all.map((_, i) => i));
        for (const group of groups) {
          for (const one of group.accounts.slice(1)) expect(group.why.length, `${one}`).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('no more groups than origins, and a copy of any of them adds none', () => {
    fc.assert(
      fc.property(accounts, fc.nat(), (all, which) => {
        const groups = groupsOf(all).length;
        expect(groups).toBeLessThanOrEqual(new Set(all.map(({ origin }) => origin)).size);
        const copied = all[which % Math.max(1, all.length)];
        if (copied !== undefined) expect(groupsOf([...all, { ...copied, report: 'copy' }])).toHaveLength(groups);
      }),
    );
  });

  test('what was copied changes no count, whoever publishes it and is named in it, and stands with what it was copied from', () => {
    fc.assert(
      fc.property(accounts, account, fc.nat(), (all, other, which) => {
        if (all.length === 0) return;
        const from = which % all.length;
        const at = span('Anton', 0, 5);
        const groups = groupsOf([...all, { ...other, origin: 'or-Z', copy: { account: from, from: at, at } }]);
        expect(groups).toHaveLength(groupsOf(all).length);
        const own = groups.find((group) => group.accounts.includes(all.length));
        expect(own?.accounts).toContain(from);
        expect(own?.why.filter(({ kind }) => kind === 'copy').map((one) => one.at.map((place) => place.account))).toEqual([
          [from, all.length],
        ]);
      }),
    );
  });

  test('no set of independent accounts is larger', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const apart = (i: number, j: number): boolean => groupsOf([i, j].flatMap((place) => all[place] ?? [])).length === 2;
        const alone = (places: readonly number[]): boolean =>
          places.every((i, n) => places.slice(n + 1).every((j) => apart(i, j)));
        let most = 0;
        for (let set = 0; set < 1 << all.length; set += 1) {
          const places = all.flatMap((_, i) => (((set >> i) & 1) === 1 ? [i] : []));
          if (places.length > most && alone(places)) most = places.length;
        }
        expect(groupsOf(all)).toHaveLength(most);
      }),
      { numRuns: 30 },
    );
  });

  test('many accounts of many speakers are grouped at once', () => {
    const all = Array.from({ length: 600 }, (_, i) => basis(`r${i} of O${i}: S${i % 40} and S${(i * 7) % 40}`));
    expect(groupsOf(all).length).toBeGreaterThan(1);
  });
});
