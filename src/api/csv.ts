type Cell = string | number | null;

/** A cell that begins so is a formula to a spreadsheet, and a report's words may begin with anything. */
const FORMULA = /^[=+\-@\t\r]/u;
const SPECIAL = /[",\r\n]/u;

/** A line of CSV (RFC 4180). What would be a formula gets an apostrophe before it, which spreadsheets take for "this is text". */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
