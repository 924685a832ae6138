import { expect, test } from 'vitest';
import { storyEntity } from '../../test/story-entity.ts';
import { governmentsOf } from './governments.ts';

test.each<[string, string, string, string[]]>([
  ['the capital and the government', 'LOC Warsaw', 'ORG Polish government', ['E1 > E2']],
  ['a country no list knows', 'LOC Velmora', 'ORG the Velmoran government', ['E1 > E2']],
  ['the government of', 'LOC Poland', 'ORG government of Poland', ['E1 > E2']],
  ['without a government, the capital speaks for the country', 'LOC Poland', 'LOC Warsaw', ['E2 > E1']],
  ['another country', 'LOC Kestria', 'ORG Velmoran government', []],
  ['another city', 'LOC Krakow', 'ORG Polish government', []],
  ['the government before it', 'LOC Velmora', 'ORG former Velmoran government', []],
  ['the government of a province', 'LOC Velmora', 'ORG regional government', []],
  ['a ministry is no government', 'LOC Poland', 'ORG Polish foreign ministry', []],
  ['a country that acts, taken for a person', 'LOC Kestria', 'PER Kestria', ['E2 > E1']],
  ['a person of that surname', 'LOC Kestria', 'PER Anna Kestria', []],
  ['a person of that name', 'PER Warsaw', 'ORG Polish government', []],
])('%s', (_, first, second, expected) => {
  const entities = [first, second].map((one, i) => storyEntity(`E${i + 1}`, one));
  expect(Array.from(governmentsOf(entities), ([id, of]) => `${id} > ${of}`)).toEqual(expected);
});
