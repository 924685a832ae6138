import type { Layers } from '../../model/layers.ts';
import type { Upos } from '../../model/parse.ts';
import { textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { lemmaOf } from './lemma.ts';
import { openingOf, withoutDateline } from './undated.ts';

/** Part of speech, dictionary form and place in the tree of each token. */
export const parse: Stage<'tokens' | 'dateline' | 'agency' | 'reading', 'parse'> = {
  name: 'parse@2',
  reads: ['tokens', 'dateline', 'agency', 'reading'],
  writes: 'parse',
  run: ({ text }, { tokens, dateline, agency, reading }) =>
    withoutDateline(readParse(text, tokens, reading), tokens, openingOf(dateline, agency)),
};

function readParse(text: string, tokens: Layers['tokens'], reading: Layers['reading']): Layers['parse'] {
  return tokens.map(({ at }, i) => {
    const found = reading.tokens[i] ?? null;
    if (found === null) return null;
    const { upos, head, relation } = found;
    return { upos: upos as Upos, lemma: lemmaOf(textAt(text, at), upos as Upos), head: head < 0 ? null : head, relation };
  });
}
