import { type NamedSentence, newsNames, webNames } from './gold-names.ts';
import { type Given, type Measure, prf } from './measure.ts';
import { jsonLines, score } from './score.ts';

/** Without one a sentence is no report, and holds no name. */
const WORD = /[\p{L}\p{N}]/u;

const SETS: readonly (readonly [title: string, name: string, gold: (corpora: string) => NamedSentence[]])[] = [
  ['UNER-EWT', 'web-names', webNames],
  ['news-ner', 'news-names', newsNames],
];

export const names: Measure = {
  name: 'names',
  title: 'Names',
  about:
    'Span and type of persons, organisations and places; each sentence is a report of its own. Both sets are the fifth of the documents that nothing was trained on: web texts of UNER-EWT, with gold by hand, and news of news-ner without documents of the treebank trained on, with gold by rule (some noise), where countries and capitals labelled ORG, by this project’s list of countries, were made LOC.',
  run: (given) =>
    SETS.map(([title, name, gold]) =>
      one(given, title, { name, sentences: gold(given.corpora).filter(({ text }) => WORD.test(text)) }),
    ).join('\n\n'),
};

function one(given: Given, title: string, { name, sentences }: { name: string; sentences: readonly NamedSentence[] }): string {
  const gold = jsonLines(given, name, sentences);
  const all = score(given, { gold, verb: ['annotate', '--format', 'jsonl'], task: 'names', scorer: 'score_ner.py' });
  const rows = ['all', 'PER', 'ORG', 'LOC', 'span only'].map((row) => [row, row] as const);
  return `${title}, ${sentences.length} sentences:\n\n${prf(all, rows)}`;
}
