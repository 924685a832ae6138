import { describe, expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { span } from '../model/span.ts';
import { happeningOf, isSupposed } from './told-apart.ts';

const read = <T>(
  annotated: string,
  ask: (text: string, sentence: ReturnType<typeof span>, figure: { at: ReturnType<typeof span> }) => T,
): T => {
  const { text, spans } = marked(annotated);
  const [at = span(text, 0, 1)] = spans;
  return ask(text, span(text, 0, text.length), { at });
};

describe('whose a number is', () => {
  test.each([
    ['The blast killed [14] people.', 'own', 'the blast is known'],
    ['It had a magnitude of [5.9], the institute said.', 'own', 'of what was told before'],
    ['The institute said it was a magnitude-[6.1] quake.', 'own', '"a" says what it was, not that there was another'],
    ['The quake was followed by aftershocks, and [14] people died.', 'own', 'the dead are not those of the aftershocks'],
    ['A series of aftershocks shook the bay after the [5.9] quake.', 'own', 'set apart by "after"'],
    ['An aftershock of magnitude [4.8] was felt in Dravik.', 'other', 'an aftershock'],
    ['There were aftershocks, with magnitudes of up to [4.3].', 'other', 'aftershocks'],
    ['A [4.8]-magnitude aftershock was felt.', 'other', 'an aftershock'],
    ['On Saturday [13] people were killed by a quake in the east.', 'new', 'a quake that was not told of'],
    ['The town was destroyed in a fire that killed [90] people.', 'new', 'a fire that was not told of'],
    ['Six people were hurt in a similar fire, and [2] died.', 'other', 'another fire, and the words say so'],
    ['It was the deadliest attack since a bombing that killed [52].', 'other', 'the older one'],
    ['It was the deadliest attack since 2004 and left [14] dead.', 'other', 'after "since" either may be meant: left open'],
    ['In the deadliest attack there, [14] people died.', 'own', 'nothing is set beside it'],
    ['Two years ago [40] people died there.', 'other', 'years ago'],
    ['Earlier on Sunday [6] people had died at the gate.', 'other', 'set beside the matter'],
  ])('%s is its %s: %s', (annotated, expected) => {
    expect(read(annotated, happeningOf)).toBe(expected);
  });
});

describe('what did not happen', () => {
  test.each([
    ['The toll could rise to [30].', 'may be'],
    ['They had planned to kill [100] people.', 'was meant'],
    ['He was accused of conspiring to commit [8] murders.', 'was meant'],
    ['A magnitude [6] quake can cause great damage.', 'any such quake'],
    ['The mother of [4] was killed.', 'her children'],
    ['Those over the age of [65] were likeliest to die.', 'an age'],
    ['She was arraigned on [2] murder charges.', 'charges'],
    ['The blast left [30] people killed and injured.', 'nobody says how many of them died'],
    ['Flu kills [300] people in an average year.', 'a rate'],
    ['He warned that [thousands] of people will be killed.', 'yet to come'],
    ['Tests showed that [58] died of other causes.', 'of something else'],
  ])('%s: %s', (annotated) => {
    expect(read(annotated, isSupposed)).toBe(true);
  });

  test.each([
    ['The blast killed [14] people.', 'it did'],
    ['Doctors would not speak of the blast, which killed [14] people.', 'the clause before is another'],
    ['The quake, which could be felt in Tarsk, killed [3] people.', 'it could be felt, and it killed'],
    ['[14] people died, and more could follow.', 'the more may be'],
  ])('not %s: %s', (annotated) => {
    expect(read(annotated, isSupposed)).toBe(false);
  });
});

test('a month is no doubt', () => {
  expect(read('In May 2003 a flood killed [70] people.', isSupposed)).toBe(false);
});
