import type { Paint } from './paint.ts';
import { classOf } from './saying.ts';
import { columnsAt, type Row, screenRows } from './screen-rows.ts';
import type { SpanJson, StatementJson } from './shape.ts';
import { tame } from './wrap.ts';

type Role = 'cue' | 'source' | 'content';

/** The sign that is drawn under each letter where there are no colours. */
export const SIGN: Readonly<Record<Role, string>> = { source: '=', cue: '~', content: '-' };
const ROLES: readonly Role[] = ['cue', 'source', 'content'];

interface Mark extends Row {
  readonly role: Role;
  readonly statement: StatementJson;
}

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * A report's own words with its statements marked, and in the margin which statement it is. With colours, each word has that of the
 * shortest mark that covers it; without, every statement has a line of its own under the words, so marks may cross and none is lost, up to forty on one row.
 */
export function markedText(text: string, statements: readonly StatementJson[], { width, paint }: Sheet): string[] {
  const marks = marksOf(statements);
  const margin = marginOf(statements, paint);
  const lines: string[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const row of screenRows(text, width - margin)) {
    if (row === null) {
      lines.push('');
      continue;
    }
    const from = next;
    while ((marks[next]?.start ?? Number.POSITIVE_INFINITY) < row.end) next += 1;
    const begun = marks.slice(from, next);
    open = shortestOf([...open, ...begun].filter(({ end }) => end > row.start));
    lines.push(...(paint.coloured ? coloured(text, row, open, begun, margin, paint) : underlined(text, row, open, margin)));
  }
  return lines;
}

/** Marks over one row that are followed: of more, which no report has that people wrote, the longest are dropped from there on. */
const MOST = 300;

/** In the order of their beginning. */
function shortestOf(marks: readonly Mark[]): Mark[] {
  if (marks.length <= MOST) return [...marks];
  const kept = new Set(marks.toSorted((a, b) => a.end - a.start - (b.end - b.start)).slice(0, MOST));
  return marks.filter((one) => kept.has(one));
}

function marksOf(statements: readonly StatementJson[]): Mark[] {
  const marks = statements.flatMap((statement) =>
    ROLES.flatMap((role) => statement[role].map(([start, end]: SpanJson): Mark => ({ start, end, role, statement }))),
  );
  return marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Room for the longest id, and with colours for two: "s8–12 ". */
function marginOf(statements: readonly StatementJson[], { coloured: two }: Paint): number {
  const longest = statements.reduce((most, { id }) => Math.max(most, id.length), 0);
  return longest === 0 ? 0 : longest + 1 + (two ? longest : 0);
}

/** One line: the ids of the statements that begin in it, and its words in their colours. */
function coloured(text: string, row: Row, open: readonly Mark[], begun: readonly Mark[], margin: number, paint: Paint): string[] {
  const cuts = new Set([row.start, row.end]);
  for (const { start, end } of open) for (const cut of [start, end]) if (cut > row.start && cut < row.end) cuts.add(cut);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  let column = 0;
  const words = sorted.slice(0, -1).map((start, i) => {
    const shown = shownWords(text, { start, end: sorted[i + 1] ?? row.end }, column);
    column = shown.column;
    const mark = shortest(open.filter((one) => one.start <= start && start < one.end));
    return mark === undefined ? shown.words : painted(shown.words, mark, paint);
  });
  const label = labelOf(begun);
  return [`${label === '' ? ' '.repeat(margin) : paint.dim(label.padEnd(margin))}${words.join('')}`];
}

function shortest(marks: readonly Mark[]): Mark | undefined {
  const length = ({ start, end }: Mark): number => end - start;
  return marks.toSorted((a, b) => length(a) - length(b) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))[0];
}

function painted(words: string, { role, statement }: Mark, paint: Paint): string {
  const inColour = paint[classOf(statement)](words);
  return role === 'content' ? inColour : paint[role](inColour);
}

/** "s4", "s7–9": the statements whose first words stand here. */
function labelOf(begun: readonly Mark[]): string {
  const first = begun.filter(({ start, statement }) => start === beginning(statement));
  const ids = [...new Set(first.map(({ statement }) => statement))].toSorted(byNumber).map(({ id }) => id);
  return ids.length < 2 ? ids.join('') : `${ids[0]}–${ids.at(-1)?.slice(1)}`;
}

/** s9 before s10. */
const byNumber = ({ id: a }: StatementJson, { id: b }: StatementJson): number => a.length - b.length || (a < b ? -1 : 1);

const beginning = ({ source, cue, content }: StatementJson): number =>
  Math.min(...[...source, ...cue, ...content].map(([start]) => start));

/** Lines under one row: statements seldom lie in each other three deep, and each is in the list below the text. */
const MOST_LINES = 40;

/** The words, and below them a line for each statement that covers some of them. */
function underlined(text: string, row: Row, open: readonly Mark[], margin: number): string[] {
  const columns = columnsOf(text, row);
  const all = [...new Set(open.map(({ statement }) => statement))].toSorted(byNumber);
  // Those that began last are the innermost.
  const statements = all.slice(-MOST_LINES);
  const signs = statements.flatMap((statement) => {
    const own = open.filter((mark) => mark.statement === statement);
    const line = columns.map(({ start, wide }) => {
      const role = ROLES.find((one) => own.some((mark) => mark.role === one && mark.start <= start && start < mark.end));
      return (role === undefined ? ' ' : SIGN[role]).repeat(wide);
    });
    const drawn = line.join('').trimEnd();
    return drawn === '' ? [] : [`${statement.id.padEnd(margin)}${drawn}`];
  });
  const more = all.length > statements.length ? [`${' '.repeat(margin)}…`] : [];
  return [' '.repeat(margin) + shownWords(text, row, 0).words, ...more, ...signs];
}

function columnsOf(text: string, row: Row): { readonly start: number; readonly wide: number }[] {
  let column = 0;
  let start = row.start;
  return [...text.slice(row.start, row.end)].map((letter) => {
    const at = { start, wide: columnsAt(letter, column) };
    start += letter.length;
    column += at.wide;
    return at;
  });
}

/** Words as a terminal may have them: tabs as the spaces they stand for, nothing that steers it. */
function shownWords(text: string, { start, end }: Row, from: number): { readonly words: string; readonly column: number } {
  let column = from;
  let words = '';
  for (const letter of text.slice(start, end)) {
    const wide = columnsAt(letter, column);
    words += letter === '\t' ? ' '.repeat(wide) : letter;
    column += wide;
  }
  return { words: tame(words), column };
}
