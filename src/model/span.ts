/** A position in the report's original text, in UTF-16 code units. Never in a cleaned copy. */
export type Offset = number & { readonly __brand: 'Offset' };

/** Half-open: `text.slice(start, end)` is the evidence. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** One span in several pieces, in text order, not overlapping. */
export type Pieces = readonly Span[];

/** A span in a text of `length` code units, for code that holds no text. Throws RangeError. */
export function spanWithin(length: number, start: number, end: number): Span {
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
  if (!fits) throw new RangeError(`no span [${start}, ${end}) in a text of ${length}`);
  return { start: start as Offset, end: end as Offset };
}

/** The only ways to make a span, so an impossible one cannot exist. Throws RangeError. */
export const span = (text: string, start: number, end: number): Span => spanWithin(text.length, start, end);

export const textAt = (text: string, at: Span): string => text.slice(at.start, at.end);

/** By start, then end: the order in which findings are listed. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
