import { describe, expect, test } from 'vitest';
import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { editedSpans, type Passage, pairing, passageAt, sharedSpans } from './passages.ts';

type Link = DossierReport['links'][number];

const link = (src: string, t: [number, number], s: [number, number], edits: Link['edits'] = []): Link => ({
  t,
  src,
  s,
  kind: 'copy',
  likeness: 1,
  edits,
  rule: 'reuse@1',
});

const joinedBy = (report: string, of: string): Dossier =>
  ({
    reports: [],
    claims: [],
    origins: [{ id: 'or-1', reports: [], why: [{ kind: 'copy', report, of, share: 0.5, passages: [{ t: [5, 9], s: [1, 5] }] }] }],
  }) as unknown as Dossier;

describe('what two reports share', () => {
  const post = {
    id: 'post',
    links: [link('vna', [50, 60], [0, 10]), link('vna', [10, 20], [30, 40]), link('daily', [0, 5], [0, 5])],
  };
  const vna = { id: 'vna', links: [] };

  test.each([
    ['the later one first', post, vna, true],
    ['the earlier one first', vna, post, false],
  ])('in the order of the later one, links to a third left out: %s', (_what, one, other, isLater) => {
    const found = pairing(one, other, null);
    expect(found.isLater).toBe(isLater);
    expect(sharedSpans(found.passages, 't')).toEqual([
      [10, 20],
      [50, 60],
    ]);
    expect(sharedSpans(found.passages, 's')).toEqual([
      [30, 40],
      [0, 10],
    ]);
  });

  test.each([
    ['no link names the source, the join does', joinedBy('post', 'tarsk'), [[5, 9]]],
    ['the join is of others', joinedBy('post', 'vna'), []],
    ['the story has not come', null, []],
  ])('%s', (_what, story, shared) => {
    expect(sharedSpans(pairing(post, { id: 'tarsk', links: [] }, story).passages, 't')).toEqual(shared);
  });

  test('words that stand on one side only are marked there alone', () => {
    const edits: Link['edits'] = [
      { t: [12, 14], s: [32, 34] },
      { t: null, s: [36, 39] },
    ];
    const { passages } = pairing({ id: 'post', links: [link('vna', [10, 20], [30, 40], edits)] }, vna, null);
    expect(editedSpans(passages, 't')).toEqual([[12, 14]]);
    expect(editedSpans(passages, 's')).toEqual([
      [32, 34],
      [36, 39],
    ]);
  });
});

describe('the passage that a link picks', () => {
  const passages = [
    { t: [10, 20], s: [70, 80] },
    { t: [15, 40], s: [30, 55] },
    { t: [60, 90], s: [0, 30] },
  ] as unknown as readonly Passage[];

  test.each<[string, 't' | 's', [number, number], number]>([
    ['just these words', 't', [15, 40], 1],
    ['just these words of the other side', 's', [0, 30], 2],
    ['a sentence inside', 't', [65, 70], 2],
    ['more than the passage: the first it touches', 't', [0, 100], 0],
    ['between two: the next', 't', [45, 50], 2],
    ['behind all: the last', 't', [95, 99], 2],
  ])('%s', (_what, side, span, place) => {
    expect(passageAt(passages, side, span)).toBe(place);
  });

  test('is none where nothing is shared', () => {
    expect(passageAt([], 't', [0, 1])).toBe(-1);
  });
});

describe('accounts of one claim in two reports', () => {
  const account = (report: string, stand: string, span: [number, number]) => ({
    report,
    stand,
    span,
    statement: 's1',
    speakers: [],
  });
  const claim = (id: string, relation: string, ...accounts: readonly object[]) => ({ id, relation, accounts });
  const story = (...claims: readonly object[]): Dossier =>
    ({ reports: [{ id: 'vna' }, { id: 'post' }], origins: [], claims }) as unknown as Dossier;
  const [vna, post] = [
    { id: 'vna', links: [] },
    { id: 'post', links: [] },
  ];
  const shown = (found: readonly Passage[]) => found.map(({ kind, t, s }) => [kind, t, s]);

  test.each([
    ['denied', 'differs'],
    ['not-confirmed', 'differs'],
    ['differs', 'differs'],
    ['agrees', 'alike'],
    ['repeated', 'alike'],
  ])('a claim that is “%s” is drawn as “%s”, the later report’s words first', (relation, kind) => {
    const told = story(claim('c1', relation, account('vna', 'asserts', [1, 5]), account('post', 'denies', [7, 9])));
    const found = pairing(vna, post, told);
    expect([found.isLater, shown(found.passages)]).toEqual([false, [[kind, [7, 9], [1, 5]]]]);
  });

  test('of several accounts those of other stands are laid beside each other', () => {
    const told = story(
      claim(
        'c1',
        'denied',
        account('vna', 'asserts', [1, 5]),
        account('post', 'asserts', [2, 4]),
        account('post', 'denies', [7, 9]),
      ),
    );
    expect(shown(pairing(post, vna, told).passages)).toEqual([['differs', [7, 9], [1, 5]]]);
  });

  test('no words begin two of them: an address could not tell them apart', () => {
    const told = story(
      claim('c1', 'agrees', account('vna', 'asserts', [1, 5]), account('post', 'asserts', [7, 9])),
      claim('c2', 'denied', account('vna', 'asserts', [1, 5]), account('post', 'denies', [20, 30])),
    );
    expect(shown(pairing(post, vna, told).passages)).toEqual([['differs', [20, 30], [1, 5]]]);
  });

  test.each([
    ['told alike, where it was copied', 'agrees', [0, 20], [40, 60], 1],
    ['told alike, elsewhere', 'agrees', [80, 90], [80, 90], 2],
    ['a number changed in a copied passage', 'differs', [4, 6], [44, 46], 1],
    ['a denial of what stands in a copied passage', 'denied', [4, 6], [80, 90], 2],
  ] as const)('beside a copied passage: %s', (_what, relation, s, t, many) => {
    const told = story(claim('c1', relation, account('vna', 'asserts', [...s]), account('post', 'denies', [...t])));
    const copied = { id: 'post', links: [link('vna', [40, 60], [0, 20])] };
    expect(pairing(copied, vna, told).passages).toHaveLength(many);
  });

  test('a claim of which one report is silent joins nothing', () => {
    expect(pairing(post, vna, story(claim('c1', 'denied', account('vna', 'asserts', [1, 5])))).passages).toEqual([]);
  });
});
