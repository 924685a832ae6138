import type { Paint } from './paint.ts';
import { columns, wrap } from './wrap.ts';

/** A finding as a row of a list: its id, short facts one under the other, then words that may take several lines. */
export interface ListRow {
  readonly id: string;
  readonly cells: readonly { readonly words: string; readonly paint?: (words: string) => string }[];
  /** The program's words, and participants as they are named. */
  readonly says: string;
  /** The report's words it rests on, in quotation marks. */
  readonly quote: string;
}

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

const GAP = 2;
/** A cell that is longer is cut, and stands whole in the words after it. */
const WIDEST_CELL = 28;
/** Where less is left for the words, everything stands in them. */
const ROOM = 36;
const QUOTE_LINES = 2;

/** Rows with their short facts in columns; on a narrow terminal all of a row is one paragraph. */
export function columnList(rows: readonly ListRow[], sheet: Sheet): string[] {
  const number = rows.reduce((most, { id }) => Math.max(most, id.length), 0) + 1;
  const widths = (rows[0]?.cells ?? []).map((_, i) =>
    rows.reduce((most, { cells }) => Math.max(most, fitting(cells[i]?.words ?? '')), 0),
  );
  const margin = number + widths.reduce((sum, one) => sum + one + GAP, 0);
  const longest = rows.reduce((most, { says, quote }) => Math.max(most, columns(says), columns(quote)), 0);
  const isWide = sheet.width - margin >= Math.min(ROOM, longest);
  return rows.flatMap((row) => (isWide ? inColumns(row, number, widths, sheet) : inOne(row, number, sheet)));
}

const fitting = (words: string): number => Math.min(columns(words), WIDEST_CELL);

function inColumns({ id, cells, says, quote }: ListRow, number: number, widths: readonly number[], sheet: Sheet): string[] {
  const { width, paint } = sheet;
  const lead = cells.map(({ words, paint: painted = (same) => same }, i) => {
    const room = widths[i] ?? 0;
    const shown = columns(words) > room ? (wrap(words, room - 1)[0] ?? '').concat('…') : words;
    return painted(shown) + ' '.repeat(room - columns(shown) + GAP);
  });
  const margin = ' '.repeat(number + widths.reduce((sum, one) => sum + one + GAP, 0));
  const cutShort = cells.map(({ words }) => words).filter((words, i) => columns(words) > (widths[i] ?? 0));
  const lines = [
    ...wrap([...cutShort, says].join(' · '), width - margin.length),
    ...quoteLines(quote, width - margin.length, paint),
  ];
  return [paint.dim(id.padEnd(number)) + lead.join('') + (lines[0] ?? ''), ...lines.slice(1).map((line) => margin + line)].map(
    (line) => line.trimEnd(),
  );
}

function inOne({ id, cells, says, quote }: ListRow, number: number, { width, paint }: Sheet): string[] {
  const room = Math.max(1, width - number);
  const words = [...cells.map(({ words: cell }) => cell), says].filter((one) => one !== '').join(' · ');
  const lines = [...wrap(words, room), ...quoteLines(quote, room, paint)];
  return lines.map((line, i) => (i === 0 ? paint.dim(id.padEnd(number)) : ' '.repeat(number)) + line);
}

function quoteLines(quote: string, room: number, paint: Paint): string[] {
  const lines = wrap(quote, room);
  const shown =
    lines.length <= QUOTE_LINES ? lines : [...lines.slice(0, QUOTE_LINES - 1), cutOff(lines[QUOTE_LINES - 1] ?? '', room)];
  return shown.map(paint.quote);
}

const cutOff = (line: string, room: number): string => `${columns(line) < room ? line : [...line].slice(0, -1).join('')}…`;
