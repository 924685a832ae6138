import { describe, expect, test } from 'vitest';
import { acrossStories, type Known } from './across-stories.ts';

/** "Foreign Minister Ilse Maron, Maron": a title before the colon, then names, the fullest first. An organisation or a place says so. */
function known(id: string, words: string, given: Partial<Known> = {}): Known {
  const [, type = 'PER', title = '', names = ''] = /^(?:(ORG|LOC) )?(?:(.+): )?(.+)$/u.exec(words) ?? [];
  const all = names.split(', ');
  const titles = title === '' ? [] : [{ title, date: '2031-05-01' }];
  return {
    id,
    type: type as Known['type'],
    name: all[0] ?? '',
    names: all,
    titles,
    merged: false,
    apart: [],
    joins: [],
    ...given,
  };
}

/** "a b | c": who is one with whom. */
const shown = (all: readonly Known[]): string =>
  acrossStories(all)
    .groups.map((group) => group.map(({ id }) => id).join(' '))
    .join(' | ');

/** Every order in which they may come. */
function* orders<T>(all: readonly T[]): Generator<readonly T[]> {
  if (all.length < 2) yield all;
  for (const [i, one] of all.entries())
    for (const rest of orders([...all.slice(0, i), ...all.slice(i + 1)])) yield [one, ...rest];
}

describe('who is one over several stories', () => {
  test.each<[people: string[], groups: string, why: string]>([
    [['Anton Verel', 'Anton Verel, Verel'], 'a b', 'one full name'],
    [['Anton Verel', 'Nadia Verel'], 'a | b', 'one surname, two first names'],
    [['Verel', 'Verel'], 'a | b', 'a surname alone, twice'],
    [['Anton Verel', 'Verel'], 'a | b', 'a surname alone beside a full name'],
    [['Anton Verel', 'Nadia Verel', 'Verel'], 'a | b | c', 'a surname that two people bear'],
    [['Velmoran President: Anton Verel', 'Velmoran President: Verel'], 'a b', 'a surname with the office'],
    [
      ['Velmoran President: Anton Verel', 'Velmoran President: Piotr Verel', 'Velmoran President: Verel'],
      'a | b | c',
      'the office, and a surname that two who held it bear',
    ],
    [['Anton Verel', 'Anton W. Verel', 'Anton H. K. Verel'], 'a | b | c', 'short for two who are two'],
    [['Anton Verel', 'Anton W. Verel'], 'a b', 'short for one'],
    [['ORG Velmoran News Agency, VNA', 'ORG VNA', 'ORG Velmoran News Agency'], 'a b c', 'an acronym and its name'],
    [
      ['ORG Velmoran News Agency', 'ORG Veterans’ National Association', 'ORG VNA'],
      'a | b | c',
      'an acronym of two bodies joins neither, and joins them not',
    ],
    [['ORG Foreign Ministry', 'ORG Foreign Ministry'], 'a | b', 'every country has one'],
    [['ORG Velmoran Foreign Ministry', 'ORG Velmoran Foreign Ministry, Foreign Ministry'], 'a b', 'this one is Velmora’s'],
    [['ORG Coastwire', 'ORG Coastwire'], 'a b', 'a name of its own'],
    [['LOC Dravik', 'LOC DRAVIK', 'LOC Port Lenz'], 'a b | c', 'places'],
    [['LOC Dravik', 'ORG Dravik'], 'a | b', 'a place is no organisation'],
  ])('%j: %s (%s), in any order', (people, groups) => {
    const all = people.map((words, i) => known('abcdef'.charAt(i), words));
    for (const order of orders(all)) expect(shown(order)).toBe(groups);
  });

  test('a name that says nothing of itself stays apart in any number', () => {
    const many = Array.from({ length: 900 }, (_, i) => known(`x${i}`, 'Brandt'));
    expect(acrossStories([known('a', 'Tomas Brandt'), ...many]).groups).toHaveLength(901);
  });

  test('ten thousand stories of one are one', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      known(`x${i}`, i % 2 === 0 ? 'Anton Verel, Verel' : 'President: Anton Verel'),
    );
    expect(acrossStories(many).groups).toHaveLength(1);
  });
});

describe('what an analyst decided', () => {
  const verel = known('a', 'Anton Verel, Verel');
  test('joins names that say nothing of each other, in every story', () => {
    const joined = known('b', 'Anton Verel, Toni Werelski', { merged: true });
    const other = known('c', 'Toni Werelski');
    expect(shown([verel, other])).toBe('a | c');
    for (const order of orders([verel, joined, other])) expect(shown(order)).toBe('a b c');
  });

  test('joins who stands in two stories, whatever they are called, and all who are one with either', () => {
    const joins = ['co-1'];
    const given = [
      known('a', 'Anton Verel', { joins }),
      known('b', 'Toni Werelski', { joins }),
      known('c', 'Toni Werelski'),
      known('d', 'Velmoran President: Anton Verel'),
      known('e', 'Ilse Maron'),
    ];
    for (const order of orders(given)) expect(shown(order)).toBe('a b c d | e');
    const chain = [
      known('a', 'Orsk', { joins }),
      known('b', 'Maron', { joins: ['co-1', 'co-2'] }),
      known('c', 'Hask', { joins: ['co-2'] }),
    ];
    for (const order of orders(chain)) expect(shown(order)).toBe('a b c');
  });

  test('joins what was taken out of somebody with another, who is then two with the first as well', () => {
    const out = known('b', 'Anton Verel', { apart: ['a'], joins: ['co-1'] });
    const other = known('c', 'Anton Verel', { joins: ['co-1'] });
    for (const order of orders([verel, out, other, known('d', 'Anton Verel')])) expect(shown(order)).toBe('a d | b c');
  });

  test('what was taken out of somebody never goes back', () => {
    const out = known('b', 'Anton Verel', { apart: ['a'] });
    const elsewhere = known('c', 'Anton Verel');
    for (const order of orders([verel, out, elsewhere])) expect(shown(order)).toBe('a c | b');
  });

  test('what was taken out may be somebody else for certain', () => {
    const out = known('b', 'Velmoran President: Verel', { apart: ['a'] });
    const other = known('c', 'Velmoran President: Piotr Verel');
    for (const order of orders([verel, out, other])) expect(shown(order)).toBe('a | b c');
  });
});

test('who may be one is told, and not applied', () => {
  const likely = (...people: string[]) =>
    acrossStories(people.map((words, i) => known('abc'.charAt(i), words))).likely.map(({ a, b, words }) => [
      a.id,
      b.id,
      ...words,
    ]);
  expect(likely('Anton Verel', 'A. Verel')).toEqual([['a', 'b', 'Anton Verel', 'A. Verel']]);
  expect(likely('ORG Foreign Ministry', 'ORG Foreign Ministry')).toEqual([['a', 'b', 'Foreign Ministry', 'Foreign Ministry']]);
  expect(likely('Anton Verel', 'Nadia Verel')).toEqual([]);
  expect(likely('Anton Verel', 'Anton Verel')).toEqual([]);
});
