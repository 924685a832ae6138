import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../../src/api/contract.ts';
import { piecesOf } from './diff-pieces.ts';
import { daysOf, instantOf, momentShown, sinceIn } from './moments.ts';
import { visitBefore } from './visit.ts';

describe('the moment of the address', () => {
  test.each<[given: string | null, last: string | null, means: string | null]>([
    [null, '2024-03-09', '2024-03-08'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['2024-03-05', '2024-03-09', '2024-03-05'],
    ['2024-03-05T14:00:00Z', '2024-03-09', '2024-03-05T14:00:00Z'],
    ['last week', '2024-03-09T18:00:00Z', '2024-03-08'],
    [null, null, null],
    ['2024-03-05', null, '2024-03-05'],
    [null, '2024-03', null],
  ])('“%s” of a story whose last report is of %s: %s', (given, last, means) => {
    expect(sinceIn({ last }, given)?.moment ?? null).toBe(means);
  });

  test.each([
    ['2024-03-05', '5 Mar 2024'],
    ['2024-03-05T14:30:00Z', '5 Mar 2024, 14:30'],
  ])('%s is shown as %s', (moment, shown) => {
    expect(momentShown(moment)).toBe(shown);
  });

  test.each([
    ['2024-03-05', '2024-03-05T00:00:00Z'],
    ['2024-03-05T14:30', '2024-03-05T14:30:00Z'],
    ['2024-03-05T14:30:00+01:00', '2024-03-05T13:30:00Z'],
  ])('a report of %s came at %s', (date, at) => {
    expect(instantOf(date)).toBe(Date.parse(at));
  });

  test.each([null, '2024-03', 'soon'])('of “%s” it cannot be told', (date) => {
    expect(instantOf(date)).toBeNull();
  });
});

const report = (id: string, date: string | null) => ({ id, published: { date, assumed: [] } });

test('days to choose from: each once, the last first, without what has none', () => {
  const reports = [
    report('r1', '2024-03-05'),
    report('r2', '2024-03-07T08:00:00Z'),
    report('r3', '2024-03-05'),
    report('r4', null),
  ];
  expect(daysOf({ reports })).toEqual(['2024-03-07', '2024-03-05']);
});

test.each<[what: string, seen: readonly string[], since: string | null, unseen: readonly string[]]>([
  ['all had been seen', ['r1', 'r2', 'r3'], null, []],
  ['one came late, of an early day', ['r2', 'r3'], '2024-03-05', ['r1']],
  ['two: from the earlier on', ['r1'], '2024-03-06', ['r2', 'r3']],
])('since one was last here: %s', (_what, seen, since, unseen) => {
  const reports = [report('r1', '2024-03-05'), report('r2', '2024-03-06T10:00:00Z'), report('r3', '2024-03-07')];
  const at = '2024-03-08T10:00:00Z';
  expect(visitBefore({ reports } as unknown as Dossier, { at, seen })).toEqual({ at, since, unseen: new Set(unseen) });
});

describe('a sentence that was changed', () => {
  const text = 'A total of 21 drivers went home.';
  test('is cut at the words the other side lacks', () => {
    expect(piecesOf(text, { span: [0, 32], changed: [[11, 13]] }, false)).toEqual([
      { from: 0, words: 'A total of ', changed: false },
      { from: 11, words: '21', changed: true },
      { from: 13, words: ' drivers went home.', changed: false },
    ]);
  });

  test('is changed as a whole where it stands on one side alone', () => {
    expect(piecesOf(text, { span: [2, 7], changed: [] }, true)).toEqual([{ from: 2, words: 'total', changed: true }]);
  });

  test('shows of a long run its beginning and its end', () => {
    const long = `${'a'.repeat(900)}X${'b'.repeat(900)}`;
    const [before, changed, after] = piecesOf(long, { span: [0, long.length], changed: [[900, 901]] }, false);
    expect([before?.words.length, changed?.words, after?.words.length]).toEqual([803, 'X', 803]);
  });
});
