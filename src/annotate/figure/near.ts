import type { Span } from '../../model/span.ts';

/** UTF-16 units: what stands further off says nothing of these words, and a page without a full stop stays cheap. */
const REACH = 400;

/** Gives those of the findings (in text order) that begin within reach of some words and inside their sentence. */
export function nearby<T extends { readonly at: Span }>(findings: readonly T[]): (at: Span, sentence: Span) => readonly T[] {
  const from = (offset: number): number => {
    let low = 0;
    let high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((findings[middle]?.at.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (at, sentence) =>
    findings.slice(from(Math.max(sentence.start, at.start - REACH)), from(Math.min(sentence.end, at.end + REACH)));
}
