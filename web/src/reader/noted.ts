import type { Annotation, StatementJson } from '../../../src/api/contract.ts';
import { missing } from '../parts/chain.tsx';
import { chainOf, shownNames } from '../parts/saying.ts';
import { reach } from '../story/words.ts';
import type { Span } from './highlights.ts';

/** A statement with the words that it is found by. */
export interface Noted {
  readonly statement: StatementJson;
  readonly pieces: readonly Span[];
  readonly span: readonly [number, number];
}

/** Statements in the order of their words, what carries others before them. */
export function noted({ statements }: Annotation): readonly Noted[] {
  return statements
    .map((statement) => {
      const pieces = statement.content.length > 0 ? statement.content : statement.cue;
      return { statement, pieces, span: reach(pieces) ?? ([0, 0] as const) };
    })
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Whether these are just its words. */
export const isAt = ({ span }: Noted, words: Span | null): boolean =>
  words !== null && words[0] === span[0] && words[1] === span[1];

/** "through the Interior Ministry, VNA": those who carry it, the agency, the outlet. */
export function through(annotation: Annotation, statement: StatementJson, byId: ReadonlyMap<string, StatementJson>): string {
  const chain = chainOf(statement, annotation, (id) => byId.get(id));
  const names = chain.slice(1).map((name, i) => (name === null ? missing(i + 1, chain.length) : shownNames(name)));
  return `${chain[1] === null ? '' : 'through '}${names.join(', ')}`;
}
