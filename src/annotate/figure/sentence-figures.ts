import { MONEY_NOUNS } from '../../lexicon/units.ts';
import { type Span, span, textAt } from '../../model/span.ts';
import { type Bounded, boundsAround, type Reading, readingOf } from './bound.ts';
import { countedBefore } from './counted-before.ts';
import { effectOn, type Found } from './effect.ts';
import { magnitudeWord } from './magnitude.ts';
import { type Measured, measureOf } from './measure.ts';
import { isNoFigure } from './not-a-figure.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { withRange } from './range.ts';
import { type Word, wordsIn } from './words.ts';

/** A figure as its sentence alone gives it. */
export interface Count extends Reading {
  readonly at: Span;
  readonly unit: string | null;
  readonly thingAt: Span | null;
  /** As in the model's figure. */
  readonly slot: string | null;
}

/** The figures of one sentence in text order. `taken`: words that are something else, such as a date. */
export function figuresIn(text: string, sentence: Span, taken: (at: Span) => boolean): Count[] {
  const words = wordsIn(text, sentence);
  const counts: Count[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = quantityAt(words, i);
    if (found === null) continue;
    const number = withRange(words, found);
    const count = isTaken(text, words, number, taken) ? null : countOf(text, words, number);
    if (count !== null) counts.push(count);
    i = Math.max(i, number.to - 1);
  }
  return counts;
}

function isTaken(text: string, words: readonly Word[], number: Quantity, taken: (at: Span) => boolean): boolean {
  const at = spanOf(text, words, number.from, number.to);
  return at === null || taken(at);
}

function countOf(text: string, words: readonly Word[], number: Quantity): Count | null {
  const measured = measureOf(words, number.from, number.to);
  if (isNoFigure(words, number, measured !== null)) return null;
  const bounded = bounds(words, number, measured);
  const at = spanOf(text, words, bounded.from, bounded.to);
  const thing = whatIsCounted(words, number, bounded, measured);
  if (at === null || thing === null) return null;
  const reading = readingOf(number.least, number.most, bounded.bounds, thing.measured);
  const thingAt = thing.from < thing.to ? spanOf(text, words, thing.from, thing.to) : null;
  return { at, ...reading, unit: thing.unit, thingAt, slot: thing.slot };
}

/** In "at least magnitude-5.9" the bound stands before the word, outside the words of the figure. */
function bounds(words: readonly Word[], number: Quantity, measured: Measured | null): Bounded {
  const bounded = boundsAround(words, measured?.from ?? number.from, measured?.to ?? number.to);
  const named = words[number.from - 1]?.text === '-' ? number.from - 2 : number.from - 1;
  if (words[named]?.low !== 'magnitude') return bounded;
  return { ...bounded, bounds: [...boundsAround(words, named, named).bounds, ...bounded.bounds] };
}

interface Thing extends Phrase {
  readonly unit: string | null;
  readonly slot: string | null;
  readonly measured: boolean;
}

function whatIsCounted(words: readonly Word[], number: Quantity, bounded: Bounded, measured: Measured | null): Thing | null {
  if (measured?.unit !== undefined && measured.unit !== '°') return measuredThing(words, bounded.to, measured.unit);
  const magnitude = magnitudeWord(words, number, bounded.open);
  if (magnitude >= 0) return { from: magnitude, to: magnitude + 1, unit: null, slot: 'magnitude', measured: true };
  if (measured !== null) return measuredThing(words, bounded.to, measured.unit);
  const singular = number.least === 1 || words[bounded.to]?.text === '-';
  const phrase = phraseAfter(words, bounded.to, singular);
  const effect = effectOn(words, bounded.open, bounded.to, phrase);
  if (phrase === null) return spokenOf(words, bounded, effect);
  if (effect === null && isPassing(words, number, bounded)) return null;
  return { ...phrase, unit: null, slot: effect?.slot ?? null, measured: MONEY_NOUNS.has(words[phrase.to - 1]?.low ?? '') };
}

/** No noun follows the number: what it counts was named before, or is in the word for what befell it. */
function spokenOf(words: readonly Word[], bounded: Bounded, effect: Found | null): Thing | null {
  if (effect !== null)
    return { from: deathBefore(words, effect.at), to: effect.at + 1, unit: null, slot: effect.slot, measured: false };
  const counted = countedBefore(words, bounded);
  if (counted === null) return null;
  const befell = effectOn(words, counted.from, counted.to, counted);
  return { ...counted, unit: null, slot: befell?.slot ?? null, measured: false };
}

/** "death toll" rather than "toll" */
const deathBefore = (words: readonly Word[], at: number): number =>
  words[at]?.low === 'toll' && words[at - 1]?.low === 'death' ? at - 1 : at;

/** "40 tonnes of grain", "12 percent of the voters"; other measures count nothing that is named beside them. */
function measuredThing(words: readonly Word[], to: number, unit: string): Thing {
  const phrase =
    words[to]?.low === 'of' || words[to]?.low === 'in' ? phraseAfter(words, to + (words[to]?.low === 'in' ? 1 : 0), true) : null;
  return { from: phrase?.from ?? 0, to: phrase?.to ?? 0, unit, slot: null, measured: true };
}

const DEFINITE = /^(?:the|these|those|both|its|his|her|their|our|my|your|last|next|first|every|all|or)$/;
/** Small numbers in words are reports of a count only where something befell those counted, or where they are new: not "the two leaders". */
const SMALL = 12;

function isPassing(words: readonly Word[], { from, least, digits, scale }: Quantity, { open }: Bounded): boolean {
  if (least <= 1) return true;
  if (digits || scale !== null || least > SMALL) return false;
  return (
    DEFINITE.test(words[from - 1]?.low ?? '') ||
    DEFINITE.test(words[open - 1]?.low ?? '') ||
    DEFINITE.test(words[open]?.low ?? '')
  );
}

function spanOf(text: string, words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? null : span(text, first.at.start, last.at.end);
}

/** The words that a figure's thing is printed with. */
export const thingOf = (text: string, at: Span | null): string | null =>
  at === null ? null : textAt(text, at).replaceAll(/\s+/gu, ' ');
