import { expect, test } from 'vitest';
import { reportOf } from '../../test/report.ts';
import { readInFull } from '../app/analyse.ts';
import type { Parsed } from '../model/parse.ts';
import type { Reader } from '../work/reader.ts';
import { annotationJson } from './annotation.ts';
import { layersNamed, type MoreLayer } from './more-layers.ts';

test.each<readonly [string, readonly MoreLayer[] | null]>([
  ['tokens', ['tokens']],
  ['parse,tokens', ['tokens', 'parse']],
  ['parse,parse', ['parse']],
  ['', null],
  ['tokens,', null],
  ['tokens, parse', null],
  ['Tokens', null],
  ['sentences', null],
])('“%s” names %j', (names, layers) => {
  expect(layersNamed(names)).toEqual(layers);
});

const PARSE: readonly (Parsed | null)[] = [
  { upos: 'PROPN', lemma: 'Tarsk', head: 1, relation: 'nsubj' },
  { upos: 'VERB', lemma: 'wait', head: null, relation: 'root' },
  null,
];

/** What it would find in three tokens. */
const reader = (): Reader => ({
  version: '',
  readingVersion: '',
  width: 1,
  close: async () => undefined,
  read: async (report) => {
    const { layers } = await readInFull(reader(), { ...report, language: 'xx' });
    return { ...layers, parse: PARSE };
  },
});

test.each<readonly [string, string, readonly MoreLayer[], object]>([
  ['en', 'nothing more unless it is asked for', [], {}],
  [
    'en',
    'each token with its kind, and its place in the tree',
    ['tokens', 'parse'],
    {
      tokens: [
        [0, 5, 'word'],
        [6, 11, 'word'],
        [11, 12, 'punctuation'],
      ],
      parse: PARSE,
    },
  ],
  ['de', 'of a report that was not analysed, no parse of any token', ['parse'], { parse: [null, null, null] }],
])('an annotation in %s has %s', async (language, _what, layers, expected) => {
  const read = await readInFull(reader(), reportOf('Tarsk waits.', { language }));
  const { tokens, parse } = annotationJson(read, { layers });
  expect({ ...(tokens && { tokens }), ...(parse && { parse }) }).toEqual(expected);
});
