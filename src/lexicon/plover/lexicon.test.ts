import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../model/event.ts';
import { BUILT_IN, builtInEvents } from './lexicon.ts';
import type { Sense, WordClass } from './sense.ts';
import { eventLexicon, sensesOf } from './senses.ts';

const FOLDER = 'src/lexicon/plover';
const EVENTS = builtInEvents();
const SENSES = [EVENTS.v, EVENTS.n, EVENTS.a].flatMap((words) => [...words].flatMap(([, senses]) => senses));
/** The rows as they are written, from the files of the types. */
const TEXT = readdirSync(FOLDER)
  .filter((file) => /^(?!example|senses?\.|lexicon|inflected|on-demand).*(?<!\.test)\.ts$/.test(file))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n');

const twice = (list: readonly string[]): readonly string[] => list.filter((each, i) => list.indexOf(each) !== i);
const words = ({ word, lemma, beside }: Sense): string => [word, lemma, ...beside].join(' ');

describe('the lexicon of events', () => {
  test('holds at least 1,200 words', () => {
    expect(new Set(SENSES.map(words)).size).toBeGreaterThanOrEqual(1200);
  });

  test.each<WordClass>(['v', 'n', 'a'])('gives the senses of %s one word at a time as it does all at once', (word) => {
    const whole = eventLexicon(sensesOf(...BUILT_IN))[word];
    expect([...EVENTS[word]].map(([lemma]) => lemma).toSorted()).toEqual([...whole].map(([lemma]) => lemma).toSorted());
    for (const [lemma, senses] of whole) expect(EVENTS[word].get(lemma)).toEqual(senses);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no word of it', (word) => {
    expect(EVENTS.v.get(word)).toBeUndefined();
  });

  test.each(EVENT_TYPES)('%s has verbs and nouns', (type) => {
    const kinds = new Set(SENSES.filter((sense) => sense.type === type).map(({ word }) => word));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['n', 'v']));
  });

  test('says of every sense in three words or more what is meant', () => {
    const terse = SENSES.filter(({ note }) => (note.match(/\p{L}+/gu) ?? []).length < 3);
    expect(terse.map((sense) => `${words(sense)}: ${sense.note}`)).toEqual([]);
  });

  test('uses every class of words', () => {
    const names = [...TEXT.matchAll(/^\$([a-z-]+) =/gmu)].map(([, name]) => name ?? '');
    const used = new Set([...TEXT.matchAll(/[ ,:]\$([a-z-]+)/gu)].map(([, name]) => name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test('has no row twice', () => {
    expect(twice(TEXT.split('\n').filter((line) => /^[vna] /.test(line)))).toEqual([]);
    const key = ({ type, mode, frame, roles, ...sense }: Sense) =>
      JSON.stringify([
        words(sense as Sense),
        type,
        mode,
        roles,
        frame.map((each) => ({ ...each, words: [...(each.words ?? [])] })),
      ]);
    expect(twice(SENSES.map(key))).toEqual([]);
  });

  test('gives no word the same frame in two types', () => {
    const key = ({ frame, roles, ...sense }: Sense) =>
      JSON.stringify([words(sense as Sense), roles, frame.map((each) => ({ ...each, words: [...(each.words ?? [])] }))]);
    const types = new Map<string, Set<string>>();
    for (const sense of SENSES) types.set(key(sense), (types.get(key(sense)) ?? new Set()).add(sense.type));
    expect([...types].filter(([, found]) => found.size > 1).map(([row, found]) => `${row}: ${[...found].join(', ')}`)).toEqual(
      [],
    );
  });
});
