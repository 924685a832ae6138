import { EFFECTS } from '../../lexicon/counted-things.ts';
import { DETERMINERS } from '../../lexicon/counted-things-limits.ts';
import { CURRENCY_CODES, MONEY_NOUNS } from '../../lexicon/units.ts';
import { type Span, span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import type { Bounded } from './bound.ts';
import { beyondHyphen, type Counted, countedIn, topOf } from './counted.ts';
import { countedBefore } from './counted-before.ts';
import { effectOn, type Found } from './effect.ts';
import { magnitudeWord } from './magnitude.ts';
import type { Measured } from './measure.ts';
import { nounPhrase } from './noun-phrase.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { sizedNoun } from './subject.ts';
import { firstFrom, isCapitalised, spanOf, type Word } from './words.ts';

/** What a number counts or measures. */
export interface Thing {
  readonly at: Span | null;
  readonly unit: string | null;
  readonly slot: string | null;
  /** Measured in parts, not counted one by one. */
  readonly measured: boolean;
  readonly part: boolean;
}

/** The words of a sentence, and its tree where it has one. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tree: Tree | null;
}

/** The number and what surrounds it, as its words alone tell. */
export interface Numbered {
  readonly number: Quantity;
  readonly bounded: Bounded;
  readonly measured: Measured | null;
}

const PLAIN = { unit: null, slot: null, measured: false, part: false };

/** From the tree first, and from the words alone where the tree gives nothing; `null` where the number counts nothing that is told. */
export function thingOf(sentence: Sentence, numbered: Numbered): Thing | null {
  const { words } = sentence;
  const { number, bounded, measured } = numbered;
  if (measured?.unit !== undefined && measured.unit !== '°') return measuredThing(sentence, numbered, measured.unit);
  const magnitude = magnitudeWord(words, number, bounded.open);
  if (magnitude >= 0) return { ...PLAIN, at: words[magnitude]?.at ?? null, slot: 'magnitude', measured: true };
  if (measured !== null) return measuredThing(sentence, numbered, measured.unit);
  return countedThing(sentence, numbered);
}

function countedThing({ text, words, tree }: Sentence, { number, bounded }: Numbered): Thing | null {
  const hyphened = words[bounded.to]?.text === '-';
  const numberAt = spanOf(text, words, number.from, number.to);
  const counted = tree === null || numberAt === null || hyphened ? null : countedIn(tree, numberAt);
  const beyond = tree === null || numberAt === null || !hyphened ? null : beyondHyphen(tree, numberAt);
  const phrase =
    phraseOf(words, counted?.thingAt ?? beyond, bounded.to) ??
    (counted === null ? phraseAfter(words, bounded.to, number.least === 1 || hyphened) : null);
  const effect = effectOn(words, bounded.open, bounded.to, phrase);
  const part = counted?.part === true || isIncluded(words, bounded.open);
  if (phrase === null) {
    const named = spokenOf(words, bounded, effect) ?? (tree === null ? null : groupOf(text, words, tree, number));
    if (named !== null) return { ...PLAIN, at: wordsOf(text, words, named), slot: named.slot, part };
    return counted?.part === true && number.least !== 1 ? { ...PLAIN, at: null, part } : null;
  }
  if (effect === null && isPassing(words, number, bounded, part)) return null;
  const measured = MONEY_NOUNS.has(words[phrase.to - 1]?.low ?? '');
  return { at: spanOf(text, words, phrase.from, phrase.to), unit: null, slot: effect?.slot ?? null, measured, part };
}

/** "40 in hospital" names no thing but a place. */
const wordsOf = (text: string, words: readonly Word[], { from, to }: Phrase): Span | null =>
  EFFECTS.get(words[to - 1]?.low ?? '')?.precededBy === undefined ? spanOf(text, words, from, to) : null;

/** The words of a span, from the end of the number on: "-odd" of "500-odd lorries" is none of them. */
function phraseOf(words: readonly Word[], at: Span | null, after: number): Phrase | null {
  if (at === null) return null;
  const from = Math.max(firstFrom(words, at.start), after);
  const to = firstFrom(words, at.end);
  return from < to ? { from, to } : null;
}

interface Named extends Phrase {
  readonly slot: string | null;
}

/** No noun follows the number: what it counts was named before, or is in the word for what befell it. */
function spokenOf(words: readonly Word[], bounded: Bounded, effect: Found | null): Named | null {
  if (effect !== null) return { from: deathBefore(words, effect.at), to: effect.at + 1, slot: effect.slot };
  const counted = countedBefore(words, bounded);
  if (counted === null) return null;
  return { ...counted, slot: effectOn(words, counted.from, counted.to, counted)?.slot ?? null };
}

/** "a crowd of 600", "attendance reached 3,000" */
function groupOf(text: string, words: readonly Word[], tree: Tree, { from, to }: Quantity): Named | null {
  const at = spanOf(text, words, from, to);
  const noun = at === null ? null : sizedNoun(tree, at, false);
  const phrase = noun === null ? null : phraseOf(words, nounPhrase(tree, noun), 0);
  return phrase === null ? null : { ...phrase, slot: effectOn(words, phrase.from, phrase.to, phrase)?.slot ?? null };
}

/** "death toll" rather than "toll" */
const deathBefore = (words: readonly Word[], at: number): number =>
  words[at]?.low === 'toll' && words[at - 1]?.low === 'death' ? at - 1 : at;

/** "40 tonnes of grain", "12 percent of the voters", "a fine of 300 euros", "turnout fell to 40 percent" */
function measuredThing({ text, words, tree }: Sentence, { number, bounded, measured }: Numbered, unit: string): Thing {
  const { to } = bounded;
  const link = words[to]?.low ?? '';
  // "$5 million in cash"; "12 per cent in May" and "40 litres in the tank" say where or when.
  const worth = link === 'worth' && words[to + 1]?.low === 'of' ? 1 : 0;
  const inKind =
    link === 'in' && CURRENCY_CODES.has(unit) && !DETERMINERS.has(words[to + 1]?.low ?? '') && !isCapitalised(words[to + 1]);
  const phrase = link === 'of' || inKind || worth > 0 ? phraseAfter(words, to + (inKind ? 1 : worth), true) : null;
  const thing = { ...PLAIN, unit, measured: true };
  if (phrase !== null) return { ...thing, at: spanOf(text, words, phrase.from, phrase.to) };
  const at = tree === null ? null : spanOf(text, words, measured?.from ?? number.from, measured?.to ?? number.to);
  const noun = tree === null || at === null ? null : sizedNoun(tree, at, true);
  return { ...thing, at: tree === null || at === null || noun === null ? null : nounPhrase(tree, noun, outside(tree, at)) };
}

/** The "tonne" of "40-tonne lorry" is the unit. */
const outside =
  (tree: Tree, { start, end }: Span) =>
  (token: number): boolean =>
    tree.startOf(token) >= end || tree.startOf(token) < start;

const DEFINITE = /^(?:the|these|those|both|its|his|her|their|our|my|your|last|next|first|every|all|or)$/;
/** Small numbers in words are reports of a count only where something befell those counted, or where they are new: not "the two leaders". */
const SMALL = 12;

function isPassing(words: readonly Word[], { from, least, digits, scale }: Quantity, { open }: Bounded, part: boolean): boolean {
  if (least <= 1) return true;
  if (digits || scale !== null || least > SMALL || part) return false;
  return (
    DEFINITE.test(words[from - 1]?.low ?? '') ||
    DEFINITE.test(words[open - 1]?.low ?? '') ||
    DEFINITE.test(words[open]?.low ?? '')
  );
}

/** "including two guards", "among them two guards", "among the dead were two guards" */
function isIncluded(words: readonly Word[], open: number): boolean {
  let at = open - 1;
  if (words[at]?.low === 'including') return true;
  if (/^(?:is|are|was|were)$/.test(words[at]?.low ?? '')) at -= 1;
  if (!/^(?:them|whom|those|these|dead|injured|wounded|victims|killed|missing|arrested|detained)$/.test(words[at]?.low ?? ''))
    return false;
  return words[at - 1]?.low === 'among' || (words[at - 1]?.low === 'the' && words[at - 2]?.low === 'among');
}

/** What the tree is asked about a figure whose words are known: where its number and its noun stand. */
export function placedIn(tree: Tree, at: Span, { at: thingAt, part }: Pick<Thing, 'at' | 'part'>): Counted | null {
  const top = topOf(tree, at);
  if (top === null) return null;
  const noun = thingAt === null ? null : (tree.between(thingAt.start, thingAt.end).at(-1) ?? null);
  return { top, noun, thingAt: thingAt === null ? null : span(tree.text, thingAt.start, thingAt.end), part };
}
