import { span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import type { Relation } from './relation.ts';

/** A longer clause is more often a mistake of the tree than one of the writer. */
const LONGEST = 40;

/**
 * "Kolm did not mention the letters in which Hask called the road unsafe": a clause that says which letters belongs to the content,
 * although it reports something of its own. The model reads it as a statement beside the first and stops before it.
 * Of 4 contents that this widened on PolNeAR dev, 2 became right and none wrong; on statements dev it widens none.
 */
export function withClauses(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  return relations.map((relation) => {
    const tokens = tree.within(relation.content.slice(-1));
    const end = clauseAfter(tree, tokens);
    const piece = relation.content.at(-1);
    if (end === null || piece === undefined || !range((tokens.at(-1) ?? 0) + 1, end).some((token) => cues.has(token)))
      return relation;
    const own = new Set([...tree.within(relation.cue), ...tree.within(relation.source)]);
    const clause = tree.span(end, end);
    if (clause === null || range((tokens.at(-1) ?? 0) + 1, end).some((token) => own.has(token))) return relation;
    const content = [...relation.content.slice(0, -1), span(tree.text, piece.start, clause.end)];
    return { ...relation, content, rule: 'relative-clause@1' };
  });
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The last token of the clause that follows some tokens and hangs on a noun of theirs. */
function clauseAfter(tree: Tree, tokens: readonly number[]): number | null {
  const last = tokens.at(-1);
  if (last === undefined || tree.upos(last + 1) === 'SCONJ' || tree.upos(last + 1) === 'PUNCT') return null;
  let head = last + 1;
  for (let above = tree.head(head); above !== null && above > last; above = tree.head(head)) {
    if (tree.below(above)[0] <= last) return null;
    head = above;
  }
  const noun = tree.head(head);
  if (noun === null || !tokens.includes(noun) || tree.relation(head) !== 'acl') return null;
  const [first, below] = tree.below(head);
  const colon = range(first, below).find((token) => tree.word(token) === ':');
  const end = colon === undefined ? below : colon - 1;
  return first === last + 1 && end >= first && end - first < LONGEST ? end : null;
}
