import { fold } from '../lexicon/fold.ts';
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

/** How sure it is that two are one, by which rule, and the words of each that it rests on; `null`: nothing says so. */
export type Sameness = {
  readonly verdict: 'certain' | 'perhaps';
  readonly rule: Rule;
  readonly words: readonly [string, string];
} | null;

/** Whether two are one and the same. It may be asked of any two; of two that share no key the answer is never `certain`. */
export function sameEntity(a: Named, b: Named): Sameness {
  if (a.type !== b.type || a.names.length === 0 || b.names.length === 0) return null;
  const key = keyOf(a.name);
  return key !== '' && key === keyOf(b.name) && (a.type !== 'PER' || key.includes(' '))
    ? { verdict: 'certain', rule: 'same-name@1', words: [a.name, b.name] }
    : null;
}

/** What to look for others under: two that may be one for certain share at least one key. */
export const identityKeys = (a: Named): string[] => (a.names.length === 0 ? [] : [`${a.type} ${keyOf(a.name)}`]);

const keyOf = (name: string): string =>
  fold(name)
    .replace(/^the /u, '')
    .replace(/[.’']/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();
