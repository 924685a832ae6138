import { expect, test } from 'vitest';
import type { Upos } from '../../model/parse.ts';
import { lemmaOf } from './lemma.ts';

test.each<readonly [string, Upos, string]>([
  ['said', 'VERB', 'say'],
  ['Ministers', 'NOUN', 'minister'],
  ['mice', 'NOUN', 'mouse'],
  ['better', 'ADJ', 'good'],
  ['was', 'AUX', 'be'],
  ['would', 'AUX', 'would'],
  ['’s', 'AUX', 'be'],
  ['’s', 'PART', "'s"],
  ["n't", 'PART', 'not'],
  ['Tarsk', 'PROPN', 'Tarsk'],
  ['I', 'PRON', 'I'],
  ['them', 'PRON', 'they'],
  ['meeting', 'VERB', 'meet'],
  ['meeting', 'NOUN', 'meeting'],
  ['constructor', 'VERB', 'constructor'],
  ['__proto__', 'NOUN', '__proto__'],
  ['—', 'PUNCT', '—'],
])('“%s” as %s is a form of “%s”', (word, upos, lemma) => {
  expect(lemmaOf(word, upos)).toBe(lemma);
});
