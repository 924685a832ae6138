import { identitiesOf } from './identities.ts';
import { isFull, isFullKey, isNamed, type Joined, type Known } from './known-entity.ts';
import type { Named } from './sameness.ts';
import { ShortNames } from './short-names.ts';

export interface EntityGroups {
  /** In the order of their first mention, each in that of its reports. */
  readonly groups: readonly (readonly Known[])[];
  readonly joined: readonly Joined[];
  readonly perhaps: readonly Joined[];
}

/** Those of one full name first, then full names that are one for certain, then what is short for one of them: "Maron" for "Ilse Maron". */
export function groupsOf(known: readonly Known[]): EntityGroups {
  const joined: Joined[] = [];
  const perhaps: Joined[] = [];
  const alike = alikeIn(known.filter(isFull), joined);
  const groups = identitiesIn(alike, joined, perhaps);
  const shorts = new ShortNames(groups);
  // those with a title first: they tell whether a surname is of one
  const short = known.filter((each) => !isFull(each)).toSorted((a, b) => Number(isTitled(b)) - Number(isTitled(a)));
  for (const one of short) {
    const found = shorts.of(one);
    if (found.joins !== null) joined.push(found.joins);
    perhaps.push(...found.perhaps);
    if (found.group === null) groups.push([one]);
    else found.group.push(one);
    shorts.add(one, found.group ?? groups.at(-1) ?? []);
  }
  return { groups: ordered(groups, known), joined, perhaps };
}

const isTitled = ({ entity }: Known): boolean => entity.titles.length > 0;

/** Those that share a full name. */
function alikeIn(known: readonly Known[], joined: Joined[]): Known[][] {
  const groups: Known[][] = [];
  const byKey = new Map<string, Known[]>();
  for (const one of known) {
    const keys = one.keys.filter((key) => isFullKey(one, key)).map((key) => `${one.entity.type} ${key}`);
    const found = keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = found ?? [];
    if (found === undefined) groups.push(group);
    else if (found.length === 1 && found[0] !== undefined) joined.push(sameName(found[0], one));
    group.push(one);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

function sameName(a: Known, b: Known): Joined {
  const key = b.keys.find((each) => a.keys.includes(each)) ?? '';
  const printed = ({ names, keys }: Known): string => names.find((_, i) => keys[i] === key) ?? names[0] ?? '';
  return { rule: 'same-name@1', a, b, words: [printed(a), printed(b)] };
}

/** So many forms and titles of one are compared: who has more has said enough. */
const MOST = 32;

function identitiesIn(alike: readonly Known[][], joined: Joined[], perhaps: Joined[]): Known[][] {
  const found = identitiesOf(
    alike.map(profileOf),
    'story',
    alike.map((group) => group.map(({ report }) => report)),
  );
  const linked = ({ a, b, rule, words }: (typeof found.joined)[number]): Joined[] => {
    const [x, y] = [calledSo(alike[a], words[0]), calledSo(alike[b], words[1])];
    return x === undefined || y === undefined ? [] : [{ rule, a: x, b: y, words }];
  };
  joined.push(...found.joined.flatMap(linked));
  perhaps.push(...found.suggested.flatMap(linked));
  return found.groups.map((places) => places.flatMap((at) => alike[at] ?? []));
}

const calledSo = (group: readonly Known[] | undefined, words: string): Known | undefined =>
  group?.find(({ names }) => names.includes(words)) ?? group?.[0];

/** As all reports together know one. */
export function profileOf(group: readonly Known[]): Named {
  const names = new Set<string>();
  const titles = new Map<string, { title: string; date: string | null }>();
  for (const one of group) {
    if (isNamed(one) && names.size < MOST) for (const name of one.names) names.add(name);
    if (titles.size < MOST) for (const title of one.entity.titles) titles.set(`${title} ${one.date}`, { title, date: one.date });
  }
  const fullest = [...names].toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0];
  return { type: group[0]?.entity.type ?? 'ORG', name: fullest ?? '', names: [...names], titles: [...titles.values()] };
}

function ordered(groups: readonly (readonly Known[])[], known: readonly Known[]): Known[][] {
  const order = new Map(known.map((one, i) => [one, i]));
  const at = (one: Known | undefined): number => (one === undefined ? 0 : (order.get(one) ?? 0));
  return groups.map((group) => group.toSorted((a, b) => at(a) - at(b))).toSorted((a, b) => at(a[0]) - at(b[0]));
}
