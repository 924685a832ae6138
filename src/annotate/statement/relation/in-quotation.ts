import { contains, type Pieces, type Span } from '../../../model/span.ts';
import type { Relation } from './relation.ts';

/** What somebody says inside another's words is said there: a content keeps no piece outside the quotation that its cue stands in. */
export function withinQuotations(quoted: Pieces, relations: readonly Relation[]): readonly Relation[] {
  let from = 0;
  return relations.map((relation) => {
    const cue = relation.cue[0];
    if (cue === undefined) return relation;
    while (from < quoted.length && (quoted[from]?.end ?? 0) <= cue.start) from += 1;
    const around = quoted[from];
    if (around === undefined || !contains(around, cue)) return relation;
    const content = relation.content.filter((piece) => shares(piece, around));
    if (content.length === 0 || content.length === relation.content.length) return relation;
    return { ...relation, content, rule: 'in-quotation@1' };
  });
}

/** More than a mark, which a quotation over two paragraphs may lend to both. */
const shares = (piece: Span, around: Span): boolean => piece.start + 2 < around.end && around.start + 2 < piece.end;
