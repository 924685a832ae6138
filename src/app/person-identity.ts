import { type AcrossStories, acrossStories, type Known } from '../align/across-stories.ts';
import type { EntityType } from '../model/entity.ts';
import { byText } from '../model/order.ts';
import type { PersonRef, StoredPerson } from '../store/people-store.ts';
import type { Store } from '../store/store.ts';

/** A title as reports print it, from the first to the last day of a report that does. */
export interface Title {
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** A person, organisation or place, whatever stories call it. */
export interface Identity {
  /** Made from the first report, in canonical order, that speaks of it, and what it is called there. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Most frequent first. */
  readonly names: readonly string[];
  /** In order of their first day, undated last. */
  readonly titles: readonly Title[];
  /** What it is in each story, by story. */
  readonly people: readonly StoredPerson[];
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
}

/** One that may be the same. */
export interface Suggestion {
  readonly as: Identity;
  readonly rule: string;
  /** Of the one, and of this. */
  readonly words: readonly [string, string];
}

interface Member extends Known {
  readonly person: StoredPerson;
}

/** Whom some entities of stories are: a function of what the store holds. */
export interface Identified {
  /** In order of id. */
  readonly identities: readonly Identity[];
  /** Who may be one of them besides, by what is no certainty, in order of id. */
  suggested(to: Identity): Promise<readonly Suggestion[]>;
}

/** `also`: who is asked for as well, among all that stand near. */
export async function identitiesOf(
  store: Store,
  seeds: readonly StoredPerson[],
  also: (person: StoredPerson) => boolean = () => false,
): Promise<Identified> {
  const { groups, likely } = await kinOf(store, seeds);
  const wanted = new Set(seeds.map(idOf));
  const meant = groups.filter((group) => group.some(({ id, person }) => wanted.has(id) || also(person)));
  return {
    identities: meant.map((group) => identityOf(group.map(({ person }) => person))).toSorted((a, b) => byText(a.id, b.id)),
    suggested: (to) => suggested(store, to, likely),
  };
}

/** Nobody reads more of them. */
const MOST_LIKELY = 40;

async function suggested(store: Store, { people }: Identity, likely: AcrossStories<Member>['likely']): Promise<Suggestion[]> {
  const own = new Set(people.map(idOf));
  const others = likely
    .filter(({ a, b }) => own.has(a.id) !== own.has(b.id))
    .slice(0, MOST_LIKELY)
    .map(({ a, b, rule, words }) =>
      own.has(a.id) ? { as: b, rule, words } : { as: a, rule, words: [words[1], words[0]] as const },
    );
  if (others.length === 0) return [];
  const { identities } = await identitiesOf(
    store,
    others.map(({ as }) => as.person),
  );
  const identityAt = new Map(identities.flatMap((one) => one.people.map((person) => [idOf(person), one] as const)));
  const found = new Map<string, Suggestion>();
  for (const { as, rule, words } of others) {
    const one = identityAt.get(as.id);
    if (one !== undefined && !found.has(one.id)) found.set(one.id, { as: one, rule, words });
  }
  return [...found.values()].toSorted((a, b) => byText(a.as.id, b.as.id));
}

const idOf = ({ story, entity }: PersonRef): string => `${story}#${entity}`;

/** All that hang together with these by what is certain, who stands near, and how they part. */
async function kinOf(store: Store, seeds: readonly StoredPerson[]): Promise<AcrossStories<Member>> {
  const members = new Map(seeds.map((person) => [idOf(person), memberOf(person)]));
  const wanted = new Set(members.keys());
  const asked = new Set<string>();
  let found = acrossStories([...members.values()]);
  for (;;) {
    const kin = found.kin.filter((group) => group.some(({ id }) => wanted.has(id)));
    const all = new Set(kin.flatMap((group) => group.flatMap(({ person }) => person.keys)));
    const keys = [...all].filter((key) => !asked.has(key)).sort(byText);
    if (keys.length === 0) return found;
    for (const key of keys) asked.add(key);
    const before = members.size;
    for (const person of await store.peopleUnder(keys)) {
      const id = idOf(person);
      if (!members.has(id)) members.set(id, memberOf(person));
    }
    if (members.size === before) return found;
    found = acrossStories([...members.values()]);
  }
}

const memberOf = (person: StoredPerson): Member => ({
  id: idOf(person),
  type: person.type as EntityType,
  name: person.name,
  names: person.names,
  merged: person.merged,
  titles: person.titles,
  joins: person.joins ?? [],
  apart: person.apart.map((entity) => idOf({ story: person.story, entity })),
  person,
});

const UNDATED = '~';

function identityOf(people: readonly StoredPerson[]): Identity {
  const parts = people
    .flatMap((one) => one.parts)
    .toSorted((a, b) => byText(a.day ?? UNDATED, b.day ?? UNDATED) || byText(a.report, b.report) || byText(a.id, b.id));
  const days = parts.flatMap(({ day }) => day ?? []);
  const [name = ''] = counted(people.map((one) => one.name));
  return {
    id: parts[0]?.id ?? '',
    type: (people[0]?.type ?? 'PER') as EntityType,
    name,
    names: counted(people.flatMap(({ names }) => names)),
    titles: titlesOf(people),
    people: people.toSorted((a, b) => byText(a.story, b.story) || byText(a.entity, b.entity)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    reports: new Set(parts.map(({ report }) => report)).size,
  };
}

/** Each once: in most stories first, then the longest. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || b.length - a.length || byText(a, b)).map(([word]) => word);
}

function titlesOf(people: readonly StoredPerson[]): Title[] {
  const days = new Map<string, string[]>();
  for (const { title, date } of people.flatMap((one) => one.titles)) {
    const known = days.get(title) ?? [];
    if (date !== null) known.push(date);
    days.set(title, known);
  }
  const titles = [...days].map(([title, dates]): Title => {
    const sorted = dates.sort(byText);
    return { title, first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
  });
  return titles.toSorted((a, b) => byText(a.first ?? UNDATED, b.first ?? UNDATED) || byText(a.title, b.title));
}
