import { describe, expect, test } from 'vitest';
import type { Layers } from '../../../model/layers.ts';
import type { Parsed, Upos } from '../../../model/parse.ts';
import { type Span, span, textAt } from '../../../model/span.ts';
import { Tree } from '../../parse/tree.ts';
import { quotations } from '../quotation.ts';
import { framed } from './framed.ts';
import { isImperative } from './imperative.ts';
import { withinQuotations } from './in-quotation.ts';
import { isNaming } from './naming.ts';
import { isReported } from './nested.ts';
import { withSubjects } from './own-subject.ts';
import { withinParagraphs } from './paragraph.ts';
import type { Relation } from './relation.ts';
import { withClauses } from './relative-clause.ts';
import { shareSubjects } from './shared-subject.ts';
import { wholeQuotations } from './whole-quotation.ts';

/** Each token as word/UPOS/head/relation; heads count from 1, 0 is the root. */
function treeOf(tokens: string): { readonly tree: Tree; readonly text: string; readonly at: (words: string) => Span } {
  const rows = tokens.split(' ').map((row) => row.split('/'));
  const text = rows.map(([word]) => word).join(' ');
  let end = 0;
  const at = rows.map(([word = '']) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { at: span(text, start, end), kind: 'word' as const };
  });
  const parse: Layers['parse'] = rows.map(
    ([word = '', upos = 'X', head = '0', relation = 'dep']): Parsed => ({
      ...{ upos: upos as Upos, lemma: word, relation },
      head: head === '0' ? null : Number(head) - 1,
    }),
  );
  const placed = (words: string): Span => span(text, text.indexOf(words), text.indexOf(words) + words.length);
  return { tree: new Tree(text, at, parse), text, at: placed };
}

const shown = (text: string, { source, cue, content, rule }: Relation): string =>
  `${[source, cue, content].map((pieces) => pieces.map((at) => textAt(text, at)).join(' … ')).join(' | ')} (${rule})`;

test.each([
  [100, 1, 'a sentence'],
  [300, 0, 'no sentence, but a text without full stops: each of its frames would have all of it'],
])('“according to” behind %i words reports %i times: %s', (words, times) => {
  const { tree, text } = treeOf(`${'so/ADV/0/dep '.repeat(words)}according/VERB/0/case to/ADP/0/fixed Kolm/PROPN/0/obl`);
  expect(framed(tree, [span(text, 0, text.length)], [])).toHaveLength(times);
});

describe('a verb joined to another', () => {
  const HEAD = 'Ministers/NOUN/2/nsubj accuse/VERB/0/root Tarsk/PROPN/2/obj and/CCONJ/5/cc';
  test.each([
    [`${HEAD} call/VERB/2/conj for/ADP/7/case talks/NOUN/5/obl`, 'call for', 'talks', '', 'Ministers', 'has its subject'],
    [
      `${HEAD} call/VERB/2/conj for/ADP/7/case talks/NOUN/5/obl`,
      'call for',
      'talks',
      'Tarsk',
      'Ministers',
      'not the nearest name',
    ],
    [`${HEAD} were/AUX/6/aux told/VERB/2/conj lies/NOUN/6/obj`, 'were told', 'lies', '', '', 'but not in the passive'],
    [`${HEAD} Verel/PROPN/6/nsubj says/VERB/2/conj no/X/6/obj`, 'says', 'no', 'Verel', 'Verel', 'but for one of its own'],
  ])('%s: %s %s, read with “%s”, has “%s” (%s)', (tokens, cue, content, source, expected) => {
    const { tree, text, at } = treeOf(tokens);
    const relation = (by: string, how: string, what: string): Relation => ({
      ...{ source: by === '' ? [] : [at(by)], cue: [at(how)], content: [at(what)] },
      ...{ confidence: 1, rule: 'encoder@1' },
    });
    const made = shareSubjects(tree, [relation('Ministers', 'accuse', 'Tarsk'), relation(source, cue, content)]);
    expect(made[1]?.source.map((one) => textAt(text, one)).join()).toBe(expected);
  });
});

