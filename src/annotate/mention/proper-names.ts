import { fold } from '../../lexicon/fold.ts';
import type { EntityType, Name } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import type { ReadName } from '../../model/reading.ts';
import { bySpan, overlaps, type Span, span, textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { basesOf } from './adjective.ts';

type Reads = 'layout' | 'reading' | 'names';

/** Names of persons, organisations and places as the model reads them, one type for one name throughout the report. */
export const properNames: Stage<Reads, 'properNames'> = {
  name: 'proper-names@2',
  reads: ['layout', 'reading', 'names'],
  writes: 'properNames',
  run: ({ text }, given) => readNames(text, given),
};

const TYPES = ['PER', 'ORG', 'LOC'] as const satisfies readonly EntityType[];

function readNames(text: string, { layout, reading, names: byRule }: Pick<Layers, Reads>): readonly Name[] {
  const { names: read, rests } = cutAtParagraphs(text, reading.names, layout.blocks);
  const voted = vote(text, alikeInLists(text, read));
  const places = peopled(text, byRule);
  const type = (at: Span): EntityType | null => (places.has(fold(textAt(text, at))) && voted(at) !== null ? 'LOC' : voted(at));
  const named = read.map(({ at }): Name => ({ at, type: type(at), rule: 'encoder@1' }));
  const own = withoutAdjectives(text, named);
  const overlooked = apart(byRule, own).flatMap((name): Name[] => {
    const { at } = name;
    const known = type(at);
    if (known !== null) return [{ at, type: known, rule: 'repeated-name@1' }];
    return name.type !== null && rests.has(`${at.start} ${at.end}`) ? [name] : [];
  });
  return [...own, ...overlooked].sort((a, b) => bySpan(a.at, b.at));
}

interface Cut {
  readonly names: readonly ReadName[];
  /** What stood behind the end of a paragraph, as "start end": a name where rules find one there. */
  readonly rests: ReadonlySet<string>;
}

/** A name ends with its paragraph: a headline's last word and the dateline under it ("… Brandt", "BELHAVEN …") are two. */
function cutAtParagraphs(text: string, read: readonly ReadName[], blocks: Layers['layout']['blocks']): Cut {
  const rests = new Set<string>();
  let block = 0;
  const names = read.map((name): ReadName => {
    const { start, end } = name.at;
    while ((blocks[block]?.at.end ?? end) <= start) block += 1;
    const edge = blocks[block]?.at.end ?? end;
    if (edge >= end) return name;
    const next = blocks[block + 1]?.at;
    if (next !== undefined) rests.add(`${next.start} ${Math.min(end, next.end)}`);
    return { ...name, at: span(text, start, edge) };
  });
  return { names, rests };
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+/gu;

/** Names that rules take for places and whose people or adjective the report names: "Kestria", for it says "Kestrian". The model has seen no such country. */
function peopled(text: string, byRule: readonly Name[]): ReadonlySet<string> {
  const words = new Set(Array.from(text.matchAll(CAPITALISED), ([word]) => word));
  const bases = new Set([...words].flatMap((word) => basesOf(fold(word))));
  return new Set(
    byRule
      .filter(({ type }) => type === 'LOC')
      .map(({ at }) => fold(textAt(text, at)))
      .filter((key) => bases.has(key)),
  );
}

/** "Velmoran" is no place where "Velmora" is one. */
function withoutAdjectives(text: string, names: readonly Name[]): readonly Name[] {
  const places = new Set(names.filter(({ type }) => type === 'LOC').map(({ at }) => fold(textAt(text, at))));
  return names.filter(({ at, type }) => type !== 'LOC' || !basesOf(fold(textAt(text, at))).some((base) => places.has(base)));
}

const JOINS = /^(?:\s*,\s*(?:and\s|or\s)?\s*|\s+(?:and|or|&)\s+)$/u;
/** Characters of the longest join: in a long run of white space the pattern would look for its comma from every place. */
const LONGEST_JOIN = 12;
/** A name alone among others of one type has theirs, unless the model is surer of it than this. */
const SURE = 0.95;

/** "Verel, Maron and Hask": names in a list of three or more are of one kind where all but one agree. */
function alikeInLists(text: string, read: readonly ReadName[]): readonly ReadName[] {
  const made: ReadName[] = [];
  while (made.length < read.length) {
    const from = made.length;
    let to = from + 1;
    while (to < read.length && joins(text, read[to - 1]?.at.end ?? 0, read[to]?.at.start ?? 0)) to += 1;
    for (const one of alike(read.slice(from, to))) made.push(one);
  }
  return made;
}

const joins = (text: string, from: number, to: number): boolean => to - from <= LONGEST_JOIN && JOINS.test(text.slice(from, to));

function alike(list: readonly ReadName[]): readonly ReadName[] {
  const counts = new Map<string, number>();
  for (const { type } of list) counts.set(type, (counts.get(type) ?? 0) + 1);
  const theirs = [...counts].find(([, n]) => n === list.length - 1)?.[0];
  if (theirs === undefined || list.length < 3) return list;
  return list.map((one) => (one.type !== theirs && one.confidence < SURE ? { ...one, type: theirs } : one));
}

/** For each name the type with most probability over all its mentions, the first of equals; `null` for one that was not read. */
function vote(text: string, read: readonly ReadName[]): (at: Span) => EntityType | null {
  const weights = new Map<string, number[]>();
  for (const { at, type, confidence } of read) {
    const key = fold(textAt(text, at));
    const held = weights.get(key) ?? TYPES.map(() => 0);
    const place = TYPES.indexOf(type as EntityType);
    held[place] = (held[place] ?? 0) + confidence;
    weights.set(key, held);
  }
  return (at) => {
    const held = weights.get(fold(textAt(text, at)));
    return held === undefined ? null : (TYPES[held.indexOf(Math.max(...held))] ?? null);
  };
}

/** The names that share no word with one of `others`. Both in text order. */
function apart(names: readonly Name[], others: readonly Name[]): readonly Name[] {
  let from = 0;
  return names.filter(({ at }) => {
    while (from < others.length && (others[from]?.at.end ?? 0) <= at.start) from += 1;
    const next = others[from]?.at;
    return next === undefined || !overlaps(next, at);
  });
}
