import { bodyKeys, sameBody } from './same-body.ts';
import { personKeys, samePerson } from './same-person.ts';
import { placeKeys, samePlace } from './same-place.ts';
import type { Named, Sameness, Where } from './sameness.ts';

export type { Named, Sameness, Where } from './sameness.ts';

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
