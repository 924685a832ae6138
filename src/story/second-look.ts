import type { Published } from '../model/report.ts';
import type { PlacementReason } from '../model/story.ts';
import { rarity } from '../reuse/rarity.ts';
import { toldApart } from './apart.ts';
import { isToldAgain } from './copying.ts';
import { comparedDay, type Member } from './dating.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { LEVELS } from './level.ts';
import { type Link, type Linked, linked } from './linkage.ts';
import { firstFrom } from './scene.ts';
import { dot } from './sum.ts';
import { spelledAs, type Terms, termsOf } from './terms.ts';
import { columnsOf, NO_TERMS, type Vector, vectorsOf } from './vector.ts';

/** A report, and those that only tell it again. */
interface Told {
  readonly member: Member;
  readonly again: readonly Member[];
}

/** A report as it is laid beside the others. */
interface Beside {
  readonly member: Member;
  readonly day: number | null;
  readonly vector: Vector;
}

/**
 * How alike two groups of reports must be on average to tell one happening, and by how much more for each doubling of the smaller one:
 * what few reports have in common may be all that they are about, what many do is news at large. Measured on ECB+ development in ten
 * orders, topics of odd and of even number apart, and on a fifth of its reports: stories of a few reports need the same bar.
 */
const ALIKE = { least: 0.05, perDoubling: 0.4 };
/** What a term tells falls with the share of the story's reports that have it; below `few` all tell alike. Measured with the bar. */
const SHARE = { few: 0.25, above: 1.7 };
/** Reports of a large story are laid beside so many others, those next to them in time: what one costs does not grow with the story. */
const MOST = 128;
/** Standard deviations beyond which nothing of a likeness is left. */
const FAR = 3;
const SHOWN = 8;

/**
 * The happenings of a story, now that all its reports are known: the walk saw those before each only. What all reports of a story say
 * tells none of its happenings from another, so a term weighs by how few have it. In canonical order, with the episode and the reason
 * for it where it is another than the walk's.
 */
export function lookedAtAgain(reports: readonly Member[], dates: ReadonlyMap<string, Published>): readonly Member[] {
  const changed = new Map<string, Member>();
  for (const all of stretches(toldOnce(reports))) {
    const beside = laidBeside(all, dates);
    const groups = linked(beside.length, { likeness: likenessOf(beside), bar });
    for (const group of groups) {
      const told = group.members.flatMap((i) => all[i] ?? []);
      if (isAsBefore(told, all)) continue;
      for (const one of placed(group, told, beside)) changed.set(one.features.id, one);
    }
  }
  return reports.map((one) => changed.get(one.features.id) ?? one);
}

const bar = (smaller: number): number => ALIKE.least * (1 + ALIKE.perDoubling * Math.log2(smaller));

/** Copies and revisions stand where what they tell again stands, and have no say. */
function toldOnce(reports: readonly Member[]): Told[] {
  const sets = new DisjointSets(reports.map(({ features }) => features.id));
  for (const { features, met } of reports)
    for (const { joined, rule } of met.why) if (joined !== null && isToldAgain(rule)) sets.join(features.id, joined);
  const byId = new Map(reports.map((one) => [one.features.id, one]));
  const tells = ({ met }: Member): boolean => !met.why.some(({ rule }) => isToldAgain(rule));
  return sets.all().flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const member = members.find(tells) ?? members[0];
    return member === undefined ? [] : [{ member, again: members.filter((one) => one !== member) }];
  });
}

/** Whole episodes of the walk, in the order in which they begin, as many as can be laid beside each other; larger ones stay as they are. */
function stretches(all: readonly Told[]): Told[][] {
  const episodes = new Map<string, Told[]>();
  for (const one of all) {
    const others = episodes.get(one.member.met.episode);
    if (others === undefined) episodes.set(one.member.met.episode, [one]);
    else others.push(one);
  }
  const found: Told[][] = [[]];
  for (const episode of episodes.values()) {
    if (episode.length > MOST) continue;
    if ((found.at(-1)?.length ?? 0) + episode.length > MOST) found.push([]);
    found.at(-1)?.push(...episode);
  }
  return found.filter((stretch) => stretch.length > 1);
}

