import { describe, expect, test } from 'vitest';
import { textAt } from '../src/model/span.ts';
import { figuresOf } from './figures-read.ts';

describe('the words that say which of the things are counted', () => {
  test.each([
    ['Two hundred migrants from the camp were detained.', ['from the camp'], 'a phrase of the noun'],
    ['The fire killed 12 people in Dravik.', ['in Dravik'], 'the place of the deed'],
    ['Police arrested 12 drivers at the crossing.', ['at the crossing'], 'the place of the deed'],
    ['Guards have turned back 620 lorries since Monday.', ['since Monday'], 'from when was counted'],
    ['A total of 21 drivers have been treated since Monday.', ['since Monday'], 'through the word for the sum'],
    ['The blast seriously injured 30 people.', ['seriously'], 'how badly'],
    ['Ten guards were critically wounded.', ['critically'], 'how badly'],
    ['The ministry counted 620 lorries stranded at the crossing.', ['stranded at the crossing'], 'a participle of the noun'],
    ['There are 40 voters who were never asked.', ['who were never asked'], 'a clause of the noun'],
    ['The court freed 20 members of the opposition.', ['of the opposition'], '"of" after the noun'],
    ['Some 500 of them had left.', ['of them'], 'a group named before'],
    ['Ten of them children, the 40 migrants waited.', ['of them', null], 'the children are of the migrants'],
    ['Thousands of people from the villages fled.', ['from the villages'], 'a vague number has a scope, too'],
    ['The number of lorries stranded at Dravik has risen to 620.', ['stranded at Dravik'], 'before the number'],
    ['Two-thirds of the voters in Belhaven backed the plan.', ['in Belhaven'], 'of a share'],
    ['It was the third blast in Tarsk.', ['in Tarsk'], 'of a rank'],
    ['Twelve people were killed on Monday.', [null], 'a day says as of when'],
    ['Twelve people were killed.', [null], 'nothing restricts'],
    ['Twelve people, who had come by bus, were killed.', [null], 'a clause between commas restricts nothing'],
    ['The blast killed 12 people, including two guards.', [null, null], 'examples restrict nothing'],
    ['Brandt praised 300 nurses.', [null], 'nothing restricts'],
    ['They sent 40 tents to Port Lenz.', [null], 'a goal is no restriction'],
    ['He is one of five sons of Anton Verel, a baker, and Ilse Maron.', ['of Anton Verel'], 'up to the comma'],
    ['Brandt will build 500 homes at a cost of 90 million euros.', [null, null], 'another figure is no scope'],
    ['The blast left 19 injured, three of them critically.', [null, 'of them'], 'the adverb is not of the 19'],
    ['Twenty people, among them two children, were rescued.', [null, null], 'examples restrict nothing'],
    ['Kestria has 40 tanks and 12 boats.', [null, null], 'a list of two'],
  ])('%s → %j: %s', async (text, expected) => {
    expect((await figuresOf(text)).map(({ scope }) => scope)).toEqual(expected);
  });

  test('stand in the text, in order, apart from number and thing', async () => {
    const text = 'The blast seriously injured 30 people from the camp in Dravik since Monday.';
    for (const { scope, scopeAt, at, thingAt } of await figuresOf(text)) {
      expect(scopeAt.map((piece) => textAt(text, piece)).join('; ')).toBe(scope);
      expect(scopeAt.length).toBeGreaterThan(0);
      for (const [i, piece] of scopeAt.entries()) {
        expect(piece.start).toBeGreaterThanOrEqual(scopeAt[i - 1]?.end ?? 0);
        for (const other of [at, thingAt ?? at]) expect(piece.end <= other.start || piece.start >= other.end).toBe(true);
      }
    }
  });
});

describe('a part of others that the words speak of', () => {
  test.each([
    ['The blast killed 12 people, ten of them children.', [false, true]],
    ['The blast killed 12 people, including two guards and three drivers.', [false, true, true]],
    ['Hask named 40 soldiers, 12 of whom were women.', [false, true]],
    ['About 40 of the 120 voters refused.', [true, false]],
    ['Two of the five guards were hurt.', [true, false]],
    ['Some 120 of the camp’s 600 tents burned down.', [true, false]],
    ['Among the dead were five guards.', [true]],
    ['Some 500 of them had left.', [true]],
    ['Two hundred of the drivers left.', [true]],
    ['Thousands of people fled.', [false]],
    ['The blast killed 12 people and injured 30.', [false, false]],
    ['Police arrested 12 men.', [false]],
    ['The ministry counted 620 lorries.', [false]],
  ])('%s → %j', async (text, expected) => {
    expect((await figuresOf(text)).map(({ part }) => part)).toEqual(expected);
  });
});
