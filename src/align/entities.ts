import { fold } from '../lexicon/fold.ts';
import { isTitleHead } from '../lexicon/titles.ts';
import type { StoryEntity } from '../model/claim.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import { byText } from '../model/order.ts';
import { textAt } from '../model/span.ts';
import type { Decided, EntityGroup, Known as KnownTo } from './decided.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import type { PlacedReport } from './placed.ts';

interface Known extends KnownTo {
  /** As printed, fullest first. */
  readonly names: readonly string[];
  /** Folded names without article. */
  readonly keys: readonly string[];
}

/** The entities of a story: one for each person, organisation or place, whatever each report calls it. Reports in canonical order. */
export function storyEntities(reports: readonly PlacedReport[], decided?: Decided): StoryEntity[] {
  const known = reports.flatMap((report) =>
    report.layers.entities.toSorted((a, b) => first(a) - first(b) || byText(a.id, b.id)).map((entity) => knownAs(report, entity)),
  );
  const groups = groupsOf(known);
  return decided === undefined ? groups.map(storyEntity) : asDecided(groups, known, decided);
}

function asDecided(found: readonly Known[][], known: readonly Known[], decided: Decided): StoryEntity[] {
  const groups = found.map((members, i): EntityGroup<Known> => {
    return { number: i + 1, members, called: [storyEntity(members, i).name], name: null, corrected: [] };
  });
  const order = new Map(known.map((one, i) => [one, i]));
  return decided.entities(groups).map(({ number, members, name, corrected }) => {
    const made = storyEntity(
      members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      number - 1,
    );
    return { ...made, name: name ?? made.name, ...(corrected.length === 0 ? {} : { corrected }) };
  });
}

const first = ({ mentions, names }: Entity): number => mentions[0]?.start ?? names[0]?.start ?? 0;

