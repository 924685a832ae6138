import type { Figure } from '../../model/figure.ts';
import type { Layers } from '../../model/layers.ts';
import { contains, overlaps, type Span, span, textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { carriersOf } from './carrier.ts';
import { isMoment, isWhere, nearby, nearest } from './near.ts';
import { type Count, figuresIn, thingOf } from './sentence-figures.ts';

type Reads = 'sentences' | 'dateline' | 'times' | 'names' | 'statements';

/** Numbers with what they count: own grammar (research/nlp.md, 5: no package reads ranges, "hundreds of" and "around"). */
export const figure: Stage<Reads, 'figures'> = {
  name: 'figures@2',
  reads: ['sentences', 'dateline', 'times', 'names', 'statements'],
  writes: 'figures',
  run: ({ text }, given) => {
    const context = contextOf(text, given);
    return given.sentences
      .flatMap((sentence) =>
        figuresIn(text, sentence, (at) => context.isOther(at, sentence)).map((count) => ({ count, sentence })),
      )
      .map(({ count, sentence }, i) => figureOf(count, sentence, context, `f${i + 1}`));
  },
};

type Context = ReturnType<typeof contextOf>;

function contextOf(text: string, given: Pick<Layers, Reads>) {
  const times = nearby(given.times);
  const names = nearby(given.names);
  return {
    text,
    day: given.dateline?.date ?? null,
    carrier: carriersOf(given.statements),
    /** The nearest day or hour of the sentence. */
    time: (at: Span, sentence: Span) =>
      nearest(
        times(at, sentence).filter((time) => isMoment(text, time)),
        at,
      )?.value ?? null,
    /** The nearest name of a place after "in", "at", "near" … in the sentence. */
    place: (at: Span, sentence: Span) =>
      nearest(
        names(at, sentence).filter((name) => isWhere(text, name)),
        at,
      )?.at ?? null,
    /** Part of a date, or of a name that began before it: "Group of Seven", "Boeing 737". */
    isOther: (at: Span, sentence: Span) =>
      times(at, sentence).some((time) => overlaps(time.at, at)) ||
      names(at, sentence).some((name) => contains(name.at, at) && name.at.start < at.start),
  };
}

function figureOf(count: Count, sentence: Span, context: Context, id: string): Figure {
  const { at, thingAt, least, most, approximate, unit, slot } = count;
  const reach = thingAt === null ? at : hull(context.text, at, thingAt);
  const where = context.place(reach, sentence);
  return {
    id,
    at,
    least,
    most,
    approximate,
    unit,
    thing: thingOf(context.text, thingAt),
    thingAt,
    slot,
    place: where === null ? null : textAt(context.text, where),
    asOf: context.time(reach, sentence) ?? context.day,
    statement: context.carrier(at)?.id ?? null,
    rule: 'figures@2',
  };
}

const hull = (text: string, a: Span, b: Span): Span => span(text, Math.min(a.start, b.start), Math.max(a.end, b.end));