describe('frames that the model leaves out', () => {
  const ACCORDING = 'According/VERB/4/case to/ADP/1/fixed Mayor/NOUN/4/compound Orsk/PROPN/8/obl ,/PUNCT/4/punct';
  test.each([
    [
      `${ACCORDING} roads/NOUN/8/nsubj are/AUX/8/cop shut/ADJ/0/root ./PUNCT/8/punct`,
      ['Mayor Orsk | According to | roads are shut (according-to@2)'],
    ],
    [
      'Roads/NOUN/3/nsubj are/AUX/3/cop shut/ADJ/0/root according/VERB/6/case to/ADP/4/fixed Orsk/PROPN/3/obl ./PUNCT/3/punct',
      ['Orsk | according to | Roads are shut (according-to@2)'],
    ],
    [
      'In/ADP/3/case her/PRON/3/nmod words/NOUN/7/obl ,/PUNCT/3/punct roads/NOUN/7/nsubj are/AUX/7/cop shut/ADJ/0/root ./PUNCT/7/punct',
      ['her | In … words | roads are shut (in-words@2)'],
    ],
    [
      'Trucks/NOUN/3/nsubj reportedly/ADV/3/advmod crossed/VERB/0/root ./PUNCT/3/punct',
      [' | reportedly | Trucks … crossed (reportedly@3)'],
    ],
    ['In/ADP/2/case words/NOUN/4/obl he/PRON/4/nsubj failed/VERB/0/root ./PUNCT/4/punct', []],
    ['Costs/NOUN/2/nsubj rose/VERB/0/root according/VERB/2/advmod ./PUNCT/2/punct', []],
  ])('%s: %j', (tokens, expected) => {
    const { tree, text } = treeOf(tokens);
    const whole = span(text, 0, text.length);
    const found = framed(tree, [whole], []);
    expect(found.map((one) => shown(text, one))).toEqual(expected);
    expect(framed(tree, [whole], found)).toEqual([]);
  });
});

test.each([
  ['Orsk', 'said', 0.9, true],
  ['', 'said', 0.9, false],
  ['Orsk', 'said', 0.2, false],
  ['Orsk', 'will say', 0.9, false],
  ['Orsk', 'to tell', 0.9, false],
  ['Orsk', 'hoped', 0.9, false],
])('inside a content, “%s %s” with %d counts: %s', (source, cue, confidence, expected) => {
  const text = `${source} ${cue} that roads are shut`;
  const piece = (words: string): Span[] =>
    words === '' ? [] : [span(text, text.indexOf(words), text.indexOf(words) + words.length)];
  const relation: Relation = {
    source: piece(source),
    cue: piece(cue),
    content: piece('roads are shut'),
    confidence,
    rule: 'encoder@1',
  };
  expect(isReported(text, relation)).toBe(expected);
});

/** "source | cue | content … content" as spans of a text. */
function relationOf(text: string, words: string): Relation {
  const [source = [], cue = [], content = []] = words.split(' | ').map((part) =>
    part
      .split(' … ')
      .filter(Boolean)
      .map((piece) => span(text, text.indexOf(piece), text.indexOf(piece) + piece.length)),
  );
  return { source, cue, content, confidence: 1, rule: 'encoder@1' };
}

const SAFE = '"It is safe. We checked it," Orsk said.';
const HEAD = 'Gate shut, Orsk says\n\nHarrow waits. Nobody knows.';
describe('what is in quotation marks, and what is in a paragraph', () => {
  test.each([
    ['the first sentence was left out', SAFE, ['Orsk | said | We checked it,"'], ['Orsk | said | "It is safe. We checked it,"']],
    ['the last one was', SAFE, ['Orsk | said | "It is safe.'], ['Orsk | said | "It is safe. We checked it,"']],
    ['all of it was there', SAFE, ['Orsk | said | "It is safe. We checked it,"'], ['Orsk | said | "It is safe. We checked it,"']],
    ['his cue stands inside', '"He said no. I left," she cried.', ['He | said | no'], ['He | said | no']],
    [
      'a rival holds the rest',
      '"Go. Stay," Orsk said, Brandt wrote.',
      ['Orsk | said | "Go.', 'Brandt | wrote | Stay,"'],
      ['Orsk | said | "Go.', 'Brandt | wrote | Stay,"'],
    ],
    ['a piece outside', '"No." "We ask you to wait."', ['We | ask | "No." … to wait'], ['We | ask | to wait']],
    ['the next paragraph', HEAD, ['Orsk | says | Gate shut … Nobody knows'], ['Orsk | says | Gate shut']],
    [
      'a source into the next paragraph',
      'Gate shut, says Orsk\n\nHarrow waits.',
      ['Orsk\n\nHarrow | says | Gate shut'],
      ['Orsk | says | Gate shut'],
    ],
  ])('%s: %s', (_, text, given, expected) => {
    const quoted = quotations(text);
    const sentences = [...text.matchAll(/[^\n.]+\.?/g)].map(([words], i, all) => {
      const start = (all[i]?.index ?? 0) + (words.length - words.trimStart().length);
      return span(text, start, (all[i]?.index ?? 0) + words.length);
    });
    const read = withinParagraphs(
      text,
      sentences,
      given.map((words) => relationOf(text, words)),
    );
    const made = wholeQuotations(text, quoted, withinQuotations(quoted, read));
    expect(made.map((one) => shown(text, one).replace(/ \([^)]+\)$/, ''))).toEqual(expected);
  });
});

