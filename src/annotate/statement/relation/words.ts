import { type Span, span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';

/** A token with what the rules ask about it. */
export interface Word {
  readonly at: Span;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly kind: Token['kind'];
  /** Index of the quotation it stands in; -1 outside. */
  readonly quoted: number;
  readonly name: boolean;
  readonly time: boolean;
}

export interface Sentence {
  readonly at: Span;
  readonly words: readonly Word[];
}

interface Given {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
  readonly names: readonly Span[];
  readonly times: readonly Span[];
}

/** A walker over spans in text order: the index of the span that holds an offset, asked for with rising offsets. */
function walker(spans: readonly Span[]): (offset: number) => number {
  let i = 0;
  return (offset) => {
    while (i < spans.length && (spans[i]?.end ?? 0) <= offset) i++;
    return (spans[i]?.start ?? Number.POSITIVE_INFINITY) <= offset ? i : -1;
  };
}

/** The tokens with "top", "-", "ranking" put together again: a hyphen is no dash. */
function joined(text: string, tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = [];
  let hyphen = false;
  for (const token of tokens) {
    const before = whole.at(-1);
    const touches = before !== undefined && before.at.end === token.at.start;
    const twice =
      touches && /^['’‘]$/.test(text.slice(before.at.start, before.at.end)) && text[before.at.start] === text[token.at.start];
    if (twice && token.at.end === token.at.start + 1) {
      whole[whole.length - 1] = { at: span(text, before.at.start, token.at.end), kind: 'punctuation' };
      continue;
    }
    const isHyphen = text[token.at.start] === '-' && token.at.end === token.at.start + 1;
    if (touches && (hyphen || (isHyphen && before.kind !== 'punctuation')) && (isHyphen || token.kind !== 'punctuation')) {
      whole[whole.length - 1] = { at: span(text, before.at.start, token.at.end), kind: 'word' };
      hyphen = isHyphen;
    } else {
      whole.push(token);
      hyphen = false;
    }
  }
  return whole;
}

/** More words than any sentence has; what is longer is read in portions, so that no text makes reading slow. */
const LONGEST = 200;

function portions(text: string, sentence: Sentence): readonly Sentence[] {
  if (sentence.words.length <= LONGEST) return [sentence];
  const found: Sentence[] = [];
  for (let from = 0; from < sentence.words.length; from += LONGEST) {
    const words = sentence.words.slice(from, from + LONGEST);
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) found.push({ at: span(text, first.at.start, last.at.end), words });
  }
  return found;
}

/** The sentences of a report with their words; linear in the text. */
export function sentencesOf({ text, tokens, sentences, quotations, names, times }: Given): readonly Sentence[] {
  const [quoted, named, timed] = [walker(quotations), walker(names), walker(times)];
  const words = joined(text, tokens).map(({ at, kind }): Word => {
    const written = text.slice(at.start, at.end);
    return {
      at,
      kind,
      text: written,
      lower: written.toLowerCase().replaceAll('’', "'"),
      quoted: quoted(at.start),
      name: named(at.start) >= 0,
      time: timed(at.start) >= 0,
    };
  });
  let next = 0;
  return sentences.flatMap((at) => {
    while (next < words.length && (words[next]?.at.start ?? 0) < at.start) next++;
    const from = next;
    while (next < words.length && (words[next]?.at.start ?? 0) < at.end) next++;
    return portions(text, { at, words: words.slice(from, next) });
  });
}
