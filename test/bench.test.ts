import { expect, test } from 'vitest';
import { attachment, together } from '../bench/attachment.ts';
import { documentsIn } from '../bench/conllu.ts';
import { accuracyTable, lossTable } from '../bench/curve.ts';
import { isMeasured, mended, newsNamesOf, webNamesIn } from '../bench/gold-names.ts';

/** Rows of a CoNLL-U file; columns are set apart by spaces here. */
const conllu = (lines: readonly string[]): string =>
  lines.map((line) => (line.startsWith('#') ? line : line.replaceAll(' ', '\t'))).join('\n');

const TREEBANK = conllu([
  '# newdoc id = harrow-1',
  '# newpar',
  '# newpar_block = head (1 s)',
  "# text = Verel didn't go.",
  '1 Verel Verel PROPN _ _ 4 nsubj _ _',
  "2-3 didn't _ _ _ _ _ _ _ _",
  '2 did do AUX _ _ 4 aux _ _',
  "3 n't not PART _ _ 4 advmod:neg _ _",
  '4 go go VERB _ _ 0 root _ _',
  '4.1 there there ADV _ _ _ _ _ _',
  '5 . . PUNCT _ _ 4 punct _ _',
  '',
  '# newpar_block = p (1 s)',
  '# text = Tarsk waits.',
  '1 Tarsk Tarsk PROPN _ _ 2 nsubj _ _',
  '2 waits wait VERB _ _ 0 root _ _',
  '3 . . PUNCT _ _ 2 punct _ _',
  '',
  '# newpar',
  '# text = gonna with out',
  '1-2 gonna _ _ _ _ _ _ _ _',
  '1 gon go VERB _ _ 0 root _ _',
  '2 na to PART _ _ 1 mark _ _',
  '3 with without ADP _ _ 1 case _ _',
  '4 out _ X _ _ 3 goeswith _ _',
  '',
]);

test('a treebank is read as texts with paragraphs, sentences and tokens', () => {
  const [document] = documentsIn(TREEBANK);
  expect(document?.text).toBe("Verel didn't go. Tarsk waits.\ngonna with out");
  expect(document?.paragraphs.map(({ start, end, sentences }) => [start, end, ...sentences.map((one) => one.start)])).toEqual([
    [0, 29, 0, 17],
    [30, 44, 30],
  ]);
  const words = document?.tokens.map(({ start, end, head, relation }) => [
    document.text.slice(start, end),
    head < 0 ? 'root' : (document.tokens[head]?.lemma ?? ''),
    relation,
  ]);
  expect(words).toEqual([
    ['Verel', 'go', 'nsubj'],
    ['did', 'go', 'aux'],
    ["n't", 'go', 'advmod'],
    ['go', 'root', 'root'],
    ['.', 'go', 'punct'],
    ['Tarsk', 'wait', 'nsubj'],
    ['waits', 'root', 'root'],
    ['.', 'wait', 'punct'],
    ['gon', 'root', 'root'],
    ['na', 'go', 'mark'],
    ['with', 'go', 'case'],
    ['out', 'without', 'goeswith'],
  ]);
});

test.each([
  ['the part of speech', ['X', 1, 'nsubj'], { upos: 0, uas: 1, las: 1, lemma: 1, lemmaExact: 0 }],
  ['the head, with its relation', ['PROPN', -1, 'nsubj'], { upos: 1, uas: 0, las: 0, lemma: 1, lemmaExact: 1 }],
  ['the relation', ['PROPN', 1, 'obj'], { upos: 1, uas: 1, las: 0, lemma: 1, lemmaExact: 1 }],
  ['nothing', ['PROPN', 1, 'nsubj'], { upos: 1, uas: 1, las: 1, lemma: 1, lemmaExact: 1 }],
  ['all, where no word was read', null, { upos: 0, uas: 0, las: 0, lemma: 0, lemmaExact: 0 }],
] as const)('wrong is %s', (_, read, right) => {
  const token = { start: 0, end: 5, upos: 'PROPN', lemma: 'Tarsk', head: 1, relation: 'nsubj' };
  const found = read === null ? null : { upos: read[0], head: read[1], relation: read[2] };
  expect(attachment({ text: 'Tarsk waits', tokens: [token] }, [found])).toEqual({ tokens: 1, lemmas: 1, ...right });
});

