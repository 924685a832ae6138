import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoder } from '../src/encoder/encoder.ts';
import { openEncoder } from '../src/encoder/open-encoder.ts';
import { type Attachment, attachment, together } from './attachment.ts';
import { documentsIn } from './conllu.ts';
import type { Measure } from './measure.ts';
import { table } from './table.ts';

const SETS = ['GUM dev', 'its news', 'EWT dev'] as const;

export const parse: Measure = {
  name: 'parse',
  title: 'Parse',
  about:
    'Parts of speech, heads (UAS), heads with relations (LAS) and dictionary forms, in percent of gold tokens, punctuation included; relations without subtypes. Gold sentences and tokens are given; what is found is the model’s part, and the dictionary form is made from the part of speech found.',
  run: async ({ model, corpora }) => {
    const encoder = await openEncoder(model);
    try {
      const rows = (await parsedBy(encoder, corpora)).map(([name, right]) => [
        name,
        right.tokens,
        ...percents(right, ['upos', 'uas', 'las']),
        ...percents(right, ['lemma', 'lemmaExact'], right.lemmas),
      ]);
      return table(['', 'tokens', 'UPOS', 'UAS', 'LAS', 'lemma', 'with capitals'], rows);
    } finally {
      await encoder.close();
    }
  },
};

const percents = (right: Attachment, names: readonly (keyof Attachment)[], of = right.tokens): number[] =>
  names.map((name) => (100 * right[name]) / of);

/** What a model parses of each set. */
export async function parsedBy(encoder: Encoder, corpora: string): Promise<readonly (readonly [string, Attachment])[]> {
  const gum = await documentsBy(encoder, corpora, 'gum');
  const ewt = await documentsBy(encoder, corpora, 'ewt');
  const news = gum.filter(({ name }) => name.startsWith('GUM_news'));
  return [gum, news, ewt].map((parts, i) => [SETS[i] ?? '', together(parts.map(({ right }) => right))]);
}

async function documentsBy(
  encoder: Encoder,
  corpora: string,
  treebank: string,
): Promise<{ readonly name: string; readonly right: Attachment }[]> {
  const folder = join(corpora, `ud-${treebank}`);
  const file = readdirSync(folder).find((name) => name.endsWith('-dev.conllu')) ?? 'dev.conllu';
  const found: { name: string; right: Attachment }[] = [];
  for (const document of documentsIn(readFileSync(join(folder, file), 'utf8'))) {
    const { tokens } = await encoder.read(document.text, document.paragraphs);
    found.push({ name: document.name, right: attachment(document, tokens) });
  }
  return found;
}
