import { type Pieces, type Span, span } from '../../../model/span.ts';

const EDGE = /[\s,;:–—-]/;

/** A span without the white space and commas at its ends; `null` if nothing is left. */
export function tidied(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? '')) from += 1;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to -= 1;
  return to > from ? span(text, from, to) : null;
}

/** What is left of pieces where a span is taken out of them. */
export function without(text: string, pieces: Pieces, out: Span): Pieces {
  return pieces.flatMap((piece) => {
    if (out.end <= piece.start || piece.end <= out.start) return [piece];
    const left = out.start > piece.start ? tidied(text, piece.start, out.start) : null;
    const right = out.end < piece.end ? tidied(text, out.end, piece.end) : null;
    return [left, right].filter((part) => part !== null);
  });
}

/** Pieces in text order, those that overlap or touch made one. */
export function joined(text: string, pieces: Pieces): Pieces {
  const made: Span[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = made.at(-1);
    if (last !== undefined && piece.start <= last.end)
      made[made.length - 1] = span(text, last.start, Math.max(last.end, piece.end));
    else made.push(piece);
  }
  return made;
}
