import { fold } from '../lexicon/fold.ts';
import { byText } from '../model/order.ts';
import type { Rule } from '../model/rule.ts';
import { DisjointSets } from '../story/disjoint-sets.ts';
import { identityKeys, type Named, type Sameness, sameEntity } from './identity.ts';
import { isOfAnyCountry } from './whose-body.ts';

/** Somebody or something as one story knows it. */
export interface Known extends Named {
  /** Of all that are compared, one has it: the order of what comes out rests on it. */
  readonly id: string;
  /** An analyst said that all its names are one's. */
  readonly merged: boolean;
  /** Ids of those of its story that an analyst took it out of. */
  readonly apart: readonly string[];
  /** Decisions that it is one with all who bear one of them, whatever story they stand in. */
  readonly joins: readonly string[];
}

/** Two that may be one: shown, not applied. */
export interface Likely<K> {
  readonly a: K;
  readonly b: K;
  readonly rule: Rule;
  readonly words: readonly [string, string];
}

export interface AcrossStories<K> {
  /** Who is one for certain; each in one group, in order of id, groups in order of their first. */
  readonly groups: readonly (readonly K[])[];
  readonly likely: readonly Likely<K>[];
  /** Who hangs together by what is certain, before anything parts them: nobody else changes who is one among them. */
  readonly kin: readonly (readonly K[])[];
}

/**
 * Who is one over several stories: a function of the set, in whatever order it comes, and of all that hang together. What names and titles
 * say for certain joins. Whoever may so be either of two that are two ("George Bush" beside a George W. and a George H. W.) joins neither, so
 * that nobody makes one of them; whom an analyst joined are one, and what was taken out of somebody never goes back.
 */
export function acrossStories<K extends Known>(all: readonly K[]): AcrossStories<K> {
  const faces = facesOf(all.toSorted((a, b) => byText(a.id, b.id)));
  const links = linksAmong(faces);
  const certain = links.filter((link) => link.certain);
  const sets = joined(faces, certain);
  return {
    groups: groupsOf(faces, sets),
    kin: groupsOf(faces, joinedBy(faces, certain)),
    likely: links.flatMap(({ a, b, rule, words }): Likely<K>[] => {
      const [one, other] = [a.members[0], b.members[0]];
      const isOne = sets.headOf(a.id) === sets.headOf(b.id);
      return one === undefined || other === undefined || isOne ? [] : [{ a: one, b: other, rule, words }];
    }),
  };
}

/** Those that are one without being asked, with all their titles. */
interface Face<K> {
  /** Its first member's. */
  readonly id: string;
  /** What it is compared by: several where an analyst joined names that say nothing of each other. */
  readonly forms: readonly Named[];
  readonly members: readonly K[];
  /** Ids of those that it was taken out of. */
  readonly apart: readonly string[];
  readonly merged: boolean;
  /** It is one wherever it is called so. */
  readonly sure: boolean;
}

/** The same full names are one wherever they stand: whom ten thousand stories speak of has a few faces. So are those an analyst joined. */
function facesOf<K extends Known>(all: readonly K[]): Face<K>[] {
  const byNames = new Map<string, K[]>();
  const known = new Map<string, boolean>();
  const sets = joinedByHand(all);
  for (const one of all) {
    const sure = one.apart.length + one.joins.length === 0 && !one.merged && isSure(one, known);
    const key = sure ? JSON.stringify([one.type, ...namesComparedBy(one)]) : `~ ${sets.headOf(one.id)}`;
    const members = byNames.get(key);
    if (members === undefined) byNames.set(key, [one]);
    else members.push(one);
  }
  return [...byNames].flatMap(([key, members]): Face<K>[] => {
    const [first] = members;
    if (first === undefined) return [];
    const own = new Set(members.map(({ id }) => id));
    return [
      {
        id: first.id,
        forms: formsOf(members, first),
        members,
        apart: members.flatMap(({ apart }) => apart).filter((id) => !own.has(id)),
        merged: members.some(isMerged),
        sure: !key.startsWith('~'),
      },
    ];
  });
}

const isMerged = ({ merged, joins }: Known): boolean => merged || joins.length > 0;

