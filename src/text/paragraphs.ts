import { type Span, span } from '../model/span.ts';
import { type Line, linesOf } from './lines.ts';

/** A line longer than this was not broken by a typesetter: it is a paragraph of its own. Wires wrap at 60 to 80, mail at 72. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
/** So many lines must be filled to their width before a text is taken for hard-wrapped. */
const FILLED = 2;

const LOWER_START = /\p{Ll}/u;
const STOP_END = /[.!?:;…]["'”’»)\]]*$/u;
const LIST_MARK = /^(?:[-*•–—·]|\d{1,2}[.)])\s/u;

/**
 * The paragraphs of a text: parted by blank lines, by indents, and by single line breaks unless the lines are hard-wrapped.
 * A break is a wrap where the next line's first word would not have fitted on the line before it.
 */
export function paragraphsOf(text: string): Span[] {
  const groups = groupsOf(linesOf(text));
  const width = Math.max(0, ...groups.map((lines) => wrapWidth(text, lines)).filter((w) => w > 0));
  return groups.flatMap((lines) => join(text, lines, width));
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || line.gap > 0) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** The width a group of lines is wrapped at; 0 where its lines are not filled. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (lines.length <= FILLED || width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  const long = lines.slice(0, -1).filter(({ start, end }) => (end - start) * 4 >= width * 3);
  const filled = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && fills(text, line, next, width);
  }).length;
  return filled >= FILLED && filled * 5 >= long.length * 3 ? width : 0;
}

/** The next line's first word would not have fitted here. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWord(text, next) > width;
}

function firstWord(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && !/\s/.test(text.charAt(at))) at += 1;
  return at - start;
}

function join(text: string, lines: readonly Line[], width: number): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && wraps(text, before, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs.map(({ start, end }) => span(text, start, end));
}

function wraps(text: string, before: Line, line: Line, width: number): boolean {
  const words = text.slice(before.start, before.end);
  if (words.length > WIDEST_WRAP || line.end - line.start > WIDEST_WRAP) return false;
  if (line.indent >= before.indent + 2 || LIST_MARK.test(text.slice(line.start, line.start + 5))) return false;
  if (width > 0 && words.length >= NARROWEST_WRAP && fills(text, before, line, width)) return true;
  return words.length >= NARROWEST_WRAP && LOWER_START.test(text.charAt(line.start)) && !STOP_END.test(words);
}
