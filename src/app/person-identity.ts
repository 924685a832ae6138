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
  /** By story. */
  readonly refs: readonly PersonRef[];
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
}

/** One that may be the same. */
export interface Suggestion {
  readonly as: Identity;
  readonly rule: string;
  readonly words: readonly [string, string];
}

interface Member extends Known {
  readonly person: StoredPerson;
}

/** Whom these entities of stories are, in order of id: a function of what the store holds. */
export async function identitiesOf(store: Store, seeds: readonly StoredPerson[]): Promise<readonly Identity[]> {
  const { groups } = await kinOf(store, seeds);
  return identitiesIn(groups, new Set(seeds.map(idOf)));
}

/** Who may be the same, by what is no certainty. In order of id. */
export async function suggestionsFor(store: Store, { refs }: Identity): Promise<readonly Suggestion[]> {
  const own = new Set(refs.map(idOf));
  const known = await store.peopleAt(refs);
  const near = await store.peopleUnder([...new Set(known.flatMap(({ keys }) => keys))].sort(byText));
  const members = new Map([...known, ...near].map((person) => [idOf(person), memberOf(person)]));
  const likely = acrossStories([...members.values()]).likely.filter(({ a, b }) => own.has(a.id) !== own.has(b.id));
  const others = likely
    .slice(0, MOST_LIKELY)
    .map(({ a, b, rule, words }) =>
      own.has(a.id) ? { as: b, rule, words } : { as: a, rule, words: [words[1], words[0]] as const },
    );
  const identityAt = new Map<string, Identity>();
  for (const one of await identitiesOf(
    store,
    others.map(({ as }) => as.person),
  ))
    for (const ref of one.refs) identityAt.set(idOf(ref), one);
  const found = new Map<string, Suggestion>();
  for (const { as, rule, words } of others) {
    const one = identityAt.get(as.id);
    if (one !== undefined && !found.has(one.id)) found.set(one.id, { as: one, rule, words });
  }
  return [...found.values()].toSorted((a, b) => byText(a.as.id, b.as.id));
}

/** Nobody reads more of them. */
const MOST_LIKELY = 40;

const idOf = ({ story, entity }: PersonRef): string => `${story}#${entity}`;

/** All that hang together with these by what is certain, and how they part. */
async function kinOf(store: Store, seeds: readonly StoredPerson[]): Promise<AcrossStories<Member>> {
  const members = new Map<string, Member>();
  const asked = new Set<string>();
  const take = (people: readonly StoredPerson[]): void => {
    for (const person of people) members.set(idOf(person), memberOf(person));
  };
  take(seeds);
  const wanted = new Set(seeds.map(idOf));
  for (;;) {
    const found = acrossStories([...members.values()]);
    const kin = found.kin.filter((group) => group.some(({ id }) => wanted.has(id)));
    const keys = [...new Set(kin.flatMap((group) => group.flatMap(({ person }) => person.keys)))].filter(
      (key) => !asked.has(key),
    );
    if (keys.length === 0) return found;
    for (const key of keys) asked.add(key);
    const before = members.size;
    take(await store.peopleUnder(keys.sort(byText)));
    if (members.size === before) return found;
  }
}

const memberOf = (person: StoredPerson): Member => ({
  id: idOf(person),
  type: person.type as EntityType,
  name: person.name,
  names: person.names,
  merged: person.merged,
  titles: person.titles,
  apart: person.apart.map((entity) => idOf({ story: person.story, entity })),
  person,
});

function identitiesIn(groups: AcrossStories<Member>['groups'], wanted: ReadonlySet<string> | null): Identity[] {
  const meant = groups.filter((group) => wanted === null || group.some(({ id }) => wanted.has(id)));
  return meant.map((group) => identityOf(group.map(({ person }) => person))).toSorted((a, b) => byText(a.id, b.id));
}

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
    refs: people
      .map(({ story, entity }) => ({ story, entity }))
      .toSorted((a, b) => byText(a.story, b.story) || byText(a.entity, b.entity)),
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
