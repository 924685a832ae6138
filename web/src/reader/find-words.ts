import type { Anchor, Place, Quote } from '../anchor.ts';
import { closestWords } from './closest-words.ts';
import { folded } from './folded.ts';

/** Where the words of a link stand in a text. `closest`: they do not, but words like them do. */
export type FoundWords =
  | { readonly kind: 'here' | 'moved' | 'closest'; readonly at: Place }
  | { readonly kind: 'gone'; readonly at: null };

const GONE: FoundWords = { kind: 'gone', at: null };

/** The exact place in the text the link was made for; in another one the words with what stood around them, else words like them. */
export function findWords(text: string, version: string, { span, version: made, quote }: Anchor): FoundWords {
  const [from, to] = span;
  const fits = from < to && to <= text.length;
  if (fits && (made === version || (made === null && quote === null))) return { kind: 'here', at: span };
  if (quote === null) return GONE;
  const at = wordsIn(text, quote, span) ?? foldedWordsIn(text, quote, span);
  if (at !== null) return { kind: at[0] === from && at[1] === to ? 'here' : 'moved', at };
  const like = closestWords(text, quote, span);
  return like === null ? GONE : { kind: 'closest', at: like };
}

interface Occurrence {
  readonly at: Place;
  /** So many UTF-16 units before and after are as they were. */
  readonly around: number;
}

/** Fewer say nothing where the words stand more than once. */
const ENOUGH_AROUND = 12;
/** Words of such a length are not met twice by chance. */
const TELLING = 16;

function wordsIn(text: string, quote: Quote, span: Place): Place | null {
  const all = occurrences(text, quote, span);
  const distance = ({ at }: Occurrence): number => Math.abs(at[0] - span[0]);
  const best = all.reduce<Occurrence | null>(
    (one, other) =>
      one === null || other.around > one.around || (other.around === one.around && distance(other) < distance(one)) ? other : one,
    null,
  );
  if (best === null) return null;
  const isAlone = all.length === 1 && best.at[1] - best.at[0] >= TELLING;
  return isAlone || best.around >= Math.min(ENOUGH_AROUND, quote.prefix.length + quote.suffix.length) ? best.at : null;
}

/** A text may hold a word a hundred thousand times. */
const MOST = 20_000;

function occurrences(text: string, quote: Quote, span: Place): readonly Occurrence[] {
  const all: Occurrence[] = [];
  for (let from = text.indexOf(quote.start); from !== -1 && all.length < MOST; from = text.indexOf(quote.start, from + 1)) {
    const to = endOf(text, quote, from, span[1] - span[0]);
    if (to === null) continue;
    const before = text.slice(Math.max(0, from - quote.prefix.length), from);
    const after = text.slice(to, to + quote.suffix.length);
    all.push({ at: [from, to], around: alike(reversed(before), reversed(quote.prefix)) + alike(after, quote.suffix) });
  }
  return all;
}

/** Words in the middle may have changed: the end is looked for so far around where it stood. */
const STRETCH = 1.3;
const SLACK = 40;

function endOf(text: string, { start, end }: Quote, from: number, length: number): number | null {
  if (end === null) return from + start.length;
  const window = text.slice(from, from + Math.ceil(length * STRETCH) + SLACK);
  const at = window.lastIndexOf(end, length - end.length);
  const place = at < start.length ? window.indexOf(end, start.length) : at;
  return place === -1 ? null : from + place + end.length;
}

const reversed = (words: string): string => [...words].toReversed().join('');

function alike(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  return same;
}

/** The same with line breaks, composed letters and quotation marks set aside. */
function foldedWordsIn(text: string, quote: Quote, [from, to]: Place): Place | null {
  const fold = folded(text);
  const plain = (words: string): string => folded(words).text;
  const start = plain(quote.start).trimEnd();
  if (start === '') return null;
  const asFolded = {
    prefix: plain(quote.prefix),
    start,
    end: quote.end === null ? null : plain(quote.end).trim(),
    suffix: plain(`|${quote.suffix}`).slice(1), // its first space stays
  };
  const near = lowest(fold.at, from);
  const found = wordsIn(fold.text, asFolded, [near, near + (quote.end === null ? start.length : to - from)]);
  return found === null ? null : [fold.at[found[0]] ?? 0, endIn(text, fold.at, found[1])];
}

/** The end of the last letter: spaces after it are not its. */
function endIn(text: string, at: readonly number[], end: number): number {
  const next = at[end] ?? text.length;
  const last = at[end - 1] ?? 0;
  return last + text.slice(last, next).trimEnd().length;
}

/** The first place of a rising list that is not below `value`. */
function lowest(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
