import { describe, expect, test } from 'vitest';
import { otherWords, ownWords } from './lane-words.ts';
import { type Account, type Lane, lanesOf, type PersonStory, type Position, scaleOf } from './lanes.ts';

const account = (own: boolean, stand: Account['stand'], date: string | null, more: Partial<Account> = {}): Account => ({
  own,
  stand,
  date,
  speaker: own ? 'Anton Verel' : 'Kestria',
  act: 'say',
  polarity: 'asserted',
  report: `r-${date}`,
  span: [0, 4],
  words: 'that the crossing was closed',
  outlet: 'Tarsk Daily',
  agency: null,
  ...more,
});

const story = (...claims: (readonly Account[])[]): PersonStory => ({
  story: 'st-1',
  entity: 'E1',
  title: 'Dravik crossing',
  first: null,
  last: null,
  reports: 2,
  called: [],
  joined: [],
  suggested: [],
  claims: claims.map((accounts, i) => ({
    id: `st-1#c${i + 1}`,
    about: `matter ${i + 1}`,
    aboutAt: { report: 'r', span: [0, 4] },
    relation: 'denied',
    atMost: 2,
    accounts: [...accounts],
  })),
});

/** "own says 2031-03-04", "others denies again 2031-03-06" */
const drawn = ({ marks }: Lane): string[] =>
  marks.map(({ own, drawn: shape, again, day }) => `${own ? 'own' : 'others'} ${shape}${again ? ' again' : ''} ${day}`);

describe('a lane', () => {
  test.each([
    [
      'the first is filled, repeats are hollow, others are beside',
      [
        account(true, 'asserts', '2031-03-06'),
        account(true, 'asserts', '2031-03-04'),
        account(false, 'denies', '2031-03-05'),
        account(false, 'denies', '2031-03-06'),
      ],
      ['own says 2031-03-04', 'others denies 2031-03-05', 'own says again 2031-03-06', 'others denies again 2031-03-06'],
      'asserted 4 Mar, again 6 Mar',
      'others: Kestria denied',
    ],
    [
      'another stand is no repeat',
      [account(true, 'refuses', '2031-03-04'), account(true, 'asserts', '2031-03-09')],
      ['own holds 2031-03-04', 'own says 2031-03-09'],
      'refused to confirm 4 Mar; asserted 9 Mar',
      '',
    ],
    [
      'two reports of a day are one mark; another number is no repeat',
      [
        account(true, 'gives', '2031-03-04', { words: '20 lorries' }),
        account(true, 'gives', '2031-03-04', { words: '20 lorries', report: 'other' }),
        account(true, 'gives', '2031-03-05', { words: '30 lorries' }),
      ],
      ['own figures 2031-03-04', 'own figures 2031-03-05'],
      'gave a number 4 Mar and 5 Mar',
      '',
    ],
    [
      'what has no day comes last and is told in words',
      [account(true, 'denies', null), account(true, 'accuses', '2031-03-04')],
      ['own accuses 2031-03-04', 'own denies null'],
      'accused 4 Mar; denied without a date',
      '',
    ],
    [
      'a report that tells it of itself speaks for its outlet',
      [account(true, 'denies', '2031-03-04'), account(false, 'asserts', '2031-03-04', { speaker: null, outlet: null })],
      ['own denies 2031-03-04', 'others says 2031-03-04'],
      'denied 4 Mar',
      'others: a report whose outlet is not named asserted',
    ],
  ])('%s', (_why, accounts, marks, own, others) => {
    const [lane] = lanesOf([story(accounts)], []);
    if (lane === undefined) throw new Error('no lane');
    expect(drawn(lane)).toEqual(marks);
    expect([ownWords(lane), otherWords(lane)]).toEqual([own, others]);
  });

  test('whose last own word is the latest comes first', () => {
    const lanes = lanesOf(
      [
        story(
          [account(true, 'asserts', '2031-03-04')],
          [account(true, 'asserts', '2031-03-09')],
          [account(false, 'denies', '2031-03-20')],
        ),
      ],
      [],
    );
    expect(lanes.map(({ about }) => about)).toEqual(['matter 2', 'matter 1', 'matter 3']);
  });

  test('stands for a change of position: of a claim, or of two statements alike', () => {
    // the contract's lists of words come out as `never`: what they may be is not checked here
    const hit = (statement: string, date: string, act: 'say' | 'deny'): Position['earlier'] => ({
      report: 'r',
      statement,
      story: 'st-1',
      speaker: 'Anton Verel',
      speakers: ['Anton Verel'],
      act: act as never,
      polarity: (act === 'deny' ? 'denied' : 'asserted') as never,
      addressee: null,
      medium: 'unspecified' as never,
      through: [],
      verb: act === 'deny' ? 'denied' : 'said',
      words: 'that it would stay open',
      place: null,
      outlet: null,
      agency: null,
      date,
      source: [],
      cue: [[20, 24]],
      content: [[30, 53]],
      confidence: 1,
    });
    const pair = { earlier: hit('s1', '2031-03-03', 'say'), later: hit('s2', '2031-03-09', 'deny') };
    const lanes = lanesOf(
      [story([account(true, 'asserts', '2031-03-04')])],
      [
        { ...pair, rule: 'position-alike@1', claim: null },
        { ...pair, rule: 'position-claim@1', claim: 'st-1#c1' },
      ],
    );
    expect(lanes.map((lane) => [lane.turned, ...drawn(lane)])).toEqual([
      [true, 'own says 2031-03-03', 'own denies 2031-03-09'],
      [true, 'own says 2031-03-04'],
    ]);
  });
});

describe('the days over lanes', () => {
  test.each([
    [
      'of one year, its ends and what fits between',
      ['2031-03-04', '2031-03-05', '2031-03-12', '2031-03-20', '2031-03-21'],
      ['2031-03-04', '2031-03-12', '2031-03-21'],
      true,
    ],
    ['of several years, fewer', ['2029-01-01', '2029-06-01', '2031-01-01'], ['2029-01-01', '2031-01-01'], false],
    ['one day stands in the middle', ['2031-03-04'], ['2031-03-04'], true],
    ['none', [], [], true],
  ])('%s', (_which, days, ticks, oneYear) => {
    const scale = scaleOf([], days);
    expect([scale.ticks, scale.oneYear]).toEqual([ticks, oneYear]);
    for (const day of days) expect(scale.at(day)).toBeGreaterThanOrEqual(5.99);
    for (const day of days) expect(scale.at(day)).toBeLessThanOrEqual(94.01);
  });

  test('days that are near each other in many years are told apart, in their order', () => {
    const days = ['2021-01-01', '2031-03-03', '2031-03-04', '2031-03-09'];
    const places = days.map(scaleOf([], days).at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const [i, place] of places.entries()) if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(3);
    expect([places[0], places.at(-1)]).toEqual([6, 94]);
  });
});
