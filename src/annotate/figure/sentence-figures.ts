import { CURRENCY_CODES } from '../../lexicon/units.ts';
import type { FigureKind } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { type Bounded, boundBehind, boundsAround, type Reading, readingOf } from './bound.ts';
import { type Likeness, likenessesIn, mayCompare } from './comparison.ts';
import { type Counted, countedIn } from './counted.ts';
import { type Share, shareAt } from './fraction.ts';
import { type Measured, measureOf } from './measure.ts';
import { overlapping } from './near.ts';
import { isNoFigure } from './not-a-figure.ts';
import { mayRank, type Rank, ranksIn } from './ordinal.ts';
import { phraseAfter } from './phrase.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { withRange } from './range.ts';
import { placedIn, type Sentence, type Thing, thingOf } from './thing.ts';
import { firstFrom, spanOf, touch, type Word, wordsIn } from './words.ts';

/** A figure as its sentence alone gives it. */
export interface Count extends Reading {
  readonly at: Span;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly thingAt: Span | null;
  /** As in the model's figure. */
  readonly slot: string | null;
  readonly part: boolean;
  /** Where its number and noun stand in the tree; `null` without a tree. */
  readonly counted: Counted | null;
  readonly likeness: Likeness | null;
}

type Taken = (at: Span) => boolean;

