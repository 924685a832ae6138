import type { Compared } from './figures.ts';
import { Roots } from './roots.ts';
import { MAGNITUDE } from './slot.ts';

/** Two groups of reports that differ on so many kinds of figures, the magnitude among them, and agree on none, speak of two happenings. */
const UNLIKE_KINDS = 2;

/**
 * Tells apart happenings that look alike: two earthquakes on one island, two blasts in one town. Reports that give the same number
 * of dead, hurt or magnitude speak of one happening, and so do those that agree with them. Where two such groups differ on the
 * magnitude and on more, each pair of them is not comparable: that is another happening, not another opinion. Dead and hurt alone do
 * not tell: both grow as a day goes on.
 */
export function apart(pairs: readonly Compared[]): Compared[] {
  const groups = new Roots();
  for (const { a, b, relation, slots } of pairs) if (relation === 'agree' && slots.every(isOwn)) groups.join(a.report, b.report);
  const named = ({ a, b }: Compared): string => [groups.of(a.report), groups.of(b.report)].toSorted().join('\n');
  const unlike = new Map<string, Set<string>>();
  for (const pair of pairs) {
    if (!pair.slots.every(isOwn) || (pair.relation !== 'differ' && pair.relation !== 'superseded')) continue;
    const name = named(pair);
    unlike.set(name, (unlike.get(name) ?? new Set()).add(pair.slots[0].key));
  }
  return pairs.map((pair) => {
    const kinds = unlike.get(named(pair));
    const isApart =
      pair.slots[0].bound &&
      groups.of(pair.a.report) !== groups.of(pair.b.report) &&
      kinds?.has(MAGNITUDE) === true &&
      kinds.size >= UNLIKE_KINDS;
    return isApart ? { ...pair, relation: 'not-comparable' } : pair;
  });
}

const isOwn = ({ bound, when, part, happening, standing }: Compared['slots'][0]): boolean =>
  bound && when === null && !part && happening === 'own' && standing !== 'was';