const bare = (name: string): string => fold(name).replace(/^the /u, '').replace(/[.’']/gu, '').replace(/\s+/gu, ' ').trim();

function knownAs({ report }: PlacedReport, entity: Entity): Known {
  const printed = entity.names.map((at) => textAt(report.text, at).replace(/\s+/gu, ' '));
  const all = entity.names.length === 0 ? [entity.name] : [entity.name, ...printed].map((name) => withoutTitle(entity, name));
  const names = [...new Set(all)].toSorted(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || byText(a, b),
  );
  return { report: report.id, entity, names, keys: [...new Set(names.map(bare))].filter((key) => key !== '') };
}

/** "Velmoran President Anton Verel", read as one name, is Anton Verel's. A first and a last name must be left: "Dean Brandt" is one. */
function withoutTitle({ type, names }: Entity, name: string): string {
  if (type !== 'PER' || names.length === 0) return name;
  const words = name.split(' ').slice(0, LONGEST_NAME);
  const last = words.findLastIndex((word, i) => i < words.length - 2 && isTitleHead(fold(word)));
  const rest = name
    .split(' ')
    .slice(last + 1)
    .join(' ');
  return /^\p{Lu}/u.test(rest) ? rest : name;
}

/** Full names first, then what is short for one of them: "Maron" for "Ilse Maron", "VNA" for "Velmoran News Agency". */
function groupsOf(known: readonly Known[]): Known[][] {
  const groups: Known[][] = [];
  const byKey = new Map<string, Known[]>();
  const join = (group: Known[], one: Known): void => {
    group.push(one);
    for (const key of one.keys) if (isFull(one, key)) byKey.set(`${one.entity.type} ${key}`, group);
  };
  const later: Known[] = [];
  for (const one of known) {
    const full = one.keys.filter((key) => isFull(one, key));
    if (full.length === 0) {
      later.push(one);
      continue;
    }
    const group = full.map((key) => byKey.get(`${one.entity.type} ${key}`)).find((found) => found !== undefined);
    if (group === undefined) groups.push([]);
    join(group ?? groups.at(-1) ?? [], one);
  }
  const shorts = shortFormsOf(groups);
  const holders = new Holders(groups);
  const byShort = new Map<string, Known[][]>();
  for (const one of later) {
    const keys = one.keys.map((key) => `${one.entity.type} ${key}`);
    const candidates = [...new Set(keys.flatMap((key) => shorts.get(key) ?? []))];
    const alike = [...new Set(keys.flatMap((key) => byShort.get(key) ?? []))];
    const written = isParticular(one) ? keys.map((key) => byKey.get(key)).find((found) => found !== undefined) : undefined;
    const group = shortFor(one, candidates) ?? holders.of(one) ?? written ?? alike.find((found) => sameShort(one, found)) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(one);
    for (const key of keys) byShort.set(key, [...(byShort.get(key) ?? []).filter((known) => known !== group), group]);
  }
  const order = new Map(known.map((one, i) => [one, i]));
  const place = (group: readonly Known[]) => Math.min(...group.map((one) => order.get(one) ?? 0));
  return groups
    .map((group) => group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .toSorted((a, b) => place(a) - place(b));
}

/** Those whose titles name an office, for telling who "the Velmoran president" of another report is. */
class Holders {
  private readonly byRole = new Map<string, { readonly office: Office; readonly group: Known[] }[]>();

  constructor(groups: readonly Known[][]) {
    for (const group of groups) {
      for (const title of new Set(group.flatMap(({ entity }) => (entity.type === 'PER' ? entity.titles : [])))) {
        const office = officeOf(title);
        if (office !== null) this.byRole.set(office.role, [...(this.byRole.get(office.role) ?? []), { office, group }]);
      }
    }
  }

  /** The only one who holds the office that a person without a name is described by. */
  of({ entity }: Known): Known[] | undefined {
    const office = entity.type === 'PER' && entity.names.length === 0 ? officeOf(entity.name) : null;
    if (office === null) return undefined;
    const holding = (this.byRole.get(office.role) ?? []).filter((held) => isSameOffice(held.office, office));
    const [only, ...others] = new Set(holding.map(({ group }) => group));
    return others.length === 0 ? only : undefined;
  }
}

/** Groups by what may be short for them: a name's last words, its first words, its initials. */
function shortFormsOf(groups: readonly Known[][]): Map<string, Known[][]> {
  const shorts = new Map<string, Known[][]>();
  for (const group of groups) {
    const forms = new Set(
      group.flatMap(({ entity, names }) => names.flatMap((name) => formsOf(name).map((form) => `${entity.type} ${form}`))),
    );
    for (const form of forms) shorts.set(form, [...(shorts.get(form) ?? []), group]);
  }
  return shorts;
}

function formsOf(name: string): string[] {
  const words = bare(name).split(' ').slice(0, LONGEST_NAME);
  const parts = words.flatMap((_, i) => (i === 0 ? [] : [words.slice(i).join(' '), words.slice(0, i).join(' ')]));
  return [...parts, initials(name)];
}

const LONGEST_NAME = 12;

/** A name that needs no other to be known by: a person's of two words, a place's, an organisation's of two words. */
function isFull({ entity }: Known, key: string): boolean {
  if (entity.names.length === 0) return false;
  if (entity.type === 'PER') return key.includes(' ');
  if (entity.type === 'LOC') return true;
  return key.includes(' ');
}

function shortFor(one: Known, groups: readonly Known[][]): Known[] | undefined {
  const fits = groups.filter((group) => group[0]?.entity.type === one.entity.type && group.some((full) => isShort(one, full)));
  if (fits.length <= 1) return fits[0];
  // Two people of one surname: only a shared title decides.
  const titled = fits.filter((group) => group.some((full) => sharesTitle(one.entity, full.entity)));
  return titled.length === 1 ? titled[0] : undefined;
}

function isShort(one: Known, full: Known): boolean {
  if (one.entity.names.length === 0) return false;
  if (one.entity.type === 'PER') {
    if (genders(one.entity) * genders(full.entity) < 0) return false;
    return one.keys.some((key) => full.keys.some((name) => name.endsWith(` ${key}`)));
  }
  return one.keys.some((key) => full.names.some((name) => initials(name) === key || isNamePlusKind(name, key)));
}

/** "Coastwire news agency" for "Coastwire": what follows the name is no name. */
function isNamePlusKind(name: string, key: string): boolean {
  const rest = bare(name).startsWith(`${key} `) ? name.split(' ').slice(key.split(' ').length) : [];
  return rest.length > 0 && rest.every((word) => /^\p{Ll}/u.test(word));
}

/** "Mr" 1, "Mrs" or "Ms" -1, else 0: the only titles that part two people for good. */
function genders({ titles }: Entity): number {
  if (titles.some((title) => /^(?:mr|sir|lord|king|prince)\b/iu.test(title))) return 1;
  return titles.some((title) => /^(?:mrs|ms|miss|lady|queen|princess)\b/iu.test(title)) ? -1 : 0;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in']);

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => fold(word.charAt(0)))
    .join('');

const titleWords = ({ titles }: Entity): Set<string> => new Set(titles.flatMap((title) => fold(title).split(/[^\p{L}]+/u)));

function sharesTitle(a: Entity, b: Entity): boolean {
  const words = titleWords(b);
  return [...titleWords(a)].some((word) => word.length > 3 && words.has(word));
}

/** A description with a capital says which: "the Velmoran foreign ministry", or "Velmoran navy" for what others print as a name, "Velmoran Navy". */
const isParticular = ({ entity: { name, names } }: Known): boolean =>
  names.length === 0 && /\p{Lu}/u.test(name.slice(1).concat(name.replace(/^the /iu, '').charAt(0)));

/** The same short name, or the same description where a capital says which: "the Velmoran foreign ministry", not "police". */
function sameShort(one: Known, group: readonly Known[]): boolean {
  const head = group[0];
  if (head === undefined || head.entity.type !== one.entity.type) return false;
  if ((head.entity.names.length === 0) !== (one.entity.names.length === 0)) return false;
  if (one.entity.names.length === 0 && !isParticular(one)) return false;
  if (genders(one.entity) * genders(head.entity) < 0) return false;
  return group.some((other) => other.keys.some((key) => one.keys.includes(key)));
}

function storyEntity(group: readonly Known[], i: number): StoryEntity {
  // Who has a name is called by it, whatever another report describes them as.
  const named = group.filter(({ entity }) => entity.names.length > 0);
  const called = named.length > 0 ? named : group;
  const names = counted(called.flatMap((one) => one.names));
  const titles = counted(group.flatMap(({ entity }) => entity.titles));
  const type: EntityType = group[0]?.entity.type ?? 'ORG';
  const fullest = called
    .map(({ entity }) => withoutTitle(entity, entity.name))
    .toSorted((a, b) => b.split(' ').length - a.split(' ').length || names.indexOf(a) - names.indexOf(b))[0];
  return {
    id: `E${i + 1}`,
    type,
    name: fullest ?? '',
    names,
    titles,
    in: group.map(({ report, entity }) => ({ report, entity: entity.id })),
  };
}

/** Each once, most frequent first, then by first use. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const order = [...counts.keys()];
  return order.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b));
}
