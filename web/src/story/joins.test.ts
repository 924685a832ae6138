import { describe, expect, test } from 'vitest';
import { type AccountReason, accountReason, briefly } from './claim-groups.ts';
import { briefReasons, copiedShown, type OriginReason, tieBetween } from './joins.ts';

const copy = (report: string, of: string): OriginReason => ({ kind: 'copy', report, of, share: 0.5, passages: [] });
const agency = (value: string, ...reports: string[]): OriginReason => ({
  kind: 'agency',
  value,
  reports: reports.map((report) => ({ report, span: null })),
});
const revision: OriginReason = { kind: 'revision', report: 'r3', of: 'r2' };

describe('why reports are one origin, in few words', () => {
  test.each<[string, readonly OriginReason[], string]>([
    ['an agency', [agency('VNA', 'r1', 'r2')], 'VNA copy'],
    ['a copy', [copy('r2', 'r1')], '1 copied another'],
    ['one that copied two counts once', [copy('r2', 'r1'), copy('r2', 'r0')], '1 copied another'],
    [
      'several reasons',
      [agency('VNA', 'r1', 'r2'), copy('r4', 'r1'), copy('r5', 'r1'), revision],
      'VNA copy; 2 copied others; 1 is a changed text of another',
    ],
    ['nothing', [], ''],
  ])('%s', (_what, why, words) => {
    expect(briefReasons(why)).toBe(words);
  });

  test.each<[string, readonly OriginReason[], string | null]>([
    ['both carry the slug', [agency('VNA', 'r1', 'r2')], 'both are VNA copy'],
    ['one of them carries it', [agency('VNA', 'r1', 'r9')], null],
    ['the one copied the other', [copy('r2', 'r1')], 'one copied the other'],
    ['the other copied the one', [copy('r1', 'r2')], 'one copied the other'],
    ['both copied a third', [copy('r1', 'r0'), copy('r2', 'r0')], null],
  ])('of two of its reports: %s', (_what, why, words) => {
    expect(tieBetween(why, 'r1', 'r2')).toBe(words);
  });
});

describe('how much was copied', () => {
  const sentences: [number, number][] = [
    [0, 20],
    [21, 40],
    [41, 70],
  ];
  test.each<[string, [number, number][], string]>([
    ['one sentence as a whole', [[0, 20]], '1 sentence'],
    ['a passage over two sentences', [[0, 40]], '2 sentences'],
    ['all but its full stop', [[0, 19]], '1 sentence'],
    ['one and a half', [[0, 35]], '1 sentence'],
    [
      'parts of sentences',
      [
        [2, 18],
        [45, 60],
      ],
      '2 passages',
    ],
  ])('%s', (_what, spans, words) => {
    const passages = spans.map((t) => ({ t, s: t }));
    expect(copiedShown({ passages }, { sentences })).toBe(words);
  });
});

describe('why accounts count once', () => {
  const reason = (kind: AccountReason['kind'], value: string, many: number): AccountReason => ({
    kind,
    value,
    speakers: [],
    at: Array.from({ length: many }, (_, account) => ({ account, report: `r${account}`, span: null })),
  });
  const letterOf = (id: string) => (id === 'or-1' ? 'A' : undefined);

  test.each<[AccountReason, string]>([
    [reason('report', 'r1', 2), 'both stand in one report'],
    [reason('origin', 'or-1', 3), 'all 3 stand in reports of one origin, A'],
    [reason('origin', 'or-9', 2), 'both stand in reports of one origin'],
    [reason('speaker', 'Ilse Maron; Anton Verel', 2), 'both rest on the words of Ilse Maron, Anton Verel'],
    [reason('relay', 'VNA', 4), 'all 4 came through VNA'],
    [reason('copy', 'r0', 2), 'one was copied from the other'],
    [reason('copy', 'r0', 4), '3 were copied from one'],
  ])('%j', (one, words) => {
    expect(accountReason(one, letterOf)).toBe(words);
  });

  test.each([
    ['nothing ties them', [[0], [1]], 'Nothing found ties these accounts to each other.'],
    ['two of three', [[0, 2], [1]], '2 accounts count once: both rest on the words of Ilse Maron.'],
  ])('in a sentence: %s', (_what, groups, words) => {
    const claim = {
      independent: {
        atMost: groups.length,
        groups: groups.map((accounts) => ({ accounts, why: accounts.length > 1 ? [reason('speaker', 'Ilse Maron', 2)] : [] })),
      },
    };
    expect(briefly(claim as unknown as Parameters<typeof briefly>[0], letterOf)).toBe(words);
  });
});
