export interface Paragraph {
  /** UTF-16 offsets into the report's text. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold anything, as offsets: each becomes one text node that is never rewritten. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** The number, from 1, of the paragraph that holds an offset. */
export function paragraphNumber(paragraphs: readonly Paragraph[], offset: number): number {
  const at = paragraphs.findIndex(({ end }) => offset < end);
  return at === -1 ? paragraphs.length : at + 1;
}
