import type { EntityType } from '../../model/entity.ts';

export type Gender = 'female' | 'male';

/** A place in the report by its words: `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An entity while its words are being gathered. */
export interface Draft {
  type: EntityType;
  /** Names as printed, with where they stand. */
  readonly names: (Stretch & { readonly printed: string })[];
  readonly mentions: Stretch[];
  /** Pronouns and descriptions that may mean it, or another: left open. */
  readonly doubtful: Stretch[];
  /** Titles and descriptions as printed: "Velmoran President". */
  readonly titles: string[];
  /** Heads of them, folded: "president". */
  readonly heads: Set<string>;
  /** Countries (ISO alpha-3, or the folded adjective) that its titles and descriptions name. */
  readonly places: Set<string>;
  /** Names with the words that complete them: "VNA news agency". */
  readonly fuller: string[];
  /** Words for it where it has no name, article off. */
  description: string | null;
  gender: Gender | null;
}

export const draftOf = (type: EntityType): Draft => ({
  type,
  names: [],
  mentions: [],
  doubtful: [],
  titles: [],
  heads: new Set(),
  places: new Set(),
  fuller: [],
  description: null,
  gender: null,
});

/** Whom words mean, or those between whom that is left open. */
export interface Meant {
  readonly draft: Draft | null;
  readonly doubt: readonly Draft[];
}

export const NOBODY: Meant = { draft: null, doubt: [] };