function joinedByHand(all: readonly Known[]): DisjointSets {
  const joining = all.filter(({ joins }) => joins.length > 0);
  const sets = new DisjointSets(joining.map(({ id }) => id));
  const firsts = new Map<string, string>();
  for (const { id, joins } of joining) {
    for (const join of joins) {
      const before = firsts.get(join);
      if (before === undefined) firsts.set(join, id);
      else sets.join(before, id);
    }
  }
  return sets;
}

/** Whom an analyst joined is known by each name alone: they may say nothing of each other. */
function formsOf(members: readonly Known[], first: Known): readonly Named[] {
  const titles = titlesOf(members);
  if (!members.some(isMerged)) return [{ type: first.type, name: first.name, names: first.names, titles }];
  const forms = members.flatMap((one) =>
    namesComparedBy(one).map((name): Named => ({ type: one.type, name, names: [name], titles })),
  );
  return [...new Map(forms.map((form) => [`${form.type} ${fold(form.name)}`, form])).values()];
}

/** Whether whoever is called so is one, asked once of those who are called alike. */
function isSure(one: Named, known: Map<string, boolean>): boolean {
  const key = JSON.stringify([one.type, one.name, one.names, one.titles.map(({ title }) => title)]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const sure = sameOverStories(one, one)?.verdict === 'certain';
  known.set(key, sure);
  return sure;
}

/** Of a person that has a full name the full ones, else all; without a word for letter case. */
function namesComparedBy({ type, name, names }: Named): string[] {
  const all = [...new Map([name, ...names].map((one) => [fold(one), one])).entries()].toSorted(([a], [b]) => byText(a, b));
  const full = type === 'PER' ? all.filter(([folded]) => folded.includes(' ')) : all;
  return (full.length > 0 ? full : all).map(([, printed]) => printed);
}

/** Each title with its first and its last day: what stands between says no more about who bears it. */
function titlesOf(members: readonly Named[]): Named['titles'] {
  const days = new Map<string, (string | null)[]>();
  for (const { title, date } of members.flatMap(({ titles }) => titles)) {
    const dates = days.get(title);
    if (dates === undefined) days.set(title, [date]);
    else dates.push(date);
  }
  return [...days]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([title, dates]) => {
      const known = dates.filter((date) => date !== null).sort(byText);
      return [...new Set([known[0] ?? null, known.at(-1) ?? null])].map((date) => ({ title, date }));
    });
}

interface Link<K> {
  readonly a: Face<K>;
  readonly b: Face<K>;
  readonly certain: boolean;
  readonly rule: Rule;
  readonly words: readonly [string, string];
}

/** Where a key is shared by more that are not sure, such as a surname, they are laid beside the sure ones only. */
const MOST_UNSURE = 300;

/** In order of the first, then of the second. */
function linksAmong<K>(faces: readonly Face<K>[]): Link<K>[] {
  const byKey = new Map<string, number[]>();
  for (const [i, { forms }] of faces.entries()) {
    for (const key of new Set(forms.flatMap((form) => identityKeys(form)))) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [i]);
      else places.push(i);
    }
  }
  const beside = faces.map(() => new Set<number>());
  for (const places of byKey.values()) {
    const sure = places.filter((i) => faces[i]?.sure);
    const isMany = places.length - sure.length > MOST_UNSURE;
    for (const i of places)
      for (const j of isMany && !faces[i]?.sure ? sure : places) if (i !== j) beside[Math.min(i, j)]?.add(Math.max(i, j));
  }
  return faces.flatMap((a, i) =>
    [...(beside[i] ?? [])].sort((x, y) => x - y).flatMap((j) => (faces[j] === undefined ? [] : (linkOf(a, faces[j]) ?? []))),
  );
}

function linkOf<K>(a: Face<K>, b: Face<K>): Link<K> | null {
  const found = sameFace(a, b);
  return found === null ? null : { a, b, certain: found.verdict === 'certain', rule: found.rule, words: found.words };
}

/** The surest that any form of the one says of any of the other. */
function sameFace(a: Face<unknown>, b: Face<unknown>): Sameness {
  let best: Sameness = null;
  for (const one of a.forms) {
    for (const other of b.forms) {
      const found = sameOverStories(one, other);
      if (found?.verdict === 'certain') return found;
      best ??= found;
    }
  }
  return best;
}

/** What rests on a name that every country has one of is no more than likely. */
function sameOverStories(a: Named, b: Named): Sameness {
  const found = sameEntity(a, b);
  const isOpen = found?.verdict === 'certain' && a.type === 'ORG' && found.words.every(isOfAnyCountry);
  return isOpen ? { ...found, verdict: 'perhaps' } : found;
}

