type Cell = string | number | null | readonly string[];

/** Spreadsheets take what starts with one of these for a formula, and run it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

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
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join('; ');
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
