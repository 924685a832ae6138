/** `[start, end)` of a line without the white space around it; `indent` counts the white space before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Blank lines between the line before and this one. */
  readonly gap: number;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;
const WHITE = /\s/;

/** The lines that hold words, trimmed. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = 0;
  const take = (to: number): void => {
    const [start, end] = trimmed(text, from, to);
    if (start === end) {
      gap += 1;
      return;
    }
    lines.push({ start, end, indent: start - from, gap });
    gap = 0;
  };
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    take(index);
    from = index + mark.length;
  }
  take(text.length);
  return lines;
}

/** The bounds of what is left of `[from, to)` without white space at either end; equal when nothing is. */
export function trimmed(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && WHITE.test(text.charAt(start))) start += 1;
  while (end > start && WHITE.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}
