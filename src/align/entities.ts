import type { StoryEntity } from '../model/claim.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import { byText } from '../model/order.ts';
import type { Decided, EntityGroup } from './decided.ts';
import { groupsOf } from './entity-groups.ts';
import { isNamed, type Joined, type Known, knownAs, placeOf, withoutTitle } from './known-entity.ts';
import type { PlacedReport } from './placed.ts';
import { typedAlike } from './typed-alike.ts';

/** The entities of a story: one for each person, organisation or place, whatever each report calls it. Reports in canonical order. */
export function storyEntities(reports: readonly PlacedReport[], decided?: Decided): StoryEntity[] {
  const known = typedAlike(
    reports.flatMap((report) =>
      report.layers.entities
        .toSorted((a, b) => first(a) - first(b) || byText(a.id, b.id))
        .map((entity) => knownAs(report, entity)),
    ),
  );
  const found = groupsOf(known);
  const groups = decided === undefined ? found.groups.map(asFound) : asDecided(found.groups, known, decided);
  return withLinks(groups, found.joined, found.perhaps);
}

const first = ({ mentions, names }: Entity): number => mentions[0]?.start ?? names[0]?.start ?? 0;

/** A story's entity without what ties it to others, and what it is made of. */
interface Made {
  readonly entity: Omit<StoryEntity, 'joined' | 'suggested'>;
  readonly members: readonly Known[];
}

const asFound = (members: readonly Known[], i: number): Made => ({ entity: storyEntity(members, i), members });

function asDecided(found: readonly (readonly Known[])[], known: readonly Known[], decided: Decided): Made[] {
  const groups = found.map((members, i): EntityGroup<Known> => {
    return { number: i + 1, members, called: [storyEntity(members, i).name], name: null, corrected: [] };
  });
  const order = new Map(known.map((one, i) => [one, i]));
  return decided.entities(groups).map(({ number, members, name, corrected }) => {
    const inOrder = members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const made = storyEntity(inOrder, number - 1);
    return { entity: { ...made, name: name ?? made.name, ...(corrected.length === 0 ? {} : { corrected }) }, members: inOrder };
  });
}

/** Why each is one, and who perhaps is the same. What an analyst joined or parted is no question any more. */
function withLinks(groups: readonly Made[], joined: readonly Joined[], perhaps: readonly Joined[]): StoryEntity[] {
  const held = new Map(groups.flatMap((made) => made.members.map((one) => [one, made] as const)));
  const why = new Map<Made, StoryEntity['joined'][number][]>();
  const ways = new Set<string>();
  for (const { rule, a, b, words } of joined) {
    const made = held.get(a);
    if (made === undefined || made !== held.get(b)) continue;
    const way = `${made.entity.id} ${rule} ${words.join(' ~ ')}`;
    if (!ways.has(way)) push(why, made, { rule, at: [placeOf(a, words[0]), placeOf(b, words[1])] });
    ways.add(way);
  }
  const open = new Map<Made, StoryEntity['suggested'][number][]>();
  for (const { rule, a, b, words } of perhaps) {
    const [x, y] = [held.get(a), held.get(b)];
    if (x === undefined || y === undefined || x === y || areParted(x, y)) continue;
    if (open.get(x)?.some(({ entity }) => entity === y.entity.id)) continue;
    const at = [placeOf(a, words[0]), placeOf(b, words[1])];
    push(open, x, { entity: y.entity.id, rule, at });
    push(open, y, { entity: x.entity.id, rule, at: at.toReversed() });
  }
  return groups.map((made) => ({ ...made.entity, joined: why.get(made) ?? [], suggested: open.get(made) ?? [] }));
}

/** One correction that both bear parted them. */
const areParted = ({ entity: a }: Made, { entity: b }: Made): boolean =>
  a.corrected?.some((id) => b.corrected?.includes(id)) ?? false;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function storyEntity(group: readonly Known[], i: number): Made['entity'] {
  // Who has a name is called by it, whatever another report describes them as.
  const named = group.filter(isNamed);
  const called = named.length > 0 ? named : group;
  const names = counted(called.flatMap((one) => one.names));
  const titles = counted(group.flatMap(({ entity }) => entity.titles));
  const type: EntityType = group[0]?.entity.type ?? 'ORG';
  const shown = new Set(called.map(({ entity }) => withoutTitle(entity, entity.name)));
  const often = new Map(names.map((word, at) => [word, at]));
  const fullest = [...shown].toSorted(
    (a, b) =>
      b.split(' ').length - a.split(' ').length ||
      inCapitals(a, type) - inCapitals(b, type) ||
      (often.get(a) ?? 0) - (often.get(b) ?? 0),
  )[0];
  return {
    id: `E${i + 1}`,
    type,
    name: fullest ?? '',
    names,
    titles,
    in: group.map(({ report, entity }) => ({ report, entity: entity.id })),
  };
}

/** 1 for a name that a headline or dateline prints in capitals only. */
const inCapitals = (name: string, type: EntityType): number =>
  !/\p{Ll}/u.test(name) && name.length > (type === 'ORG' ? SHORTEST : 1) ? 1 : 0;
/** Shorter ones of organisations may be acronyms. */
const SHORTEST = 5;

/** Each once, most frequent first, then by first use. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const order = [...counts.keys()];
  const place = new Map(order.map((word, i) => [word, i]));
  return order.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
