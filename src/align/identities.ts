import { byText } from '../model/order.ts';
import { identityKeys, type Named, type Sameness, sameEntity, type Where } from './identity.ts';

/** Two that are, or perhaps are, one: their places among those given. */
export interface IdentityLink extends NonNullable<Sameness> {
  readonly a: number;
  readonly b: number;
}

export interface Identities {
  /** Places among those given; each is in one group, alone where nothing joins it. */
  readonly groups: readonly (readonly number[])[];
  /** Why those of a group are one: each link joined one to what was there. */
  readonly joined: readonly IdentityLink[];
  /** Between groups, at most one link for two of them, whatever the verdict on the two alone. */
  readonly suggested: readonly IdentityLink[];
}

interface Group {
  members: number[];
  /** Where its members are now. */
  into: Group | null;
  readonly texts: Set<string>;
  /** Of those that are called alike one, up to a few. */
  readonly faces: number[];
}

/** So many groups that share a key are looked at, and so many members of each: the search stays near linear. */
const MOST_GROUPS = 32;
const MOST_FACES = 8;
/** One who may be any of more than so many is left open. */
const MOST_CHOICES = 2;

/**
 * Who is one for certain, and who perhaps, of any number. The fullest names are placed first. Nobody joins a group that holds somebody
 * with another first or middle name, and who fits two groups joins neither. Does not depend on the order in which they are given, but
 * for those who are called alike. `texts` gives the reports that each stands in, where that is known: one report that prints two names
 * beside each other, and means two, has two people.
 */
export function identitiesOf(
  all: readonly Named[],
  where: Where = 'store',
  texts: readonly (readonly string[])[] = [],
): Identities {
  const given: Given = { all, where, texts };
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const joined: IdentityLink[] = [];
  const perhaps: IdentityLink[] = [];
  for (const i of fullestFirst(all)) {
    const one = all[i];
    if (one === undefined) continue;
    const keys = identityKeys(one);
    const near = [...new Set(keys.flatMap((key) => (byKey.get(key) ?? []).map(whole)))].slice(0, MOST_GROUPS);
    const links = near.flatMap((group) => linkTo(group, i, given) ?? []);
    joined.push(...bridged(one, links));
    const own = theOne(links);
    const group = own?.group ?? { members: [], into: null, faces: [], texts: new Set<string>() };
    if (own === null) groups.push(group);
    else joined.push(own.link);
    perhaps.push(...doubtful(links, own).map(({ link }): IdentityLink => ({ ...link, verdict: 'perhaps' })));
    add(group, i, all);
    for (const text of texts[i] ?? []) group.texts.add(text);
    for (const key of keys) {
      const known = byKey.get(key) ?? [];
      if (!known.includes(group) && known.length < MOST_GROUPS) byKey.set(key, [...known, group]);
    }
  }
  const left = groups.filter(({ into }) => into === null);
  return { groups: left.map(({ members }) => members.toSorted((a, b) => a - b)), joined, suggested: between(left, perhaps) };
}

/** An initial says less than a word. */
function fullestFirst(all: readonly Named[]): number[] {
  const words = all.map(({ name }) => name.split(/[\s-]+/u).slice(0, LONGEST));
  const whole = words.map((own) => own.filter((word) => !/^\p{L}\.?$/u.test(word)).length);
  return all
    .map((_, i) => i)
    .toSorted(
      (a, b) =>
        (whole[b] ?? 0) - (whole[a] ?? 0) ||
        (words[b]?.length ?? 0) - (words[a]?.length ?? 0) ||
        byText(all[a]?.name ?? '', all[b]?.name ?? '') ||
        a - b,
    );
}

/** Longer runs of words are no names. */
const LONGEST = 16;

interface Given {
  readonly all: readonly Named[];
  readonly where: Where;
  readonly texts: readonly (readonly string[])[];
}

interface Near {
  readonly group: Group;
  readonly link: IdentityLink;
}

/** The surest link to a member; none where one of them cannot be the same person. */
function linkTo(group: Group, i: number, { all, where, texts }: Given): Near | null {
  const one = all[i];
  let best: IdentityLink | null = null;
  for (const face of group.faces) {
    const other = all[face];
    if (one === undefined || other === undefined) continue;
    const same = sameEntity(other, one, where);
    if (same === null && one.type === 'PER' && /\s/u.test(one.name) && /\s/u.test(other.name)) return null;
    if (same !== null && (best === null || (best.verdict === 'perhaps' && same.verdict === 'certain')))
      best = { a: face, b: i, ...same };
  }
  if (best === null) return null;
  const beside =
    one?.type === 'PER' && !/^(?:same|middle)-name@/u.test(best.rule) && texts[i]?.some((text) => group.texts.has(text));
  return { group, link: beside === true ? { ...best, verdict: 'perhaps' } : best };
}

function whole(group: Group): Group {
  return group.into === null ? group : whole(group.into);
}

/** Names of one body or place: what is called by several of them makes its bearers one. Not so people, who share names. */
const OF_ONE = /^(?:same-name|known-name|country-name|legal-form|word-order)@/u;

function bridged({ type }: Named, links: Near[]): IdentityLink[] {
  const sure = links.filter(({ link }) => link.verdict === 'certain' && OF_ONE.test(link.rule));
  const [first, ...others] = sure;
  if (type === 'PER' || first === undefined) return [];
  for (const near of others) {
    first.group.members.push(...near.group.members);
    for (const face of near.group.faces) if (first.group.faces.length < MOST_FACES) first.group.faces.push(face);
    for (const text of near.group.texts) first.group.texts.add(text);
    near.group.into = first.group;
    near.group.members = [];
    links.splice(links.indexOf(near), 1);
  }
  return others.map(({ link }) => link);
}

/** Of several, the one that is called the same. */
function theOne(links: readonly Near[]): Near | null {
  const certain = links.filter(({ link }) => link.verdict === 'certain');
  const same = certain.filter(({ link }) => link.rule.startsWith('same-name@'));
  const [only, ...others] = same.length > 0 ? same : certain;
  return others.length === 0 ? (only ?? null) : null;
}

function doubtful(links: readonly Near[], own: Near | null): readonly Near[] {
  const open = links.filter((near) => near !== own);
  return open.length <= MOST_CHOICES ? open : [];
}

function add(group: Group, i: number, all: readonly Named[]): void {
  group.members.push(i);
  const look = (at: number): string => `${all[at]?.names.join('|')}|${all[at]?.titles.map(({ title }) => title).join('|')}`;
  if (group.faces.length < MOST_FACES && !group.faces.some((face) => look(face) === look(i))) group.faces.push(i);
}

function between(groups: readonly Group[], perhaps: readonly IdentityLink[]): IdentityLink[] {
  const of = new Map(groups.flatMap((group, at) => group.members.map((i) => [i, at] as const)));
  const seen = new Set<string>();
  return perhaps.filter(({ a, b }) => {
    const [x, y] = [of.get(a) ?? 0, of.get(b) ?? 0].toSorted((p, q) => p - q);
    const pair = `${x} ${y}`;
    if (x === y || seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}
