import { span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { wordOf } from './verb.ts';

/** "Verel's claim that the road is safe was dismissed": what is claimed ends where the verb begins whose subject the claim is. */
export function endNouns(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  return relations.map((relation) => {
    const noun = wordOf(tree, relation.cue);
    if (noun === null || tree.upos(noun) !== 'NOUN' || tree.relation(noun) !== 'nsubj') return relation;
    const [last, head, piece] = [tree.below(noun)[1], tree.head(noun), relation.content.at(-1)];
    const end = tree.span(last, last)?.end ?? 0;
    const verb = head === null ? null : tree.span(head, head);
    if (piece === undefined || verb === null || verb.start < end || !(piece.start < end && verb.end <= piece.end))
      return relation;
    const words = tidied(tree.text, piece.start, end);
    if (words === null || words.end - words.start < 4) return relation;
    return {
      ...relation,
      content: [...relation.content.slice(0, -1), span(tree.text, words.start, words.end)],
      rule: 'noun-end@1',
    };
  });
}
