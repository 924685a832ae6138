import { describe, expect, test } from 'vitest';
import { affiliationLexicon, builtInLexicon } from './affiliation-lexicon.ts';
import { keyOf, nameWords, RowError } from './affiliation-rows.ts';
import { COUNTRIES } from './countries.ts';

const named = (extra: string, name: string) => affiliationLexicon(extra).names.get(keyOf(name));

describe('a row of a user’s file', () => {
  const rows: readonly (readonly [row: string, name: string, code: string | null, why: string])[] = [
    ['country VEL | Velmora | Velmoran | Tarsk | Republic of Velmora', 'Velmora', 'VEL', 'its name'],
    ['country VEL | Velmora | Velmoran | Tarsk | Republic of Velmora', 'Velmorans', 'VEL', 'its people'],
    ['country VEL | Velmora | Velmoran | Tarsk | Republic of Velmora', 'Tarsk', 'VEL', 'its capital'],
    ['country VEL | Velmora | Velmoran | Tarsk | Republic of Velmora', 'Republic of Velmora', 'VEL', 'another name'],
    ['  place VEL | Port Lenz, Dravik  ', 'Dravik', 'VEL', 'the second of a list'],
    ['organisation IGO | Norland Union, NU', 'Norland Union', 'IGO', 'an organisation'],
    ['organisation - REB | Dravik Front', 'Dravik Front', null, 'an organisation of no country'],
    ['place VEL | Geneva', 'Geneva', 'VEL', 'goes before the built-in row'],
    ['# place VEL | Geneva\n\nplace VEL | Dravik', 'Geneva', 'CHE', 'a remark is none'],
  ];
  test.each(rows)('%s: %s is of %s, %s', (row, name, code) => expect(named(row, name)?.code ?? null).toBe(code));

  test('tells who held an office', () => {
    const { holders, surnames } = affiliationLexicon('person VEL GOV | Anton J. Verel, Werel | 2011-');
    expect(holders.get('anton verel')).toMatchObject([{ code: 'VEL', sector: 'GOV', from: 2011, to: null }]);
    expect(surnames.get('werel')).toMatchObject([{ code: 'VEL' }]);
  });

  test('goes before a person of that name', () => {
    const { holders } = affiliationLexicon('person VEL GOV | Tony Blair');
    expect(holders.get('tony blair')).toMatchObject([{ code: 'VEL' }]);
  });

  test('tells a role', () => {
    expect(affiliationLexicon('sector REB | mountain brigades').roles.get('mountain brigades')).toEqual({
      sector: 'REB',
      general: false,
    });
  });

  test.each([
    ['place VEL', 'line 1: a name must follow the first |'],
    ['\nplaces VEL | Dravik', 'line 2: “places” is none of country'],
    ['place vel | Dravik', 'line 1: “vel” is no code'],
    ['# who\nperson VEL KING | Anton Verel', 'line 2: “KING” is none of GOV'],
    ['sector XYZ | brigades', 'line 1: “XYZ” is none of GOV'],
    ['person VEL | Anton Verel | lately', 'line 1: “lately” are no years'],
  ])('%j is refused: %s', (rows, message) => {
    expect(() => affiliationLexicon(rows)).toThrow(RowError);
    expect(() => affiliationLexicon(rows)).toThrow(message);
  });
});

describe('the built-in lexicon', () => {
  const lexicon = builtInLexicon();

  test('has every row in order', () => expect(() => affiliationLexicon()).not.toThrow());

  test.each(COUNTRIES.map(({ code, name }) => [name, code]))('%s is %s', (name, code) => {
    expect(lexicon.names.get(keyOf(name))?.code).toBe(code);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is nothing', (word) => {
    expect(lexicon.names.get(word)).toBeUndefined();
    expect(lexicon.surnames.get(word)).toBeUndefined();
  });

  test.each(['Port Lenz', 'TG', 'Route 12', 'x'.repeat(60), 'x'.repeat(61), 'x'.repeat(70), `${'x '.repeat(40)}x`, 'Verel’s'])(
    'a name is its words: %s',
    (name) => expect(keyOf(name)).toBe([...nameWords(name)].map(({ word }) => word).join(' ')),
  );

  test('names with diacritics, dots and hyphens are one', () => {
    expect(keyOf('Côte d’Ivoire')).toBe(keyOf("Cote d'Ivoire"));
    expect(keyOf('U.N.')).toBe(keyOf('UN'));
    expect(keyOf('al-Qaeda')).toBe(keyOf('Al Qaeda'));
  });
});
