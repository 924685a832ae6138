import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';

interface Piece {
  readonly at: Span;
  readonly statement: Statement;
  readonly order: number;
}

/**
 * The innermost statement whose content covers some words: the one with the shortest content, the later one of equals.
 * Ask in text order: one pass over the pieces serves all questions.
 */
export function carriersOf(statements: readonly Statement[]): (at: Span) => Statement | null {
  const pieces = statements
    .flatMap((statement, order) => statement.content.map((at): Piece => ({ at, statement, order })))
    .sort((a, b) => a.at.start - b.at.start || a.order - b.order);
  let next = 0;
  let open: readonly Piece[] = [];
  return (at) => {
    const begun: Piece[] = [];
    for (; (pieces[next]?.at.start ?? Number.POSITIVE_INFINITY) <= at.start; next++) begun.push(...pieces.slice(next, next + 1));
    if (begun.length > 0 || open.some((piece) => piece.at.end <= at.start))
      open = [...open, ...begun].filter((piece) => piece.at.end > at.start);
    return open.filter((piece) => piece.at.end >= at.end).sort(inner)[0]?.statement ?? null;
  };
}

const inner = (a: Piece, b: Piece): number => lengthOf(a.statement) - lengthOf(b.statement) || b.order - a.order;
const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
