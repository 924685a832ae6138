import { NOT_PLURALS, UNMARKED_PLURALS } from '../../lexicon/counted-things.ts';
import type { Figure } from '../../model/figure.ts';
import { span } from '../../model/span.ts';
import { boundsAround } from './bound.ts';
import { effectOn } from './effect.ts';
import { magnitudeWord } from './magnitude.ts';
import { quantityAt } from './quantity.ts';
import { withRange } from './range.ts';
import { type Word, wordsIn } from './words.ts';

/** UTF-16 units on either side of a figure in which the words about it stand. */
const WINDOW = 160;

/**
 * What a figure counts, by a name that figures of different reports can share: "killed", "injured", "magnitude", or the
 * singular of the counted noun ("migrant", "attempt"); with the unit where there is one ("EUR damage"). `null` if the words do not tell.
 */
export function slotOf(figure: Figure, text: string): string | null {
  const words = around(figure, text);
  const from = words.findIndex(({ at }) => at.start >= figure.at.start);
  const to = from < 0 ? -1 : words.findIndex(({ at }, i) => i > from && at.start >= figure.at.end);
  const end = to < 0 ? words.length : to;
  const number = numberIn(words, from, end);
  if (number !== null && figure.unit === null && magnitudeWord(words, number, from) >= 0) return 'magnitude';
  const head = headOf(figure);
  if (figure.unit !== null) return head === null ? null : `${figure.unit} ${head}`;
  const phrase = phraseIn(words, figure);
  const effect =
    from < 0 ? null : effectOn(words, boundsAround(words, from, end).open, phrase === null ? end : phrase.from, phrase);
  return effect?.slot ?? head;
}

/** The sentence's words near the figure: bounded by line ends and full stops. */
function around({ at }: Figure, text: string): Word[] {
  const before = text.slice(Math.max(0, at.start - WINDOW), at.start);
  const cut = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”]?\s+(?!.*[.!?]["”]?\s)/u));
  const after = text.slice(at.end, at.end + WINDOW).search(/\n|[.!?](?=["”]?(?:\s|$))/u);
  const start = at.start - before.length + cut + 1;
  return wordsIn(
    text,
    span(text, Math.min(start, at.start), at.end + (after < 0 ? Math.min(WINDOW, text.length - at.end) : after)),
  );
}

function numberIn(words: readonly Word[], from: number, to: number) {
  for (let i = Math.max(0, from); i < to; i++) {
    const number = quantityAt(words, i);
    if (number !== null) return withRange(words, number);
  }
  return null;
}

function phraseIn(words: readonly Word[], { at, thingAt }: Figure): { readonly from: number; readonly to: number } | null {
  if (thingAt === null || thingAt.start < at.end) return null;
  const from = words.findIndex((word) => word.at.start >= thingAt.start);
  const inside = words.filter((word) => word.at.start >= thingAt.start && word.at.end <= thingAt.end).length;
  return from < 0 || inside === 0 ? null : { from, to: from + inside };
}

function headOf({ thing }: Figure): string | null {
  const head = thing?.toLowerCase().match(/[\p{L}\p{M}’']+(?=[^\p{L}\p{M}]*$)/u)?.[0];
  return head === undefined ? null : singularOf(head);
}

/** "attempts" → "attempt", "cities" → "city", "men" → "man"; "people" stays. */
export function singularOf(noun: string): string {
  if (/(?:^|[a-z])(?:men)$/.test(noun)) return noun.replace(/men$/, 'man');
  if (noun === 'children') return 'child';
  if (UNMARKED_PLURALS.has(noun) || NOT_PLURALS.has(noun) || !/[^su]s$/.test(noun)) return noun;
  if (/ies$/.test(noun) && noun.length > 4) return noun.replace(/ies$/, 'y');
  return /(?:ss|sh|ch|x|z)es$/.test(noun) ? noun.replace(/es$/, '') : noun.replace(/s$/, '');
}
