import { isFirstName } from '../lexicon/first-names.ts';
import { fold } from '../lexicon/fold.ts';
import type { EntityType } from '../model/entity.ts';
import { byText } from '../model/order.ts';
import { textAt } from '../model/span.ts';
import { bodyName } from './body-name.ts';
import { isNamed, type Known } from './known-entity.ts';

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'mr', 'mrs', 'ms']);

/**
 * Entities of a story's reports, where "Orlund", read as a person because it speaks, is the firm that is "Orlund AG" elsewhere in the story,
 * and "Velmora" the place. Whoever has a first name, a title or is a "he" stays a person, and so does who bears somebody's last name.
 */
export function typedAlike(known: readonly Known[]): readonly Known[] {
  const named = known.filter(isNamed);
  const people = new Set(
    named.filter(isPerson).flatMap(({ keys }) => keys.flatMap((key) => (key.includes(' ') ? key.split(' ') : []))),
  );
  const types = typesByName(named);
  return known.map((one) => {
    if (!isPerson(one) || !isNamed(one) || !mayBeNone(one, people)) return one;
    const type = one.keys.map((key) => types.get(key)).find((found) => found !== undefined);
    return type === undefined ? one : { ...one, entity: { ...one.entity, type } };
  });
}

const isPerson = ({ entity }: Known): boolean => entity.type === 'PER';

function mayBeNone({ entity, keys, text }: Known, people: ReadonlySet<string>): boolean {
  if (entity.titles.length > 0 || keys.some((key) => people.has(key) || isFirstName(key.split(' ')[0] ?? ''))) return false;
  return !entity.mentions.some((at) => PERSONAL.has(fold(textAt(text, at)).split(' ')[0] ?? ''));
}

/** What a name stands for where it stands for no person: what it does most, an organisation before a place. */
function typesByName(named: readonly Known[]): ReadonlyMap<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { entity, names, keys } of named) {
    if (entity.type === 'PER') continue;
    const forms = entity.type === 'ORG' ? names.map((name) => bodyName(name).content.join(' ')) : [];
    for (const key of new Set([...keys, ...forms])) {
      const of = counts.get(key) ?? new Map<EntityType, number>();
      counts.set(key, of.set(entity.type, (of.get(entity.type) ?? 0) + entity.mentions.length));
    }
  }
  const most = (of: ReadonlyMap<EntityType, number>): EntityType =>
    [...of].toSorted(([a, x], [b, y]) => y - x || byText(b, a))[0]?.[0] ?? 'ORG';
  return new Map([...counts].map(([key, of]) => [key, most(of)]));
}
