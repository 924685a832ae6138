import type { EntityType } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';

/** Somebody or something as one report or one story knows it. */
export interface Named {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  /** As printed; empty for what is only described: "the Velmoran president". */
  readonly names: readonly string[];
  /** As printed, each with the ISO 8601 day of its report; `null` where that is not known. */
  readonly titles: readonly { readonly title: string; readonly date: string | null }[];
}

/** Within one story more is certain than in the whole record: its "A. Verel" is its Anton Verel. */
export type Where = 'story' | 'store';

/** How sure it is that two are one, by which rule, and the words of each that it rests on; `null`: nothing says so. */
export type Sameness = {
  readonly verdict: 'certain' | 'perhaps';
  readonly rule: Rule;
  readonly words: readonly [string, string];
} | null;
