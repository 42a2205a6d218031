type Cell = string | number | null | readonly string[];

/**
 * Spreadsheets take what starts with one of these for a formula, and run it. Where people separate decimals with a
 * comma, a semicolon ends a cell, and wherever text is pasted a tab does.
 */
const FORMULA = /(^|[;\t])(?=\s*[=+\-@＝＋－＠])|^(?=[\t\r])/g;

/**
 * Records as CSV (RFC 4180): a line of names, then one a record. The values of a list stand in one cell, "; " between
 * them. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function toCsv<K extends string>(columns: readonly K[], records: readonly Record<K, Cell>[]): string {
  const lines = [columns, ...records.map((record) => columns.map((column) => toText(record[column])))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return (typeof cell === 'string' ? cell : cell.join('; ')).replace(FORMULA, "$1'");
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