test.each([
  ['The river known as the Long Mile froze', ' | known as | the Long Mile', true],
  ['A report titled Roads came out', ' | titled | Roads', true],
  ['Orsk titled it Roads', 'Orsk | titled | Roads', false],
  ['Roads are known to be shut', ' | are known to | be shut', false],
])('%s: a name and no statement? %#', (text, words, expected) => {
  expect(isNaming(text, relationOf(text, words))).toBe(expected);
});

test.each([
  ["Do/AUX/3/aux n't/PART/3/advmod forget/VERB/0/root roads/NOUN/3/obj", " | Do n't forget | roads", true],
  ['Say/VERB/0/root roads/NOUN/3/nsubj close/VERB/1/ccomp', ' | Say | roads close', true],
  ['Will/AUX/2/aux say/VERB/0/root roads/NOUN/4/nsubj close/VERB/2/ccomp', ' | Will say | roads close', false],
  ['Mayors/NOUN/2/nsubj say/VERB/0/root roads/NOUN/4/nsubj close/VERB/2/ccomp', ' | say | roads close', false],
  ['Orsk/PROPN/2/nsubj asked/VERB/0/root Do/AUX/5/aux not/PART/5/advmod forget/VERB/2/ccomp', 'Orsk | asked | not forget', false],
])('%s: bids the reader and reports nothing? %#', (tokens, words, expected) => {
  const { tree, text } = treeOf(tokens);
  expect(isImperative(tree, relationOf(text, words))).toBe(expected);
});

test.each([
  ['Orsk/PROPN/2/nsubj said/VERB/0/root no/X/2/obj', ' | said | no', 'Orsk | said | no (own-subject@1)'],
  [
    'Orsk/PROPN/2/nsubj left/VERB/0/root and/CCONJ/4/cc said/VERB/2/conj no/X/4/obj',
    ' | said | no',
    'Orsk | said | no (own-subject@1)',
  ],
  ['Orsk/PROPN/2/nsubj seems/VERB/0/root ill/ADJ/2/xcomp', ' | seems | ill', ' | seems | ill (encoder@1)'],
  ['Orsk/PROPN/3/nsubj was/AUX/3/aux told/VERB/0/root no/X/3/obj', ' | told | no', ' | told | no (encoder@1)'],
  ['No/X/2/nsubj said/VERB/0/root Orsk/PROPN/2/obj', ' | said | No', ' | said | No (encoder@1)'],
])('%s: %s with its subject is %s', (tokens, words, expected) => {
  const { tree, text } = treeOf(tokens);
  expect(withSubjects(tree, [relationOf(text, words)]).map((one) => shown(text, one))).toEqual([expected]);
});

test.each([
  ['a clause that reports', ['Kolm | mentioned | letters', 'Hask | called | roads'], 'letters that Hask called roads'],
  ['one that does not', ['Kolm | mentioned | letters'], 'letters'],
])('the clause after a content belongs to it: %s', (_, given, expected) => {
  const { tree, text } = treeOf(
    'Kolm/PROPN/2/nsubj mentioned/VERB/0/root letters/NOUN/2/obj that/PRON/6/obj Hask/PROPN/6/nsubj called/VERB/3/acl roads/NOUN/6/xcomp',
  );
  const [made] = withClauses(
    tree,
    given.map((words) => relationOf(text, words)),
  );
  expect(made?.content.map((at) => textAt(text, at)).join()).toBe(expected);
});
