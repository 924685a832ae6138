import { type Pieces, type Span, span } from '../../model/span.ts';
import type { Quote } from '../../model/statement.ts';

const OPENS = new Set(['“', '«', '„']);
const CLOSES = new Set(['”', '»', '“']);

interface Line {
  readonly start: number;
  readonly end: number;
}

function lines(text: string): readonly Line[] {
  const found: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([—–-]/.test(char);

/** Whether a straight mark at `i` opens: white space before it and a word after it. */
function opensHere(text: string, i: number, length: number): boolean {
  return isSpace(text[i - 1]) && !/\s/.test(text[i + length] ?? ' ');
}

/** The length of a double quotation mark at `i`: `"`, “ or two apostrophes; 0 if there is none. */
function markAt(text: string, i: number): number {
  const char = text[i] ?? '';
  if (char === '"' || OPENS.has(char) || CLOSES.has(char)) return 1;
  return (char === "'" || char === '’' || char === '‘' || char === '`') && text[i + 1] === char ? 2 : 0;
}

function closesHere(text: string, i: number, length: number): boolean {
  const char = text[i] ?? '';
  if (length === 1 && (char === '”' || char === '»')) return true;
  if (length === 1 && (char === '«' || char === '„')) return false;
  return !opensHere(text, i, length) || isSpace(text[i + length]);
}

function reopens(text: string, from: number): boolean {
  const next = /\S/g;
  next.lastIndex = from;
  const at = next.exec(text)?.index ?? text.length;
  return markAt(text, at) > 0;
}

/** A quotation that never closes runs to the end of its sentence, or of its paragraph if the next one goes on quoting. */
function unclosedEnd(text: string, from: number, line: Line): number {
  if (reopens(text, line.end)) return line.end;
  const at = /[.!?](?=\s+[\p{Lu}"“])/u.exec(text.slice(from, line.end))?.index;
  return at === undefined ? line.end : from + at + 1;
}

/**
 * Words in double quotation marks, marks included, straight or curly, paragraph by paragraph.
 * A mark that closes what never opened is passed over; one that opens and never closes ends as `unclosedEnd` tells.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const line of lines(text)) {
    let open = -1;
    for (let i = line.start; i < line.end; i++) {
      const length = markAt(text, i);
      if (length === 0) continue;
      if (open < 0) {
        if (opensHere(text, i, length) || OPENS.has(text[i] ?? '')) open = i;
      } else if (closesHere(text, i, length)) {
        if (i + length > open + 1) found.push(span(text, open, i + length));
        open = -1;
      }
      i += length - 1;
    }
    if (open >= 0) found.push(span(text, open, unclosedEnd(text, open + 1, line)));
  }
  return found;
}

const MARK = /["“”«»„]|''|‘‘|’’/;
const FIRST = /^(?:["“«„‘']|''|``)/;
const LAST = /(?:["”»“’']|'')[.,;:!?]?$/;

/** direct: every piece stands in quotation marks; mixed: some of it does; indirect: none. */
export function quoteOf(text: string, content: Pieces): Quote {
  const pieces = content.map((at) => text.slice(at.start, at.end).trim());
  if (pieces.length > 0 && pieces.every((piece) => FIRST.test(piece) && LAST.test(piece))) return 'direct';
  return pieces.some((piece) => MARK.test(piece) || /(?:^|\s)[‘'][^‘’']{2,200}[’'](?=\W|$)/.test(piece)) ? 'mixed' : 'indirect';
}
