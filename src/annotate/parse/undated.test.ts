import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../model/parse.ts';
import { type Span, span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { withoutDateline } from './undated.ts';

type Row = readonly [word: string, head: number, relation: string];

/** Words one blank apart; a head of -1 is none. */
function treeOf(rows: readonly Row[]) {
  const text = rows.map(([word]) => word).join(' ');
  const tokens: Token[] = [];
  let at = 0;
  for (const [word] of rows) {
    tokens.push({ at: span(text, at, at + word.length), kind: 'word' });
    at += word.length + 1;
  }
  const parse = rows.map(
    ([word, head, relation]): Parsed => ({ upos: 'NOUN', lemma: word, head: head < 0 ? null : head, relation }),
  );
  return { tokens, parse };
}

const opening = (tokens: readonly Token[], words: number): Span => ({
  start: tokens[0]?.at.start ?? (0 as Span['start']),
  end: tokens[words - 1]?.at.end ?? (0 as Span['end']),
});

const shown = (rows: readonly Row[], words: number): readonly string[] => {
  const { tokens, parse } = treeOf(rows);
  return withoutDateline(parse, tokens, opening(tokens, words)).map(
    (word, i) => `${rows[i]?.[0]} ${word?.relation} ${word?.head === null ? '-' : rows[word?.head ?? 0]?.[0]}`,
  );
};

describe('a dateline is no part of the sentence after it', () => {
  test('the subject that hung on the place stands free of it', () => {
    const rows: readonly Row[] = [
      ['TARSK', 2, 'nsubj'],
      ['Gunmen', 0, 'appos'],
      ['fled', -1, 'root'],
    ];
    expect(shown(rows, 1)).toEqual(['TARSK dep fled', 'Gunmen nsubj fled', 'fled root -']);
  });

  test('what hung on the place that headed all hangs on the sentence', () => {
    const rows: readonly Row[] = [
      ['TARSK', -1, 'root'],
      ['Gunmen', 2, 'nsubj'],
      ['fled', 0, 'parataxis'],
      ['east', 0, 'advmod'],
    ];
    expect(shown(rows, 1)).toEqual(['TARSK dep fled', 'Gunmen nsubj fled', 'fled root -', 'east advmod fled']);
  });

  test('a tree woven through the dateline stays a tree', () => {
    const rows: readonly Row[] = [
      ['TARSK', 3, 'nmod'],
      ['March', -1, 'root'],
      ['Gunmen', 1, 'conj'],
      ['road', 2, 'nmod'],
    ];
    expect(shown(rows, 2)).toEqual(['TARSK dep Gunmen', 'March dep Gunmen', 'Gunmen root -', 'road nmod Gunmen']);
  });

  test('without a dateline nothing changes', () => {
    const { tokens, parse } = treeOf([
      ['Gunmen', 1, 'nsubj'],
      ['fled', -1, 'root'],
    ]);
    expect(withoutDateline(parse, tokens, null)).toBe(parse);
  });
});

/** Any tree over so many words: each hangs on one that was placed before it, in a shuffled order. */
const trees = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.tuple(
    fc.shuffledSubarray(
      Array.from({ length: size }, (_, i) => i),
      { minLength: size, maxLength: size },
    ),
    fc.array(fc.nat(), { minLength: size, maxLength: size }),
    fc.array(fc.constantFrom('nsubj', 'conj', 'appos', 'nmod', 'parataxis'), { minLength: size, maxLength: size }),
    fc.integer({ min: 1, max: size - 1 }),
  ),
);

test('whatever the tree, every word hangs on a root at last', () => {
  fc.assert(
    fc.property(trees, ([order, choices, relations, words]) => {
      const heads = new Map(order.map((word, i) => [word, i === 0 ? -1 : (order[(choices[i] ?? 0) % i] ?? -1)]));
      const { tokens, parse } = treeOf(relations.map((relation, i): Row => [`w${i}`, heads.get(i) ?? -1, relation]));
      const freed = withoutDateline(parse, tokens, opening(tokens, words));
      for (const from of freed.keys()) {
        let above: number | null = from;
        for (let steps = 0; steps < freed.length && above !== null; steps += 1) above = freed[above]?.head ?? null;
        expect(above).toBeNull();
        if (from >= words) expect(freed[from]?.head ?? words).toBeGreaterThanOrEqual(words);
      }
    }),
    { numRuns: 2000 },
  );
});
