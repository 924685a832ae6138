import type { AffiliationLexicon } from '../../lexicon/affiliation-lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import type { Tree } from '../parse/tree.ts';
import type { Occurrence } from './occurrence.ts';

export interface Given {
  readonly text: string;
  readonly tree: Tree;
  readonly entities: readonly Entity[];
  /** The report's year, to choose between office holders of one name. */
  readonly year?: number | null;
}

/** What the parts of this folder ask of a report. */
export interface Report extends Given {
  readonly lexicon: AffiliationLexicon;
  /** How often the report names each country. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that lie in a part of the text. */
  readonly occurrences: (start: number, end: number) => readonly Occurrence[];
  /** The entity that a token speaks of. */
  readonly entityAt: (token: number) => Entity | null;
  /** What the report's other words for an entity tell. */
  readonly describe: (entity: Entity | null) => Occurrence | null;
  /** The country of "its", "their" before the head. */
  readonly owner: (head: number) => string | null;
}
