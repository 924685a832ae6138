import { ADVERBS } from '../../../../lexicon/cue-words.ts';
import type { Pieces } from '../../../../model/span.ts';
import type { Tree } from '../../../parse/tree.ts';
import type { Relation } from '../relation.ts';
import { pieces } from './stretch.ts';

/** As `reportedly@3` elsewhere; set by hand. */
const RIGHT = 0.7;

/** "Verel reportedly told Maron that": somebody unnamed passes on what Verel told. */
export function hearsay(tree: Tree, known: readonly Relation[]): readonly Relation[] {
  return known.flatMap((relation) => {
    const cue = tree.within(relation.cue);
    const adverb = cue.find((token) => ADVERBS.has(tree.word(token)));
    const rest = cue.filter((token) => token !== adverb);
    const at = adverb === undefined ? null : tree.span(adverb, adverb);
    if (at === null || !rest.some((token) => tree.upos(token) === 'VERB')) return [relation];
    const own = runs(tree, rest);
    const content = around(tree, relation, adverb ?? 0);
    return [
      { source: [], cue: [at], content, confidence: RIGHT, rule: 'reportedly@3' },
      { ...relation, cue: own },
    ];
  });
}

/** Tokens as pieces, one for each run of them. */
function runs(tree: Tree, tokens: readonly number[]): Pieces {
  const found: [number, number][] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === token - 1) last[1] = token;
    else found.push([token, token]);
  }
  return found.flatMap(([first, last]) => tree.span(first, last) ?? []);
}

/** All from the first word of a relation to the last, but for the adverb. */
function around(tree: Tree, { source, cue, content }: Relation, adverb: number): Pieces {
  const tokens = tree.within([...source, ...cue, ...content]);
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)];
  return pieces(tree, [
    { first, last: adverb - 1 },
    { first: adverb + 1, last },
  ]);
}