/** The figures of one sentence in text order. `taken`: words that are something else, such as a date. */
export function figuresIn(text: string, sentence: Span, taken: Taken, tree: Tree | null = null): Count[] {
  const words = wordsIn(text, sentence);
  const has = (may: (low: string) => boolean): boolean => tree !== null && words.some(({ low }) => may(low));
  const tokens = tree !== null && (has(mayCompare) || has(mayRank)) ? tree.between(sentence.start, sentence.end) : [];
  const likenesses = tree !== null && has(mayCompare) ? likenessesIn(tree, tokens).filter(({ at }) => !taken(at)) : [];
  const isLikeness = overlapping(likenesses);
  const isTaken = (at: Span): boolean => taken(at) || isLikeness(at);
  const ranks = tree === null || !has(mayRank) ? [] : ranksIn(tree, tokens).filter(({ at }) => !isTaken(at));
  const numbers = numbersIn({ text, words, tree }, isTaken);
  const isNumber = overlapping(numbers);
  return [
    ...numbers,
    ...likenesses.filter(({ at }) => !isNumber(at)).map(likeFigure),
    ...ranks.filter(({ at }) => !isNumber(at)).map(rankFigure),
  ].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function numbersIn(sentence: Sentence, taken: Taken): Count[] {
  const { text, words } = sentence;
  const counts: Count[] = [];
  for (let i = 0; i < words.length; i++) {
    const share = shareAt(words, i);
    if (share !== null) {
      counts.push(...(shareFigure(sentence, share, taken) ?? []));
      i = share.to - 1;
      continue;
    }
    const found = quantityAt(words, i);
    if (found === null) continue;
    const number = withRange(words, found);
    const at = spanOf(text, words, number.from, number.to);
    const count = at === null || taken(at) ? null : countOf(sentence, number, counts.at(-1));
    if (count !== null) counts.push(count);
    i = Math.max(i, number.to - 1);
  }
  return counts;
}

function countOf(sentence: Sentence, number: Quantity, before: Count | undefined): Count | null {
  const { text, words } = sentence;
  const measured = measureOf(words, number.from, number.to);
  if (isNoFigure(words, number, measured !== null)) return null;
  const bounded = bounds(words, number, measured);
  const thing = thingOf(sentence, { number, bounded, measured }) ?? setAgainst(words, bounded, before);
  if (thing === null) return null;
  const behind = thing.at === null || thing.measured ? null : boundBehind(words, firstFrom(words, thing.at.end));
  const limits = behind === null ? bounded.bounds : [...bounded.bounds, behind];
  const reading = readingOf(number.least, number.most, limits, thing.measured, number.approximate);
  const below = measured !== null && HEAT.test(measured.unit) ? belowZero(words, number.from) : 0;
  const at = spanOf(text, words, below > 0 ? Math.min(bounded.from, number.from - below) : bounded.from, bounded.to);
  return drawn(sentence, at, below > 0 ? negative(reading) : reading, thing);
}

const HEAT = /^°/u;

/** How many words say that a temperature is below zero: "minus 12 degrees", "-12°C". */
function belowZero(words: readonly Word[], from: number): number {
  const sign = words[from - 1];
  return sign?.low === 'minus' || (/^[-−–]$/u.test(sign?.text ?? '') && !touch(words[from - 2], sign)) ? 1 : 0;
}

const negative = ({ least, most, approximate }: Reading): Reading => ({
  least: most === null ? null : 0 - most,
  most: least === null ? null : 0 - least,
  approximate,
});

/** "620 lorries, up from 300": both count lorries. */
function setAgainst(words: readonly Word[], { open }: Bounded, before: Count | undefined): Thing | null {
  if (before?.kind !== 'count' || before.thingAt === null || before.unit !== null) return null;
  const [first, second] = [words[open - 2]?.low ?? '', words[open - 1]?.low ?? ''];
  const told = (second === 'from' && /^(?:up|down)$/.test(first)) || (/^(?:with|to)$/.test(second) && first === 'compared');
  return told ? { at: before.thingAt, unit: null, slot: before.slot, measured: false, part: before.part } : null;
}

function drawn({ tree }: Sentence, at: Span | null, reading: Reading, thing: Thing): Count | null {
  if (at === null) return null;
  const { unit, slot, part } = thing;
  const counted = tree === null ? null : placedIn(tree, at, thing);
  return { at, ...reading, kind: kindOf(thing), unit, thingAt: thing.at, slot, part, counted, likeness: null };
}

function kindOf({ unit, slot, measured }: Thing): FigureKind {
  if (unit === '%' || unit === 'pp') return 'percentage';
  if (unit === 'times') return 'count';
  if (unit !== null) return CURRENCY_CODES.has(unit) ? 'money' : 'measure';
  if (slot === 'magnitude') return 'measure';
  return measured ? 'money' : 'count';
}

/** In "at least magnitude-5.9" the bound stands before the word, outside the words of the figure. */
function bounds(words: readonly Word[], number: Quantity, measured: Measured | null): Bounded {
  const bounded = boundsAround(words, measured?.from ?? number.from, measured?.to ?? number.to);
  const named = words[number.from - 1]?.text === '-' ? number.from - 2 : number.from - 1;
  if (words[named]?.low !== 'magnitude') return bounded;
  return { ...bounded, bounds: [...boundsAround(words, named, named).bounds, ...bounded.bounds] };
}

/** "two-thirds of the voters", "three times"; "three quarters" is a time, "three quarters of the voters" is none. */
function shareFigure(sentence: Sentence, share: Share, taken: Taken): Count[] | null {
  const { text, words } = sentence;
  const bounded = boundsAround(words, share.from, share.to);
  const at = spanOf(text, words, bounded.from, bounded.to);
  if (at === null || (words[bounded.to]?.low !== 'of' && taken(at))) return null;
  const thing = share.unit === 'times' ? null : shared(sentence, share, bounded);
  const reading = readingOf(share.value, share.value, bounded.bounds, share.unit === '%', false);
  const count = drawn(sentence, at, reading, { at: thing, unit: share.unit, slot: null, measured: true, part: false });
  return count === null ? null : [count];
}

/** The whole that a share is of. */
function shared({ text, words, tree }: Sentence, { from, to }: Share, bounded: Bounded): Span | null {
  const at = spanOf(text, words, from, to);
  const counted = tree === null || at === null ? null : countedIn(tree, at);
  if (counted?.thingAt) return counted.thingAt;
  const phrase = phraseAfter(words, bounded.to, true);
  return phrase === null ? null : spanOf(text, words, phrase.from, phrase.to);
}

const NONE = { approximate: false, unit: null, slot: null, part: false };

function rankFigure({ at, value, noun, top, thingAt }: Rank): Count {
  const counted = { top, noun, thingAt, part: false };
  return { ...NONE, at, kind: 'ordinal', least: value, most: value, thingAt, counted, likeness: null };
}

function likeFigure(likeness: Likeness): Count {
  const { at, noun, top, thingAt } = likeness;
  const counted = { top, noun, thingAt, part: false };
  return { ...NONE, at, kind: 'comparison', least: null, most: null, thingAt, counted, likeness };
}
