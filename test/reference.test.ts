import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Encoder } from '../src/encoder/encoder.ts';
import { labelsOf } from '../src/encoder/labels.ts';
import { openEncoder } from '../src/encoder/open-encoder.ts';
import { vocabularyOf } from '../src/encoder/vocabulary.ts';
import { windowsOf } from '../src/encoder/windows.ts';
import type { Fragment } from '../src/model/reading.ts';

/** Written by `python -m onrecord_training reference` with the shipped model: see training/README.md. */
interface Reference {
  readonly text: string;
  readonly windows: readonly {
    readonly words: readonly (readonly [number, number])[];
    readonly ids: readonly number[];
    readonly shape: readonly number[];
    readonly quote: readonly number[];
    readonly paragraph: readonly number[];
    readonly relations: readonly Readonly<Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>>[];
    readonly names: readonly (readonly [number, number, string])[];
    readonly pos: readonly string[];
    readonly heads: readonly number[];
    readonly labels: readonly string[];
  }[];
}

const MODEL = 'models/en';
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const references: readonly Reference[] = readFileSync('test/encoder/reference.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const tokensOf = ({ windows }: Reference) => windows.flatMap(({ words }) => words.map(([start, end]) => ({ start, end })));
const paragraphOf = (one: Reference) => [{ start: 0, end: one.text.length, tokens: tokensOf(one) }];

const labels = labelsOf(json(`${MODEL}/labels.json`));
const vocabulary = vocabularyOf(json(`${MODEL}/tokenizer.json`), labels.wordPieces);
let encoder: Encoder;
beforeAll(async () => {
  encoder = await openEncoder(MODEL);
});

test('there are fifty paragraphs', () => {
  expect(references).toHaveLength(50);
});

test.each(references)('the training cuts “$text” into the same pieces', (one) => {
  const made = [...windowsOf(one.text, paragraphOf(one), { vocabulary, most: labels.window })];
  const inputs = made.map(({ ids, shape, quote, paragraph }) => [ids, shape, quote, paragraph].map((row) => [...row]));
  expect(inputs).toEqual(one.windows.map(({ ids, shape, quote, paragraph }) => [ids, shape, quote, paragraph]));
});

const spans = (fragments: readonly Fragment[]) => fragments.map(({ at }) => [at.start, at.end]);
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

test.each(references)('the training reads “$text” alike', async (one) => {
  const { relations, names, tokens } = await encoder.read(one.text, paragraphOf(one));
  const found = relations.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  expect(sorted(found)).toEqual(sorted(one.windows.flatMap((window) => window.relations)));
  expect(names.map(({ at, type }) => [at.start, at.end, type])).toEqual(one.windows.flatMap((window) => window.names));
  expect(tokens.map((token) => token?.upos)).toEqual(one.windows.flatMap(({ pos }) => pos));
  expect(tokens.map((token) => token?.relation)).toEqual(one.windows.flatMap(({ labels }) => labels));
  let base = 0;
  const heads = one.windows.flatMap((window) => {
    const shifted = window.heads.map((head) => (head < 0 ? head : head + base));
    base += window.words.length;
    return shifted;
  });
  expect(tokens.map((token) => token?.head)).toEqual(heads);
});