test('the second part of a word split by mistake has no dictionary form to find', () => {
  const [document] = documentsIn(TREEBANK);
  const { tokens, lemmas, lemma } = attachment(document ?? { text: '', tokens: [] }, []);
  expect([tokens, lemmas, lemma]).toEqual([12, 11, 0]);
});

test('counts are summed', () => {
  const one = { tokens: 4, upos: 3, uas: 2, las: 1, lemmas: 4, lemma: 4, lemmaExact: 3 };
  expect(together([one, one]).las).toBe(2);
  expect(together([]).tokens).toBe(0);
});

test.each([
  ['belhaven-11', true],
  ['belhaven-1', false],
])('of document %s it is %s that it is measured', (document, measured) => {
  expect(isMeasured(document)).toBe(measured);
});

test.each([
  ['Norway', 'ORG', 'LOC'],
  ['the Netherlands', 'ORG', 'LOC'],
  ['Oslo', 'ORG', 'LOC'],
  ['Norwegian', 'ORG', 'ORG'],
  ['Coastwire', 'ORG', 'ORG'],
  ['Norway', 'PER', 'PER'],
])('%s labelled %s counts as %s', (words, type, counts) => {
  expect(mended(`In ${words} now`, { start: 3, end: 3 + words.length, type }).type).toBe(counts);
});

test('names of web texts are runs of B and I of the measured documents', () => {
  const iob2 = conllu([
    '# newdoc id = belhaven-11',
    '# text = Ilse Maron of Port Lenz waits',
    ...['1 Ilse B-PER', '2 Maron I-PER', '3 of O', '4 Port B-LOC', '5 Lenz I-LOC', '6 waits I-OTH', ''],
    '# newdoc id = belhaven-1',
    '# text = Tarsk',
    ...['1 Tarsk B-LOC', ''],
  ]);
  expect(webNamesIn(iob2)).toEqual([
    {
      id: 'web-0',
      text: 'Ilse Maron of Port Lenz waits',
      entities: [
        { start: 0, end: 10, type: 'PER' },
        { start: 14, end: 23, type: 'LOC' },
      ],
    },
  ]);
});

test('names of news are of measured documents that no treebank teaches', () => {
  const entities = [
    { start: 0, end: 4, type: 'ORG' },
    { start: 5, end: 9, type: 'TIME' },
  ];
  const lines = [
    { id: 'belhaven-11-1', text: 'Oslo 2019', entities },
    { id: 'x-1', doc: 'belhaven-11', text: 'Oslo 2019', entities },
    { id: 'x-2', doc: 'belhaven-1', text: 'Oslo 2019', entities },
  ];
  expect(newsNamesOf(lines, new Set()).map(({ id }) => id)).toEqual(['news-0', 'news-1']);
  expect(newsNamesOf(lines, new Set())[0]?.entities).toEqual([{ start: 0, end: 4, type: 'LOC' }]);
  expect(newsNamesOf(lines, new Set(['belhaven-11']))).toEqual([]);
});

test('losses are told by pass, and steps done again count once', () => {
  const line = (pass: number, step: number, roles: number) => ({
    ...{ pass, step, pieces: 10 * step, seconds: 1, roles, content_cue: 1, cue_source: 1, names: 0, pos: 0, arcs: 0, labels: 0 },
  });
  const rows = lossTable([line(0, 50, 9), line(0, 100, 2), line(0, 50, 4), line(0, 100, 4), line(1, 50, 1)]).split('\n');
  expect(rows.slice(2)).toEqual(['| pass 1 | 1000 | 8 | 4 | 0 | 0 | 0 | 0 |', '| pass 2 | 500 | 2 | 4 | 0 | 0 | 0 | 0 |']);
});

test('accuracy is told by pass, from lines for some of the heads', () => {
  const rows = accuracyTable([
    { pass: 2, 'parse GUM': { upos: 97.25, las: 85.5 } },
    { pass: 1, attribution: { R2: { f1: 64.75 } } },
    { pass: 2, attribution: { R2: { f1: 70.25 } } },
  ]).split('\n');
  expect(rows[0]).toContain('R2');
  expect(rows.slice(2)).toEqual([
    '| after pass 1 | – | – | – | – | 64.8 | – | – | – | – | – | – | – | – |',
    '| after pass 2 | – | – | – | – | 70.3 | – | – | – | – | 97.3 | 85.5 | – | – |',
  ]);
});
