import type { Quoted } from '../model/correction.ts';
import { type Span, span } from '../model/span.ts';
import { quoteDigest } from '../store/corrections/seal.ts';

/** So much of what stands around words is kept with them, in UTF-16 code units: enough to tell one "he said" from another. */
const AROUND = 32;

/** The words at a place, to be found again. */
export function quote(text: string, { start, end }: Span): Quoted {
  const [before, words, after] = [
    text.slice(Math.max(0, start - AROUND), start),
    text.slice(start, end),
    text.slice(end, end + AROUND),
  ];
  return { span: [start, end], digest: quoteDigest(before, words, after), words, before, after };
}

/**
 * Where quoted words stand in a text: at their place, if they still stand there; else where they stand with all or some of what stood
 * around them, else the only place where they stand at all. `null`: nowhere, or in several places. Words that were taken out of the log
 * are known by their digest, at their place alone.
 */
export function findQuote(text: string, { span: [start, end], digest, words, before = '', after = '' }: Quoted): Span | null {
  if (words === undefined) return isQuoted(text, start, end, digest) ? span(text, start, end) : null;
  if (words === '') return null;
  if (text.startsWith(words, start)) return span(text, start, end);
  for (const [left, right] of [
    [before, after],
    [before, ''],
    ['', after],
    ['', ''],
  ] as const) {
    const at = onlyPlace(text, left + words + right);
    if (at !== null) return span(text, at + left.length, at + left.length + words.length);
  }
  return null;
}

function isQuoted(text: string, start: number, end: number, digest: string): boolean {
  if (start >= end || end > text.length) return false;
  return quote(text, span(text, start, end)).digest === digest;
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}