function laidBeside(all: readonly Told[], dates: ReadonlyMap<string, Published>): Beside[] {
  const rows = all.map(({ member }) => ({ member, terms: termsOf(member.features, backgroundOf(member)) }));
  const having = new Map<number, number>();
  for (const { terms } of rows) for (const key of terms.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const tells = Array.from({ length: rows.length + 1 }, (_, many) =>
    Math.log(SHARE.above / Math.max(SHARE.few, many / rows.length)),
  );
  const weight = (key: number): number => rarity(key) * (tells[having.get(key) ?? 1] ?? 0);
  const vector = (terms: Terms): Vector => vectorsOf(columnsOf(terms), LEVELS.episode.parts, { weight })[0] ?? NO_TERMS;
  return rows.map(({ member, terms }) => ({
    member,
    day: comparedDay(dates.get(member.features.id) ?? member.features.published),
    vector: shared(vector(terms), having),
  }));
}

/** What no other report has makes no two alike. */
function shared({ key, weight }: Vector, having: ReadonlyMap<number, number>): Vector {
  const isShared = (_: number, i: number): boolean => (having.get(key[i] ?? 0) ?? 0) > 1;
  return { key: key.filter(isShared), weight: weight.filter(isShared) };
}

/** 1 for each word of a passage that tells no news. */
function backgroundOf({ features: { words }, met, background }: Member): Uint8Array {
  const known = met.links.filter(({ kind }) => kind === 'background').map(({ t }) => t);
  const mask = new Uint8Array(words.start.length);
  for (const { start, end } of [...known, ...background])
    for (let i = firstFrom(words.start, start); i < mask.length && (words.start[i] ?? 0) < end; i += 1) mask[i] = 1;
  return mask;
}

/** Likeness fades with the days between two reports; what the split check tells apart is not alike at all. */
function likenessOf(all: readonly Beside[]): (later: number, earlier: number) => number {
  const { sigma } = LEVELS.episode;
  return (later, earlier) => {
    const [a, b] = [all[later], all[earlier]];
    if (a === undefined || b === undefined) return 0;
    const apart = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
    if (apart > FAR * sigma) return 0;
    const likeness = dot(a.vector, b.vector) * Math.exp(-(apart * apart) / (2 * sigma * sigma));
    return likeness >= ALIKE.least && isToldApart(a.member, b.member) ? 0 : likeness;
  };
}

function isToldApart({ features: one }: Member, { features: { scene, words, title } }: Member): boolean {
  const names = (key: number): boolean => words.stem.includes(key) || title.includes(key);
  return toldApart(one, { scene, names }).length > 0;
}

/** Whether the walk found just this episode. */
function isAsBefore(group: readonly Told[], all: readonly Told[]): boolean {
  const episodes = new Set(group.map(({ member }) => member.met.episode));
  return episodes.size === 1 && all.filter(({ member }) => episodes.has(member.met.episode)).length === group.length;
}

/** The reports of a group in the episode that its first report opens. */
function placed({ members, joined, beside }: Linked, told: readonly Told[], all: readonly Beside[]): Member[] {
  const first = told[0]?.member;
  const episode = first?.features.id ?? '';
  return told.flatMap(({ member, again }, i) => {
    const link = joined.get(members[i] ?? 0);
    const others = members.filter((one) => one !== members[i]).flatMap((one) => all[one] ?? []);
    const reason = link === undefined ? opened(beside) : entered(link, episode, sharedBy(all[members[i] ?? 0], others));
    const why = [reason, ...member.met.why.filter(({ level }) => level === 'story')];
    return [
      { ...member, met: { ...member.met, episode, why } },
      ...again.map((one) => ({ ...one, met: { ...one.met, episode } })),
    ];
  });
}

const RULE = 'episode-again@1';

const opened = (beside: Link | null): PlacementReason => ({
  level: 'episode',
  joined: null,
  score: beside?.likeness ?? 0,
  threshold: beside?.bar ?? ALIKE.least,
  terms: [],
  rule: RULE,
});

const entered = ({ likeness, bar }: Link, joined: string, terms: readonly string[]): PlacementReason => ({
  level: 'episode',
  joined,
  score: likeness,
  threshold: bar,
  terms,
  rule: RULE,
});

/** What a report shares with the others of its episode, what weighs most first. */
function sharedBy(one: Beside | undefined, others: readonly Beside[]): string[] {
  if (one === undefined) return [];
  const { key, weight } = one.vector;
  const theirs = new Map<number, number>(Array.from(key, (k) => [k, 0]));
  for (const { vector } of others)
    vector.key.forEach((k, i) => {
      const before = theirs.get(k);
      if (before !== undefined) theirs.set(k, before + (vector.weight[i] ?? 0));
    });
  const rows = Array.from(key, (k, i) => [k, (weight[i] ?? 0) * (theirs.get(k) ?? 0)] as const);
  const heaviest = rows.filter(([, shared]) => shared > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const words = heaviest.map(([k]) => spelledAs(one.member.features, k)).filter((word) => word !== '');
  return words.slice(0, SHOWN);
}
