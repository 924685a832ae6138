import { describe, expect, test } from 'vitest';
import type { Sense } from './sense.ts';
import { eventLexicon, SenseError, sensesOf } from './senses.ts';

const read = (...rows: readonly string[]): readonly Sense[] => sensesOf(['[ASSAULT/explosives]', ...rows].join('\n'));

/** A frame as the row had it, its classes spelled out. */
const shown = ({ frame }: Sense): string =>
  frame
    .map(({ slots, words, party, absent }) => {
      const wanted = [...(party ? ['party'] : []), ...(words ?? [])];
      return `${absent ? '-' : ''}${slots.join('/')}${wanted.length > 0 ? `:${wanted.join(',')}` : ''}`;
    })
    .join(' ');

describe('a row that can be read', () => {
  test.each([
    ['v detonate | obj:device | sets off a bomb', ['detonate'], 'obj:device', 'a verb, what it acts on, what it means'],
    ['v detonate, set off | | sets off a bomb', ['detonate', 'set off'], '', 'several words, one with a particle; any frame'],
    ['n car bombing ? | | an attack with bombs', ['bombing car'], '', 'of nouns the last word is looked up'],
    ['a responsible | for:attack | did an attack', ['responsible'], 'prep:for:attack', 'a preposition'],
    [
      'v hit | subj/by:rocket -in:match | a rocket comes down',
      ['hit'],
      'subj/prep:by:rocket -prep:in:match',
      'either slot, and what must not stand there',
    ],
    ['v kill | obj:party | takes a life', ['kill'], 'obj:party', 'somebody, whoever it is'],
    ['v threaten | inf -obj | says that harm will follow', ['threaten'], 'inf -obj', 'an infinitive, and no object'],
  ])('%s', (row, words, frame) => {
    const senses = read(row);
    expect(senses.map(({ lemma, beside }) => [lemma, ...beside].join(' '))).toEqual(words);
    for (const sense of senses) expect(sense).toMatchObject({ type: 'ASSAULT', mode: 'explosives', weak: row.includes('?') });
    expect(shown(senses[0] as Sense)).toBe(frame);
  });

  test('names the slots of those who take part', () => {
    expect(read('v face | obj:bombing to=subj actor=by | is bombed')[0]?.roles).toEqual({ actor: 'prep:by', recipient: 'subj' });
    expect(read('v bomb | obj | attacks with bombs')[0]?.roles).toEqual({ actor: null, recipient: null });
  });

  test('may use classes, which may hold classes', () => {
    expect(shown(read('$small = grenade mine', '$bomb = bomb $small', 'v plant | obj:$bomb,charge | hides it')[0] as Sense)).toBe(
      'obj:bomb,grenade,mine,charge',
    );
  });

  test.each(['', '   ', '# a remark | with bars'])('%j is no row and no mistake', (line) => expect(read(line)).toEqual([]));
});

describe('a row that cannot be read is refused, with its line', () => {
  test.each([
    ['v bomb | obj', /a row is: words \| frame/, 'no note'],
    ['v bomb | obj | a | b', /a row is: words \| frame/, 'a bar too many'],
    ['x bomb | | attacks', /begins with v, n or a/, 'no such word class'],
    ['bomb | | attacks', /begins with v, n or a/, 'the word class is missing'],
    ['v bomb, , shell | | attacks', /a word is missing/, 'a comma too many'],
    ['v bomb | opj:party | attacks', /opj/, 'no such slot'],
    ['v bomb | obj:$nobody | attacks', /\$nobody/, 'no such class'],
    ['v bomb | to=nowhere | attacks', /nowhere/, 'no such slot for a role'],
    ['[NOSUCH]', /\[NOSUCH\]/, 'no such type'],
    ['[ASSAULT', /\[ASSAULT/, 'the bracket is open'],
    ['$Bomb = bomb', /a class is: \$name = words/, 'names of classes are small letters'],
    ['$bomb =', /a class is: \$name = words/, 'an empty class'],
  ])('%s: %s', (row, message) => {
    expect(() => read('v bomb | | attacks with bombs', row)).toThrow(message);
    expect(() => read('v bomb | | attacks with bombs', row)).toThrow(expect.objectContaining({ name: 'SenseError', line: 3 }));
  });

  test('a class that is there already', () => {
    expect(() => read('$bomb = bomb', '$bomb = grenade')).toThrow(/\$bomb.*already/);
  });

  test('a row before any type', () => {
    expect(() => sensesOf('v bomb | | attacks')).toThrow(SenseError);
    expect(() => sensesOf('v bomb | | attacks')).toThrow(/needs a \[TYPE\] above it/);
  });
});

describe('of the senses of a word the most particular stands first', () => {
  const order = (...rows: readonly string[]) =>
    eventLexicon(read(...rows))
      .v.get('bomb')
      ?.map(({ note }) => note);
  test.each([
    [['v bomb | | any', 'v bomb | obj:party | somebody'], ['somebody', 'any'], 'who asks for somebody asks for more'],
    [['v bomb | obj:party | somebody', 'v bomb | obj:town | a town'], ['a town', 'somebody'], 'a word is more than somebody'],
    [['v bomb out | | two words', 'v bomb | obj | one'], ['two words', 'one'], 'two words are more than one'],
    [['v bomb | | sure', 'v bomb ? | | weak'], ['sure', 'weak'], 'a weak sense comes after'],
    [['v bomb | obj:town | ours', 'v bomb | obj:town | the user’s'], ['the user’s', 'ours'], 'of equals the later'],
    [
      ['v bomb | obj:town | with', 'v bomb | obj:town -in:film | without'],
      ['without', 'with'],
      'what must not stand there counts nothing',
    ],
  ])('%j', (rows, notes) => expect(order(...rows)).toEqual(notes));
});
