import { describe, expect, test } from 'vitest';
import type { Layers } from '../../../model/layers.ts';
import type { Parsed, Upos } from '../../../model/parse.ts';
import { type Span, span, textAt } from '../../../model/span.ts';
import { framed } from './framed.ts';
import { isReported } from './nested.ts';
import type { Relation } from './relation.ts';
import { shareSubjects } from './shared-subject.ts';
import { Tree } from './tree.ts';

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
      [' | reportedly | Trucks … crossed (reportedly@2)'],
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
