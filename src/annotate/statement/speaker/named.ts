import type { Entity } from '../../../model/entity.ts';
import type { Span } from '../../../model/span.ts';

/** Finds the entity whose mention the words are. */
export type Resolve = (at: Span) => Entity | null;

/** Who is answerable, by name or, where nobody is named, in the report's own words. */
export interface Named {
  /** Joint ones joined by "; "; `null` if nobody. */
  readonly name: string | null;
  readonly entities: readonly string[];
}

export const NOBODY: Named = { name: null, entities: [] };

/** Several who speak together, each once. */
export function together(all: readonly Named[]): Named {
  const names = all.flatMap(({ name }) => (name === null ? [] : [name]));
  return {
    name: names.length === 0 ? null : names.filter((name, i) => names.indexOf(name) === i).join('; '),
    entities: [...new Set(all.flatMap(({ entities }) => entities))],
  };
}
