import { expect, test } from 'vitest';
import { COUNTRIES, countryNamed, countryOf, countryOfCapital, countryOfDemonym } from './countries.ts';

test.each([
  ['Poland', 'POL'],
  ['Polish', 'POL'],
  ['Poles', 'POL'],
  ['Warsaw', 'POL'],
  ['the Netherlands', 'NLD'],
  ['The Hague', 'NLD'],
  ['Minsk', 'BLR'],
  ['U.S.', 'USA'],
  ['Côte d’Ivoire', 'CIV'],
  ['Nuku’alofa', 'TON'],
])('%s is of %s', (text, code) => {
  expect(countryOf(text)?.code).toBe(code);
});

test.each(['us', 'car', 'Harrow', 'Velmora', '', 'constructor', '__proto__'])('"%s" is no country', (text) => {
  expect(countryOf(text)).toBeNull();
});

test('name, people and capital are told apart', () => {
  expect(countryNamed('Minsk')).toBeNull();
  expect(countryOfDemonym('Minsk')).toBeNull();
  expect(countryOfCapital('Minsk')?.name).toBe('Belarus');
  expect(countryOfCapital('Belarus')).toBeNull();
});

test('every row is whole: a code of its own and a name', () => {
  expect(COUNTRIES.filter(({ code, name }) => !/^[A-Z]{3}$/u.test(code) || name === '')).toEqual([]);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.length).toBeGreaterThan(200);
});
