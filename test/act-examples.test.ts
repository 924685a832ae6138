import { beforeAll, describe, expect, test } from 'vitest';
import { Tree } from '../src/annotate/parse/tree.ts';
import { deedOf } from '../src/annotate/statement/act.ts';
import { CONSTRUCTION_NAMES } from '../src/annotate/statement/cue-act.ts';
import { type ActExample, CONSTRUCTION_EXAMPLES, WORD_EXAMPLES } from '../src/lexicon/act-examples.ts';
import { VERBS } from '../src/lexicon/cue-words.ts';
import { type Pieces, span } from '../src/model/span.ts';
import { ACTS } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

const MARKS = /[[\]<>{}]/g;

/** The words between two marks, in the sentence without any. */
function between(sentence: string, open: string, close: string): Pieces {
  const [from, to] = [sentence.indexOf(open), sentence.indexOf(close)];
  if (from < 0) return [];
  const text = sentence.replaceAll(MARKS, '');
  const at = (index: number): number => sentence.slice(0, index).replaceAll(MARKS, '').length;
  return [span(text, at(from), at(to))];
}

async function deed({ sentence }: ActExample) {
  const text = sentence.replaceAll(MARKS, '');
  const { tokens, parse } = await readReport(reportOf(text));
  const told = { source: between(sentence, '{', '}'), cue: between(sentence, '[', ']'), content: between(sentence, '<', '>') };
  return deedOf(new Tree(text, tokens, parse), told);
}

const ALL = [...WORD_EXAMPLES, ...CONSTRUCTION_EXAMPLES];

describe('the examples of the lexicon are what they say', () => {
  const deeds = new Map<ActExample, Awaited<ReturnType<typeof deed>>>();
  beforeAll(async () => {
    for (const example of ALL) deeds.set(example, await deed(example));
  });

  test.each(ALL)('$sentence: $act, $polarity ($use)', (example) => {
    expect(deeds.get(example)).toEqual({ act: example.act, polarity: example.polarity });
  });
});

test.each(ACTS.filter((act) => VERBS[act] !== ''))('every frame of the verbs that %s has an example', (act) => {
  const frames = new Set(VERBS[act].split(/\s+/).flatMap((entry) => [...(entry.split(':')[1] ?? '')]));
  const shown = WORD_EXAMPLES.filter((example) => example.act === act).map(({ use }) => use);
  expect([...frames].filter((frame) => !shown.includes(frame))).toEqual([]);
});

test('every construction has an example', () => {
  expect(CONSTRUCTION_NAMES.filter((name) => !CONSTRUCTION_EXAMPLES.some(({ use }) => use === name))).toEqual([]);
});
