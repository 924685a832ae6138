import { type Span, span, textAt } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** A token, or tokens joined by hyphens ("cease-fire", "US-led"), as event rules compare them. */
export interface Term {
  readonly at: Span;
  readonly text: string;
  readonly low: string;
  readonly word: boolean;
}

/** Gives the terms of sentences asked in text order; one pass over the tokens. */
export function termsOf(text: string, tokens: readonly Token[]): (sentence: Span) => readonly Term[] {
  let next = 0;
  return (sentence) => {
    const terms: Term[] = [];
    while (next < tokens.length && startOf(tokens, next) < sentence.start) next++;
    while (next < tokens.length && startOf(tokens, next) < sentence.end) {
      const to = hyphenated(text, tokens, next);
      terms.push(
        termOf(text, span(text, startOf(tokens, next), tokens[to - 1]?.at.end ?? 0), tokens[next]?.kind !== 'punctuation'),
      );
      next = to;
    }
    return terms;
  };
}

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.at.start ?? 0;

/** Index after the last token of a word with hyphens. */
function hyphenated(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let joins = 0; joins < 4; joins++) {
    const [before, hyphen, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
    if (before?.kind !== 'word' || after?.kind !== 'word' || hyphen === undefined || textAt(text, hyphen.at) !== '-') break;
    if (before.at.end !== hyphen.at.start || hyphen.at.end !== after.at.start) break;
    to += 2;
  }
  return to;
}

function termOf(text: string, at: Span, word: boolean): Term {
  const printed = textAt(text, at);
  return { at, text: printed, low: printed.toLowerCase(), word };
}

export const isCapital = (term: Term | undefined): boolean => term !== undefined && /^\p{Lu}/u.test(term.text);
export const isAdverb = (low: string): boolean =>
  low.length > 4 && low.endsWith('ly') && low !== 'family' && low !== 'assembly' && low !== 'italy' && low !== 'july';
