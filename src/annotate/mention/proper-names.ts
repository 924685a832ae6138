import { fold } from '../../lexicon/fold.ts';
import type { EntityType, Name } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import type { ReadName } from '../../model/reading.ts';
import { bySpan, overlaps, type Span, textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { basesOf } from './adjective.ts';

/** Names of persons, organisations and places as the model reads them, one type for one name throughout the report. */
export const properNames: Stage<'reading' | 'names', 'properNames'> = {
  name: 'proper-names@1',
  reads: ['reading', 'names'],
  writes: 'properNames',
  run: ({ text }, { reading, names }) => readNames(text, reading.names, names),
};

const TYPES = ['PER', 'ORG', 'LOC'] as const satisfies readonly EntityType[];

function readNames(text: string, read: Layers['reading']['names'], byRule: readonly Name[]): readonly Name[] {
  const voted = vote(text, alikeInLists(text, read));
  const places = peopled(text, byRule);
  const type = (at: Span): EntityType | null => (places.has(fold(textAt(text, at))) && voted(at) !== null ? 'LOC' : voted(at));
  const own = read.map(({ at }): Name => ({ at, type: type(at), rule: 'encoder@1' }));
  const overlooked = apart(byRule, own).flatMap(({ at }): Name[] => {
    const known = type(at);
    return known === null ? [] : [{ at, type: known, rule: 'repeated-name@1' }];
  });
  return [...own, ...overlooked].sort((a, b) => bySpan(a.at, b.at));
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

const JOINS = /^(?:\s*,\s*(?:and\s|or\s)?\s*|\s+(?:and|or|&)\s+)$/u;
/** A name alone among others of one type has theirs, unless the model is surer of it than this. */
const SURE = 0.95;

/** "Verel, Maron and Hask": names in a list of three or more are of one kind where all but one agree. */
function alikeInLists(text: string, read: readonly ReadName[]): readonly ReadName[] {
  const made = [...read];
  for (let from = 0; from < read.length; ) {
    let to = from + 1;
    while (to < read.length && JOINS.test(text.slice(read[to - 1]?.at.end, read[to]?.at.start))) to += 1;
    const list = read.slice(from, to);
    for (const [i, one] of list.entries()) {
      const others = list.filter((_, at) => at !== i).map(({ type }) => type);
      const [theirs = one.type] = others;
      if (others.length >= 2 && one.confidence < SURE && others.every((type) => type === theirs))
        made[from + i] = { ...one, type: theirs };
    }
    from = to;
  }
  return made;
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