function joinedBy<K>(faces: readonly Face<K>[], links: readonly Link<K>[]): DisjointSets {
  const sets = new DisjointSets(faces.map(({ id }) => id));
  for (const { a, b } of links) sets.join(a.id, b.id);
  return sets;
}

function joined<K extends Known>(faces: readonly Face<K>[], certain: readonly Link<K>[]): DisjointSets {
  const inside = certain.filter(({ a, b }) => a.apart.length + b.apart.length === 0);
  const unclear = eitherOfTwo(faces, inside);
  const clear = inside.filter(({ a, b }) => !unclear.has(a) && !unclear.has(b));
  const torn = tornSets(faces, joinedBy(faces, clear));
  const whole = joinedBy(faces, clear);
  const kept = clear.filter(({ a, rule }) => !torn.has(whole.headOf(a.id)) || rule.startsWith('same-name@'));
  const sets = joinedBy(faces, kept);
  for (const one of faces) if (one.apart.length > 0) rejoin(one, faces, certain, sets);
  return sets;
}

/** Nobody is asked of more than so many. */
const MOST_BESIDE = 100;

/** Those that are for certain each of two that are two. */
function eitherOfTwo<K>(faces: readonly Face<K>[], links: readonly Link<K>[]): Set<Face<K>> {
  const beside = new Map<Face<K>, Face<K>[]>(faces.map((face) => [face, []]));
  for (const { a, b } of links) {
    beside.get(a)?.push(b);
    beside.get(b)?.push(a);
  }
  // an analyst's word on two names is taken
  return new Set(faces.filter((face) => !face.merged && holdsTwo(beside.get(face) ?? [])));
}

/** Groups that still hold two who are two, by way of several others. */
function tornSets<K>(faces: readonly Face<K>[], sets: DisjointSets): Set<string> {
  const groups = new Map<string, Face<K>[]>();
  for (const face of faces) groups.set(sets.headOf(face.id), [...(groups.get(sets.headOf(face.id)) ?? []), face]);
  return new Set([...groups].flatMap(([head, group]) => (group.some(({ merged }) => merged) || !holdsTwo(group) ? [] : [head])));
}

function holdsTwo(group: readonly Face<unknown>[]): boolean {
  const asked = group.filter(isFull).slice(0, MOST_BESIDE);
  return asked.some((a, i) => asked.slice(i + 1).some((b) => sameFace(a, b) === null));
}

/** "Anton Verel", "Velmoran News Agency"; not "Verel", "VNA", nor a place, whose names have little to do with each other. */
function isFull({ forms, merged }: Face<unknown>): boolean {
  return (
    !merged &&
    forms.some(({ type, name }) => type !== 'LOC' && (/\s/u.test(name) || (type === 'ORG' && !/^(?:\p{Lu}\.?)+$/u.test(name))))
  );
}

/** What was taken out of somebody is somebody else: the one other that it is for certain, if there is one. */
function rejoin<K extends Known>(one: Face<K>, faces: readonly Face<K>[], links: readonly Link<K>[], sets: DisjointSets): void {
  const apart = new Set(one.apart);
  const from = new Set(faces.filter(({ members }) => members.some(({ id }) => apart.has(id))).map(({ id }) => sets.headOf(id)));
  const near = links.flatMap(({ a, b }) => (a === one ? [b] : b === one ? [a] : [])).filter((other) => other.apart.length === 0);
  const [only, ...others] = new Set(near.map(({ id }) => sets.headOf(id)).filter((head) => !from.has(head)));
  if (only !== undefined && others.length === 0) sets.join(only, one.id);
}

function groupsOf<K extends Known>(faces: readonly Face<K>[], sets: DisjointSets): K[][] {
  const groups = new Map<string, K[]>();
  for (const { id, members } of faces) {
    const group = groups.get(sets.headOf(id));
    if (group === undefined) groups.set(sets.headOf(id), [...members]);
    else group.push(...members);
  }
  const sorted = [...groups.values()].map((group) => group.toSorted((a, b) => byText(a.id, b.id)));
  return sorted.toSorted((a, b) => byText(a[0]?.id ?? '', b[0]?.id ?? ''));
}
