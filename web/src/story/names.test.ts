import { describe, expect, test } from 'vitest';
import { alsoWritten, type Entity, perhaps, suggestionsIn } from './names.ts';

describe('also written', () => {
  test.each<[what: string, name: string, names: readonly string[], also: readonly string[]]>([
    ['another spelling', 'Anton Verel', ['Anton Verel', 'Anton Verell', 'Verel'], ['Anton Verell']],
    ['the letters of a name', 'Norland Union', ['Norland Union', 'NU'], ['NU']],
    ['not the last name alone', 'Piotr Hask', ['Piotr Hask', 'Hask'], []],
    ['not the name in capitals', 'Tarsk', ['TARSK', 'Tarsk'], []],
    ['a word that only begins alike', 'Velmora', ['Velmora', 'Velmoran'], ['Velmoran']],
    ['each once', 'Lena Orsk', ['Lena Orsk', 'Helena Orsk', 'HELENA ORSK'], ['Helena Orsk']],
    ['not the name of its bearer', 'Verel', ['Verel', 'Verel’s'], []],
  ])('%s: %s', (_what, name, names, also) => {
    expect(alsoWritten({ name, names: [...names] })).toEqual(also);
  });
});

const entity = (id: string, name: string, suggested: readonly string[]): Entity => ({
  ...{ id, type: 'PER', name, names: [name], titles: [], in: [], joined: [] },
  suggested: suggested.map((one) => ({
    ...{ entity: one, rule: 'rough-spelling@1' },
    at: [
      { report: 'r1', span: [0, 5] },
      { report: 'r2', span: [3, 9] },
    ],
  })),
});

describe('may be the same', () => {
  const entities = [entity('E1', 'Anton Verel', ['E2']), entity('E2', 'Antun Verell', ['E1']), entity('E3', 'Nadia Kolm', [])];
  const all = suggestionsIn({ entities });

  test('each pair is told once', () => {
    expect(all.map(({ one, other }) => [one.name, other.name])).toEqual([['Anton Verel', 'Antun Verell']]);
  });

  test('of the other of the two, its own words come first', () => {
    expect(perhaps(all, 'E2').map(({ other, at }) => [other.id, at[0]?.report])).toEqual([['E1', 'r2']]);
    expect(perhaps(all, 'E3')).toEqual([]);
  });

  test('one that is not in the story is nobody', () => {
    expect(suggestionsIn({ entities: [entity('E1', 'Anton Verel', ['E9'])] })).toEqual([]);
  });
});
