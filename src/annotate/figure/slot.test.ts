import { expect, test } from 'vitest';
import type { Figure } from '../../model/figure.ts';
import { span } from '../../model/span.ts';
import { figuresIn, thingOf } from './sentence-figures.ts';
import { singularOf, slotOf } from './slot.ts';

function slots(text: string): (string | null)[] {
  return figuresIn(text, span(text, 0, text.length), () => false).map((count, i) => {
    const figure: Figure = {
      ...count,
      id: `f${i}`,
      thing: thingOf(text, count.thingAt),
      place: null,
      asOf: null,
      statement: null,
      rule: 'figures@1',
    };
    return slotOf(figure, text);
  });
}

test.each([
  ['The blast killed 10 people.', ['killed']],
  ['10 people were killed.', ['killed']],
  ['Ten dead in Port Lenz', ['killed']],
  ['The death toll from the flood rose to 12.', ['killed']],
  ['Floods kill 10; 80 hurt', ['killed', 'injured']],
  ['It left two guards dead and three drivers wounded.', ['killed', 'injured']],
  ['The flood killed 14 people and injured more than 30.', ['killed', 'injured']],
  ['A man shot and killed two co-workers.', ['killed']],
  ['Five people received treatment after being injured.', ['injured']],
  ['Police arrested 12 men, and 20 are still missing.', ['arrested', 'missing']],
  ['Two helicopters took away the injured.', ['helicopters']],
  ['Two bombs killed the mayor.', ['bomb']],
  ['There were 161 crossing attempts by 2,000 migrants.', ['attempt', 'migrant']],
  ['The quake measured 5.9, but others said it was 6.1.', ['magnitude', 'magnitude']],
  ['They spent 3 million euros.', [null]],
])('%s → %j', (text, expected) => {
  expect(slots(text)).toEqual(expected);
});

test.each([
  ['attempts', 'attempt'],
  ['cities', 'city'],
  ['crashes', 'crash'],
  ['men', 'man'],
  ['people', 'people'],
  ['children', 'child'],
])('%s is one %s', (plural, one) => {
  expect(singularOf(plural)).toBe(one);
});
