import { glyphWidth } from './wrap.ts';

/** A row of a terminal: `[start, end)` of the report's text. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

const TAB = 8;
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const WHITE = /\s/;

/**
 * A text as rows of at most `width` columns: its own line breaks, and breaks at spaces where a line is too long, inside a word that is
 * longer than a row. `null` is an empty line: one for several, none at either end. Linear in the length of the text.
 */
export function* screenRows(text: string, width: number): Generator<Row | null> {
  let from = 0;
  let blank = false;
  let begun = false;
  const ends = function* (): Generator<readonly [number, number]> {
    for (const { 0: mark, index } of text.matchAll(BREAK)) yield [index, index + mark.length];
    yield [text.length, text.length];
  };
  for (const [to, next] of ends()) {
    const end = trimmedEnd(text, from, to);
    if (end === from) blank = begun;
    else {
      if (blank) yield null;
      yield* folded(text, { start: from, end }, width);
      blank = false;
      begun = true;
    }
    from = next;
  }
}

function* folded(text: string, { start, end }: Row, width: number): Generator<Row> {
  let from = start;
  let used = 0;
  let breakable = start;
  for (let at = start; at < end; ) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const letter = text.slice(at, at + size);
    const wide = columnsAt(letter, used);
    if (WHITE.test(letter)) breakable = at + size;
    else if (used + wide > width && at > from) {
      const cut = breakable > from ? breakable : at;
      yield { start: from, end: trimmedEnd(text, from, cut) };
      [from, at, used, breakable] = [cut, cut, 0, cut];
      continue;
    }
    used += wide;
    at += size;
  }
  if (trimmedEnd(text, from, end) > from) yield { start: from, end };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && WHITE.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Columns a letter takes where it stands: a tab goes on to the next stop. */
export const columnsAt = (letter: string, column: number): number =>
  letter === '\t' ? TAB - (column % TAB) : glyphWidth(letter);
