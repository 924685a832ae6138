import type { Entity } from '../../model/entity.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { entityAt } from '../coreference/resolve.ts';
import type { Resolve } from './speaker/named.ts';

interface Mention {
  readonly at: Span;
  readonly entity: Entity;
}

/** No mention is longer than this many characters; so far back is looked. */
const LONGEST = 400;

/** Finds entities by their mentions near a span, so that a long report costs no more by the word than a short one. */
export function resolver(entities: readonly Entity[]): Resolve {
  const mentions = entities
    .flatMap((entity): Mention[] => entity.mentions.map((at) => ({ at, entity })))
    .sort((a, b) => bySpan(a.at, b.at));
  return (at) => {
    const near = new Map<Entity, Span[]>();
    for (let i = firstFrom(mentions, ({ at: { start } }) => start, at.start - LONGEST); i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention === undefined || mention.at.start >= at.end) break;
      if (mention.at.end <= at.start) continue;
      const own = near.get(mention.entity) ?? [];
      own.push(mention.at);
      near.set(mention.entity, own);
    }
    const found =
      entities.length === 0
        ? null
        : entityAt(
            [...near].map(([entity, own]) => ({ ...entity, mentions: own })),
            at,
          );
    return found === null ? null : ([...near.keys()].find(({ id }) => id === found.id) ?? null);
  };
}

/** Those of an entity's mentions or names, in text order, that may touch a span. */
export const nearby = (spans: readonly Span[], { start, end }: Span): readonly Span[] =>
  spans.slice(firstFrom(spans, startOf, start - LONGEST), firstFrom(spans, startOf, end));

const startOf = ({ start }: Span): number => start;

/** The place of the first that does not begin before an offset. */
function firstFrom<T>(sorted: readonly T[], start: (one: T) => number, offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && start(one) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
