import { expect, test } from 'vitest';
import type { Entity } from '../../../model/entity.ts';
import { span } from '../../../model/span.ts';
import { Tree } from '../../parse/tree.ts';
import { resolver } from '../known.ts';
import type { Relation } from '../relation/relation.ts';
import { speakersIn } from './speakers.ts';

const MANY = 20_000;

/** Each line is a statement with two words of source, and its last word a person with a title. */
test.each([
  ['The senators said so, Orsk. ', 'joint speakers'],
  ['The mayor said so, Orsk. ', 'speakers of a headline'],
])(
  '“%s” again and again: %s are looked for in bounded time',
  (line) => {
    const text = line.repeat(MANY);
    const starts = Array.from({ length: MANY }, (_, i) => i * line.length);
    const relations = starts.map((at, i): Relation => {
      const cue = i % 2 === 0 ? [span(text, at + line.indexOf('said'), at + line.indexOf(','))] : [];
      const source = [span(text, at, at + line.indexOf(' said'))];
      return { source, cue, content: [span(text, at + line.indexOf('so'), text.length)], confidence: 0.9, rule: 'encoder@1' };
    });
    const entities = starts.map((at, i): Entity => {
      const mentions = [span(text, at + line.indexOf('Orsk'), at + line.indexOf('. '))];
      return { id: `e${i + 1}`, type: 'PER', name: 'Orsk', titles: ['Governor'], mentions, names: mentions };
    });
    const words = { text, tree: new Tree(text, [], []), resolve: resolver(entities), isPlace: () => false };
    const found = speakersIn(
      words,
      relations,
      relations.map(() => null),
      entities,
    );
    expect(found).toHaveLength(MANY);
  },
  20_000,
);
