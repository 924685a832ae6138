import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoder } from '../src/encoder/encoder.ts';
import { openEncoder } from '../src/encoder/open-encoder.ts';
import type { Paragraph } from '../src/encoder/windows.ts';
import type { Fragment } from '../src/model/reading.ts';
import { ATTRIBUTION } from './attribution.ts';
import { type NamedSentence, newsNames, webNames } from './gold-names.ts';
import type { Given, Measure } from './measure.ts';
import { parsedBy } from './parse.ts';
import { compared, jsonLines, number } from './score.ts';
import { table } from './table.ts';

export const quantised: Measure = {
  name: 'float',
  title: 'Int8 against float',
  about:
    'The shipped model and the same before its weights were made int8, on the data of the sections above. The model alone, without the product’s rules: so both differ a little from there. F1, for the parse LAS.',
  run: async (given) => {
    if (given.float === undefined) return null;
    sameModel(given.model, given.float);
    const int8 = await measured(given, given.model);
    const float = await measured(given, given.float);
    return table(
      ['', 'int8', 'float'],
      int8.map(([name, value], i) => [name, value, float[i]?.[1] ?? null]),
    );
  },
};

/** Labels are rounded from the weights, which int8 does not touch: another training's would differ. Throws Error. */
function sameModel(...folders: readonly string[]): void {
  const [labels, others] = folders.map((folder) => readFileSync(join(folder, 'labels.json'), 'utf8'));
  if (labels !== others) throw new Error(`not one model in int8 and float: labels.json differs in ${folders.join(' and ')}`);
}

type Row = readonly [name: string, value: number | null];

async function measured(given: Given, model: string): Promise<readonly Row[]> {
  const encoder = await openEncoder(model);
  try {
    return [
      ...(await attributionBy(given, encoder)),
      ['names, UNER-EWT', await namesBy(given, encoder, webNames(given.corpora))],
      ['names, news-ner', await namesBy(given, encoder, newsNames(given.corpora))],
      ...(await parsedBy(encoder, given.corpora)).map(([name, { las, tokens }]): Row => [`LAS, ${name}`, (100 * las) / tokens]),
    ];
  } finally {
    await encoder.close();
  }
}

async function attributionBy(given: Given, encoder: Encoder): Promise<readonly Row[]> {
  const found: unknown[] = [];
  for (const line of readFileSync(join(given.corpora, ATTRIBUTION.gold), 'utf8').trim().split('\n')) {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    const { relations } = await encoder.read(text, paragraphsOf(text));
    const attributions = relations.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    }));
    found.push({ id, attributions });
  }
  const all = compared(given, { ...ATTRIBUTION, predictions: jsonLines(given, 'alone', found) });
  const row = (name: string, path: string): Row => [name, number(all, `${path}/f1`)];
  return [
    row('S1 source', 'S1/source'),
    row('S1 cue', 'S1/cue'),
    row('S1 content', 'S1/content'),
    row('R1 exact', 'R1'),
    row('R2 overlap', 'R2'),
  ];
}

const spans = (fragments: readonly Fragment[]): readonly (readonly [number, number])[] =>
  fragments.map(({ at }) => [at.start, at.end]);

/** A capital after a full stop and its closing marks, but not after an initial or a short title: where a paragraph may be cut. */
const SENTENCE = /(?<=\p{L}{3,}[.!?]["”'’)]*\s+["“]?)\p{Lu}/gu;

/** The lines that hold anything. */
function paragraphsOf(text: string): Paragraph[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index, 0: line }) => ({
    ...{ start: index, end: index + line.length },
    sentences: [{ start: index }, ...Array.from(line.matchAll(SENTENCE), (found) => ({ start: index + found.index }))],
  }));
}

async function namesBy(given: Given, encoder: Encoder, sentences: readonly NamedSentence[]): Promise<number | null> {
  const found: unknown[] = [];
  for (const { id, text } of sentences) {
    const { names } = await encoder.read(text, [{ start: 0, end: text.length }]);
    found.push({ id, entities: names.map(({ at, type }) => ({ start: at.start, end: at.end, type })) });
  }
  const gold = jsonLines(given, 'alone-gold', sentences);
  return number(compared(given, { gold, scorer: 'score_ner.py', predictions: jsonLines(given, 'alone', found) }), 'all/f1');
}
