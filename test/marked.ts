import { type Span, span } from '../src/model/span.ts';

/** Reads "[MINSK], November 17." as the plain text and the span that was in brackets. */
export function marked(annotated: string): { readonly text: string; readonly spans: readonly Span[] } {
  const text = annotated.replaceAll(/[[\]]/g, '');
  const ends = [...annotated.matchAll(/[[\]]/g)].map((bracket, i) => bracket.index - i);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) spans.push(span(text, ends[i] ?? 0, ends[i + 1] ?? 0));
  return { text, spans };
}
