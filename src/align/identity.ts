import type { EntityType } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';
import { bodyKeys, sameBody } from './same-body.ts';
import { personKeys, samePerson } from './same-person.ts';
import { placeKeys, samePlace } from './same-place.ts';

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

/**
 * Whether two are one and the same, by their names and titles alone. It may be asked of any two; of two that share no key the answer is
 * never `certain`. Being one is not handed on: George Bush may be George W. Bush or George H. W. Bush, who are two. `identitiesOf` minds that.
 */
export function sameEntity(a: Named, b: Named, where: Where = 'store'): Sameness {
  // one who is only described may be another in the next report
  if (a.type !== b.type || a.names.length === 0 || b.names.length === 0) return null;
  switch (a.type) {
    case 'PER':
      return samePerson(a, b, where);
    case 'ORG':
      return sameBody(a, b, where);
    case 'LOC':
      return samePlace(a, b);
    default:
      return a.type satisfies never;
  }
}

/** What to look for others under: two that may be one for certain share at least one key. Empty for one who is only described. */
export function identityKeys(a: Named): string[] {
  if (a.names.length === 0) return [];
  const keys = { PER: personKeys, ORG: bodyKeys, LOC: placeKeys }[a.type](a);
  return keys.filter((key) => key !== '' && key !== '~').map((key) => `${a.type} ${key}`);
}
