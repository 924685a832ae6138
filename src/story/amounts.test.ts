import { expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { stem } from '../reuse/stem.ts';
import { keyOf } from '../reuse/words.ts';
import { measure } from './amounts.ts';
import { features } from './features.ts';

const THINGS = new Map([
  ...['dead', 'hurt', 'missing', 'magnitude', '$', '€'].map((name) => [measure(name), name] as const),
  ...['dockers', 'countries', 'quakes'].map((word) => [keyOf(stem(word)), word] as const),
]);

test.each<readonly [text: string, amounts: string, why: string]>([
  ['An earthquake of magnitude 6.1 struck.', 'magnitude 6.1', 'the measure before it'],
  ['A magnitude-6.1 earthquake struck.', 'magnitude 6.1', 'joined by a hyphen'],
  ['A 6.1-magnitude earthquake struck.', 'magnitude 6.1', 'the measure behind it'],
  ['The earthquake measured 6.1 on the Richter scale.', 'magnitude 6.1', 'the scale'],
  ['A strong 6.1 quake struck.', 'magnitude 6.1', 'a decimal before a quake'],
  ['There were 6 quakes.', 'quakes 6', 'a number of quakes is no magnitude'],
  ['The fire killed at least 12 people.', 'dead 12', 'the deed before the number'],
  ['The fire left 12 people dead.', 'dead 12', 'behind it'],
  ['12 people were killed in the fire.', 'dead 12', 'behind "people were"'],
  ['The death toll has risen to 1,200.', 'dead 1200', 'a toll that rises'],
  ['The fire left 12 dead, 40 injured and 7 missing.', 'dead 12, hurt 40, missing 7', 'each with its own word'],
  ['The fire killed 12 and injured 40.', 'dead 12, hurt 40', 'each with its own verb'],
  ['The fire killed two people.', '', 'so few fit any fire'],
  ['The union said 400 dockers had walked out.', 'dockers 400', 'what is counted'],
  ['Leaders of nine countries came.', 'countries 9', 'in letters'],
  ['A court fined the company $40 million.', '$ 40000000', 'money by its sign'],
  ['The bridge cost 3.5 million euros.', '€ 3500000', 'money by its word'],
  ['It has stood there since 1998.', '', 'a year'],
  ['It happened on March 14 at 10:30.', '', 'a day and an hour'],
  ['Nadia Kolm, 44, lives 30 kilometres away.', '', 'an age and a way'],
  ['More than 400 people fled.', '', 'people, of whom anything may be told'],
  ['It rained. It rained again. The storm killed 12 people.', '', 'not in the first sentences'],
])('%s', async (text, amounts) => {
  const { scene } = features(await preparedOf(text, { published: '2024-03-15' }));
  expect(scene.amounts.map(({ thing, value }) => `${THINGS.get(thing) ?? '?'} ${value}`).join(', ')).toBe(amounts);
});
