import type { Figure, LikeAnother } from '../../model/figure.ts';
import type { Layers } from '../../model/layers.ts';
import { contains, overlaps, type Span, span, textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { Tree } from '../parse/tree.ts';
import { measuredAgainst } from './against.ts';
import { above, closest } from './around.ts';
import { carriersOf } from './carrier.ts';
import { isMoment, isWhere, nearby } from './near.ts';
import { scopeOf } from './scope.ts';
import { type Count, figuresIn } from './sentence-figures.ts';

type Reads = 'sentences' | 'tokens' | 'parse' | 'dateline' | 'times' | 'names' | 'statements';

/** Numbers with what they count: own grammar (research/nlp.md, 5: no package reads ranges, "hundreds of" and "around"). */
export const figure: Stage<Reads, 'figures'> = {
  name: 'figures@3',
  reads: ['sentences', 'tokens', 'parse', 'dateline', 'times', 'names', 'statements'],
  writes: 'figures',
  run: ({ text }, given) => {
    const context = contextOf(text, given);
    const found = given.sentences
      .flatMap((sentence) =>
        figuresIn(text, sentence, (at) => context.isOther(at, sentence), context.tree).map((count) => ({ count, sentence })),
      )
      .map(({ count, sentence }, i) => figureOf(count, sentence, context, `f${i + 1}`));
    return measuredAgainst(found);
  },
};

type Context = ReturnType<typeof contextOf>;

function contextOf(text: string, given: Pick<Layers, Reads>) {
  const times = nearby(given.times);
  const names = nearby(given.names);
  return {
    text,
    tree: new Tree(text, given.tokens, given.parse),
    day: given.dateline?.date ?? null,
    carrier: carriersOf(given.statements),
    /** Days and hours near some words of a sentence. */
    times: (at: Span, sentence: Span) => times(at, sentence).filter((time) => isMoment(text, time)),
    /** Names of places after "in", "at", "near" … */
    places: (at: Span, sentence: Span) => names(at, sentence).filter((name) => isWhere(text, name)),
    /** A day or an hour, whatever stands before it. */
    isTime: (at: Span, sentence: Span) =>
      times(at, sentence).some((time) => overlaps(time.at, at) && (time.type === 'DATE' || time.type === 'TIME')),
    /** Part of a date, or of a name that began before it: "Group of Seven", "Boeing 737". */
    isOther: (at: Span, sentence: Span) =>
      times(at, sentence).some((time) => overlaps(time.at, at)) ||
      names(at, sentence).some((name) => contains(name.at, at) && name.at.start < at.start),
  };
}

function figureOf(count: Count, sentence: Span, context: Context, id: string): Figure {
  const { at, kind, thingAt, least, most, approximate, unit, slot, part, likeness } = count;
  const { text, tree, times, places } = context;
  const reach = thingAt === null ? at : hull(text, at, thingAt);
  const chain = count.counted === null ? [] : above(tree, count.counted.noun ?? count.counted.top);
  const than = likeness?.thanAt ?? null;
  const own = ({ at: other }: { readonly at: Span }): boolean => than === null || !overlaps(other, than);
  const where = closest(tree, chain, places(reach, sentence).filter(own), reach);
  const when = closest(
    tree,
    chain,
    times(reach, sentence).filter((time) => own(time) && !isOfOther(text, at, time.at)),
    reach,
  );
  const scopeAt = scopeAround(count, sentence, context);
  return {
    id,
    at,
    kind,
    least,
    most,
    approximate,
    unit,
    thing: thingAt === null ? null : wordsAt(text, thingAt),
    thingAt,
    scope: scopeAt.length === 0 ? null : scopeAt.map((piece) => wordsAt(text, piece)).join('; '),
    scopeAt,
    part,
    slot,
    place: where === null ? null : textAt(text, where.at),
    asOf: when === null || when.value === 'PRESENT_REF' ? (context.day ?? when?.value ?? null) : when.value,
    comparison: likeness === null ? null : likeAnother(text, likeness),
    statement: context.carrier(at)?.id ?? null,
    rule: RULES[kind],
  };
}

const SET_AGAINST = /\b(?:(?:up|down) from|compared (?:with|to)|as against|versus)\b/u;

/** "620, up from 300 on Monday": the day is of the number that is set against this one. */
const isOfOther = (text: string, at: Span, time: Span): boolean =>
  time.start > at.end && SET_AGAINST.test(text.slice(at.end, time.start));

const RULES = {
  count: 'figures@3',
  percentage: 'figures@3',
  money: 'figures@3',
  measure: 'figures@3',
  ordinal: 'ordinal@1',
  comparison: 'figure-comparison@2',
} as const;

function scopeAround({ at, counted, likeness }: Count, sentence: Span, { tree, isTime }: Context): Span[] {
  if (counted === null) return [];
  const than = likeness?.thanAt ?? null;
  return scopeOf(tree, counted, (at) => isTime(at, sentence)).filter(
    (piece) => !overlaps(piece, at) && (than === null || !overlaps(piece, than)),
  );
}

const likeAnother = (text: string, { direction, factor, thanAt }: Omit<LikeAnother, 'than'>): LikeAnother => ({
  direction,
  factor,
  than: thanAt === null ? null : wordsAt(text, thanAt),
  thanAt,
});

const hull = (text: string, a: Span, b: Span): Span => span(text, Math.min(a.start, b.start), Math.max(a.end, b.end));

/** Words as they are shown: line breaks and runs of spaces as one space. */
const wordsAt = (text: string, at: Span): string => textAt(text, at).replaceAll(/\s+/gu, ' ');
